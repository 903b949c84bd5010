// Sentences of an article, by offsets.
import type { Article, Span } from './article.ts'

export interface Sentence extends Span {
  /** Index into `article.blocks` of the block it stands in. */
  readonly block: number
}

/**
 * The sentences of an article in reading order, white space trimmed; a sentence never crosses a block.
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    const text = article.text.slice(block.start, block.end)
    for (const match of text.matchAll(/\S.*?(?:[.!?]["'”’)]*(?=\s+["'“‘(]?[A-Z])|$)/gs)) {
      const start = block.start + match.index
      sentences.push({ start, end: start + match[0].trimEnd().length, block: index })
    }
  })
  return sentences
}
