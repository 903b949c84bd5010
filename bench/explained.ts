// What the article itself explains: which of the terms that labellers found explained in the text
// (keyterms/dev.jsonl) have a card in the article's own words with no glossary at hand; and a sample of the
// cards on real news, to be read by eye.
// npx tsx bench/explained.ts [--misses] [--sample COUNT [--seed N] [--corpus FILE]], the file of ../shared/bench-data
import { numberOf, readCommandLine } from '../scripts/command-line.ts'
import { compileFolder } from '../scripts/glossary/build.ts'
import { glossaryDir } from '../scripts/glossary/sources.ts'
import { percent } from '../scripts/numbers.ts'
import { openCompiled } from '../scripts/open-compiled.ts'
import { articleOf, type PlainArticle } from '../scripts/plain-articles.ts'
import { analyse } from '../src/analyse.ts'
import type { Glossary } from '../src/glossary/compiled/glossary.ts'
import type { Mention } from '../src/glossary/mention.ts'
import { readLines } from './acronym-sets.ts'

interface Label {
  readonly importance: number
  readonly kind: string
  readonly surfaces: readonly string[]
  readonly defined_in_text: boolean
  readonly definition_surface: string | null
}
interface Labelled extends PlainArticle {
  readonly id: string
  readonly terms: readonly Label[]
}

const { values } = readCommandLine({
  options: {
    misses: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    corpus: { type: 'string', default: 'news-text/news.jsonl.gz' },
  },
})
const TODAY = '2026-11-23'

/** The terms that have a card in the article's own words. */
function ownTerms(article: PlainArticle, glossaries: readonly Glossary[]): Mention[] {
  return analyse(articleOf(article), { glossaries, today: TODAY }).terms.filter(
    ({ from }) => from === 'article',
  )
}

/** Share of the labelled terms explained in the text that the article's own words explain. */
function printRecall(): void {
  const tallies = new Map<string, [number, number]>()
  const missed: string[] = []
  for (const row of readLines<Labelled>('keyterms/dev.jsonl')) {
    const text = articleOf(row).text
    const surfaces = new Set(ownTerms(row, []).map(({ start, end }) => text.slice(start, end)))
    for (const label of row.terms) {
      if (!label.defined_in_text || !label.surfaces.some((surface) => text.includes(surface)))
        continue
      const isFound = label.surfaces.some((surface) => surfaces.has(surface))
      for (const key of [`importance ${label.importance}`, `  ${label.kind}`]) {
        const tally = tallies.get(key) ?? [0, 0]
        tallies.set(key, [tally[0] + Number(isFound), tally[1] + 1])
      }
      if (!isFound)
        missed.push(
          `${label.importance} ${label.surfaces.join(' | ')} ~ ${label.definition_surface}`,
        )
    }
  }
  console.log('labelled as explained in the text: by its own words, without a glossary')
  for (const [key, [found, all]] of [...tallies].sort((a, b) => a[0].localeCompare(b[0])))
    console.log(`${key.padEnd(16)} ${found} of ${all}, ${percent(found, all)}`)
  if (values.misses) for (const line of missed) console.log(`  missed ${line}`)
}

/** Of a corpus's news since 2004 so many terms of their own words, up to five an article. */
function printSample(count: number, seed: number, corpus: string): void {
  const compiled = compileFolder(glossaryDir())
  const glossary = openCompiled(compiled)
  const rows = [...readLines<PlainArticle & { id: string; source: string }>(corpus)].filter(
    ({ source }) => source !== 'reuters21578',
  )
  let next = seed
  const random = (below: number): number => {
    next = (Math.imul(next, 1664525) + 1013904223) >>> 0
    return Math.floor((next / 2 ** 32) * below)
  }
  const seen = new Set<string>()
  let shown = 0
  let articles = 0
  while (shown < count) {
    const row = rows.splice(random(rows.length), 1)[0]
    if (row === undefined) break
    if (seen.has(row.text.slice(0, 200))) continue
    seen.add(row.text.slice(0, 200))
    const { text } = articleOf(row)
    const first = new Map<string, Mention>()
    for (const mention of ownTerms(row, [glossary]))
      if (!first.has(mention.id) || (mention.defines && !first.get(mention.id)?.defines))
        first.set(mention.id, mention)
    if (first.size === 0) continue
    articles++
    for (const mention of [...first.values()].slice(0, 5)) {
      shown++
      const before = text.slice(Math.max(0, mention.start - 90), mention.start)
      const after = text.slice(mention.end, mention.end + 110)
      console.log(
        `${shown}. [${mention.kind}] ${mention.term} = ${mention.gloss}\n      ${before}<<${text.slice(mention.start, mention.end)}>>${after}`.replaceAll(
          '\n\n',
          ' ¶ ',
        ),
      )
    }
  }
  console.log(`${shown} terms of ${articles} articles`)
}

if (values.sample === undefined) printRecall()
else
  printSample(
    numberOf('--sample', values.sample),
    numberOf('--seed', values.seed, 0),
    values.corpus,
  )
