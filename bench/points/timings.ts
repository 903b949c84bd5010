// Time per article by length, medians of interleaved runs.
import { median } from '../../scripts/numbers.ts'
import { choosePoints } from '../../src/brief/points.ts'
import { splitSentences } from '../../src/language/sentences.ts'
import { linesAsArticle, readSummaries } from './data.ts'

const SIZES = [500, 1500, 5000, 20_000] as const
const ROUNDS = 15
const NO_EVIDENCE = { people: [], dates: [] } as const

/** A table: median milliseconds for texts of each length, made of articles end to end. */
export function timings(): string {
  const words = readSummaries('bbc').flatMap(({ article }) => article.text.split(' '))
  const cases = SIZES.map((size) => {
    const article = linesAsArticle(words.slice(0, size).join(' '), 'A headline of five words')
    return { size, article, sentences: splitSentences(article), times: [] as number[] }
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const { article, sentences, times } of cases) {
      const began = performance.now()
      choosePoints(article, sentences, NO_EVIDENCE)
      times.push(performance.now() - began)
    }
  }
  const rows = cases.map(({ size, sentences, times }) => {
    return `  ${String(size).padStart(6)} words, ${String(sentences.length).padStart(4)} sentences  ${median(times).toFixed(1)} ms`
  })
  return ['Time to choose (median)', ...rows].join('\n')
}
