// The mentions of all people of an article in one row, so that those of a sentence are found without a look at all.
import type { Span } from '../../language/article.ts'
import { firstFrom } from '../../language/first-index.ts'
import type { Person } from '../parts.ts'

export interface Mentioned extends Span {
  readonly person: Person
}

/** The mentions of all people, in order of the text. */
export function mentionsOf(people: readonly Person[]): Mentioned[] {
  return people
    .flatMap((person) =>
      person.mentions.map((mention) => ({ start: mention.start, end: mention.end, person })),
    )
    .sort((a, b) => a.start - b.start)
}

/** Those that begin within the span. */
export const mentionsFrom = (mentions: readonly Mentioned[], span: Span): readonly Mentioned[] =>
  mentions.slice(firstFrom(mentions, span.start), firstFrom(mentions, span.end))
