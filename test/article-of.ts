// An article made from bare text: each line a paragraph.
import type { Article, Block } from '../src/language/article.ts'

export function asArticle(text: string, published: string | null = null): Article {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' })
  return {
    title: '',
    standfirst: null,
    byline: null,
    published,
    modified: null,
    publisher: null,
    host: null,
    language: 'en',
    text,
    blocks,
  }
}
