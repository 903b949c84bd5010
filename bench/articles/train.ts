// Trains the block classifier on the shared pages and writes src/article/block-trees.ts; --check only
// measures it across domains (five folds). Usage: npx tsx bench/articles/train.ts [--check]
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BIT_FEATURES, FEATURES } from '../../src/article/features.ts'
import { type Forest, predict, train } from './boost.ts'
import { openChromium } from './chromium.ts'
import { hasOption } from './options.ts'
import { hasFullText, type Page, readPages } from './pages.ts'
import { compareTexts, score, wordsOf } from './shingles.ts'
import type { Rows } from './rows.ts'

const FOLDS = 5
const OPTIONS = { trees: 56, rate: 0.16, least: 10, share: 0.6 }
/** The peers' own output, taken as gold by their authors: counts for less than what people wrote. */
const MACHINE_WEIGHT = 0.5
const BITS = 32

interface Example {
  readonly page: Page
  readonly fold: number
  readonly blocks: Rows
  /** The rows with each bit a number of its own. */
  readonly rows: readonly (readonly number[])[]
  readonly labels: readonly number[]
  readonly weights: readonly number[]
  /** The gold has only part of the body: blocks of one parent are half in it, half not. */
  readonly isPartial: boolean
}

const chromium = await openChromium()
const examples: Example[] = []
for (const page of readPages(null).filter(hasFullText)) {
  examples.push(exampleOf(page, await chromium.rows(page)))
}
await chromium.close()
check()
if (!hasOption('--check')) write(fit(examples))

function exampleOf(page: Page, blocks: Rows): Example {
  const gold = wordsOf(page.text ?? '').map((word) => word.toLowerCase())
  const joined = ` ${gold.join(' ')} `
  const sizes = blocks.texts.map((text) => wordsOf(text).length)
  const labels = blocks.texts.map((text) => partIn(joined, text))
  const machine = page.gold === 'readability-expected' ? MACHINE_WEIGHT : 1
  const parents = new Map<number, [inside: number, outside: number]>()
  labels.forEach((label, index) => {
    const size = sizes[index] ?? 0
    const sums = parents.get(blocks.parents[index] ?? 0) ?? [0, 0]
    if (size > 7) sums[label > 0.5 ? 0 : 1] += size
    parents.set(blocks.parents[index] ?? 0, sums)
  })
  const mixed = [...parents.values()].reduce((sum, sides) => sum + Math.min(...sides), 0)
  const inside = sizes.reduce(
    (sum, size, index) => sum + ((labels[index] ?? 0) > 0.5 ? size : 0),
    0,
  )
  return {
    page,
    fold:
      (createHash('md5')
        .update(page.domain || page.id)
        .digest()[0] ?? 0) % FOLDS,
    blocks,
    rows: blocks.rows.map(expand),
    labels,
    weights: sizes.map((size) => ((size + 2) / (gold.length + 100)) * 100 * machine),
    isPartial: mixed > 0.25 * (inside + 1) || inside < 0.4 * gold.length,
  }
}

/** What part of a text's four-word shingles stands in another (of a short text: whether it does). */
function partIn(joined: string, text: string): number {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  if (words.length < 6) return words.length > 0 && joined.includes(` ${words.join(' ')} `) ? 1 : 0
  let found = 0
  for (let index = 0; index + 4 <= words.length; index += 1) {
    if (joined.includes(` ${words.slice(index, index + 4).join(' ')} `)) found += 1
  }
  return found / (words.length - 3)
}

function expand(row: readonly number[]): number[] {
  const numbers = row.slice(0, FEATURES.length)
  const bits = BIT_FEATURES.flatMap((names, word) =>
    names.map((_, bit) => ((row[FEATURES.length + word] ?? 0) >> bit) & 1),
  )
  return [...numbers, ...bits]
}

function fit(on: readonly Example[]): Forest {
  const used = on.filter((example) => !example.isPartial)
  const rows = used.flatMap((example) => example.rows)
  const labels = used.flatMap((example) => example.labels)
  return train(
    rows,
    labels,
    used.flatMap((example) => example.weights),
    OPTIONS,
  )
}

function check(): void {
  const counts = new Map<string, ReturnType<typeof compareTexts>[]>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const forest = fit(examples.filter((example) => example.fold !== fold))
    for (const { page, blocks, rows } of examples.filter((example) => example.fold === fold)) {
      const scores = rows.map((row) => Math.max(-5, Math.min(5, predict(forest, row))))
      const shared = sharedScores(blocks, scores)
      const text = blocks.texts.filter((_, index) => (shared[index] ?? 0) > -0.1).join('\n\n')
      counts.set(page.source, [
        ...(counts.get(page.source) ?? []),
        compareTexts(page.text ?? '', text),
      ])
    }
  }
  console.table([...counts].map(([source, all]) => ({ source, pages: all.length, ...score(all) })))
}

/** As `choose` does: blocks of one template lean on each other. */
function sharedScores(blocks: Rows, scores: readonly number[]): number[] {
  const sums = new Map<string, [sum: number, weight: number]>()
  blocks.signatures.forEach((signature, index) => {
    const weight = (blocks.texts[index]?.length ?? 0) + 10
    const sum = sums.get(signature) ?? [0, 0]
    sums.set(signature, [sum[0] + (scores[index] ?? 0) * weight, sum[1] + weight])
  })
  return blocks.signatures.map((signature, index) => {
    const [sum, weight] = sums.get(signature) ?? [0, 1]
    return 0.4 * (scores[index] ?? 0) + (0.6 * sum) / weight
  })
}

function write({ bias, trees }: Forest): void {
  const code = (feature: number) => {
    if (feature < FEATURES.length) return Math.max(0, feature)
    let rest = feature - FEATURES.length
    let word = 0
    for (; rest >= (BIT_FEATURES[word]?.length ?? BITS); word += 1)
      rest -= BIT_FEATURES[word]?.length ?? BITS
    return FEATURES.length + word * BITS + rest
  }
  const splits = trees.flatMap(({ features }) => features.map(code))
  // A split that was not worth making sends all to the left.
  const edges = trees.flatMap(({ features, thresholds }) =>
    thresholds.map((edge, index) => (features[index] === -1 ? 1e9 : edge)),
  )
  const leaves = trees.flatMap((tree) => tree.leaves.map((leaf) => Math.round(leaf * 100)))
  const array = (name: string, numbers: readonly number[]) =>
    `export const ${name}: readonly number[] = [${numbers.join(', ')}]\n`
  const file = fileURLToPath(new URL('../../src/article/block-trees.ts', import.meta.url))
  const head = `// Written by bench/articles/train.ts, not by hand: ${trees.length} trees of seven splits and eight leaves (hundredths).\n\nexport const BIAS = ${bias.toFixed(2)}\n`
  writeFileSync(
    file,
    head + array('SPLITS', splits) + array('THRESHOLDS', edges) + array('LEAVES', leaves),
  )
}
