// Trains the weights of `is-article.ts` on the shared pages and writes them; --check only measures
// them across domains (five folds). Usage: npx tsx bench/articles/train-is-article.ts [--check]
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openChromium } from './chromium.ts'
import { EVIDENCE } from './evidence.ts'
import { hasOption } from './options.ts'
import { type Page, readPages } from './pages.ts'

const FOLDS = 5
const RIDGE = 0.05
/** A mark on a page that is no article is worse than an article without marks. */
const FALSE_WEIGHT = 1.4

interface Example {
  readonly page: Page
  readonly evidence: readonly number[] | null
}
interface Weights {
  readonly bias: number
  readonly weights: readonly number[]
}

const chromium = await openChromium()
const examples: Example[] = []
for (const page of readPages(null).filter((page) => page.is_article !== undefined)) {
  examples.push({ page, evidence: await chromium.evidence(page) })
}
await chromium.close()

const judged = examples.map((example) => {
  const others = examples.filter(({ page }) => foldOf(page) !== foldOf(example.page))
  return { ...example, fold: foldOf(example.page), others }
})
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fit(judged.find((example) => example.fold === fold)?.others ?? examples),
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
    evidence ? '' : '(first look)',
  )
}
const missed = wrong.filter(({ page }) => page.is_article).length
const articles = examples.filter(({ page }) => page.is_article).length
console.log(
  `across domains: ${missed} of ${articles} articles missed, ${wrong.length - missed} of ${examples.length - articles} others taken; right ${(100 * (1 - wrong.length / examples.length)).toFixed(1)}%`,
)
if (!hasOption('--check')) write(fit(examples))

function saysYes(model: Weights | undefined, evidence: readonly number[] | null): boolean {
  return model !== undefined && evidence !== null && scoreOf(model, evidence) > 0
}

function scoreOf({ bias, weights }: Weights, evidence: readonly number[]): number {
  return evidence.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), bias)
}

function foldOf(page: Page): number {
  return (
    (createHash('md5')
      .update(page.domain || page.id)
      .digest()[0] ?? 0) % FOLDS
  )
}

/** Ridge logistic regression by Newton's steps on standardised evidence. */
function fit(on: readonly Example[]): Weights {
  const rows = on.filter((example) => example.evidence !== null)
  const size = EVIDENCE.length
  const means = EVIDENCE.map((_, index) => mean(rows.map((row) => row.evidence?.[index] ?? 0)))
  const spreads = EVIDENCE.map((_, index) =>
    Math.max(
      0.02,
      Math.sqrt(mean(rows.map((row) => ((row.evidence?.[index] ?? 0) - (means[index] ?? 0)) ** 2))),
    ),
  )
  const inputs = rows.map((row) => [
    1,
    ...EVIDENCE.map(
      (_, index) => ((row.evidence?.[index] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1),
    ),
  ])
  const beta = Array.from({ length: size + 1 }, () => 0)
  for (let step = 0; step < 25; step += 1) {
    const gradient = beta.map((value, index) => (index === 0 ? 0 : value * RIDGE * rows.length))
    const hessian = beta.map((_, row) =>
      beta.map((__, column) => (row === column && row > 0 ? RIDGE * rows.length : 0)),
    )
    rows.forEach((row, at) => {
      const input = inputs[at] ?? []
      const chance =
        1 /
        (1 + Math.exp(-input.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), 0)))
      const weight = row.page.is_article ? 1 : FALSE_WEIGHT
      const slope = weight * (chance - (row.page.is_article ? 1 : 0))
      const curve = weight * Math.max(1e-6, chance * (1 - chance))
      input.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + slope * value
        const line = hessian[index]
        if (line)
          input.forEach(
            (other, column) => (line[column] = (line[column] ?? 0) + curve * value * other),
          )
      })
    })
    solve(hessian, gradient).forEach((value, index) => (beta[index] = (beta[index] ?? 0) - value))
  }
  const weights = EVIDENCE.map((_, index) => (beta[index + 1] ?? 0) / (spreads[index] ?? 1))
  const bias =
    (beta[0] ?? 0) - weights.reduce((sum, weight, index) => sum + weight * (means[index] ?? 0), 0)
  return { bias, weights }
}

/** Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, index) => [...line, right[index] ?? 0])
  for (let pivot = 0; pivot < lines.length; pivot += 1) {
    const head = lines[pivot] ?? []
    for (let row = 0; row < lines.length; row += 1) {
      const line = lines[row] ?? []
      const factor = row === pivot ? 0 : (line[pivot] ?? 0) / (head[pivot] || 1)
      if (factor !== 0)
        for (let at = pivot; at < line.length; at += 1)
          line[at] = (line[at] ?? 0) - factor * (head[at] ?? 0)
    }
  }
  return lines.map((line, index) => (line.at(-1) ?? 0) / (line[index] || 1))
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}

function write({ bias, weights }: Weights): void {
  const file = fileURLToPath(new URL('../../src/article/is-article-weights.ts', import.meta.url))
  const lines = weights.map(
    (weight, index) => `  ${weight.toFixed(3)}, // ${EVIDENCE[index] ?? ''}`,
  )
  writeFileSync(
    file,
    `// Written by bench/articles/train-is-article.ts, not by hand.\n\nexport const IS_ARTICLE_BIAS = ${bias.toFixed(3)}\n\n/** One for each number of the evidence. */\nexport const IS_ARTICLE_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n]\n`,
  )
}
