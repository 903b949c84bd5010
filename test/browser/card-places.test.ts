// Where a card stands: never over its mark, never out of the window, above whatever the page shows.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  cardOf,
  frames,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  shownCard,
  type Bench,
  type ShownCard,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { focusIn, misplaced, noCard, openMark, pressIn, tell } from './card.ts'

const PARAGRAPHS = [
  `The commander of US Central Command met officials in the capital on Monday to talk about the safety of
   shipping, a spokesman for the Pakistani army said after the meeting had ended late in the evening.`,
  `General Asim Munir, the Chief of Army Staff, told the visitors that the talks with al-Qaeda's former
   hosts had been slow, and that the border would stay closed to lorries until the end of the month.`,
  `Officials of the Inter-Services Public Relations said that another round was planned for the autumn,
   and that nothing had been signed, though a draft of the agreement had been passed around the table.`,
  `Ships have gone the long way round since the spring, which adds ten days to a voyage and a fifth to its
   price, and the port of Karachi has lost a third of its traffic, according to the port's own figures.`,
  `Traders in the city said that they had stopped waiting for news. One of them, who sells tea, said that he
   had rented a second warehouse in May, and that he would need a third if nothing was signed by winter.`,
]
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')

const page = (body: string, { head = '', html = 'lang="en"' } = {}): string => `<!doctype html>
  <html ${html}><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="2023-08-07T09:00:00Z">
  <title>Talks on shipping end without a signature</title>
  <style>body {margin: 0; padding: 150vh 0; font: 18px/1.6 serif}</style>${head}</head>
  <body>${body}</body></html>`
const article = `<article><h1>Talks on shipping end without a signature</h1>${BODY}</article>`

