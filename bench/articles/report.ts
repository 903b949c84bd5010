// The other tables of the article bench.
import { percent } from '../../scripts/numbers.ts'
import type { Result } from './tools.ts'
import { htmlOf } from './pages.ts'
import { shingles } from './shingles.ts'

/** Pages where only some strings are known: those that must stand in the body, and must not. */
export function printSnippets(results: readonly Result[]): void {
  const known = results.filter(({ page }) => page.gold === 'snippets')
  if (known.length === 0) return
  const rows = (['ours', 'readability', 'defuddle'] as const).map((tool) => {
    let [held, wanted, leaked, unwanted] = [0, 0, 0, 0]
    for (const { page, outcome } of known) {
      const text = squeeze(outcome[tool])
      wanted += page.with?.length ?? 0
      held += page.with?.filter((snippet) => text.includes(squeeze(snippet))).length ?? 0
      unwanted += page.without?.length ?? 0
      leaked += page.without?.filter((snippet) => text.includes(squeeze(snippet))).length ?? 0
    }
    return {
      tool,
      pages: known.length,
      held: `${held} of ${wanted}`,
      leaked: `${leaked} of ${unwanted}`,
    }
  })
  console.log('\nPages with snippets only')
  console.table(rows)
}

export function printIsArticle(results: readonly Result[], peers: boolean): void {
  const known = results.filter(({ page }) => page.is_article !== undefined)
  const articles = known.filter(({ page }) => page.is_article)
  const others = known.filter(({ page }) => !page.is_article)
  const rows = (peers ? (['isArticle', 'readerable'] as const) : (['isArticle'] as const)).map(
    (tool) => {
      const missed = articles.filter(({ outcome }) => !outcome[tool])
      const taken = others.filter(({ outcome }) => outcome[tool])
      return {
        tool: tool === 'isArticle' ? 'ours' : 'isProbablyReaderable',
        right: percent(known.length - missed.length - taken.length, known.length),
        'articles missed': `${missed.length} of ${articles.length} (${percent(missed.length, articles.length)})`,
        'others taken': `${taken.length} of ${others.length} (${percent(taken.length, others.length)})`,
      }
    },
  )
  console.log('\nIs it an article?')
  console.table(rows)
}

/** Right among the pages that state the gold's date in any form: many golds have another year than their page. */
export function printDates(results: readonly Result[]): void {
  const dated = results.filter(({ page, outcome }) => page.date && outcome.isArticle)
  const stated = dated.filter(({ page }) =>
    formsOf(page.date ?? '').some((form) => htmlOf(page).toLowerCase().includes(form)),
  )
  const isRight = ({ page, outcome }: Result) => outcome.published === page.date?.slice(0, 10)
  console.log('\nPublished date')
  console.table([
    {
      pages: 'all with a gold date',
      right: `${dated.filter(isRight).length} of ${dated.length}`,
      share: percent(dated.filter(isRight).length, dated.length),
    },
    {
      pages: 'that state this date',
      right: `${stated.filter(isRight).length} of ${stated.length}`,
      share: percent(stated.filter(isRight).length, stated.length),
    },
  ])
}

const PROMOTION =
  /\b(?:newsletters?|sign up|subscribe|follow us|join our|click here|read more|also read|related (?:articles?|stories)|most read|whatsapp|telegram channel|download (?:our|the) app|all rights reserved|share this|advertisement)\b/i

/** Blocks of the found body that the gold doesn't have and that read as promotion or as related text. */
export function printPromotions(results: readonly Result[]): void {
  const known = results.filter(
    ({ page, outcome }) => page.gold === 'full' && page.is_article && outcome.isArticle,
  )
  const leaking = known.filter(({ page, outcome }) => {
    const gold = shingles(page.text ?? '')
    return outcome.blocks.some((block) => {
      const own = [...shingles(block).keys()]
      return (
        PROMOTION.test(block) &&
        own.filter((shingle) => gold.has(shingle)).length < own.length * 0.3
      )
    })
  })
  console.log(
    `\nPages with promotional or related text in the body: ${leaking.length} of ${known.length} (${percent(leaking.length, known.length)})`,
  )
  for (const { page } of leaking.slice(0, 10)) console.log(`  ${page.id} ${page.url.slice(0, 90)}`)
}

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** How a page may write an ISO date, in lower case. */
function formsOf(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const short = name.slice(0, 3)
  const days = [...new Set([day, String(Number(day))])]
  return [
    iso.slice(0, 10),
    `${year}${month}${day}`,
    `${year}/${month}/${day}`,
    ...days.flatMap((d) => [
      `${name} ${d}, ${year}`,
      `${d} ${name} ${year}`,
      `${short} ${d}, ${year}`,
      `${short}. ${d}, ${year}`,
      `${d} ${short} ${year}`,
    ]),
  ]
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
