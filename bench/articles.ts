// How well the article is found, against Readability and Defuddle on the same pages in one run: F1 of
// the body by source, is-article against isProbablyReaderable, dates, promotions left in.
// With --folds ours is trained anew for each page without the pages of its fold, its own site's among
// them: the figure for sites that training never saw.
// Usage: npx tsx bench/articles.ts [--browser | --folds] [--sample N] [--worst N] [--no-peers] [--source NAME]
import { chosen, numberOf, readCommandLine, refuse } from '../scripts/command-line.ts'
import { openChromium } from './articles/chromium.ts'
import { foldOf } from './articles/examples.ts'
import { trainFolds } from './articles/folds.ts'
import { runInJsdom } from './articles/jsdom.ts'
import { hasFullText, readPages } from './articles/pages.ts'
import { printDates, printIsArticle, printPromotions, printSnippets } from './articles/report.ts'
import { compareTexts, pageScore, score } from './articles/shingles.ts'
import type { Outcome, Result } from './articles/tools.ts'

const { values } = readCommandLine({
  options: {
    browser: { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
    sample: { type: 'string' },
    worst: { type: 'string', default: '0' },
    'no-peers': { type: 'boolean', default: false },
    source: { type: 'string' },
  },
})
const { browser: inBrowser, source } = values
const sample = values.sample === undefined ? null : numberOf('--sample', values.sample)
const worst = numberOf('--worst', values.worst, 0)
const peers = !values['no-peers']
if (values.folds && inBrowser) refuse('--folds --browser: give one, folds are read in jsdom alone')
const all = readPages(sample)
if (source !== undefined) chosen('--source', [source], [...new Set(all.map((page) => page.source))])
const pages = all.filter((page) => source === undefined || page.source === source)
const folds = values.folds ? await trainFolds() : null
const results = await run()
const tools = peers ? (['ours', 'readability', 'defuddle'] as const) : (['ours'] as const)

console.log(
  `\nBody, ${inBrowser ? 'Chromium' : folds ? 'jsdom, across domains' : 'jsdom'}: precision / recall / F1 of four-word shingles`,
)
const sources = [...new Set(pages.filter(hasFullText).map((page) => page.source))]
console.table(sources.map(sourceRow))
printSnippets(results)
printIsArticle(results, peers)
printDates(results)
printPromotions(results)
if (worst > 0) printWorst(worst)

async function run(): Promise<Result[]> {
  const chromium = inBrowser ? await openChromium() : null
  const done: Result[] = []
  for (const page of pages) {
    try {
      const outcome = chromium
        ? await chromium.run(page, peers)
        : runInJsdom(page, peers, folds?.[foldOf(page)])
      done.push({ page, outcome })
    } catch (error) {
      console.error(`${page.id}: ${String(error)}`)
    }
    // What jsdom holds weakly is let go of between tasks only: gigabytes, over all pages.
    await new Promise((done) => setImmediate(done))
  }
  await chromium?.close()
  return done
}

function sourceRow(name: string) {
  const full = results.filter(({ page }) => page.source === name && hasFullText(page))
  const cells = tools.map((tool) => {
    const { precision, recall, f1 } = score(
      full.map(({ page, outcome }) => compareTexts(page.text ?? '', outcome[tool])),
    )
    return [tool, `${precision.toFixed(3)} / ${recall.toFixed(3)} / ${f1.toFixed(3)}`]
  })
  return { source: name, pages: full.length, ...Object.fromEntries(cells) }
}

function printWorst(number: number): void {
  const scored = results
    .filter(({ page }) => hasFullText(page) && page.source !== 'mozr')
    .map((result) => ({
      ...result,
      counts: compareTexts(result.page.text ?? '', result.outcome.ours),
    }))
    .toSorted((one, other) => pageScore(one.counts).f1 - pageScore(other.counts).f1)
  console.log(`\nWorst ${number} pages`)
  for (const { page, outcome, counts } of scored.slice(0, number)) {
    const { precision, recall, f1 } = pageScore(counts)
    console.log(
      `${f1.toFixed(2)} ${page.id} ${page.url.slice(0, 90)}: ${whatWentWrong(outcome, precision, recall)}`,
    )
  }
}

function whatWentWrong(outcome: Outcome, precision: number, recall: number): string {
  if (!outcome.isArticle) return 'not taken for an article'
  const wrongs = [
    recall < 0.9 ? `${Math.round(100 * (1 - recall))}% of the body missed` : '',
    precision < 0.9
      ? `${Math.round(100 * (1 - precision))}% of the found text is not in the gold`
      : '',
  ]
  return wrongs.filter(Boolean).join(', ') || 'little'
}
