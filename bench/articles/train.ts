// Trains the classifier on the shared pages and writes src/article/trees.ts; --check only measures it
// across domains (five folds). Usage: npx tsx bench/articles/train.ts [--check]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GROUP_NUMBERS } from '../../src/article/groups.ts'
import type { Forest } from './boost.ts'
import { openChromium } from './chromium.ts'
import { BIT_COUNTS, FOLDS, readExamples } from './examples.ts'
import { hasOption } from './options.ts'
import { compareTexts, score } from './shingles.ts'
import { fit, type Model, take } from './two-steps.ts'

const BITS = 32

const chromium = await openChromium()
const examples = await readExamples(chromium.rows)
await chromium.close()
check()
if (!hasOption('--check')) write(fit(examples))

function check(): void {
  const counts = new Map<string, ReturnType<typeof compareTexts>[]>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fit(examples.filter((example) => example.fold !== fold))
    for (const example of examples.filter((one) => one.fold === fold)) {
      const { page, blocks } = example
      const start = new Set(blocks.start)
      const taken = take(model, example)
      const first = taken.findIndex((index) => !start.has(index))
      const text = taken
        .slice(first > 3 ? 0 : Math.max(0, first))
        .map((index) => blocks.texts[index])
        .join('\n\n')
      const known = counts.get(page.source) ?? []
      counts.set(page.source, [...known, compareTexts(page.text ?? '', text)])
    }
  }
  console.table(
    [...counts].map(([source, all]) => {
      const { precision, recall, f1 } = score(all)
      return {
        source,
        pages: all.length,
        precision: precision.toFixed(4),
        recall: recall.toFixed(4),
        f1: f1.toFixed(4),
      }
    }),
  )
}

function write({ groups, blocks }: Model): void {
  const file = fileURLToPath(new URL('../../src/article/trees.ts', import.meta.url))
  writeFileSync(
    file,
    `// Written by bench/articles/train.ts, not by hand.
import type { Trees } from './classify.ts'

export const GROUP_TREES: Trees = ${codeOf(groups)}

export const BLOCK_TREES: Trees = ${codeOf(blocks)}
`,
  )
}

function codeOf({ bias, trees }: Forest): string {
  const splits = trees.flatMap(({ features }) => features.map(numberOf))
  // A split that was not worth making sends all to the left.
  const thresholds = trees.flatMap(({ features, thresholds }) =>
    thresholds.map((edge, index) => (features[index] === -1 ? 1e9 : edge)),
  )
  const leaves = trees.flatMap((tree) => tree.leaves.map((leaf) => Math.round(leaf * 100)))
  return `{ bias: ${bias.toFixed(2)}, splits: [${splits.join(', ')}], thresholds: [${thresholds.join(', ')}], leaves: [${leaves.join(', ')}] }`
}

/** A feature's number in the rows of the extension, where each set of bits is one number. */
function numberOf(feature: number): number {
  if (feature < GROUP_NUMBERS) return Math.max(0, feature)
  let rest = feature - GROUP_NUMBERS
  let word = 0
  for (; rest >= (BIT_COUNTS[word] ?? BITS); word += 1) rest -= BIT_COUNTS[word] ?? BITS
  return GROUP_NUMBERS + word * BITS + rest
}
