// From the words of an attribution to one speaker: full names for surnames, 'a retired officer' for 'the
// officer', and for 'he' or 'she' whoever spoke last, unless somebody else may be meant: then nobody.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Person } from '../parts.ts'
import { genderOf, type Gender } from '../people/gender.ts'
import { mentionsFrom, mentionsOf } from '../people/mentions.ts'
import { tokensOf } from '../tokens.ts'
import { outside, type Attribution } from './attributions.ts'
import { bodyCalled, isFirmAgain } from './called-body.ts'
import { isEpithet, known } from './called-so.ts'
import { namedPerson } from './named-person.ts'
import { ADDRESSED, BARE_NAME, isOnePerson } from './one-person.ts'
import { subjectOf } from './sentence-subjects.ts'

/** Who spoke last: a person of the article, or only words for one; `isOne`: a single person, so far as can be told. */
interface Speaker {
  readonly name: string
  readonly person: Person | null
  readonly isOne: boolean
  /** Index of the sentence. */
  readonly at: number
}

/** The sentences in which a report names whom it is of. */
const OPENING = 2
const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'he', his: 'he', she: 'she', her: 'she' }
/** So many sentences after the last speaker a pronoun is anybody's. */
const FAR = 12
/** Where nobody has spoken, a person is looked for in so many sentences before. */
const NEAR = 3
/** 'When Orlov came, he said': the clause before the comma has a subject of its own. */
const CLAUSE_FIRST =
  /^(?:when|while|as|after|before|although|though|if|because|since|once|whenever)\b/i
const SET_OFF = /[,”"—–-]\s*$/

/**
 * A reader of attributions, to be called in the order of the text with the index of the sentence: it
 * remembers who spoke last. Gives the speaker's full name when the text names one, else the words of the attribution;
 * null for a pronoun that may mean one of several.
 */
export function speakerReader(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  quoted: readonly Span[],
): (attribution: Attribution, sentence: number) => string | null {
  const mentions = mentionsOf(people)
  const genders = new Map(people.map((person) => [person, genderOf(text, person)]))
  const byName = new Map(people.map((person) => [person.name, person]))
  const unnamed: string[] = []
  let last: Speaker | null = null

  return ({ source, isPronoun, verb }, at) => {
    const words = text.slice(source.start, source.end)
    if (isPronoun) return forPronoun(words, source.start, at)
    const person = namedPerson(text, mentions, source)?.person ?? null
    const name =
      person?.name ??
      known(words, people, unnamed) ??
      byEpithet(words, at)?.name ??
      body(words, source, at) ??
      words
    if (/^(?:an?|one|another) /i.test(words)) unnamed.push(words)
    // 'She called it a breach, NBC reported': whose word it is, not whose next 'she said' is.
    if (person !== null || at !== last?.at || !/^(?:according|report)/.test(verb))
      last = speaker(name, person, words, at)
    return name
  }

  /** 'the force' is the only police named, 'the firm' the one that the report is of, where it spoke last. */
  function body(words: string, { start }: Span, at: number): string | null {
    const isSame =
      last?.person === null &&
      at - last.at <= 3 &&
      isFirmAgain(words, last.name) &&
      isLed(last.name)
    return isSame && last !== null ? last.name : bodyCalled(words, text.slice(0, start))
  }

  /** Whether the report opens with a name; the analyst, the campaigner and the rival come later. */
  function isLed(name: string): boolean {
    return text.slice(0, sentences[OPENING - 1]?.end).includes(name.replace(/^The /, ''))
  }

  /** 'the Spaniard', 'the 25-year-old' is whom the sentence before is about. */
  function byEpithet(words: string, at: number): Person | null {
    const before = sentences[at - 1]
    if (!isEpithet(words) || before === undefined) return null
    const subject = subjectOf(outside(tokensOf(text, before), quoted))
    const named = subject && namedPerson(text, mentions, subject)?.person
    if (named) return named
    // 'The Argentine beat X. “I won,” the 12-year-old said': whoever that was, and not X.
    const called = subject && text.slice(subject.start, subject.end)
    if (called && isEpithet(called)) return byEpithet(called, at - 1)
    const [only, ...rest] = others(before, null, null)
    return only !== undefined && rest.length === 0 ? only : null
  }

  function speaker(name: string, person: Person | null, words: string, at: number): Speaker {
    const named = person ?? (name === words ? null : (byName.get(name) ?? null))
    return { name, person: named, isOne: named !== null || isOnePerson(words), at }
  }

  function forPronoun(word: string, start: number, at: number): string | null {
    const gender = PRONOUNS[word.toLowerCase()]
    if (gender === undefined) {
      // 'It' goes on from a body's word; 'I' and 'we' say nothing of who they are.
      const isSame = last !== null && isBody(last) && at - last.at <= 2
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
    const spoke = last !== null && at - last.at <= FAR ? last : null
    const first = Math.max(0, spoke === null ? at - NEAR : spoke.at + 1)
    const recent = spoke === null ? null : before
    for (let index = at - 1; index >= first; index--) {
      const sentence = sentences[index]
      const there = sentence && subjectIn(sentence, gender, recent)
      if (there !== undefined) return there
    }
    if (recent !== null || spoke === null) return recent
    // Who spoke last is of the other kind: then it is whoever of this one was named near by.
    const since = sentences[Math.max(0, spoke.at - NEAR)]?.start ?? 0
    return onlyOne(others({ start: since, end: own.start }, gender, null))
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
    if (!person && ADDRESSED.test(words))
      return isOnePerson(words) ? { name: words, person: null, isOne: true, at: 0 } : null
    const named = others(span, gender, before)
    // 'The comedian' may be whoever spoke, and may not, unless nobody else has been named.
    if (!person && isOnePerson(words) && words.includes(' ')) {
      const name = known(words, people, unnamed) ?? words
      if (name.toLowerCase() === before?.name.toLowerCase()) return before
      const isOnly =
        /^the /i.test(words) &&
        before?.person != null &&
        others({ start: 0, end: span.end }, gender, before).size === 0
      return isOnly ? before : null
    }
    if (named.size === 0) return undefined
    return before === null ? onlyOne(named) : null
  }

  /** The people a stretch of text names outside quotations who may be meant, without whoever spoke before. */
  function others(span: Span, gender: Gender | null, before: Speaker | null): ReadonlySet<Person> {
    return new Set(
      mentionsFrom(mentions, span)
        .filter(({ person, start }) => {
          return (
            person !== before?.person &&
            (gender === null || fits(person, gender)) &&
            !isQuoted(start)
          )
        })
        .map(({ person }) => person),
    )
  }

  function onlyOne(named: ReadonlySet<Person>): Speaker | null {
    const [person] = named
    return person === undefined || named.size > 1
      ? null
      : { name: person.name, person, isOne: true, at: 0 }
  }

  function fits(person: Person | null, gender: Gender): boolean {
    return person === null || (genders.get(person) ?? gender) === gender
  }

  function isQuoted(offset: number): boolean {
    return (quoted[firstEndingAfter(quoted, offset)]?.start ?? Infinity) <= offset
  }
}

/** What an 'it said' may go on from: 'the ministry', 'Seagate' where that is nobody of the article. */
const isBody = ({ name, person, isOne }: Speaker): boolean =>
  !isOne || (person === null && BARE_NAME.test(name))
