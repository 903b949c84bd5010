// What an article explains in its own words: short forms it writes out, people it gives a role, things it
// names and describes beside each other.
import { textOf, type Article } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { explainedPersons } from './explained/persons.ts'
import { explainedShortForms } from './explained/short-forms.ts'
import { explainedThings } from './explained/things.ts'
import type { Definition, Explained, Person } from './parts.ts'

/** What of an article is already known when its explanations are read. */
export interface Known {
  readonly sentences: readonly Sentence[]
  readonly definitions: readonly Definition[]
  readonly people: readonly Person[]
}

/** Everything the article explains; of two explanations of one name the first counts. */
export function findExplained(
  article: Pick<Article, 'text' | 'blocks'>,
  { sentences, definitions, people }: Known,
): Explained[] {
  const { text } = article
  const small = smallWords(text)
  const isUsual = (lower: string): boolean => small.has(lower)
  const names = new Set(people.map(({ name }) => name))
  const persons = explainedPersons(text, people, isUsual)
  return [
    ...explainedShortForms(text, definitions),
    ...persons,
    ...explainedThings(article, sentences, persons, names, isUsual),
  ].filter(({ sentence }) => !BIDS_READERS.test(textOf(article, sentence)))
}

/** 'Sign up for The Tarvik Letter by our columnist Asa Holm.' is an advert; that a newsletter told of something is news. */
const BIDS_READERS =
  /^(?:please )?(?:sign up|subscribe|click|tap|download|follow (?:us|me|@)|join us|visit (?:our|www)|(?:read|for) more)\b/i

/** The words a text writes in small letters: a capital alone makes no name of them. */
function smallWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}])/gu))
}
