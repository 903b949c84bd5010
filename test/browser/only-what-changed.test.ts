// An article that changes while it is read: only what has changed is read again, and what hasn't keeps
// its marks and its card.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { numberedArticle } from '../../bench/living/articles.ts'
import { pageOf, SUMMIT } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { noCard } from './card.ts'
import { painted } from './own-pages.ts'

/** Of a number whose article has the mark of shipping. */
const LONG = numberedArticle(0, 2000)
const MARK = LONG.mark
const OTHER_MARK = 'Inter-Services Public Relations'

/** What our script notes in its own world. */
interface OurWorld extends Window {
  asked: string[]
}

describe.each(BROWSERS)('%s: an article that changes', (browser) => {
  let bench: Bench
  let opened: OpenPage
  let page: Page

  beforeAll(async () => {
    bench = await openBench(browser, { '/live.html': { body: pageOf(LONG) } })
  })
  beforeEach(async () => {
    opened = await bench.open('/live.html')
    page = opened.page
    await marksPainted(page)
    // Whether an element is shown is asked of every block that is read.
    await bench.inContentWorld(page, () => {
      const world = globalThis as unknown as OurWorld
      const { value: ask } = Object.getOwnPropertyDescriptor(
        Element.prototype,
        'checkVisibility',
      ) as {
        value: Element['checkVisibility']
      }
      world.asked = []
      Element.prototype.checkVisibility = function (options) {
        world.asked.push(this.textContent.slice(0, 40))
        return ask.call(this, options)
      }
    })
    return async () => {
      expect(opened.errors).toEqual([])
      await page.close()
    }
  })
  afterAll(() => bench.close())

  /** The elements that were asked for since the page was opened; the page's own body left out. */
  const asked = async (): Promise<string[]> => {
    const all = await bench.inContentWorld(page, () => (globalThis as unknown as OurWorld).asked)
    const body = await page.evaluate(() => document.body.textContent.slice(0, 40))
    return all.filter((text) => text !== body)
  }
  const marks = (mark: string): Promise<void> => painted(page, (texts) => texts.includes(mark))
  const said = SUMMIT.paragraphs[0] ?? ''

  it('reads the paragraph whose text is another, and no other', async () => {
    await page.evaluate((text) => {
      document.querySelectorAll('p')[7]?.replaceChildren(text)
    }, said)
    await marks(SUMMIT.mark)
    expect([...new Set(await asked())]).toEqual([said.slice(0, 40)])
  })

  it('reads an entry that is added, and the one beside it to know it by', async () => {
    const next = await page.evaluate((text) => {
      const entry = document.createElement('p')
      entry.textContent = text
      document.querySelector('p')?.before(entry)
      return entry.nextElementSibling?.textContent.slice(0, 40)
    }, said)
    await marks(SUMMIT.mark)
    expect(new Set(await asked())).toEqual(new Set([said.slice(0, 40), next]))
  })

  it('reads nothing of a paragraph that is taken out', async () => {
    expect(LONG.paragraphs[2]).toContain(OTHER_MARK)
    await page.evaluate(() => document.querySelectorAll('p')[2]?.remove())
    // Its mark stands on nothing until the change has been seen.
    await painted(page, (texts) => !texts.includes(''))
    expect(await asked()).toEqual([])
  })

  it('leaves the marks of all other text as they are, and the card that is open', async () => {
    await hover(page, MARK)
    await cardOf(bench, page, 'US Central Command')
    await page.evaluate((text) => {
      Object.assign(window, { before: [...(CSS.highlights.get('gloss-mark') ?? [])] })
      document.querySelectorAll('p')[7]?.replaceChildren(text)
    }, said)
    await marks(SUMMIT.mark)
    const kept = await page.evaluate(() => {
      const now = new Set(CSS.highlights.get('gloss-mark'))
      const { before } = window as unknown as { before: Range[] }
      return before.filter(({ collapsed }) => !collapsed).every((range) => now.has(range))
    })
    expect(kept).toBe(true)
    await cardOf(bench, page, 'US Central Command')
  })

  it('closes a card whose term is taken out', async () => {
    await hover(page, MARK)
    await cardOf(bench, page, 'US Central Command')
    await page.evaluate(() => document.querySelector('p')?.remove())
    await noCard(bench, page)
  })
})
