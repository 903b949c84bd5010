// Sentence splitting on the tricky cases of cases/sentences.ts: ours beside Intl.Segmenter,
// and the time both take on news text. `npx tsx bench/sentences.ts [--errors]`
import { readCommandLine } from '../scripts/command-line.ts'
import { median } from '../scripts/numbers.ts'
import { asArticle } from '../scripts/plain-articles.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { readLines } from './acronym-sets.ts'
import { SENTENCE_CASES } from './cases/sentences.ts'

const { values } = readCommandLine({ options: { errors: { type: 'boolean', default: false } } })
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function ours(text: string): string[] {
  return splitSentences(asArticle(text)).map(({ start, end }) => text.slice(start, end))
}

function intl(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  )
}

const wrong = { ours: 0, intl: 0, onlyOurs: 0 }
for (const marked of SENTENCE_CASES) {
  const text = marked.replaceAll('|', '')
  const expected = marked
    .split('|')
    .map((sentence) => sentence.trim())
    .join('\n')
  const isOursWrong = ours(text).join('\n') !== expected
  const isIntlWrong = intl(text).join('\n') !== expected
  if (isOursWrong) wrong.ours++
  if (isIntlWrong) wrong.intl++
  if (isOursWrong && !isIntlWrong) wrong.onlyOurs++
  if (isOursWrong && values.errors) console.log(marked, '→', ours(text).join(' | '))
}

const texts = readLines<{ text: string }>('news-text/news.jsonl.gz')
  .filter((_, index) => index % 60 === 0)
  .map(({ text }) => text)

function time(split: (text: string) => unknown): number {
  const start = performance.now()
  for (const text of texts) split(text)
  return performance.now() - start
}

const times = { ours: [] as number[], intl: [] as number[] }
for (let round = 0; round < 9; round++) {
  times.ours.push(time(ours))
  times.intl.push(time(intl))
}
const size = texts.reduce((sum, text) => sum + text.length, 0)
console.log(`${SENTENCE_CASES.length} cases          wrong   µs per 10 kB of news`)
for (const [name, count, ms] of [
  ['ours', wrong.ours, median(times.ours)],
  ['Intl.Segmenter', wrong.intl, median(times.intl)],
] as const)
  console.log(
    name.padEnd(18),
    String(count).padStart(5),
    String(Math.round((ms * 1000 * 10_000) / size)).padStart(8),
  )
console.log('wrong by ours alone:', wrong.onlyOurs)
