// What a sentence's opening refers to, where the article makes it plain: 'It [the CIS-MOA] also …',
// 'It [the news] comes days after …'.
// Only the surest cases; anything else leaves the sentence unchosen.
import { pattern } from '../../language/pattern.ts'
import type { Reference } from '../parts.ts'
import { mentionsFrom, type Mentioned } from '../people/mentions.ts'
import { furnitureOf, isFragment } from './furniture.ts'
import type { Line, Reading } from './reading.ts'

const RUN = String.raw`(?:\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|the|for|and|on|de|al|bin|von|van) ){0,2}\p{Lu}[\p{L}\p{N}.&’'-]*)*)`
const VERB = String.raw`(?:is|was|are|were|has|had|will|would|said|says|told|[a-z]+ed)`
const SUBJECT = new RegExp(`^(?:The )?(${RUN})(?:,[^,]+,)? ${VERB}\\b`, 'u')
const HONORIFIC = /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|General|Judge|Senator|Minister)\b/

/** 'It comes after complaints', 'This follows a ruling': what follows them is what the sentence before tells. */
const AFTER = pattern('u')`
  ^(?:It|This|That)(?= (?:also )?(?:
    (?:comes?|came) (?:
    after|as|amid|ahead of|in the wake|on the heels|at a time|despite|because|following|when|just|only|
    less than|more than|nearly|almost|
    (?:\d+|an?|one|two|three|four|five|six|seven|several|some) (?:minutes?|hours?|days?|weeks?|months?|years?)|
    (?:minutes|hours|days|weeks|months|years)
    )|
    (?:follows?|followed) (?!
    (?:an?|the|two|three|four|one) (?:\p{L}+ )?(?:
    story|stories|tale|life|lives|journey|adventures?|exploits|fortunes|group|family|couple|man|men|woman|
    women|boy|girl|young|trail|course|path|rules?|lead|same
    )
    )
    )\b)`

/** What the line's 'The accord' or 'It' refers to, or null when it can't be told for certain. */
export function referenceOf(
  reading: Reading,
  line: Line,
  mentions: readonly Mentioned[],
): Reference | null {
  const { start } = line.sentence
  const before = reading.lines[line.index - 1]
  const definite = /^The ([a-z]+)(?=,? )/.exec(line.text)
  if (definite?.[1] !== undefined) {
    const name = namedBefore(reading, line.index, definite[1])
    if (name === null) return null
    return { at: start + definite[0].length, insert: `the ${name.replace(/^The /, '')}` }
  }
  const after = AFTER.exec(line.text)
  if (after !== null && isSecond(reading, line)) {
    return { at: start + after[0].length, insert: 'the news' }
  }
  if (!line.text.startsWith('It ') || before === undefined) return null
  if (line.sentence.block - before.sentence.block > 1) return null
  const subject = SUBJECT.exec(before.text)?.[1]
  if (subject === undefined || HONORIFIC.test(subject) || !/[A-Z]{2}/.test(subject)) return null
  if (isPerson(mentions, before, subject)) return null
  const article = before.text.startsWith('The ') ? 'the ' : ''
  return { at: start + 2, insert: article + subject }
}

/** After this many sentences, furniture and all, none is the second that tells news. */
const OPENING = 30
/** A name further back isn't in the reader's mind, and a book of a page would be read again for each sentence. */
const FAR_BACK = 200

/** Whether only the article's first sentence, which tells the news, stands before it. */
const isSecond = ({ lines }: Reading, { index }: Line): boolean =>
  index <= OPENING &&
  lines
    .slice(0, index)
    .filter(({ text, words }) => !isFragment(text, words.length) && furnitureOf(text) === null)
    .length === 1

function isPerson(mentions: readonly Mentioned[], line: Line, subject: string): boolean {
  const from = line.sentence.start + line.text.indexOf(subject)
  const to = from + subject.length
  return mentionsFrom(mentions, { start: line.sentence.start, end: to }).some(
    ({ end }) => end > from,
  )
}

/** The name before `index` that is called by the noun: 'X is a … deal', 'the Y Agreement, known as X'. */
function namedBefore(reading: Reading, index: number, noun: string): string | null {
  if (noun.endsWith('s')) return null
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1)
  const stated = new RegExp(
    `^(?:The )?(${RUN}) (?:is|was) (?:a|an|the) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
    'u',
  )
  const called = new RegExp(
    `(${RUN} ${capital}(?! \\p{Lu})|${capital} of ${RUN})(?:, (?:known as|or) (?:the )?(${RUN})| \\((${RUN})\\))?`,
    'u',
  )
  for (let at = index - 1; at >= Math.max(0, index - FAR_BACK); at--) {
    const text = reading.lines[at]?.text ?? ''
    const is = text.includes(noun) ? stated.exec(text) : null
    if (is?.[1] !== undefined) return is[1]
    const name = text.includes(capital) ? called.exec(text) : null
    // 'Ada Finn of the Vell Foundation', 'Vell and the Lorne Party': the one nearest to its noun.
    if (name !== null)
      return name[2] ?? name[3] ?? name[1]?.replace(/^.* (?:of|and|for) the (?=.* )/, '') ?? null
  }
  return null
}
