// From the words of an attribution to one speaker: full names for surnames, 'a retired officer' for 'the
// officer', and for 'he' or 'she' whoever spoke last, unless somebody else may be meant: then nobody.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Person } from '../parts.ts'
import { genderOf, type Gender } from '../people/gender.ts'
import { mentionsFrom, mentionsOf } from '../people/mentions.ts'
import { NOT_NAMES, THING_ENDS } from '../people/name-words.ts'
import { isPluralRole, isRole, RANKS } from '../people/role-words.ts'
import { headWords, isOfSomebody } from '../people/somebody.ts'
import { tokensOf } from '../tokens.ts'
import { outside, type Attribution } from './attributions.ts'
import { namedPerson } from './named-person.ts'
import { subjectOf } from './sentence-subjects.ts'
import { SOURCES } from './speech-words.ts'

/** Who spoke last: a person of the article, or only words for one; `isOne`: a single person, so far as can be told. */
interface Speaker {
  readonly name: string
  readonly person: Person | null
  readonly isOne: boolean
  /** Index of the sentence. */
  readonly at: number
}

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'he', his: 'he', she: 'she', her: 'she' }
/** So many sentences after the last speaker a pronoun is anybody's. */
const FAR = 12
/** Where nobody has spoken, a person is looked for in so many sentences before. */
const NEAR = 3
const ADDRESSED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame)\.? \p{Lu}/u
const BARE_NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll}){0,2}$/u
/** 'When Orlov came, he said': the clause before the comma has a subject of its own. */
const CLAUSE_FIRST =
  /^(?:when|while|as|after|before|although|though|if|because|since|once|whenever)\b/i
