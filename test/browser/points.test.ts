// The main points as a reader uses them in the popup: shorter or longer, in which order, what is
// background, and taking them along.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksPainted, openBench, type Bench, type OpenPage } from '../../scripts/drive/harness.ts'
import { store } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { press, rereads } from './own-pages.ts'

const PARAGRAPHS = [
  `The harbour board of Port Lorne signed a pact with the island of Vell on Monday that opens its quay to
   Vellish boats for the first time in 20 years, a spokesman for Centcom said in a statement.`,
  `Vellish boats were once the pride of Port Lorne, and in 1987 a storm sank most of them off the quay, which
   ended trade with the island for a generation.`,
  `Fishermen of Port Lorne fear for their catch, and Jan Orlov, who leads their union, said the board had sold
   them for a new crane and that boats would block the channel in protest next week.`,
  `Vell will pay 4 million crowns a year for the use of the quay, enough to repair its northern wall, according
   to the board’s accounts for the coming year.`,
  `Talks on a shared pilot service between Port Lorne and Vell begin in September, and ministers from both
   islands plan to meet in the spring to settle who inspects the catch.`,
  `Shopkeepers in the old town welcomed the return of sailors, who once filled its inns on market days, and the
   mayor promised a later ferry so that crews can stay for the evening.`,
  `Environment groups warned that more boats could harm the seagrass in the bay, and asked the court in the
   capital to stop the pact until its effects have been studied by the university.`,
  `Harbour master Ada Finn plans to hire six pilots before the winter, when storms close the northern passage and
   every ship has to wait for daylight.`,
  `A survey by the chamber of commerce found that two thirds of traders expect higher prices for fresh fish,
   and cheaper timber, once the first freighters unload.`,
  `Schools will teach both dialects from the autumn, a wish of families that moved across the strait when its
   ferries were still free of charge.`,
  `Rail services to the quay resume in October after four years, the transport office announced, with two trains
   an hour on weekdays and one on Sundays.`,
]
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="The Lorne Post">
  <meta name="author" content="Ada Berg">
  <meta property="article:published_time" content="2023-08-07T09:00:00Z">
  <meta property="article:modified_time" content="2023-08-09T09:00:00Z">
  <title>Port Lorne harbour board signs pact with Vell</title></head><body><article>
  <h1>Port Lorne harbour board signs pact with Vell</h1>
  ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`

describe.each(BROWSERS)('%s: the main points', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, { '/lorne.html': { body: PAGE } })
    article = await bench.open('/lorne.html')
    await marksPainted(article.page)
  })
  afterAll(() => bench.close())

  async function popupWith(settings: object): Promise<Page> {
    await rereads(bench, article.page, () => store(bench, settings))
    await article.page.bringToFront()
    const popup = await bench.openPopup()
    await popup.waitForSelector('.points')
    return popup
  }

  /** Where in the article each point stands: the index of its paragraph. */
  const places = async (popup: Page): Promise<number[]> =>
    (await popup.$$eval('.points .text', (all) => all.map((one) => one.textContent ?? ''))).map(
      (text) => PARAGRAPHS.findIndex((each) => each.replace(/\s+/g, ' ').includes(text)),
    )

  it('are as many as the reader wants', async () => {
    const counts: number[] = []
    for (const pointCount of ['shorter', 'usual', 'longer']) {
      const popup = await popupWith({ pointCount })
      counts.push((await popup.$$('.points li')).length)
      await popup.close()
    }
    expect(counts[0]).toBe(3)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(counts[2]).toBeGreaterThan(3)
  })

  it('come best first, or in the order of the article, and label what is background', async () => {
    const best = await popupWith({ pointCount: 'longer', pointOrder: 'best' })
    const first = await places(best)
    expect(first[0]).toBe(0)
    await best.close()
    const popup = await popupWith({ pointCount: 'longer', pointOrder: 'article' })
    const inOrder = await places(popup)
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
    expect(new Set(inOrder)).toEqual(new Set(first))
    const labelled = await popup.$$eval('.points li:has(.tag)', (all) =>
      all.map((one) => one.textContent ?? ''),
    )
    expect(labelled).toEqual([expect.stringMatching(/^Background \S.*a storm sank most/)])
    await popup.close()
  })

  it('are copied as Markdown and as plain text', async () => {
    const popup = await popupWith({ pointCount: 'usual', pointOrder: 'best' })
    await popup.evaluate(() => {
      const taken: string[] = []
      Object.assign(window, { taken })
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void taken.push(text)) },
      })
    })
    for (const index of [1, 2]) await press(popup, `.tools button:nth-child(${index})`)
    await popup.waitForFunction(() => (window as unknown as { taken: string[] }).taken.length === 2)
    const taken = await popup.evaluate(() => (window as unknown as { taken: string[] }).taken)
    const [markdown = '', text = ''] = taken
    expect(markdown).toMatch(/^# \[?Port Lorne harbour board signs pact with Vell/)
    expect(markdown).toMatch(
      /^Ada Berg, The Lorne Post, (?:August 7, 2023|7 August 2023), updated (?:August 9, 2023|9 August 2023)$/m,
    )
    expect(markdown).toMatch(/^- The harbour board of Port Lorne signed/m)
    expect(text).toContain('Port Lorne harbour board signs pact with Vell')
    expect(text).toContain('/lorne.html')
    expect(text).not.toContain('# ')
    await popup.close()
  })
})
