// The evidence on whether one page is an article, for training.
import type { Model } from '../../src/article/classify.ts'
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

/** What the finder would weigh with each of some models; null where it needs no weighing to say no. */
export function evidenceIn(
  html: string,
  url: string,
  models: readonly Model[],
): (number[] | null)[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(document, 'URL', { value: url })
  const seeds = firstLook(document, document.body)
  if (!seeds) return models.map(() => null)
  const statements = readStatements(document)
  return models.map((model) => {
    const walked = walk(seeds.root)
    const { body: chosen } = choose(walked, hintsOf([document], statements), model)
    const { text } = compose(chosen)
    return evidenceOf({ document, statements, seeds, all: walked.blocks, chosen, text })
  })
}
