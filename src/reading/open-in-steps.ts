// Very long articles: what the reader sees first is analysed and marked first, the whole when it is
// ready. A hundred thousand words take the background seconds; the first screen of them doesn't.
import type { Article } from '../language/article.ts'
import type { ReadPage } from './read-page.ts'
import { openReading, type Reading } from './reading.ts'

/** In UTF-16 units: some ten thousand words. */
const LONG = 60_000
/** What is read of a long one at first. */
const BEGINNING = 12_000

/** The beginning of a long article, up to the end of a block; null when it isn't long. */
export function beginningOf(article: Article): Article | null {
  if (article.text.length < LONG) return null
  const after = article.blocks.findIndex(({ end }) => end > BEGINNING)
  const blocks = article.blocks.slice(0, Math.max(1, after))
  return { ...article, blocks, text: article.text.slice(0, blocks.at(-1)?.end ?? 0) }
}

/** Opens the reading of the beginning, which goes on with the whole; `onWhole` is called then. */
export function openInSteps(
  beginning: ReadPage,
  whole: Promise<ReadPage>,
  life: AbortController,
  signal: AbortSignal,
  onWhole: () => void,
): Reading {
  const reading = openReading(beginning, life, signal)
  let isWhole = false
  whole.then(
    (page) => {
      if (signal.aborted) return
      reading.update(page)
      isWhole = true
      onWhole()
    },
    // What was read of it stays.
    () => {
      isWhole = true
    },
  )
  return {
    ...reading,
    get count() {
      return reading.count
    },
    describe: () => (isWhole ? reading.describe() : { state: 'reading' }),
    update: (page) => isWhole && reading.update(page),
  }
}
