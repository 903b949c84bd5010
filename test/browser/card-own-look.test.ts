// The card's look is its own and the reader's, whatever the page says of its sizes, colours and direction.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import { cardOf, hover, marksPainted, openBench, type Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { BROWSERS } from '../../scripts/manifest.ts'

const TERM = 'Asim Munir'
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
      '/unselectable.html': styled('html, * {user-select: none}'),
    })
  })
  afterAll(() => bench.close())
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close()
  })

  async function openCard(path: string): Promise<Page> {
    const { page } = await bench.open(path)
    opened.push(page)
    await marksPainted(page)
    await hover(page, TERM)
    await cardOf(bench, page, TERM)
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
