// A mention: where in the text a term of a glossary stands, in the sense that was chosen.
import type { Span } from '../language/article.ts'
import type { Kind, Rarity } from './entry.ts'

/** Where a card's words come from: the bundled glossary, the article itself, the reader's own glossary. */
export type Origin = 'glossary' | 'article' | 'own'

/** Why an ambiguous surface was read in one sense; the words of the article stand as it has them. */
export type Reason =
  /** The article is about the country of this ISO code. */
  | { readonly by: 'country'; readonly code: string }
  /** What the text names right beside it, speaks of near it, or writes it out as. */
  | { readonly by: 'beside' | 'near' | 'definition'; readonly words: string }
  /** Words around it; the same surface elsewhere; the full name; the office held on the day. */
  | { readonly by: 'words' | 'same' | 'name' | 'office' }

export interface Mention extends Span {
  readonly id: string
  readonly term: string
  readonly kind: Kind
  readonly rarity: Rarity
  readonly gloss: string
  readonly from: Origin
  /** Why this sense was chosen, for the card, when the surface is ambiguous. */
  readonly reason?: Reason
  /** It stands in the very sentence of the article that explains it: marked only where all mentions are. */
  readonly defines?: true
}
