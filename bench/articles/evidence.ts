// The evidence on whether one page is an article, for training.
import { pathOfPage } from '../../src/article/page/address.ts'
import { classifierOf } from '../../src/article/classifier.ts'
import type { Model } from '../../src/article/classifier/classify.ts'
import { compose } from '../../src/article/dom/compose.ts'
import { type Classifier, findBody } from '../../src/article/find-body.ts'
import { firstLook, lookAtProse } from '../../src/article/first-look.ts'
import { evidenceOf } from '../../src/article/is-article.ts'
import { readStatements } from '../../src/article/page/statements.ts'

/** The name of each number of the evidence, in order. */
export const EVIDENCE: readonly string[] =
  'ogArticle ogOther linkedNews linkedArticle linkedPost linkedOther published author prose paragraphs linksEach oneTitle noTitle manyTitles inputs deep slug words query articles manyArticles length blocks meanLength items headings linkDensity share password isHome dated otherPath time titleMatches sentences address quotes said articlePath'.split(
    ' ',
  )

/** What the finder weighs of a page; and its answer, where it needs no weighing. */
export interface Weighed {
  readonly numbers: readonly number[] | null
  readonly answer: boolean | null
}

/** What the finder would weigh with each of some models. */
export function evidenceIn(html: string, url: string, models: readonly Model[]): Weighed[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  Object.defineProperty(document, 'URL', { value: url })
  return models.map((model) => {
    let numbers: number[] | null = null
    const classifier: Classifier = {
      ...classifierOf(model, { bias: 0, weights: [] }),
      isArticle(finding) {
        numbers = evidenceOf(finding)
        return false
      },
    }
    const answer = findBody(document, classifier) !== null
    return numbers ? { numbers, answer: null } : { numbers: refused(document, classifier), answer }
  })
}

/** A page refused for its address looks as others do that are not: its evidence teaches, though nobody asks for it. */
function refused(document: Document, { findAny }: Classifier): number[] | null {
  if (pathOfPage(document).length < 2 || firstLook(document)) return null
  const seeds = lookAtProse(document)
  if (!seeds) return null
  const statements = readStatements(document)
  const { all, chosen } = findAny(document, seeds, statements)
  const { text } = compose(chosen)
  return chosen.length > 0 ? evidenceOf({ document, statements, seeds, all, chosen, text }) : null
}
