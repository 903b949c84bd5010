// Trains the weights of `is-article.ts` on the shared pages and writes them; --check only measures
// them across domains (five folds). Usage: npx tsx bench/articles/train-is-article.ts [--check]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCommandLine } from '../../scripts/command-line.ts'
import type { Weights } from '../../src/article/is-article.ts'
import { MODEL } from '../../src/article/classifier/trees.ts'
import { openChromium } from './chromium.ts'
import { EVIDENCE, type Weighed } from './evidence.ts'
import { FOLDS, foldOf } from './examples.ts'
import { readPages } from './pages.ts'
import { type Evidence, weigh } from './weigh.ts'

const { values } = readCommandLine({ options: { check: { type: 'boolean', default: false } } })
const chromium = await openChromium()
const examples: Evidence[] = []
for (const page of readPages(null).filter((page) => page.is_article !== undefined)) {
  const [evidence] = await chromium.evidence(page, [MODEL])
  if (evidence) examples.push({ page, evidence })
}
await chromium.close()

const judged = examples.map((example) => {
  const others = examples.filter(({ page }) => foldOf(page) !== foldOf(example.page))
  return { ...example, fold: foldOf(example.page), others }
})
const models = Array.from({ length: FOLDS }, (_, fold) =>
  weigh(judged.find((example) => example.fold === fold)?.others ?? examples),
)
const wrong = judged.filter(
  ({ page, evidence, fold }) => saysYes(models[fold], evidence) !== page.is_article,
)
for (const { page, evidence } of wrong) {
  console.log(
    page.is_article ? 'missed' : 'FALSE ',
    page.id,
    page.url.slice(0, 90),
    page.page_type,
    evidence.answer === null ? '' : '(not weighed)',
  )
}
const missed = wrong.filter(({ page }) => page.is_article).length
const articles = examples.filter(({ page }) => page.is_article).length
console.log(
  `across domains: ${missed} of ${articles} articles missed, ${wrong.length - missed} of ${examples.length - articles} others taken; right ${(100 * (1 - wrong.length / examples.length)).toFixed(1)}%`,
)
if (!values.check) write(weigh(examples))

function saysYes(model: Weights | undefined, { numbers, answer }: Weighed): boolean {
  if (answer !== null) return answer
  return model !== undefined && scoreOf(model, numbers ?? []) > 0
}

function scoreOf({ bias, weights }: Weights, evidence: readonly number[]): number {
  return evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)
}

function write({ bias, weights }: Weights): void {
  const file = fileURLToPath(new URL('../../src/article/is-article-weights.ts', import.meta.url))
  const lines = weights.map(
    (weight, index) => `    ${weight.toFixed(3)}, // ${EVIDENCE[index] ?? ''}`,
  )
  writeFileSync(
    file,
    `// Written by bench/articles/train-is-article.ts, not by hand.\nimport type { Weights } from './is-article.ts'\n\nexport const IS_ARTICLE_WEIGHTS: Weights = {\n  bias: ${bias.toFixed(3)},\n  weights: [\n${lines.join('\n')}\n  ],\n}\n`,
  )
}