const PAGES = {
  '/plain.html': { body: page(article) },
  // A button of the page's own for larger text.
  '/zoomed.html': { body: page(article, { head: '<style>html {zoom: 1.6}</style>' }) },
  '/end.html': { body: page(article, { head: '<style>p {text-align: right}</style>' }) },
  '/rtl.html': { body: page(article, { html: 'lang="en" dir="rtl"' }) },
  '/columns.html': {
    body: page(article, { head: '<style>article {columns: 3; height: 300px}</style>' }),
  },
  '/closes.html': {
    body: page(`${article}<script>setInterval(() => {
      if (!window.isCalm) for (const one of document.querySelectorAll(':popover-open')) one.hidePopover()
    }, 50)</script>`),
  },
  '/full.html': {
    body: page(`<div id="full" style="background:#fff;overflow:auto">
      <button onclick="document.querySelector('#full').requestFullscreen()">Full screen</button>
      ${article}</div>`),
  },
  '/dialog.html': { body: page(`${article}<dialog><button>Subscribe</button></dialog>`) },
  '/box.html': {
    body: page(
      `<div id="box" style="position:fixed;inset:200px 0;overflow:auto">${article}<div style="height:90vh"></div></div>`,
    ),
  },
  '/in-dialog.html': {
    body: page(
      `<dialog>${article}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  },
  '/link.html': {
    body: page(article.replace('Asim Munir', '<a href="#munir">Asim Munir</a>')),
  },
}

/** The places of the window that a mark is scrolled to, each its share of the way down. */
const HEIGHTS = [0.02, 0.3, 0.6, 0.93]
const TERMS = {
  'us-central-command': 'US Central Command',
  'asim-munir': 'Asim Munir',
  ispr: 'ISPR',
} as const

describe.each(BROWSERS)('%s: the place of a card', (browser) => {
  let bench: Bench

  beforeAll(async () => {
    bench = await openBench(browser, PAGES)
  })
  afterAll(() => bench.close())
  const opened: Page[] = []
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close()
  })

  async function open(path: string, width = 1280, height = 900): Promise<Page> {
    const { page } = await bench.open(path)
    opened.push(page)
    await page.setViewport({ width, height })
    await marksPainted(page)
    return page
  }

  /** Scrolls the first box of a mark to a share of the window's height and puts the mouse on it. */
  async function pointAtHeight(page: Page, text: string, share: number): Promise<void> {
    await page.mouse.move(1, 1)
    await frames(page)
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    const point = await page.evaluate(
      (text, share) => {
        const ranges = [...(CSS.highlights.get('gloss-mark') ?? [])] as Range[]
        const range = ranges.find((range) => range.toString().replace(/\s+/g, ' ') === text)
        const top = range?.getClientRects()[0]?.top ?? 0
        scrollBy({ top: top - innerHeight * share, behavior: 'instant' })
        const [box] = range?.getClientRects() ?? []
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      },
      text,
      share,
    )
    if (!point) throw new Error(`'${text}' is not marked`)
    await page.mouse.move(point.x, point.y)
  }

  /** What a card in its place may still do wrong: explain another mark, or nothing. */
  async function misread(page: Page, card: ShownCard, mark: string): Promise<string[]> {
    const open = (await paintedTexts(page, 'gloss-open')).join(' ').replace(/\s+/g, ' ')
    const problems = open === mark ? [] : [`for '${open}'`]
    const isCut = card.text.split('\n').length < 3 || card.box.height < 60
    return isCut ? [...problems, `says too little: ${card.text}`] : problems
  }

  const everywhere = async (page: Page): Promise<string[]> => {
    const problems: string[] = []
    const marks = await paintedTexts(page)
    for (const mark of marks.map((text) => text.replace(/\s+/g, ' '))) {
      for (const share of HEIGHTS) {
        await pointAtHeight(page, mark, share)
        await expect.poll(() => shownCard(bench, page)).not.toBeNull()
        await pause(60)
        const card = await shownCard(bench, page)
        const found = card
          ? [...(await misplaced(page, card)), ...(await misread(page, card, mark))]
          : ['the card went away']
        problems.push(...found.map((problem) => `${mark} at ${share}: ${problem}`))
      }
    }
    return problems
  }

  it.each([
    ['/plain.html', 1280, 900],
    ['/plain.html', 360, 720],
    ['/end.html', 1280, 900],
    ['/rtl.html', 1280, 900],
    ['/rtl.html', 360, 720],
    ['/columns.html', 1280, 600],
  ] as const)(
    'is beside the mark and in the window, on %s of %d by %d pixels',
    async (path, width, height) => {
      const page = await open(path, width, height)
      expect(await everywhere(page)).toEqual([])
    },
  )

  it('is beside the mark and in the window at a zoom of 400%', async () => {
    const page = await open('/plain.html')
    await bench.inExtension(`chrome.tabs.query({}).then((tabs) =>
      chrome.tabs.setZoom(tabs.find(({ url }) => url?.endsWith('/plain.html')).id, 4))`)
    await page.waitForFunction(() => innerWidth < 400)
    for (const [id, term] of Object.entries(TERMS)) {
      await tell(bench, page, 'visitTerm', { id })
      const card = await cardOf(bench, page, term)
      expect(await misplaced(page, card)).toEqual([])
      expect(card.box.height).toBeGreaterThan(60)
    }
    await bench.inExtension(`chrome.tabs.query({}).then((tabs) =>
      chrome.tabs.setZoom(tabs.find(({ url }) => url?.endsWith('/plain.html')).id, 0))`)
  })

  it.runIf(browser === 'chrome')('is in what is seen of a page pinched larger', async () => {
    const page = await open('/plain.html')
    await page.setViewport({ width: 400, height: 700, isMobile: true, hasTouch: true })
    await marksPainted(page)
    const { y } = await hover(page, 'US Central Command')
    await cardOf(bench, page, 'US Central Command')
    const session = await page.createCDPSession()
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    await page.evaluate((y) => scrollBy({ top: y - 60, behavior: 'instant' }), y)
    const out = async (): Promise<number> => {
      const box = (await shownCard(bench, page))?.box
      const { x, width } = await page.evaluate(() => ({
        x: visualViewport?.offsetLeft ?? 0,
        width: visualViewport?.width ?? 0,
      }))
      return box ? Math.max(x - box.x, box.x + box.width - x - width) : Infinity
    }
    await expect.poll(out).toBeLessThanOrEqual(0)
  })

  it('is beside the mark, of its usual size, where the page enlarges all it has', async () => {
    const page = await open('/zoomed.html')
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    const card = await cardOf(bench, page, 'Asim Munir')
    const [mark] = await openMark(page)
    if (!mark) throw new Error('no mark is open')
    const gap = (at: number, length: number, other: number, otherLength: number): number =>
      Math.max(other - (at + length), at - (other + otherLength), 0)
    const { x, y, width, height } = mark
    const { box } = card
    const apart = Math.max(gap(x, width, box.x, box.width), gap(y, height, box.y, box.height))
    expect(await misplaced(page, card)).toEqual([])
    expect(apart).toBeLessThan(20)
    expect(card.box.width).toBeLessThan(380)
  })

  /** From the open mark to its card: above, below or at its side, which hangs on the machine's fonts. */
  const gap = async (page: Page): Promise<number> => {
    const [mark = { x: 0, y: 0, width: 0, height: 0 }] = await openMark(page)
    const { x, y, width, height } = (await cardOf(bench, page, 'Asim Munir')).box
    const beside = Math.max(x - mark.x - mark.width, mark.x - x - width)
    return Math.max(beside, y - mark.y - mark.height, mark.y - y - height)
  }

  it('goes along with its mark as the page scrolls, and closes when that has left', async () => {
    const page = await open('/plain.html')
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    await cardOf(bench, page, 'Asim Munir')
    await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }))
    await expect.poll(() => gap(page)).toBeCloseTo(8, 0)
    await page.evaluate(() => scrollBy({ top: 900, behavior: 'instant' }))
    await noCard(bench, page)
  })

  it('closes when its mark is scrolled out of a box of the page', async () => {
    const page = await open('/box.html')
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    await cardOf(bench, page, 'Asim Munir')
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('gloss-open') ?? []
      const top = (range as Range | undefined)?.getBoundingClientRect().top ?? 0
      document.querySelector('#box')?.scrollBy({ top: top - 120, behavior: 'instant' })
    })
    await noCard(bench, page)
  })

  it('goes along with its mark when the page shifts, with no event that tells of it', async () => {
    const page = await open('/plain.html')
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    await cardOf(bench, page, 'Asim Munir')
    const [before] = await openMark(page)
    await page.evaluate(() => {
      const advert = document.createElement('div')
      advert.style.cssText = 'height: 90px; overflow-anchor: none'
      document.documentElement.style.setProperty('overflow-anchor', 'none')
      document.querySelector('h1')?.before(advert)
    })
    const [mark] = await openMark(page)
    expect(mark?.y).toBeCloseTo((before?.y ?? 0) + 90, 0)
    await expect.poll(() => gap(page)).toBeCloseTo(8, 0)
  })

  it('is over an element that fills the screen', async () => {
    const page = await open('/full.html')
    await page.evaluate(() => document.querySelector('button')?.scrollIntoView())
    await page.click('button')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    // Wherever it stands by now: filling the screen takes the browser a moment.
    const atItsMiddle = async (): Promise<string | undefined> => {
      const { box } = await cardOf(bench, page, 'Asim Munir')
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle)
    }
    await expect.poll(atItsMiddle).toBe('gloss-card')
    await pressIn(bench, page, '.close')
    await noCard(bench, page)
  })

  it('is closed, not lost, on a page that closes every popover', async () => {
    const page = await open('/closes.html')
    await hover(page, 'Asim Munir')
    await pause(900)
    expect(await page.$$('gloss-card')).toEqual([])
    expect(await openMark(page)).toEqual([])
    await page.evaluate(() => Object.assign(window, { isCalm: true }))
    await page.mouse.move(1, 1)
    await pause(400)
    await hover(page, 'Asim Munir')
    await cardOf(bench, page, 'Asim Munir')
  })

  it('is closed, not lost, on a page that takes it off', async () => {
    const page = await open('/plain.html')
    await pointAtHeight(page, 'Asim Munir', 0.5)
    await cardOf(bench, page, 'Asim Munir')
    await page.evaluate(() => {
      document.querySelector('gloss-card')?.remove()
      addEventListener('keydown', ({ key }) => (document.title = key))
    })
    await expect.poll(() => openMark(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.title()).toBe('Escape')
  })

  it('is in reach over an article in a modal dialog, and so is the note that follows', async () => {
    const page = await open('/in-dialog.html')
    await hover(page, 'Asim Munir')
    await cardOf(bench, page, 'Asim Munir')
    await pressIn(bench, page, '.know')
    await noCard(bench, page)
    await pressIn(bench, page, 'button', 'gloss-note')
    await expect.poll(() => paintedTexts(page)).toContain('Asim Munir')
  })

  it('is in the window, pinned at its foot, with another term in it and when that gets lower', async () => {
    const page = await open('/plain.html', 900, 600)
    await pointAtHeight(page, 'Inter-Services Public Relations', 0.5)
    const { box } = await cardOf(bench, page, 'ISPR')
    await page.mouse.move(box.x + 60, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(500, 590, { steps: 3 })
    await page.mouse.up()
    const isIn = async (): Promise<boolean> => {
      const { y, height } = (await shownCard(bench, page))?.box ?? { y: 0, height: Infinity }
      return y >= 0 && y + height <= (await page.evaluate(() => innerHeight))
    }
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    const { box: longer } = await cardOf(bench, page, 'Asim Munir')
    expect(longer.height).toBeGreaterThan(box.height)
    expect(await isIn()).toBe(true)
    await page.setViewport({ width: 900, height: 200 })
    await expect.poll(isIn).toBe(true)
  })

  it('makes way for a modal dialog', async () => {
    const page = await open('/dialog.html')
    await tell(bench, page, 'visitTerm', { id: 'asim-munir' })
    await cardOf(bench, page, 'Asim Munir')
    await page.evaluate(() => document.querySelector('dialog')?.showModal())
    await noCard(bench, page)
  })

  it('opens at a link with a term in it when Tab comes there, and Escape stays on the link', async () => {
    const page = await open('/link.html')
    await page.keyboard.press('Tab')
    await cardOf(bench, page, 'Asim Munir')
    await tell(bench, page, 'obey', { command: 'openCard' })
    await expect.poll(() => focusIn(bench, page)).toBe('the card')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    await pause(400)
    expect(await shownCard(bench, page)).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Asim Munir')
  })

  it('opens at a tap and closes at one beside it', async () => {
    const page = await open('/plain.html', 360, 720)
    const point = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('gloss-mark') ?? [])] as Range[]
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const [box] = range?.getClientRects() ?? []
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 }
    })
    await page.touchscreen.tap(point.x, point.y)
    const card = await cardOf(bench, page, 'US Central Command')
    expect(await misplaced(page, card)).toEqual([])
    await page.touchscreen.tap(card.box.x + 60, card.box.y + 60)
    await pause(200)
    expect(await shownCard(bench, page)).not.toBeNull()
    await page.touchscreen.tap(350, 8)
    await noCard(bench, page)
  })

  it('keeps off while the reader selects', async () => {
    const page = await open('/plain.html')
    await pointAtHeight(page, 'Asim Munir', 0.5)
    await page.keyboard.press('Escape')
    await page.mouse.move(400, 10)
    await page.mouse.down()
    await pointAtHeight(page, 'Asim Munir', 0.5)
    await pause(500)
    expect(await shownCard(bench, page)).toBeNull()
    await page.mouse.up()
  })
})
