// An article written as plain text: the first line its headline, paragraphs separated by blank lines.
import { bareArticle, type Article, type Block } from '../../src/language/article.ts'

/** The article of a text file; the standfirst, which the format has no mark for, is a paragraph. */
export function articleOfText(source: string, published: string | null): Article {
  const [title = '', ...paragraphs] = source
    .replace(/\r\n?/g, '\n')
    .trimStart()
    .split(/\n\s*\n|(?<=^[^\n]*)\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
  let at = 0
  const blocks = paragraphs.map((paragraph): Block => {
    const start = at
    at += paragraph.length + 2
    return { start, end: start + paragraph.length, kind: 'paragraph' }
  })
  return bareArticle(paragraphs.join('\n\n'), blocks, { title, published })
}
