// Plain text as an article, for benches over data that has no page.
import type { Article, Block } from '../src/language/article.ts'

export interface PlainArticle {
  readonly title?: string
  readonly text: string
  readonly url?: string
  readonly date?: string
}

/** The article of a title and paragraphs parted by blank lines. */
export function articleOf({ title, text, url, date }: PlainArticle): Article {
  const blocks: Block[] = []
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replaceAll(/\s+/g, ' '))
    .filter((paragraph) => paragraph !== '')
  let at = 0
  for (const paragraph of paragraphs) {
    blocks.push({ start: at, end: at + paragraph.length, kind: 'paragraph' })
    at += paragraph.length + 2
  }
  return {
    title: title ?? '',
    standfirst: null,
    byline: null,
    published: date !== undefined && date !== '' ? date : null,
    modified: null,
    publisher: null,
    host: url !== undefined && URL.canParse(url) ? new URL(url).hostname : null,
    language: 'en',
    text: paragraphs.join('\n\n'),
    blocks,
  }
}

/** The bytes as the ArrayBuffer that `openGlossary` and `openDefinitions` take. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
