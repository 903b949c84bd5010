// The card and the page under it: whose key, whose click, whose finger it is, and what the page looks like.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'
import { bodyOf, pageOf, shell, SHIPPING } from '../../scripts/drive/articles.ts'
import { focusIn, noCard, openMark, pressIn, tell, tabTo } from './card.ts'
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

const TERM = 'Asim Munir'
const LINKED = pageOf(SHIPPING, { after: '<p><a href="#more">More news</a></p>' }).replace(
  TERM,
  `<a href="#munir" id="munir">${TERM}</a>`,
)

const IN_SHADOW = shell(
  SHIPPING.title,
  `<news-story></news-story><script>
    document.querySelector('news-story').attachShadow({ mode: 'open' }).innerHTML =
      ${JSON.stringify(bodyOf(SHIPPING).replace(TERM, `<a href="#munir">${TERM}</a>`))}
  </script>`,
)

describe.each(BROWSERS)('%s: a card and its page', (browser) => {
  let bench: Bench
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    const dark = (space: string): string =>
      pageOf(SHIPPING, {
        head: `<style>body {background: ${space}; color: oklch(0.9 0 0)}</style>`,
      })
    bench = await openBench(browser, {
      '/linked.html': { body: LINKED },
      '/shadow.html': { body: IN_SHADOW },
      '/oklch.html': { body: dark('oklch(0.2 0.03 260)') },
      '/lab.html': { body: dark('lab(12 0 -8)') },
      '/display-p3.html': { body: dark('color(display-p3 0.1 0.1 0.2)') },
    })
  })
  afterAll(() => bench.close())
  afterEach(async () => {
    expect(opened.errors).toEqual([])
    await page.close()
  })
  async function open(path = '/linked.html'): Promise<void> {
    opened = await bench.open(path)
    page = opened.page
    await marksPainted(page)
  }
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent)
  const shiftTab = async (): Promise<void> => {
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
  }

  it('Tab goes from a term into its card, and Shift and Tab back to the term', async () => {
    await open()
    await page.keyboard.press('Tab')
    await cardOf(bench, page, TERM)
    expect(await focused()).toBe(TERM)
    await page.keyboard.press('Tab')
    expect(await focusIn(bench, page)).toBe('the card')
    await page.keyboard.press('Tab')
    await shiftTab()
    expect(await focusIn(bench, page)).toBeNull()
    expect(await focused()).toBe(TERM)
    await page.keyboard.press('Tab')
    expect(await focusIn(bench, page)).toBe('the card')
  })

  it('Tab goes into the card from a term in a shadow root, and Escape back to it', async () => {
    await open('/shadow.html')
    const inShadow = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)
    await page.keyboard.press('Tab')
    await cardOf(bench, page, TERM)
    await page.keyboard.press('Tab')
    expect(await focusIn(bench, page)).toBe('the card')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    expect(await inShadow()).toBe(TERM)
  })

  it('the key that closes it is not heard by the page until it is pressed anew', async () => {
    await open()
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const type of ['keydown', 'keyup']) {
        addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`))
      }
    })
    const heard = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0))
    await hover(page, 'Islamabad')
    await cardOf(bench, page, 'Islamabad')
    // Held for a moment, as keys are.
    await page.keyboard.down('Escape')
    await page.keyboard.down('Escape')
    await page.keyboard.up('Escape')
    await noCard(bench, page)
    expect(await heard()).toEqual([])
    await page.keyboard.press('Escape')
    expect(await heard()).toEqual(['keydown Escape', 'keyup Escape'])
    await page.mouse.move(2, 2)
    await hover(page, 'Islamabad')
    await cardOf(bench, page, 'Islamabad')
    await pressIn(bench, page, '.pin')
    await tabTo(bench, page, 'Close')
    await heard()
    await page.keyboard.press('Enter')
    await noCard(bench, page)
    expect(await heard()).toEqual([])
  })

  it('Tab goes on behind the term from the end of its card, which closes', async () => {
    await open()
    await page.keyboard.press('Tab')
    await cardOf(bench, page, TERM)
    await page.keyboard.press('Tab')
    await tabTo(bench, page, 'Something wrong?')
    await page.keyboard.press('Tab')
    await noCard(bench, page)
    expect(await focused()).toBe('More news')
    await pause(400)
    expect(await shownCard(bench, page)).toBeNull()
  })

  it('a finger’s first tap on a term in a link shows its card, the next follows the link', async () => {
    await open()
    await page.evaluate(() => {
      document.querySelector('#munir')?.addEventListener('click', () => {
        document.title = 'heard'
      })
    })
    await hover(page, 'Islamabad')
    await page.mouse.move(2, 2)
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('#munir')?.getBoundingClientRect()
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 }
    })
    await page.touchscreen.tap(x, y)
    await cardOf(bench, page, TERM)
    const seen = (): Promise<string[]> => page.evaluate(() => [location.hash, document.title])
    expect(await seen()).toEqual(['', SHIPPING.title])
    await page.touchscreen.tap(x, y)
    await expect.poll(seen).toEqual(['#munir', 'heard'])
  })

  it('a click that the page makes itself leaves the card as it is', async () => {
    await open()
    await hover(page, 'Islamabad')
    await cardOf(bench, page, 'Islamabad')
    await page.evaluate(() => document.querySelector('h1')?.click())
    await pause(200)
    await cardOf(bench, page, 'Islamabad')
  })

  it('what the reader does in the card is not heard by the page', async () => {
    await open()
    await hover(page, 'Islamabad')
    const { box } = await cardOf(bench, page, 'Islamabad')
    await page.mouse.move(box.x + 30, box.y + 60)
    await pressIn(bench, page, '.pin')
    await page.evaluate(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const types =
        'keydown keypress keyup pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick wheel touchstart touchend focusin focusout contextmenu'
      for (const type of types.split(' ')) {
        for (const target of [document, window]) {
          target.addEventListener(type, () => heard.push(type))
        }
      }
    })
    await page.keyboard.press('KeyS')
    await page.keyboard.press('Slash')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    const [x, y] = [box.x + 40, box.y + 62]
    await page.mouse.click(x, y, { clickCount: 2 })
    await page.mouse.click(x, y, { button: 'middle' })
    await page.mouse.click(x, y, { button: 'right' })
    await page.mouse.wheel({ deltaY: 20 })
    await page.touchscreen.tap(x, y)
    await frames(page)
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  })

  it('it is dark on a page whose dark colours are said in other spaces than sRGB', async () => {
    for (const space of ['oklch', 'lab', 'display-p3']) {
      await open(`/${space}.html`)
      await hover(page, 'Islamabad')
      await cardOf(bench, page, 'Islamabad')
      const scheme = await page.$eval('gloss-card', (card) => card.getAttribute('data-scheme'))
      expect([space, scheme]).toEqual([space, 'dark'])
      if (space !== 'display-p3') await page.close()
    }
  })

  /** Has every message of that name fail, as when the background can't do its work. */
  const failAt = (name: string): Promise<void> =>
    bench.inContentWorld(
      page,
      (name) => {
        const { runtime } = globalThis.newsglossShared.browser
        const sendMessage = runtime.sendMessage.bind(runtime)
        Object.assign(runtime, {
          sendMessage: (message: { readonly name: string }) =>
            message.name === name ? Promise.reject(new Error('no')) : sendMessage(message),
        })
      },
      name,
    )
  const FAILED = 'Something went wrong while this was looked up. Reload the page to try again.'

  it('it says so when the explanation of a term could not be had, beside what is known', async () => {
    await open()
    await failAt('explain')
    await hover(page, 'Islamabad')
    const { text } = await cardOf(bench, page, 'Islamabad')
    expect(text).toContain(FAILED)
    expect(text).toContain('capital of Pakistan')
    expect(text).not.toContain('In the words of this article')
  })

  it('it says so when selected words could not be looked up, not that there is nothing on them', async () => {
    await open()
    await failAt('explainWords')
    await page.evaluate(() => {
      const [node] = document.querySelectorAll('p')
      if (node?.firstChild)
        getSelection()?.setBaseAndExtent(node.firstChild, 4, node.firstChild, 13)
    })
    await tell(bench, page, 'explainSelection', { words: 'commander' })
    const { text } = await cardOf(bench, page, 'commander')
    expect(text).toContain(FAILED)
    expect(text).not.toContain('nothing on this')
    expect(await openMark(page)).toHaveLength(1)
  })
})
