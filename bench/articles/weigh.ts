// What the evidence weighs: a logistic regression on what is and what is no article.
import { mean } from '../../scripts/numbers.ts'
import type { Weights } from '../../src/article/is-article.ts'
import { EVIDENCE, type Weighed } from './evidence.ts'
import type { Page } from './pages.ts'

const RIDGE = 0.12
/** A mark on a page that is no article is worse than an article without marks. */
const FALSE_WEIGHT = 1.05

/** What is known of a page that is labelled. */
export interface Evidence {
  readonly page: Page
  readonly evidence: Weighed
}

/** Ridge logistic regression by Newton's steps on standardised evidence, of the pages that have any. */
export function weigh(on: readonly Evidence[]): Weights {
  const rows = on.flatMap(({ page, evidence: { numbers } }) =>
    numbers ? [{ page, evidence: numbers }] : [],
  )
  const size = EVIDENCE.length
  const means = EVIDENCE.map((_, index) => mean(rows.map((row) => row.evidence[index] ?? 0)))
  const spreads = EVIDENCE.map((_, index) =>
    Math.max(
      0.02,
      Math.sqrt(mean(rows.map((row) => ((row.evidence[index] ?? 0) - (means[index] ?? 0)) ** 2))),
    ),
  )
  const inputs = rows.map((row) => [
    1,
    ...EVIDENCE.map(
      (_, index) => ((row.evidence[index] ?? 0) - (means[index] ?? 0)) / (spreads[index] ?? 1),
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
