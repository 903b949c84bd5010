// A card comes where its words are seen, or not at all: at terms out of the window, at the keyboard's
// way through the page, at words selected in places of their own.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  cardOf,
  frames,
  hover,
  marksPainted,
  openBench,
  pause,
  shownCard,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { focusIn, misplaced, noCard, openMark, tell, tabTo } from './card.ts'

const PARAGRAPHS = [
  `The commander of US Central Command met officials in the capital on Monday to talk about the safety of
   shipping, a spokesman for the Pakistani army said after the meeting had ended late in the evening.`,
  `General Asim Munir, the Chief of Army Staff, told the visitors that the talks with the neighbours had
   been slow, and that the border would stay closed to lorries until the end of the month.`,
  `Officials of the Inter-Services Public Relations said that another round was planned for the autumn,
   and that nothing had been signed, though a draft of the agreement had been passed around the table.`,
  `Ships have gone the long way round since the spring, which adds ten days to a voyage and a fifth to its
   price, and the port in the south has lost a third of its traffic, according to its own figures.`,
]
const TITLE = '<h1>Talks on shipping end without a signature</h1>'
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')

const page = (body: string, css: string): string => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2023-08-07T09:00:00Z">
  <title>Talks on shipping end without a signature</title>
  <style>body {margin: 0; font: 18px/1.6 serif} ${css}</style></head><body>${body}</body></html>`

const APART = page(
  `<article>${TITLE}${BODY}<div class="room"></div>
       <p>The man from US Central Command left the city on Tuesday for the Durand Line, and said as little as he had before.</p>
       </article><div class="room"></div>`,
  '.room {height: 150vh}',
)

const PAGES = {
  '/below.html': {
    body: page(
      `<a href="#main">Skip to content</a><div class="room"></div>
       <main id="main" tabindex="-1"><article>${TITLE}${BODY}</article></main><div class="room"></div>`,
      '.room {height: 150vh}',
    ),
  },
  '/apart.html': { body: APART },
  // The same at an address of its own: a tab that is being closed may still be found by the other.
  '/far.html': { body: APART },
  // Pictures without a height, between all that is above the last paragraph: each grows when it comes near.
  '/pictures.html': {
    body: page(
      `<article>${TITLE}${BODY}${'<div class="picture"></div>'.repeat(30)}
       <p>The man from US Central Command left the city on Tuesday for the Durand Line, and said as little as he had before.</p>
       </article><div class="room"></div><script>
         const seen = new IntersectionObserver((entries) => {
           for (const { target, isIntersecting } of entries)
             if (isIntersecting) setTimeout(() => target.style.height = '600px', 150)
         })
         document.querySelectorAll('.picture').forEach((picture) => seen.observe(picture))</script>`,
      '.room {height: 150vh} .picture {height: 90px}',
    ),
  },
  // An app: its window never scrolls, a box in it does; the text is one block, higher than the window.
  '/box.html': {
    body: page(
      `<header>News</header><main><article>${TITLE}<p>${PARAGRAPHS.join('<br><br>')}</p></article></main>`,
      `html, body {height: 100%; overflow: hidden} header {height: 90px}
       main {height: calc(100vh - 90px); overflow: auto} p {line-height: 5}`,
    ),
  },
  // Between its bars the window has 200 pixels for the article.
  '/bars.html': {
    body: page(
      `<header class="bar"></header><div class="room"></div><article>${TITLE}${BODY}</article>
       <div class="room"></div><footer class="bar"></footer>`,
      `.room {height: 150vh} .bar {position: fixed; inset: 0 0 auto; height: 250px; background: #fc9}
       footer.bar {inset: auto 0 0}`,
    ),
  },
  // A phone on its side, below a bar of the page's.
  '/bar-low.html': {
    body: page(
      `<header><div class="bar"><a href="#">The Herald</a></div></header>
       <article>${TITLE}<div class="room"></div>${BODY}<div class="room"></div></article>`,
      `.room {height: 150vh} .bar {position: fixed; inset: 0 0 auto; height: 70px; background: #fc9}
       .bar a {display: block; text-align: center}`,
    ),
  },
  // Its first paragraph can't be scrolled to the middle of the window.
  '/head.html': {
    body: page(
      `<article>${TITLE}${BODY}</article><div class="room"></div>`,
      '.room {height: 150vh} h1 {margin: 0; font-size: 20px} p {margin: 0}',
    ),
  },
  '/places.html': {
    body: page(
      `<article>${TITLE}${BODY}</article><p><input value="ISPR"></p>
       <own-words><template shadowrootmode="open"><p>The ISPR said nothing.</p></template></own-words>`,
      '',
    ),
  },
}

describe.each(BROWSERS)('%s: a card', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, PAGES)
  })
  afterAll(() => bench.close())
  const opened: OpenPage[] = []
  afterEach(async () => {
    for (const { page } of opened.splice(0)) await page.close()
  })

  async function open(path: string): Promise<Page> {
    const one = await bench.open(path)
    opened.push(one)
    await one.page.setViewport({ width: 1000, height: 700 })
    await marksPainted(one.page)
    return one.page
  }

  it('that the keyboard opens at a term out of the window comes with the term', async () => {
    const page = await open('/below.html')
    await tell(bench, page, 'obey', { command: 'openCard' })
    const card = await cardOf(bench, page, 'US Central Command')
    expect(await misplaced(page, card)).toEqual([])
    await expect.poll(() => focusIn(bench, page)).toBe('the card')
  })

  it.each([170, 500])('comes to a term behind a bar of the page, %d pixels down', async (down) => {
    const page = await open('/bars.html')
    await page.evaluate((down) => {
      const [p] = document.querySelectorAll('p')
      scrollTo({ top: scrollY + (p?.getBoundingClientRect().top ?? 0) - down, behavior: 'instant' })
    }, down)
    await frames(page)
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    await cardOf(bench, page, 'US Central Command')
    const [top, bottom] = await page.evaluate(() => {
      const [range] = (CSS.highlights.get('gloss-open') ?? []) as Iterable<Range>
      const box = range?.getBoundingClientRect()
      return [box?.top ?? 0, box?.bottom ?? 0]
    })
    expect(top).toBeGreaterThan(250)
    expect(bottom).toBeLessThan(450)
  })

  it('comes to a term below a bar of the page in a low window', async () => {
    const page = await open('/bar-low.html')
    await page.setViewport({ width: 700, height: 360 })
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    await cardOf(bench, page, 'US Central Command')
    expect(await openTop(page)).toBeGreaterThan(70)
  })

  it('comes at once to a term that is as near to the middle as the page lets it be', async () => {
    const page = await open('/head.html')
    const took = await bench.inContentWorld(page, async () => {
      const start = performance.now()
      globalThis.newsglossPage?.obey('nextTerm')
      while (!document.querySelector('gloss-card')) await new Promise(requestAnimationFrame)
      return performance.now() - start
    })
    // Some frames, and the card's script, which comes with the first: not the wait for an event that never comes.
    expect(took).toBeLessThan(800)
  })

  it('comes to a term that pictures push away while it is scrolled to', async () => {
    const page = await open('/pictures.html')
    await tell(bench, page, 'visitTerm', { id: 'durand-line' })
    const card = await cardOf(bench, page, 'Durand Line')
    expect(await misplaced(page, card)).toEqual([])
  })

  it('comes to a term in a box that the page scrolls, whose block is higher than that', async () => {
    const page = await open('/box.html')
    await tell(bench, page, 'visitTerm', { id: 'ispr' })
    const card = await cardOf(bench, page, 'ISPR')
    expect(await misplaced(page, card)).toEqual([])
    const [mark] = await openMark(page)
    expect(mark?.y).toBeGreaterThan(90)
    expect(mark?.y).toBeLessThan(600)
  })

  it('goes with the keyboard to a mention of its term that is out of the window', async () => {
    const page = await open('/apart.html')
    await page.bringToFront()
    await tell(bench, page, 'obey', { command: 'openCard' })
    await cardOf(bench, page, 'US Central Command')
    await expect.poll(() => focusIn(bench, page)).not.toBeNull()
    await tabTo(bench, page, 'Next mention')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await shownCard(bench, page))?.text).toContain('Mention 2 of 2')
    await expect.poll(() => focusIn(bench, page)).not.toBeNull()
  })

  it('by the keys for the next and the previous term, is that of the nearest where the window has none', async () => {
    const page = await open('/far.html')
    // The end of this scrolling may be told while that to the term goes on.
    const between = (): Promise<void> =>
      page.evaluate(() => document.querySelector('.room')?.scrollIntoView({ block: 'center' }))
    await between()
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    await cardOf(bench, page, 'Durand Line')
    await between()
    await noCard(bench, page)
    await tell(bench, page, 'obey', { command: 'previousTerm' })
    await cardOf(bench, page, 'ISPR')
  })

  it('whose term can’t be brought into sight leaves nothing behind, nor closes those that come after', async () => {
    const page = await open('/below.html')
    await page.evaluate(() => {
      const [paragraph] = document.querySelectorAll('p')
      if (paragraph) paragraph.style.cssText = 'position: relative; top: -99999px'
    })
    await tell(bench, page, 'visitTerm', { id: 'us-central-command' })
    await pause(1500)
    expect(await openMark(page)).toEqual([])
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    await cardOf(bench, page, 'Asim Munir')
    await page.evaluate(() => scrollBy({ top: 20, behavior: 'instant' }))
    await pause(300)
    expect(await shownCard(bench, page)).not.toBeNull()
  })

  it('is that of the term asked for last, where the way to another has just begun', async () => {
    const page = await open('/apart.html')
    await tell(bench, page, 'visitTerm', { id: 'durand-line' })
    await pause(100)
    await tell(bench, page, 'visitTerm', { id: 'us-central-command' })
    // So long the way to the first would have been waited for, and gone again.
    await pause(2000)
    const card = await cardOf(bench, page, 'US Central Command')
    expect(await misplaced(page, card)).toEqual([])
  })

  it('stays away where the keyboard comes to the whole article', async () => {
    const page = await open('/below.html')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    await pause(700)
    expect(await shownCard(bench, page)).toBeNull()
    expect(await page.$('gloss-live')).toBeNull()
  })

  it.each([
    ['a field', 'input'],
    ['a shadow root', 'own-words'],
  ])('stands beside words selected in %s', async (_, place) => {
    const page = await open('/places.html')
    const box = await page.evaluate((place) => {
      const host = document.querySelector(place)
      const element = host?.shadowRoot?.querySelector('p') ?? host
      element?.scrollIntoView({ block: 'center' })
      const { x, y, height } = element?.getBoundingClientRect() ?? { x: 0, y: 0, height: 0 }
      return { x: x + (host?.shadowRoot ? 44 : 16), y: y + height / 2 }
    }, place)
    await page.mouse.click(box.x, box.y, { count: 2 })
    await tell(bench, page, 'obey', { command: 'openCard' })
    const card = await cardOf(bench, page, 'ISPR')
    expect(Math.abs(card.box.y - box.y)).toBeLessThan(400)
    expect(await misplaced(page, card)).toEqual([])
  })

  it('doesn’t come for words that are selected elsewhere than on its page', async () => {
    const page = await open('/places.html')
    await page.mouse.click(20, 20)
    expect(await tell(bench, page, 'explainSelection', { words: 'ISPR' })).toBe(false)
    await hover(page, 'Asim Munir')
    await cardOf(bench, page, 'Asim Munir')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    await frames(page)
  })
})

/** How far down the window the mark is that a card is open at. */
async function openTop(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [range] = (CSS.highlights.get('gloss-open') ?? []) as Iterable<Range>
    return range?.getBoundingClientRect().top ?? NaN
  })
}
