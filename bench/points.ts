// Main points measured: `npx tsx bench/points.ts [--folds DIR] [--every N]`. ROUGE against Lead and the
// classical methods on every shared set, the sentences a labeller chose, the flags of 500 lists, and time.
// With `--folds` (the folder `bench/points/train.ts --folds` wrote) each summarised article is ranked by
// weights that have not seen it; without, by the committed ones, which have. `--every 5` takes a fifth.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberOf, readCommandLine, refuse } from '../scripts/command-line.ts'
import { WEIGHTS, type Weights } from '../src/brief/points/ranker.ts'
import { bootstrap } from './points/bootstrap.ts'
import { SENTENCES, SETS, readSummaries } from './points/data.ts'
import { rarityOf } from './points/graph.ts'
import { labelled } from './points/labelled.ts'
import { flagTable } from './points/lists.ts'
import { BASELINES, ORACLE, ours, taskOf, type Method } from './points/methods.ts'
import { meanRouge, rouge, type Rouge } from './points/rouge.ts'
import { timings } from './points/timings.ts'
import { FOLDS, foldOf } from './points/train/examples.ts'

const { values } = readCommandLine({
  options: { folds: { type: 'string' }, every: { type: 'string', default: '1' } },
})
const every = numberOf('--every', values.every)
const folder = values.folds
const foldWeights =
  folder === undefined
    ? null
    : Array.from({ length: FOLDS }, (_, fold) => readFold(join(folder, `fold-${fold}.json`)))
const weightsOf = (id: string): Weights => foldWeights?.[foldOf(id)] ?? WEIGHTS

const METHODS: Readonly<Record<string, Method>> = {
  ...BASELINES,
  ours: ours(weightsOf),
  oracle: ORACLE,
}

console.log(
  `ROUGE-1/2/L F1 (stemmed; L of the summary), mean of the three with its 95% interval, the paired\n` +
    `difference from Lead with its own; ours ${folder === undefined ? 'IN SAMPLE (committed weights)' : 'by weights that have not seen the article'}\n`,
)
for (const set of SETS) {
  const rows = readSummaries(set).filter((_, index) => index % every === 0)
  const tasks = rows
    .map(({ id, article, references }) => taskOf(id, article, references))
    .filter(({ sentences }) => sentences.length > 0)
  const rarity = rarityOf(tasks.map(({ bags }) => bags))
  const count = SENTENCES[set]
  console.log(`${set}: ${tasks.length} articles, ${count} sentence${count === 1 ? '' : 's'}`)
  let leads: number[] = []
  for (const [name, method] of Object.entries(METHODS)) {
    const began = performance.now()
    const lists = tasks.map((task) => method(task, count, rarity))
    const spent = (performance.now() - began) / tasks.length
    const scores = tasks.map((task, index) => scoreOf(task, lists[index] ?? []))
    const means = scores.map((score) => 100 * meanRouge(score))
    if (name === 'Lead') leads = means
    const own = bootstrap(means)
    const gain = bootstrap(means.map((value, index) => value - (leads[index] ?? 0)))
    const parts = (['r1', 'r2', 'rl'] as const).map((part) =>
      (scores.reduce((sum, score) => sum + 100 * score[part], 0) / scores.length).toFixed(2),
    )
    console.log(
      `  ${name.padEnd(9)} ${parts.join(' / ')}   ${own.mean.toFixed(2)} [${own.low.toFixed(2)}, ${own.high.toFixed(2)}]` +
        `   ${signed(gain.mean)} [${signed(gain.low)}, ${signed(gain.high)}]   ${spent.toFixed(2)} ms`,
    )
  }
}
console.log(`\n${labelled(METHODS)}`)
console.log(`\n${flagTable(METHODS, every)}`)
console.log(`\n${timings()}`)

function readFold(file: string): Weights {
  if (!existsSync(file))
    refuse(`${file} isn't there: npm run train:points -- --folds DIR writes the folds' weights`)
  return JSON.parse(readFileSync(file, 'utf8')) as Weights
}

function scoreOf(task: ReturnType<typeof taskOf>, list: readonly number[]): Rouge {
  const lines = list
    .toSorted((a, b) => a - b)
    .map((index) => task.tokens[index] ?? [])
    .filter((tokens) => tokens.length > 0)
  const scores = task.references.map((reference) => rouge(lines, reference))
  const mean = (part: keyof Rouge): number =>
    scores.reduce((sum, score) => sum + score[part], 0) / scores.length
  return { r1: mean('r1'), r2: mean('r2'), rl: mean('rl') }
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
