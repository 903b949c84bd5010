// A page whose text changes under an open card, and under what the popup was told: nothing points at the
// wrong words.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING, SUMMIT } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  marksPainted,
  openBench,
  paintedTexts,
  shownCard,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { misplaced, pressIn, tell } from './card.ts'
import { painted } from './own-pages.ts'

const COMMAND = SHIPPING.mark
const TWICE = {
  ...SHIPPING,
  paragraphs: [
    ...SHIPPING.paragraphs,
    `Ships of the ${COMMAND} stayed in port all week, said an officer who watched them from the quay, and nobody told their crews how long the talks about the border would go on.`,
  ],
}

describe.each(BROWSERS)('%s: when a page moves on', (browser) => {
  let bench: Bench
  let page: Page
  beforeAll(async () => {
    bench = await openBench(browser, { '/live.html': { body: pageOf(TWICE) } })
  })
  afterAll(() => bench.close())
  afterEach(() => page.close())

  async function open(): Promise<void> {
    page = (await bench.open('/live.html')).page
    await marksPainted(page)
  }

  /** Adds an entry above all others, as a live blog does. */
  async function addEntry(): Promise<void> {
    await page.evaluate((text) => {
      const entry = document.createElement('p')
      entry.textContent = text ?? ''
      document.querySelector('h1')?.after(entry)
    }, SUMMIT.paragraphs[0])
    await painted(page, (texts) => texts.includes(SUMMIT.mark))
  }

  it('an open card still goes to the mentions of its term', async () => {
    await open()
    await tell(bench, page, 'visitTerm', { id: 'us-central-command' })
    await cardOf(bench, page, COMMAND)
    await addEntry()
    await pressIn(bench, page, '.next')
    await expect.poll(async () => (await shownCard(bench, page))?.text).toContain('Mention 2 of 2')
    expect(await paintedTexts(page, 'gloss-open')).toEqual([COMMAND])
    const card = await cardOf(bench, page, COMMAND)
    expect(await misplaced(page, card)).toEqual([])
  })

  it('a point of before is not shown at other words, one of now is', async () => {
    await open()
    const ask = async (): Promise<{ start: number; end: number; text: string; length: number }> => {
      const { length, points } = (await tell(bench, page, 'describePage', {})) as {
        length: number
        points: { start: number; end: number; text: string }[]
      }
      const [point] = points
      if (!point) throw new Error('the article has no point')
      return { ...point, length }
    }
    const before = await ask()
    await addEntry()
    expect(await tell(bench, page, 'visit', before)).toBe(false)
    const now = await ask()
    expect(await tell(bench, page, 'visit', now)).toBe(true)
    expect(await paintedTexts(page, 'gloss-flash')).toEqual([now.text])
  })
})
