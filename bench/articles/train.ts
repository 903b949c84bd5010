// Trains the classifier on the shared pages and writes src/article/classifier/trees.ts; --check only measures it
// across domains (five folds). Usage: npx tsx bench/articles/train.ts [--check]
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCommandLine } from '../../scripts/command-line.ts'
import type { Trees } from '../../src/article/classifier/classify.ts'
import { GROUP_COLUMNS } from '../../src/article/classifier/columns.ts'
import { openChromium } from './chromium.ts'
import { FOLDS, readExamples } from './examples.ts'
import { compareTexts, score } from './shingles.ts'
import { BLOCK_COLUMNS, modelOf } from './tables.ts'
import { fit, take, type TwoSteps } from './two-steps.ts'

const { values } = readCommandLine({ options: { check: { type: 'boolean', default: false } } })
const chromium = await openChromium()
const examples = await readExamples(chromium.rows)
await chromium.close()
check()
if (!values.check) write(fit(examples))

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

function write(model: TwoSteps): void {
  const file = fileURLToPath(new URL('../../src/article/classifier/trees.ts', import.meta.url))
  const { groups, blocks } = modelOf(model)
  writeFileSync(
    file,
    `// Written by bench/articles/train.ts, not by hand.
import type { ModelOn } from './classify.ts'

export const MODEL: ModelOn<${typeOf(GROUP_COLUMNS)}, ${typeOf(BLOCK_COLUMNS)}> = { groups: ${codeOf(groups)}, blocks: ${codeOf(blocks)} }
`,
  )
}

function typeOf(columns: readonly string[]): string {
  return `readonly [${columns.map((name) => `'${name}'`).join(', ')}]`
}

function codeOf({ bias, splits, thresholds, leaves }: Trees<readonly string[]>): string {
  return `{ bias: ${bias}, splits: [${splits.join(', ')}], thresholds: [${thresholds.join(', ')}], leaves: [${leaves.join(', ')}] }`
}
