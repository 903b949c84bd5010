// One timed call in the page.
import { Readability } from '@mozilla/readability'
import { findArticle } from '../../src/article/find-article.ts'

export function time(document: Document, task: string): { ms: number; found: boolean } {
  const start = performance.now()
  let found = false
  if (task === 'textContent') found = document.body.textContent !== ''
  else if (task === 'ours') found = findArticle(document) !== null
  else found = new Readability(document).parse() !== null
  return { ms: performance.now() - start, found }
}
