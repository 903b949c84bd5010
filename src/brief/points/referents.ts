// Whom each sentence speaks of, read from the first to the last, so that a pronoun at the head of the
// next can be said in full: 'He [Jan Orlov] …'. Only the surest cases: a wrong name would be worse
// than a sentence left out.
import { pattern } from '../../language/pattern.ts'
import { NOT_NAMES } from '../people/name-words.ts'
import type { Person } from '../parts.ts'
import { genderOf, type Gender } from '../people/gender.ts'
import { mentionsFrom, mentionsOf, type Mentioned } from '../people/mentions.ts'
import { KIN } from '../people/role-words.ts'
import type { Line, Reading } from './reading.ts'
import { unnamedSpeech } from './speech.ts'

export interface Referent {
  /** Offset in the sentence of the end of the pronoun that stands for the name. */
  readonly end: number
  /** As the sentence before has it: 'Ada Finn', 'Ms Finn'. */
  readonly name: string
}

interface Actor {
  readonly name: string
  readonly person: Person | null
  /** Known as the speaker only: a pronoun that does anything but speak may mean another. */
  readonly isSpeaker?: true
}

const HEAD = /^(He|She|His|Her|It)(?= )/
const GENDERED: Readonly<Record<string, Gender>> = { he: 'he', his: 'he', she: 'she', her: 'she' }

/** Somebody else who may be meant, told by a common noun. */
const SOMEBODY = pattern('i')`
  \b(?:
    ${KIN}|
    man|woman|boy|girl|child|baby|teenager|partner|girlfriend|boyfriend|friend|colleague|victim|suspect|attacker|
    gunman|officer|driver|spokesman|spokeswoman|spokesperson|doctor|nurse|teacher|student|pupil|patient|judge|
    lawyer|player|manager|coach|pilot|worker|customer|owner|predecessor|successor|rival|opponent|who|whom|
    \d+-year-old
  )\b`

const FULL_NAME = /(?<=\s)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu

