// The evidence on whether one page is an article, for training.
import { choose } from '../../src/article/choose.ts'
import { compose } from '../../src/article/compose.ts'
import { firstLook } from '../../src/article/first-look.ts'
import { evidenceOf } from '../../src/article/is-article.ts'
import { hintsOf } from '../../src/article/hints.ts'
import { readStatements } from '../../src/article/statements.ts'
import { walk } from '../../src/article/walk.ts'

/** The name of each number of the evidence, in order. */
export const EVIDENCE: readonly string[] =
  'ogArticle ogOther linkedNews linkedArticle linkedPost linkedOther published author prose paragraphs linksEach oneTitle noTitle manyTitles inputs deep slug words query articles manyArticles length blocks meanLength items headings linkDensity share password isHome dated otherPath time titleMatches sentences address quotes said'.split(
    ' ',
  )

/** Null when the first look already says no. */
export function evidenceIn(html: string, url: string): number[] | null {
  const document = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(document, 'URL', { value: url })
  const seeds = firstLook(document, document.body)
  if (!seeds) return null
  const statements = readStatements(document)
  const walked = walk(seeds.root)
  const { body: chosen } = choose(walked, hintsOf([document], statements))
  const { text } = compose(chosen)
  return evidenceOf({ document, statements, seeds, all: walked.blocks, chosen, text })
}
