// What only the article explains, as a reader sees it: a card in its own words, and who and what it
// rests on in the popup.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'

const PARAGRAPHS = [
  `The Harbour Dredging Oversight Board (HDOB) stopped work on the northern basin on Monday after two barges
   had collided in fog, a spokesman for the port said in a statement late in the evening.`,
  `Nadia Ferrell, the board's chief engineer, said that the basin would stay closed until the wrecks had been
   lifted. "We will not send divers down in this weather," she told reporters at the quay.`,
  `Ferrell and the crew of the tug Morwenna, a salvage vessel from the island of Larne, met at the quay.
   Ships have waited outside the harbour since the weekend, and a fifth of the week's cargo has been sent to
   other ports along the coast, according to figures of the shipping agents' association.`,
  `The HDOB was set up in March 2019 to watch over the widening of the channel, which has cost $40 million so
   far and was to have been finished in the spring of the year before last. Its members asked for a new dredger
   last week, since the only one they have was built in the 1980s.`,
  `The Morwenna is to lift the first wreck on Friday, the crew said, if the wind allows it by then.`,
  `A union official, who asked not to be named, said that crews had warned of the danger for months, and that
   nobody had listened to them until the barges met in the middle of the fairway.`,
]
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="2023-08-07T09:00:00Z">
  <title>Barges collide in harbour fog</title></head><body><article>
  <h1>Barges collide in harbour fog</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
  </article></body></html>`

describe.each(BROWSERS)('%s: what the article itself explains', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, { '/harbour.html': { body: PAGE } })
    article = await bench.open('/harbour.html')
    await marksPainted(article.page)
  })
  afterAll(() => bench.close())

  it('has a card in the article’s own words, where the term comes again', async () => {
    await expect(hover(article.page, 'Harbour Dredging Oversight Board')).rejects.toThrow(
      'is not marked',
    )
    await hover(article.page, 'HDOB')
    const card = await cardOf(bench, article.page, 'HDOB')
    expect(card.text).toContain('stopped work on the northern basin')
    expect(card.text).toContain('In the words of this article')
    expect(article.errors).toEqual([])
  })

  it('has a card for whom it introduces, with the way to where it does', async () => {
    await hover(article.page, 'Ferrell')
    const card = await cardOf(bench, article.page, 'Nadia Ferrell')
    expect(card.text).toContain("the board's chief engineer")
    const buttons = await bench.inRoot(article.page, 'gloss-card', (root) =>
      [...root.querySelectorAll('button')].map((button) => button.textContent),
    )
    expect(buttons).toContain('Show where')
  })

  it('has a card for a thing it describes beside its name', async () => {
    await article.page.keyboard.press('Escape')
    await hover(article.page, 'Morwenna')
    const card = await cardOf(bench, article.page, 'Morwenna')
    expect(card.text).toContain('a salvage vessel from the island of Larne')
  })

  it('has who is who, what it rests on, dates and figures in the popup', async () => {
    await article.page.bringToFront()
    const popup = await bench.openPopup()
    await popup.waitForSelector('details')
    const sections = await popup.$$eval('details', (all) =>
      all.map((section) => section.textContent?.replace(/\s+/g, ' ') ?? ''),
    )
    const text = sections.join('\n')
    expect(text).toMatch(/Who is who.*Nadia Ferrell.*chief engineer/)
    expect(text).toMatch(/Sources.*spokesman for the port.*not named/)
    expect(text).toMatch(/Timeline.*1980s.*March 2019.*July 31\s–\sAugust 6, 2023/u)
    expect(text).toMatch(/Figures.*\$40 million/)
  })
})
