// A page that renders its article anew, the same words in other nodes, and one that is read in steps: the
// card that is open stays, and goes along with its term.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'
import { bodyOf, pageOf, shell, SHIPPING, SUMMIT } from '../../scripts/drive/articles.ts'
import { focusIn, misplaced, noCard, pressIn, tabTo, tell } from './card.ts'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  shownCard,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { eventually } from './own-pages.ts'

const COMMAND = SHIPPING.mark
const TWICE = {
  ...SHIPPING,
  paragraphs: [...SHIPPING.paragraphs, ...SUMMIT.paragraphs, SHIPPING.paragraphs[0] ?? ''],
}
const VERY_LONG = {
  ...SHIPPING,
  paragraphs: Array.from({ length: 2500 }, (_, index) =>
    String(SHIPPING.paragraphs[index % 5]).replace('said', `said on day ${index}`),
  ),
}

describe.each(BROWSERS)('%s: a card that is open', (browser) => {
  let bench: Bench
  let page: Page
  let errors: readonly string[]
  beforeAll(async () => {
    bench = await openBench(browser, {
      '/news.html': { body: pageOf(TWICE) },
      '/very-long.html': {
        body: shell(
          VERY_LONG.title,
          `<template><article>${bodyOf(VERY_LONG)}</article></template>`,
        ),
      },
    })
  })
  afterAll(() => bench.close())
  afterEach(async () => {
    expect(errors).toEqual([])
    await page.close()
  })

  async function open(): Promise<void> {
    ;({ page, errors } = await bench.open('/news.html'))
    await marksPainted(page)
  }
  /** Renders the article anew, as some frameworks do; `added` comes above its text. */
  async function renderAnew(added = ''): Promise<void> {
    await page.evaluate((added) => {
      Object.assign(window, { before: CSS.highlights.get('gloss-mark') })
      const article = document.querySelector('article')
      if (article) article.innerHTML = article.innerHTML.replace('</h1>', `</h1>${added}`)
    }, added)
    await page.waitForFunction(
      () => {
        const now = CSS.highlights.get('gloss-mark')
        return now && now !== (window as unknown as { before?: Highlight }).before
      },
      { polling: 30 },
    )
  }
  const stands = async (mark = COMMAND): Promise<void> => {
    await expect.poll(() => paintedTexts(page, 'gloss-open')).toEqual([mark])
    const faults = async (): Promise<string[] | null> => {
      const card = await shownCard(bench, page)
      return card && misplaced(page, card)
    }
    await expect.poll(faults).toEqual([])
  }

  it('stays on its mark while the mouse rests there, and closes once that leaves', async () => {
    await open()
    await hover(page, COMMAND)
    await cardOf(bench, page, COMMAND)
    await renderAnew()
    await pause(700)
    await stands()
    await page.mouse.move(4, 4)
    await noCard(bench, page)
  })

  it('stays where it is pinned, also when its term is taken out', async () => {
    await open()
    await hover(page, COMMAND)
    await cardOf(bench, page, COMMAND)
    await pressIn(bench, page, '.pin')
    const box = (await shownCard(bench, page))?.box
    await renderAnew()
    await pause(400)
    expect((await shownCard(bench, page))?.box).toEqual(box)
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p')) {
        if (one.textContent.includes('US Central Command')) one.remove()
      }
    })
    await pause(1600)
    expect((await shownCard(bench, page))?.box).toEqual(box)
  })

  it('goes along with another mention, with the keyboard in it, as words come above', async () => {
    await open()
    await tell(bench, page, 'visitTerm', { id: 'us-central-command' })
    await cardOf(bench, page, COMMAND)
    await tell(bench, page, 'obey', { command: 'openCard' })
    await expect.poll(() => focusIn(bench, page)).toBe('the card')
    await tabTo(bench, page, 'Next mention')
    await page.keyboard.press('Enter')
    const text = async (): Promise<string | undefined> => (await shownCard(bench, page))?.text
    await expect.poll(text).toContain('Mention 2 of 2')
    await renderAnew(
      '<p>The port of Karachi was closed for a day in the morning, said its harbour master, and nobody there could tell a reporter why it had been.</p>',
    )
    await pause(400)
    await stands()
    expect(await text()).toContain('Mention 2 of 2')
    expect(await focusIn(bench, page)).toBe('Next mention')
    await page.keyboard.press('Enter')
    await expect.poll(text).toContain('Mention 1 of 2')
    await expect.poll(() => paintedTexts(page, 'gloss-open')).toEqual([COMMAND])
  })

  it('stays while the rest of a very long article is still being read', async () => {
    ;({ page, errors } = await bench.open('/very-long.html'))
    const isIn = (): Promise<boolean> =>
      bench.inContentWorld(page, () => 'newsglossShared' in globalThis)
    await expect.poll(isIn).toBe(true)
    // The background takes seconds for it on a slow machine; here until it is let go.
    await bench.inContentWorld(page, () => {
      const { runtime } = globalThis.newsglossShared.browser
      const sendMessage = runtime.sendMessage.bind(runtime)
      Object.assign(runtime, {
        async sendMessage(message: { readonly name: string }) {
          const isLong = message.name === 'analyse' && JSON.stringify(message).length > 100_000
          if (isLong) await new Promise((letGo) => Object.assign(globalThis, { letGo }))
          return sendMessage(message)
        },
      })
    })
    await page.evaluate(() => {
      const template = document.querySelector('template')
      if (template) document.body.append(template.content)
    })
    await marksPainted(page)
    const state = async (): Promise<unknown> =>
      ((await tell(bench, page, 'describePage', {})) as { state: unknown }).state
    await hover(page, COMMAND)
    await cardOf(bench, page, COMMAND)
    expect(await state()).toBe('reading')
    await bench.inContentWorld(page, () => (globalThis as unknown as { letGo(): void }).letGo())
    await eventually(async () => (await state()) === 'article', state)
    await pause(500)
    await stands()
  })
})
