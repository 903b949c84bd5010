// The people of an article as its text speaks of them outside quotations: whom words name, whom a stretch of
// text is about, who else is named in it.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import type { Person } from '../parts.ts'
import { genderOf, type Gender } from '../people/gender.ts'
import { mentionsFrom, mentionsOf } from '../people/mentions.ts'
import { tokensOf } from '../tokens.ts'
import { outside } from './attributions.ts'
import { namedPerson } from './named-person.ts'
import { subjectOf } from './sentence-subjects.ts'

export interface PeopleInText {
  /** The person whom the words at `span` name, or null. */
  named(span: Span): Person | null
  /** The words for whom a stretch of text is about; null when it can't be told. */
  subjectOf(span: Span): Span | null
  /** Those whom it names, of a gender where one is given; `except` is left out. */
  namedIn(span: Span, gender: Gender | null, except: Person | null): ReadonlySet<Person>
  /** Whether a 'he' or a 'she' may be this one; of whom nothing is known, either may. */
  fits(person: Person | null, gender: Gender): boolean
  /** A pronoun has told which. */
  setGender(person: Person, gender: Gender): void
}

/** Looks at a text for its people; `quoted` are its quotations. */
export function peopleInText(
  text: string,
  people: readonly Person[],
  quoted: readonly Span[],
): PeopleInText {
  const mentions = mentionsOf(people)
  const genders = new Map(people.map((person) => [person, genderOf(text, person)]))

  const isQuoted = (offset: number): boolean =>
    (quoted[firstEndingAfter(quoted, offset)]?.start ?? Infinity) <= offset

  const fits = (person: Person | null, gender: Gender): boolean =>
    person === null || (genders.get(person) ?? gender) === gender

  return {
    named: (span) => namedPerson(text, mentions, span)?.person ?? null,
    subjectOf: (span) => subjectOf(outside(tokensOf(text, span), quoted)),
    namedIn: (span, gender, except) =>
      new Set(
        mentionsFrom(mentions, span)
          .filter(
            ({ person, start }) =>
              person !== except && (gender === null || fits(person, gender)) && !isQuoted(start),
          )
          .map(({ person }) => person),
      ),
    fits,
    setGender: (person, gender) => void genders.set(person, gender),
  }
}
