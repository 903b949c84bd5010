// All that is known of an article when senses are chosen.
import type { Article } from '../../language/article.ts'
import type { Found } from '../match/candidates.ts'
import type { Glossary } from '../compiled/glossary.ts'
import type { Reading } from './reading.ts'

export interface SenseEvidence {
  readonly article: Article
  readonly reading: Reading
  readonly found: Found
  readonly glossaries: readonly Glossary[]
  /** The day the article is read against. */
  readonly day: string
  /** Long forms the article gives for its short ones. */
  readonly definitions: ReadonlyMap<string, readonly string[]>
}