const RUN = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|the|for|and|on) ){0,2}\p{Lu}[\p{L}\p{N}.&’'-]*)*`
const SAID =
  '(?:said|says|told|added|adds|announced|warned|confirmed|denied|insisted|argued|claimed|explained|reported)'
const BODY_SAID = new RegExp(
  `^((?:The )?(?!(?:He|She|They|We|I|You|It|This|That|One|But|And|Mr|Mrs|Ms)\\b)${RUN}),? (?:has |have |had |also )*${SAID}\\b`,
  'u',
)
/** 'prices will rise, the Bank of Vell has warned.': the body, at the end. */
const SAID_BODY = new RegExp(
  `["”’,] ((?:the )?(?!(?:He|She|They|We|I|You|It|Mr|Mrs|Ms|Dr)\\b)${RUN}) (?:has |have |had |also )*${SAID}\\.$`,
  'u',
)
const SAID_LAST = new RegExp(`^(?: (?:has|had|also))? ${SAID}\\.$`)
const HE_SAID = new RegExp(`^(?:He|She|It) (?:has |had |also |later |then )*${SAID}\\b`)
const IT_SAID = new RegExp(`^It (?:has |had |also |later )*${SAID}\\b`)

/** Words that may stand before a name which is the sentence's subject: no verb, no preposition. */
const NO_ROLE =
  /\b(?:of|to|for|by|with|from|in|on|at|and|or|as|that|than|about|against|after|before|over|under|when|while|who|which|is|was|are|were|be|been|has|had|have|said|says|told|if|but|not|like|between|because|since|his|her|their|its|\p{L}+ed|\p{L}+ing)\b/iu
const DATELINE =
  /^(?:[\p{Lu}][\p{L}., ]{0,40})?(?:\([A-Z]{2,8}\)\s?(?:--?|–|—)?\s?)|^[\p{Lu} ,]{3,40}(?:--?|–|—|:)\s/u
const INTRODUCTION =
  /^(?:(?:On|In|At|During|Since|Last|This|Earlier|Speaking|Meanwhile|However)\b[^,“"]{0,60}, )/
/** What follows a subject: an age, a second name for it, then its verb. */
const PREDICATE =
  /^(?:,? ?\(?\d{1,3}\)?(?=[ ,]))?(?:, (?:the|a|an|who|now|then|aged|\d)[^,“"]{1,80},)?,? (?!and\b|or\b|of\b|to\b|as\b|in\b|for\b|that\b|by\b)\p{Ll}/u
const LAST_SAID = /\b(?:said|says|added|told \w+|wrote|explained|according to)[ ,]+[^.,“"]{0,60}$/u

/** For each sentence with a pronoun whose person or body is sure, what it stands for. */
export function referentsOf(reading: Reading, people: readonly Person[]): (Referent | null)[] {
  const genders = new Map<Person, Gender>()
  for (const person of people) {
    const gender = genderOf(reading.article.text, person)
    if (gender !== null) genders.set(person, gender)
  }
  const mentions = mentionsOf(people)
  let before: Actor | null = null
  let block = -1
  return reading.lines.map((line) => {
    const named = peopleIn(line, mentions)
    const isNear = line.sentence.block - block <= 1
    const referent: Referent | null =
      isNear && before !== null ? resolve(line, named, before, genders) : null
    before = nextActor(line, named, referent === null ? null : before)
    block = line.sentence.block
    return referent
  })
}

interface Named {
  readonly person: Person
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
}

function peopleIn({ sentence }: Line, mentions: readonly Mentioned[]): Named[] {
  return mentionsFrom(mentions, sentence)
    .filter(({ end }) => end <= sentence.end)
    .map(({ person, start, end }) => ({
      person,
      start: start - sentence.start,
      end: end - sentence.start,
    }))
}

/** What the line's pronoun stands for, if the actor of the sentence before fits. */
function resolve(
  line: Line,
  named: readonly Named[],
  { name, person, isSpeaker }: Actor,
  genders: Map<Person, Gender>,
): Referent | null {
  const pronoun = pronounOf(line)
  if (pronoun === null) return null
  if (isSpeaker && HEAD.test(line.text) && !HE_SAID.test(line.text)) return null
  const gender = GENDERED[pronoun.word.toLowerCase()]
  if ((gender === undefined) !== (person === null)) return null
  if (named.some((each) => each.start < pronoun.end)) return null
  if (person !== null && gender !== undefined) {
    if ((genders.get(person) ?? gender) !== gender) return null
    genders.set(person, gender)
  }
  const isPossessive = /^(?:his|her)$/i.test(pronoun.word)
  return { end: pronoun.end, name: isPossessive ? `${name}’s` : name }
}

/** The pronoun at the line's head, or the one of its 'he said'. */
function pronounOf({ text, quoted }: Line): { word: string; end: number } | null {
  const head = HEAD.exec(text)
  if (head?.[1] === 'It' && !IT_SAID.test(text)) return null
  if (head?.[1] !== undefined) return { word: head[1], end: head[0].length }
  const speech = unnamedSpeech(text, quoted)?.pronoun ?? null
  return speech !== null && /^(?:he|she|it)$/i.test(speech.word) ? speech : null
}

/** Whom a pronoun of the next sentence would mean: the subject or speaker of this one, if sure. */
function nextActor(line: Line, named: readonly Named[], carried: Actor | null): Actor | null {
  const subject = carried ?? subjectOf(line, named) ?? speakerOf(line, named) ?? bodyOf(line, named)
  const isAlone = named.every(({ person }) => person === subject?.person)
  if (subject !== null && isAlone && !hasSomebodyElse(line, named)) return subject
  return lastWord(line, named)
}

function subjectOf({ text }: Line, named: readonly Named[]): Actor | null {
  const [first] = named
  if (first === undefined) return null
  let head = text.slice(0, first.start)
  head = head.replace(DATELINE, '').replace(INTRODUCTION, '')
  const isRole = head.split(' ').length <= 9 && !/[,“"]/.test(head) && !NO_ROLE.test(head)
  if (!isRole || !PREDICATE.test(text.slice(first.end))) return null
  return { name: surface(text, first), person: first.person }
}

/** The person of 'said Ada Finn' or 'Ada Finn said' at the end of the sentence. */
function speakerOf({ text }: Line, named: readonly Named[]): Actor | null {
  const last = named.at(-1)
  if (last === undefined || !/["”]/.test(text)) return null
  const isSpeaker =
    LAST_SAID.test(text.slice(0, last.start)) ||
    /^(?:, [^,]{1,60},)? (?:said|says|added|told \w+|wrote|explained)\b/.test(text.slice(last.end))
  return isSpeaker ? { name: surface(text, last), person: last.person } : null
}

/** Who had the last word, 'Ada Finn has said.', goes on speaking, whoever else was named. */
function lastWord({ text }: Line, named: readonly Named[]): Actor | null {
  const person = named.at(-1)
  if (person !== undefined && SAID_LAST.test(text.slice(person.end))) {
    return { name: surface(text, person), person: person.person, isSpeaker: true }
  }
  const body = person === undefined ? SAID_BODY.exec(text)?.[1] : undefined
  return body === undefined ? null : { name: body, person: null, isSpeaker: true }
}

/** 'Ofcom said', 'The Bank of Vell said': only what is no person can be 'it'. */
function bodyOf({ text }: Line, named: readonly Named[]): Actor | null {
  const body = named.length > 0 ? null : BODY_SAID.exec(text.replace(DATELINE, ''))
  return body?.[1] === undefined ? null : { name: body[1].replace(/^The /, 'the '), person: null }
}

/** The words that name the person, with the title before them. */
function surface(text: string, { start, end }: Named): string {
  const title = /(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame|Judge)\.? $/.exec(text.slice(0, start))
  return text.slice(title?.index ?? start, end)
}

/** Another person, by a common noun that is not the subject's own description, or by what may be a name. */
function hasSomebodyElse({ text }: Line, named: readonly Named[]): boolean {
  const [first] = named
  const rest = (first === undefined ? text : text.slice(first.end)).replace(/^,[^,]{1,80},/, '')
  return SOMEBODY.test(rest) || hasFullName(rest, named)
}

function hasFullName(rest: string, named: readonly Named[]): boolean {
  for (const [name = ''] of rest.matchAll(FULL_NAME)) {
    const words = name.toLowerCase().split(' ')
    const isKnown = named.some(({ person }) => person.name.includes(name))
    if (!isKnown && !words.some((word) => NOT_NAMES.has(word))) return true
  }
  return false
}
