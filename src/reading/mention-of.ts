import type { Mention } from '../glossary/mention.ts'
import type { Explanation } from '../messages/shapes.ts'

/** An entry that isn't mentioned in the article, as if it were, at no place. */
export function mentionOf({ id, term, kind, gloss, from }: Explanation): Mention {
  return { id, term, kind, gloss, from, rarity: 'common', start: 0, end: 0 }
}
