// The card's look is its own and the reader's, whatever the page says of its sizes, colours and direction.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING, type TestArticle } from '../../scripts/drive/articles.ts'
import { cardOf, hover, marksPainted, openBench, type Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { BROWSERS } from '../../scripts/manifest.ts'

const TERM = 'Asim Munir'
/** A term that only the article explains: its card has no quote, and less to do. */
const PANEL: TestArticle = {
  ...SHIPPING,
  paragraphs: [
    `The Committee on Long Range Questions (CLRQ), a panel of ministers that advises the president on trade, met officials in Islamabad on Monday, a spokesman said.`,
    ...SHIPPING.paragraphs.slice(1, 3),
    `The CLRQ said that another round was planned for the autumn, and that a draft had been passed around the table.`,
    ...SHIPPING.paragraphs.slice(3),
  ],
}
const styled = (css: string): { body: string } => ({
  body: pageOf(SHIPPING, { head: `<style>${css}</style>` }),
})

interface Look {
  readonly width: number
  readonly size: string
  readonly ink: string
  readonly paper: string
  readonly direction: string
}

describe.each(BROWSERS)('%s: the card’s own look', (browser) => {
  let bench: Bench
  const opened: Page[] = []
  beforeAll(async () => {
    bench = await openBench(browser, {
      '/plain.html': styled(''),
      // Many publishers count their sizes in tens of pixels.
      '/rem.html': styled('html {font-size: 62.5%} body {font-size: 1.8rem}'),
      '/names.html': styled('* {--ink: red; --paper: lime; --soft: blue; direction: rtl}'),
      '/panel.html': { body: pageOf(PANEL) },
      '/unselectable.html': styled('html, * {user-select: none}'),
    })
  })
  afterAll(() => bench.close())
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  async function openCard(path: string, term = TERM): Promise<Page> {
    const { page } = await bench.open(path)
    opened.push(page)
    await marksPainted(page)
    await hover(page, term)
    await cardOf(bench, page, term)
    return page
  }
  const lookOf = (page: Page): Promise<Look | null> =>
    bench.inRoot(page, 'gloss-card', (root) => {
      const card = root.querySelector('.card') ?? root.host
      const { color, backgroundColor, direction } = getComputedStyle(card)
      return {
        width: root.host.getBoundingClientRect().width,
        size: getComputedStyle(root.querySelector('.gloss') ?? card).fontSize,
        ink: color,
        paper: backgroundColor,
        direction,
      }
    })

  it.each(['/rem.html', '/names.html'])('is the same on %s as on a plain page', async (path) => {
    const usual = await lookOf(await openCard('/plain.html'))
    expect(usual).toMatchObject({ width: 368, size: '15px', direction: 'ltr' })
    expect(await lookOf(await openCard(path))).toEqual(usual)
  })

  it('begins all its lines at one edge, without a quote or a first button too', async () => {
    const page = await openCard('/panel.html', 'CLRQ')
    const edges = await bench.inRoot(page, 'gloss-card', (root) =>
      ['h2', '.gloss', 'section .quiet', '.foot p', '.tools .quiet'].map((selector) => {
        const words = document.createRange()
        words.selectNodeContents(root.querySelector(selector) ?? root.host)
        return Math.round(words.getBoundingClientRect().left)
      }),
    )
    expect(new Set(edges).size).toBe(1)
  })

  it('has the kind of a term under it where there is no room beside it', async () => {
    const page = await openCard('/plain.html')
    const edges = await bench.inRoot(page, 'gloss-card', (root) => {
      const [head, term, kind] = ['.head', 'h2', '.kind'].map((one) =>
        root.querySelector<HTMLElement>(one),
      )
      if (!head || !term || !kind) return null
      head.style.flex = 'none'
      head.style.width = `${Math.ceil(term.getBoundingClientRect().width)}px`
      return [term, kind].map((one) => one.getBoundingClientRect().left)
    })
    expect(edges?.[1]).toBe(edges?.[0])
  })

  it('has words that can be selected on a page that lets none be', async () => {
    const page = await openCard('/unselectable.html')
    const word = await bench.inRoot(page, 'gloss-card', (root) => {
      const box = root.querySelector('.gloss')?.getBoundingClientRect()
      return box ? { x: box.x + 20, y: box.y + 12 } : null
    })
    if (!word) throw new Error('the card has no gloss')
    await page.mouse.click(word.x, word.y, { count: 2 })
    const selected = await bench.inRoot(page, 'gloss-card', () => String(document.getSelection()))
    expect(selected).toBe('Pakistani')
  })

  // Chromium takes the size of a reader's text at its start only.
  it.runIf(browser === 'firefox')('has text of the size that the reader has chosen', async () => {
    const choose = (size: string): Promise<unknown> =>
      inFirefoxScope(bench.driver, `Services.prefs.${size}; true`)
    await choose(`setIntPref('font.size.variable.x-western', 24)`)
    const look = await lookOf(await openCard('/rem.html'))
    await choose(`clearUserPref('font.size.variable.x-western')`)
    expect(look).toMatchObject({ size: '22.5px', width: 552 })
  })
})
