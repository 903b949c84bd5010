// The evidence on whether one page is an article, for training.
import { classifierOf } from '../../src/article/classifier.ts'
import type { Model } from '../../src/article/classify.ts'
import { findBody } from '../../src/article/find-body.ts'
import { evidenceOf } from '../../src/article/is-article.ts'

/** The name of each number of the evidence, in order. */
export const EVIDENCE: readonly string[] =
  'ogArticle ogOther linkedNews linkedArticle linkedPost linkedOther published author prose paragraphs linksEach oneTitle noTitle manyTitles inputs deep slug words query articles manyArticles length blocks meanLength items headings linkDensity share password isHome dated otherPath time titleMatches sentences address quotes said articlePath'.split(
    ' ',
  )

/** What the finder weighs; or its answer, where it needs no weighing. */
export type Weighed = readonly number[] | boolean

/** What the finder would weigh with each of some models. */
export function evidenceIn(html: string, url: string, models: readonly Model[]): Weighed[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(document, 'URL', { value: url })
  return models.map((model) => {
    let evidence: number[] | null = null
    const found = findBody(document, {
      ...classifierOf(model, { bias: 0, weights: [] }),
      isArticle(finding) {
        evidence = evidenceOf(finding)
        return false
      },
    })
    return evidence ?? found !== null
  })
}
