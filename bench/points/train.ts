// Trains the ranker of main points from nothing: `npx tsx bench/points/train.ts` reads the shared dev
// summaries and writes src/brief/weights.json, the same to the byte each time. `--folds DIR` also keeps
// the weights of the cross-validation, each without a fifth of the articles, for bench/points.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from '../../scripts/command-line.ts'
import type { Weights } from '../../src/brief/points/ranker.ts'
import { readExamples, readOpenings, type TrainingSet } from './train/examples.ts'
import { fit } from './train/fit.ts'

const SETS: readonly TrainingSet[] = ['cnndm', 'inshorts', 'writers', 'xsum']
const COMMAND = 'npx tsx bench/points/train.ts'

const { values } = readCommandLine({ options: { folds: { type: 'string' } } })
const began = Date.now()
const tell = (step: string): void => {
  console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${step}`)
}

const examples = SETS.flatMap(readExamples)
const openings = readOpenings()
tell(`${examples.length} articles read, ${openings.length} openings`)
const { weights, without } = fit(examples, openings, tell)
const target = new URL('../../src/brief/weights.json', import.meta.url)
writeFileSync(target, written(weights))
tell(`weights written: ${written(weights).length} characters`)
const folder = values.folds
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true })
  without.forEach((own, fold) => writeFileSync(join(folder, `fold-${fold}.json`), written(own)))
}

/** A line a tree. */
function written({ wordFeatures, words, lineFeatures, lines, single }: Weights): string {
  const forest = (own: Weights['words']): string =>
    `{"base":${own.base},"trees":[\n${own.trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}`
  return `{
"about": "Boosted trees that rank sentences as main points; a node is [feature, threshold, next if at most, next if above], next -1-n is leaf n.",
"made": "${COMMAND}",
"wordFeatures": ${JSON.stringify(wordFeatures)},
"words": ${forest(words)},
"lineFeatures": ${JSON.stringify(lineFeatures)},
"lines": ${forest(lines)},
"single": ${forest(single)}
}
`
}
