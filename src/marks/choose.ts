// Which of the mentions found are marked: few, and as the reader chose.
import type { Article, Span } from '../language/article.ts'

/** What the choice looks at; glossary mentions have it all. */
export interface Markable extends Span {
  readonly id: string
  readonly kind: string
  readonly rarity: 'rare' | 'uncommon' | 'common'
  /** It stands where the article itself explains the term: nobody needs a mark there. */
  readonly defines?: true
}

export interface MarkChoice {
  readonly known: readonly string[]
  readonly kindsOff: readonly string[]
  readonly density: 'essential' | 'helpful' | 'everything'
  readonly mentions: 'first' | 'section' | 'all'
}

const SHOWN = {
  essential: ['rare'],
  helpful: ['rare', 'uncommon'],
  everything: ['rare', 'uncommon', 'common'],
} as const satisfies Record<MarkChoice['density'], readonly Markable['rarity'][]>

/**
 * The mentions to mark, in the order given: those in the prose (a heading stays the publisher's), of
 * the kinds and rarities chosen; of each term the first, the first in each section, or all. Of a term that the
 * article itself explains the sentence that does so counts only where all are marked.
 *
 * @param mentions in order of their start
 */
export function chooseMentions<M extends Markable>(
  article: Pick<Article, 'blocks'>,
  mentions: readonly M[],
  choice: MarkChoice,
): M[] {
  const shown: readonly string[] = SHOWN[choice.density]
  const seen = new Set<string>()
  const chosen: M[] = []
  let block = 0
  for (const mention of mentions) {
    while ((article.blocks[block]?.end ?? Infinity) <= mention.start) {
      block++
      if (choice.mentions === 'section' && article.blocks[block]?.kind === 'heading') seen.clear()
    }
    if (article.blocks[block]?.kind === 'heading' || seen.has(mention.id)) continue
    if (choice.known.includes(mention.id) || choice.kindsOff.includes(mention.kind)) continue
    if (!shown.includes(mention.rarity)) continue
    if (choice.mentions !== 'all') {
      if (mention.defines) continue
      seen.add(mention.id)
    }
    chosen.push(mention)
  }
  return chosen
}
