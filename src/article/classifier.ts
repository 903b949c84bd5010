// Finds the body of any page, however it is made, by a look at every block around its prose, and weighs
// whether it is an article.
import { choose } from './choose.ts'
import type { Classifier } from './find-body.ts'
import { hintsOf } from './hints.ts'
import { isArticle } from './is-article.ts'
import { visibleBlocks } from './visible.ts'
import { walk } from './walk.ts'

export const CLASSIFIER: Classifier = {
  findAny(document, seeds, statements) {
    const walked = walk(seeds.root)
    const hints = hintsOf([document, ...seeds.shadows], statements)
    const { body, standfirst } = choose(walked, hints)
    return { all: walked.blocks, chosen: visibleBlocks(body), standfirst }
  },
  isArticle,
}