const SET_OFF = /[,”"—–-]\s*$/

/**
 * A reader of attributions, to be called in the order of the text with the index of the sentence: it
 * remembers who spoke last. Gives the speaker's full name when the text names one, else the words of the attribution.
 */
export function speakerReader(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  quoted: readonly Span[],
): (attribution: Attribution, sentence: number) => string {
  const mentions = mentionsOf(people)
  const genders = new Map(people.map((person) => [person, genderOf(text, person)]))
  const byName = new Map(people.map((person) => [person.name, person]))
  const unnamed: string[] = []
  let last: Speaker | null = null

  return ({ source, isPronoun, verb }, at) => {
    const words = text.slice(source.start, source.end)
    if (isPronoun) return forPronoun(words, source.start, at) ?? words
    const person = namedPerson(text, mentions, source)?.person ?? null
    const name = person?.name ?? known(words, people, unnamed) ?? words
    if (/^(?:an?|one|another) /i.test(words)) unnamed.push(words)
    // 'She called it a breach, NBC reported': whose word it is, not whose next 'she said' is.
    if (person !== null || at !== last?.at || !/^(?:according|report)/.test(verb))
      last = speaker(name, person, words, at)
    return name
  }

  function speaker(name: string, person: Person | null, words: string, at: number): Speaker {
    const named = person ?? (name === words ? null : (byName.get(name) ?? null))
    return { name, person: named, isOne: named !== null || isOnePerson(words), at }
  }

  function forPronoun(word: string, start: number, at: number): string | null {
    const gender = PRONOUNS[word.toLowerCase()]
    if (gender === undefined) {
      // 'It' goes on from a body's word; 'I' and 'we' say nothing of who they are.
      const isSame = last !== null && !last.isOne && at - last.at <= 1
      return isSame && /^(?:it|they)$/i.test(word) ? (last?.name ?? null) : null
    }
    const meant = meantBy(gender, start, at)
    if (meant?.person != null) genders.set(meant.person, gender)
    last = meant === null ? { name: word, person: null, isOne: false, at } : { ...meant, at }
    return meant?.name ?? null
  }

  /** Whom a 'he' or 'she' at `start` means, or null where it may be one of several. */
  function meantBy(gender: Gender, start: number, at: number): Speaker | null {
    const before = last !== null && last.isOne && fits(last.person, gender) ? last : null
    if (last?.at === at) return before
    const own = sentences[at]
    if (own === undefined) return null
    const lead = text.slice(own.start, start)
    if (!SET_OFF.test(lead) || CLAUSE_FIRST.test(lead)) {
      const here = subjectIn({ start: own.start, end: start }, gender, before)
      if (here !== undefined) return here
    }
    const first = Math.max(0, last === null ? at - NEAR : last.at + 1)
    if (at - first > FAR) return null
    for (let index = at - 1; index >= first; index--) {
      const sentence = sentences[index]
      const there = sentence && subjectIn(sentence, gender, before)
      if (there !== undefined) return there
    }
    return before
  }

  /** The person a stretch of text is about, where there is one; null when others than `before` may be meant; undefined: nobody. */
  function subjectIn(
    span: Span,
    gender: Gender,
    before: Speaker | null,
  ): Speaker | null | undefined {
    const subject = subjectOf(outside(tokensOf(text, span), quoted))
    const words = subject === null ? '' : text.slice(subject.start, subject.end)
    if (PRONOUNS[words.toLowerCase()] === gender) return undefined
    const person = subject && namedPerson(text, mentions, subject)?.person
    if (person && fits(person, gender)) return { name: person.name, person, isOne: true, at: 0 }
    // 'The comedian' may be whoever spoke, and may not.
    if (!person && isOnePerson(words) && words.includes(' '))
      return known(words, people, unnamed) === before?.name ? before : null
    const isOther = mentionsFrom(mentions, span).some(
      (mention) =>
        mention.person !== before?.person &&
        fits(mention.person, gender) &&
        !isQuoted(mention.start),
    )
    return isOther ? null : undefined
  }

  function fits(person: Person | null, gender: Gender): boolean {
    return person === null || (genders.get(person) ?? gender) === gender
  }

  function isQuoted(offset: number): boolean {
    return (quoted[firstEndingAfter(quoted, offset)]?.start ?? Infinity) <= offset
  }
}

/** 'a retired officer', 'Mr Khan', 'Orlov'; not 'the ministry', 'officials', 'the BBC'. */
function isOnePerson(words: string): boolean {
  if (ADDRESSED.test(words)) return !/ and /.test(words)
  if (BARE_NAME.test(words)) return !words.toLowerCase().split(' ').some(isOfThing)
  const row = words.toLowerCase().split(' ')
  const head = headWords(row).at(-1) ?? ''
  if (isRole(head) || RANKS.has(head)) return !isPluralRole(head)
  return /^(?:source|person|guard)$/.test(head) || (!head.endsWith('s') && isOfSomebody(row))
}

const isOfThing = (word: string): boolean =>
  NOT_NAMES.has(word) || THING_ENDS.has(word) || SOURCES.has(word)

const LESSER = /\b(?:vice|deputy|assistant|former|ex|acting|late)\b/

/** 'the officer', 'the minister': whoever was called so before. */
function known(
  words: string,
  people: readonly Person[],
  unnamed: readonly string[],
): string | null {
  const [, kind = '', head] = /^the (?:([\p{Ll}-]+) )?(\p{L}+)$/u.exec(words.toLowerCase()) ?? []
  if (head === undefined) return null
  // 'The zoo' isn't the zoo director.
  const called = new RegExp(
    `(?:^|[ -])${head}(?=$|[,-]| (?:of|for|at|in|on|to|from|with|who|near|and|under|during)\\b)`,
    'u',
  )
  const isCalled = (phrase: string | null): boolean => {
    const found = called.exec(phrase?.toLowerCase() ?? '')
    // 'The president' is neither the vice president nor a former one.
    const lesser = found && LESSER.exec(found.input.slice(0, found.index))?.[0]
    return found !== null && (lesser ?? '') === (LESSER.exec(kind)?.[0] ?? '')
  }
  const source = unnamed.findLast(isCalled)
  if (source !== undefined) return source
  const holders = people.filter((person) => isCalled(person.role))
  return holders.length === 1 ? (holders[0]?.name ?? null) : null
}
