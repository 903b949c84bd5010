// What an article explains in its own words: short forms it writes out, people it gives a role, things it
// names and describes beside each other.
import type { Article } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { explainedPersons } from './explained/persons.ts'
import { explainedShortForms } from './explained/short-forms.ts'
import type { Definition, Explained, Person } from './parts.ts'

/** What of an article is already known when its explanations are read. */
export interface Known {
  readonly sentences: readonly Sentence[]
  readonly definitions: readonly Definition[]
  readonly people: readonly Person[]
}

/** Everything the article explains; of two explanations of one name the first counts. */
export function findExplained(
  { text }: Pick<Article, 'text'>,
  { definitions, people }: Known,
): Explained[] {
  return [...explainedShortForms(text, definitions), ...explainedPersons(text, people)]
}
