// From the words of an attribution to one speaker: full names for surnames, 'a retired officer' for 'the
// officer', and for 'he' or 'she' whoever spoke last, unless somebody else may be meant: then nobody.
import type { Span } from '../../language/article.ts'
import type { Sentence } from '../../language/sentences.ts'
import type { Person } from '../parts.ts'
import type { Gender } from '../people/gender.ts'
import type { Attribution } from './attributions.ts'
import { bodyCalled, isFirmAgain } from './called-body.ts'
import { isEpithet, known } from './called-so.ts'
import { ADDRESSED, BARE_NAME, isOnePerson } from './one-person.ts'
import { peopleInText } from './people-in-text.ts'

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
  const inText = peopleInText(text, people, quoted)
  const byName = new Map(people.map((person) => [person.name, person]))
  const unnamed: string[] = []
  let last: Speaker | null = null

  return ({ source, isPronoun, verb }, at) => {
    const words = text.slice(source.start, source.end)
    if (isPronoun) return forPronoun(words, source.start, at)
    const person = inText.named(source)
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
    const subject = inText.subjectOf(before)
    const person = subject && inText.named(subject)
    if (person) return person
    // 'The Argentine beat X. “I won,” the 12-year-old said': whoever that was, and not X.
    const called = subject && text.slice(subject.start, subject.end)
    if (called && isEpithet(called)) return byEpithet(called, at - 1)
    const [only, ...rest] = inText.namedIn(before, null, null)
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
    if (meant?.person != null) inText.setGender(meant.person, gender)
    last = meant === null ? { name: word, person: null, isOne: false, at } : { ...meant, at }
    return meant?.name ?? null
  }

  /** Whom a 'he' or 'she' at `start` means, or null where it may be one of several. */
  function meantBy(gender: Gender, start: number, at: number): Speaker | null {
    const before = last !== null && last.isOne && inText.fits(last.person, gender) ? last : null
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
    return onlyOne(inText.namedIn({ start: since, end: own.start }, gender, null))
  }

  /** The person a stretch of text is about, where there is one; null when others than `before` may be meant; undefined: nobody. */
  function subjectIn(
    span: Span,
    gender: Gender,
    before: Speaker | null,
  ): Speaker | null | undefined {
    const subject = inText.subjectOf(span)
    const words = subject === null ? '' : text.slice(subject.start, subject.end)
    if (PRONOUNS[words.toLowerCase()] === gender) return undefined
    const person = subject && inText.named(subject)
    if (person && inText.fits(person, gender))
      return { name: person.name, person, isOne: true, at: 0 }
    if (!person && ADDRESSED.test(words))
      return isOnePerson(words) ? { name: words, person: null, isOne: true, at: 0 } : null
    const others = inText.namedIn(span, gender, before?.person ?? null)
    // 'The comedian' may be whoever spoke, and may not, unless nobody else has been named.
    if (!person && isOnePerson(words) && words.includes(' ')) {
      const name = known(words, people, unnamed) ?? words
      if (name.toLowerCase() === before?.name.toLowerCase()) return before
      const isOnly =
        /^the /i.test(words) &&
        before?.person != null &&
        inText.namedIn({ start: 0, end: span.end }, gender, before.person).size === 0
      return isOnly ? before : null
    }
    if (others.size === 0) return undefined
    return before === null ? onlyOne(others) : null
  }
}

function onlyOne(people: ReadonlySet<Person>): Speaker | null {
  const [person] = people
  return person === undefined || people.size > 1
    ? null
    : { name: person.name, person, isOne: true, at: 0 }
}

/** What an 'it said' may go on from: 'the ministry', 'Seagate' where that is nobody of the article. */
const isBody = ({ name, person, isOne }: Speaker): boolean =>
  !isOne || (person === null && BARE_NAME.test(name))
