// From a body that was found to the article as every reader knows it.
import { type Article, bareArticle } from '../language/article.ts'
import type { FoundBody } from './find-body.ts'
import { readMetadata } from './page/metadata.ts'
import { withoutStale } from './page/stale.ts'

/** Above a block of so many characters stands what the page says of its article, and not below. */
const LONG = 100

/** The article of a body that was found. Never throws: what can't be read is left out. */
export function articleOf(document: Document, body: FoundBody): Article {
  const { text, blocks, standfirst, map } = body
  const lead = blocks.find(({ start, end }) => end - start > LONG) ?? blocks[0]
  const node = map.runs.find(({ end }) => end > (lead?.start ?? 0))?.node ?? null
  const first = node?.parentElement ?? null
  const found = { first, text, standfirst }
  try {
    const statements = withoutStale(document, body.statements, first)
    return { ...readMetadata(document, statements, found), text, blocks }
  } catch {
    return bareArticle(text, blocks)
  }
}
