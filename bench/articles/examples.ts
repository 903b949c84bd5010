// The shared pages as the classifier learns from them: rows of numbers, and what of each the gold has.
import { createHash } from 'node:crypto'
import type { GroupRow } from '../../src/article/classifier/group-rows.ts'
import { TAGS_ABOVE } from '../../src/article/classifier/measure.ts'
import { BIT } from '../../src/article/dom/names.ts'
import { hasFullText, type Page, readPages } from './pages.ts'
import type { Rows } from './rows.ts'
import { wordsOf } from './shingles.ts'

export const FOLDS = 5
/** The peers' own output, taken as gold by their authors: counts for less than what people wrote. */
const MACHINE_WEIGHT = 0.5
/**
 * What all text outside the article weighs at most, where the article weighs 100: without it a page of
 * many comments or links would count for as much as dozens of others, though it can only be lost once.
 */
const MOST_OUTSIDE = 150

/** How many bits each of the three sets in a group's row has. */
export const BIT_COUNTS: readonly number[] = [
  TAGS_ABOVE.length,
  Object.keys(BIT).length,
  Object.keys(BIT).length,
]

export interface Example {
  readonly page: Page
  /** Pages of one site are in one fold; and in one of those within the training part. */
  readonly fold: number
  readonly innerFold: number
  readonly blocks: Rows
  /** The groups' rows with each bit a number of its own. */
  readonly groups: readonly (readonly number[])[]
  readonly groupLabels: readonly number[]
  readonly groupWeights: readonly number[]
  readonly labels: readonly number[]
  readonly weights: readonly number[]
  /** The gold has only part of the body: blocks of one parent are half in it, half not. */
  readonly isPartial: boolean
}

/** Every page with full text, its rows read by `rows`. */
export async function readExamples(rows: (page: Page) => Promise<Rows>): Promise<Example[]> {
  const examples: Example[] = []
  for (const page of readPages(null).filter(hasFullText)) {
    examples.push(exampleOf(page, await rows(page)))
  }
  return examples
}

/** Pages of one site are in one fold. */
export function foldOf(page: Page): number {
  return digestOf(page, 0) % FOLDS
}

function digestOf(page: Page, byte: number): number {
  const digest = createHash('md5').update(page.domain || page.id)
  return digest.digest()[byte] ?? 0
}

function exampleOf(page: Page, blocks: Rows): Example {
  const gold = wordsOf(page.text ?? '').map((word) => word.toLowerCase())
  const joined = ` ${gold.join(' ')} `
  const sizes = blocks.texts.map((text) => wordsOf(text).length)
  const labels = blocks.texts.map((text) => partIn(joined, text))
  const machine = page.gold === 'readability-expected' ? MACHINE_WEIGHT : 1
  const shares = sizes.map((size) => ((size + 2) / (gold.length + 100)) * 100 * machine)
  const outside = shares.reduce((sum, share, index) => sum + share * (1 - (labels[index] ?? 0)), 0)
  const less = Math.min(1, MOST_OUTSIDE / outside)
  const weights = shares.map((share, index) => {
    const label = labels[index] ?? 0
    return share * (label + (1 - label) * less)
  })
  const groupWeights = blocks.groups.map(() => 0)
  const groupSums = blocks.groups.map(() => 0)
  blocks.groupOf.forEach((group, index) => {
    const weight = weights[index] ?? 0
    groupWeights[group] = (groupWeights[group] ?? 0) + weight
    groupSums[group] = (groupSums[group] ?? 0) + (shares[index] ?? 0) * (labels[index] ?? 0)
  })
  return {
    page,
    fold: foldOf(page),
    innerFold: digestOf(page, 1) % (FOLDS - 1),
    blocks,
    groups: blocks.groups.map(expand),
    groupLabels: groupSums.map((sum, group) => sum / (groupWeights[group] || 1)),
    groupWeights,
    labels,
    weights,
    isPartial: isPartial(blocks.above[0] ?? [], labels, sizes, gold.length),
  }
}

function isPartial(
  parents: readonly number[],
  labels: readonly number[],
  sizes: readonly number[],
  goldSize: number,
): boolean {
  const sides = new Map<number, [inside: number, outside: number]>()
  let inside = 0
  labels.forEach((label, index) => {
    const size = sizes[index] ?? 0
    const sums = sides.get(parents[index] ?? 0) ?? [0, 0]
    if (size > 7) sums[label > 0.5 ? 0 : 1] += size
    if (label > 0.5) inside += size
    sides.set(parents[index] ?? 0, sums)
  })
  const mixed = [...sides.values()].reduce((sum, side) => sum + Math.min(...side), 0)
  return mixed > 0.25 * (inside + 1) || inside < 0.4 * goldSize
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

function expand({ numbers, bits }: GroupRow): number[] {
  const each = BIT_COUNTS.flatMap((count, word) =>
    Array.from({ length: count }, (_, bit) => ((bits[word] ?? 0) >> bit) & 1),
  )
  return [...numbers, ...each]
}
