// Plain text as an article, for commands, benches and tests over text that has no page.
import { bareArticle, type Article, type Block } from '../src/language/article.ts'

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
  return bareArticle(paragraphs.join('\n\n'), blocks, {
    title: title ?? '',
    published: date !== undefined && date !== '' ? date : null,
    host: url !== undefined && URL.canParse(url) ? new URL(url).hostname : null,
  })
}

/** A text as an article: each line a paragraph. */
export function asArticle(text: string, published: string | null = null): Article {
  const blocks = Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }): Block => {
    return { start: index, end: index + line.length, kind: 'paragraph' }
  })
  return bareArticle(text, blocks, { published })
}
