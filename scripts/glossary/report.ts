// `report`: what the glossary holds and what of real news it explains.
// --missing N lists the most frequent that it doesn't; --step K reads every K-th news text only.
import { existsSync } from 'node:fs'
import type { Entry } from '../../src/glossary/entry.ts'
import { percent } from '../numbers.ts'
import { openCompiled } from '../open-compiled.ts'
import { compileFolder, dataTopics } from './build.ts'
import { DATA, isSurface, newsCoverage, rankedTerms, type Ranked } from './coverage.ts'
import { readTopics } from './sources.ts'

function countBy(entries: readonly Entry[], key: (entry: Entry) => string): string {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

function printList(
  name: string,
  rows: readonly Ranked[],
  covered: (row: Ranked) => boolean,
  missing: number,
): void {
  const weigh = (some: readonly Ranked[]): number => some.reduce((sum, { df }) => sum + df, 0)
  const explained = rows.filter(covered)
  const top = rows.slice(0, 1000)
  console.log(
    `${name.padEnd(22)}${String(rows.length).padEnd(8)}${percent(explained.length, rows.length).padEnd(9)}${percent(top.filter(covered).length, top.length).padEnd(12)}${percent(weigh(explained), weigh(rows))}`,
  )
  if (missing === 0) return
  const absent = rows.filter((row) => !covered(row)).slice(0, missing)
  console.log(`  missing: ${absent.map(({ term, df }) => `${term} ${df}`).join(' | ')}`)
}

/** Prints the report of a folder of sources. */
export function report(
  dir: string,
  options: { readonly missing: number; readonly step: number },
): void {
  const topics = readTopics(dir)
  const entries = topics.flatMap(({ topic }) => topic.entries)
  const compiled = compileFolder(dir)
  const glossary = openCompiled(compiled)
  console.log(
    `${entries.length} entries in ${topics.length} topics; ${compiled.problems.length} problems`,
  )
  const cards = dataTopics(topics).map(({ file, topic }) => `${topic.entries.length} from ${file}`)
  console.log(`written from data: ${cards.join(', ')}`)
  console.log(`kinds: ${countBy(entries, ({ kind }) => kind)}`)
  console.log(
    `topics: ${topics.map(({ topic }) => `${topic.topic} ${topic.entries.length}`).join(', ')}`,
  )
  console.log(
    `compiled: index ${(compiled.index.length / 1024).toFixed(0)} KiB, definitions ${(compiled.definitions.length / 1024).toFixed(0)} KiB`,
  )
  const single = entries.filter(({ sources }) => sources.length < 2)
  console.log(
    `without a second source: ${single.length} (${percent(single.length, entries.length)})`,
  )
  const oldest = entries.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).slice(0, 10)
  console.log(`oldest asOf: ${oldest.map(({ id, asOf }) => `${id} ${asOf}`).join(', ')}`)
  if (!existsSync(DATA)) {
    console.log(`no coverage: ${DATA} isn't here`)
    return
  }
  console.log('\nlist                  terms   covered  of top 1000 weighted by documents')
  const candidates = rankedTerms(`${DATA}/terms/candidates.tsv`)
  const covered = ({ term }: Ranked): boolean => isSurface(glossary, term)
  for (const kind of ['acronym', 'name', 'term']) {
    printList(
      `${kind}s`,
      candidates.filter((row) => row.kind === kind),
      covered,
      options.missing,
    )
  }
  printList('persons', rankedTerms(`${DATA}/terms/persons.tsv`), covered, options.missing)
  for (const recent of [true, false]) {
    const news = newsCoverage(glossary, options.step, recent)
    const sorted = news.perArticle.toSorted((a, b) => a - b)
    console.log(`\nnews-text, ${recent ? 'since 2004' : 'with the wires of 1987'}:`)
    console.log(
      `acronym mentions explained ${news.explained} of ${news.acronyms}, ${percent(news.explained, news.acronyms)}`,
    )
    console.log(
      `terms on the median article of over 300 words: ${sorted[Math.floor(sorted.length / 2)] ?? 0} (a tenth have under ${sorted[Math.floor(sorted.length / 10)] ?? 0}; ${sorted.length} articles)`,
    )
    if (options.missing > 0) {
      const most = [...news.missing].sort((a, b) => b[1] - a[1]).slice(0, options.missing)
      console.log(`missing: ${most.map(([name, count]) => `${name} ${count}`).join(' | ')}`)
    }
  }
}
