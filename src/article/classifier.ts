// Finds the body of any page, however it is made, by a look at every block around its prose, and weighs
// whether it is an article.
import { choose } from './classifier/choose.ts'
import type { Model } from './classifier/classify.ts'
import type { Classifier } from './find-body.ts'
import { hintsOf } from './classifier/hints.ts'
import { isArticle, type Weights } from './is-article.ts'
import { IS_ARTICLE_WEIGHTS } from './is-article-weights.ts'
import { MODEL } from './classifier/trees.ts'
import { visibleBlocks } from './dom/visible.ts'
import { walk } from './dom/walk.ts'

export const CLASSIFIER: Classifier = classifierOf(MODEL, IS_ARTICLE_WEIGHTS)

/** The classifier by what was learned, on all shared pages or on some. */
export function classifierOf(model: Model, weights: Weights): Classifier {
  return {
    findAny(document, seeds, statements) {
      const walked = walk(seeds.root)
      const hints = hintsOf(document, seeds.shadows, statements)
      const { body, standfirst } = choose(walked, hints, model)
      return { all: walked.blocks, chosen: visibleBlocks(body), standfirst }
    },
    isArticle: (finding) => isArticle(finding, weights),
  }
}
