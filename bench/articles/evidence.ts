// The evidence on whether one page is an article, for training.
import { choose } from '../../src/article/choose.ts'
import { compose } from '../../src/article/compose.ts'
import { evidenceOf, mayBeArticle } from '../../src/article/is-article.ts'
import { findSeeds } from '../../src/article/seeds.ts'
import { hintsOf, readStatements } from '../../src/article/statements.ts'
import { walk } from '../../src/article/walk.ts'

/** Null when the first look already says no. */
export function evidenceIn(html: string, url: string): number[] | null {
  const document = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(document, 'URL', { value: url })
  const seeds = findSeeds(document.body)
  if (!mayBeArticle(document, seeds)) return null
  const statements = readStatements(document)
  const walked = walk(seeds.root)
  const { body: chosen } = choose(walked, hintsOf(document, statements))
  return evidenceOf(document, statements, seeds, walked.blocks, chosen, compose(chosen).text)
}
