// The finder as it would be if it had never seen a page's site: for each fold a classifier that was
// trained on the pages of the others, both its trees and what it takes for an article.
import { classifierOf } from '../../src/article/classifier.ts'
import type { Classifier } from '../../src/article/find-body.ts'
import { openChromium } from './chromium.ts'
import { FOLDS, foldOf, readExamples } from './examples.ts'
import { readPages } from './pages.ts'
import { modelOf } from './tables.ts'
import { fit } from './two-steps.ts'
import { type Evidence, weigh } from './weigh.ts'

/** The classifier of each fold (`foldOf` a page). Takes some minutes. */
export async function trainFolds(): Promise<Classifier[]> {
  const chromium = await openChromium()
  const examples = await readExamples(chromium.rows)
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const models = folds.map((fold) =>
    modelOf(fit(examples.filter((example) => example.fold !== fold))),
  )
  const seen: Evidence[][] = folds.map(() => [])
  for (const page of readPages(null).filter((page) => page.is_article !== undefined)) {
    const found = await chromium.evidence(page, models)
    folds.forEach((fold) => {
      const evidence = found[fold]
      if (evidence && fold !== foldOf(page)) seen[fold]?.push({ page, evidence })
    })
  }
  await chromium.close()
  return models.map((model, fold) => classifierOf(model, weigh(seen[fold] ?? [])))
}
