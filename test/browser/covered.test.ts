// Terms under what a page lays over its text: a card where the reader sees the term, none where something hides it.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  frames,
  hover,
  marksPainted,
  openBench,
  pause,
} from '../../scripts/drive/harness.ts'
import type { Bench } from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { noCard } from './card.ts'

const TERM = SHIPPING.mark
const laid = (over: string, css: string): { body: string } => ({
  body: pageOf(SHIPPING, {
    head: `<style>article, p {position: relative} .over {position: absolute; inset: 0} ${css}</style>`,
  }).replace('</article>', `${over}</article>`),
})
const SEEN_THROUGH = {
  '/link': laid('<a class="over" href="#all"></a>', ''),
  '/link-by-style': laid(
    '<a href="#all">All of it</a>',
    'p {position: static} a::after {content: ""; position: absolute; inset: 0}',
  ),
  '/unseen': laid('<div class="over"></div>', '.over {background: #fff; opacity: 0}'),
  '/sheets': laid('<div class="over"></div>', '.over, body::before {position: fixed; inset: 0}'),
}
const HIDDEN_UNDER = {
  '/bar': laid('<div class="over">', '.over {background: #fff}'),
  '/glass': laid('<div class="over">', '.over {backdrop-filter: blur(9px)}'),
  '/gradient': laid('<div class="over">', '.over {background: linear-gradient(#fff, #eee)}'),
  '/picture': laid('<img class="over" alt="">', '.over {width: 100%; height: 100%}'),
  '/menu': laid(
    '<nav class="over"><ul class="over"><li>World</li></ul></nav>',
    'nav {background: #fff}',
  ),
}
const EACH_LETTER = {
  body: pageOf(SHIPPING, {
    head: '<style>i {font: inherit; display: inline-block}</style>',
  }).replace(
    TERM,
    TERM.replaceAll(/\S/g, '<i>$&</i>')
      .replaceAll(/\S+(?= |$)/g, '<i>$&</i>')
      .replaceAll('<i><i', '<i'),
  ),
}

describe.each(BROWSERS)('%s: a card of a term', (browser) => {
  let bench: Bench
  let page: Page
  beforeAll(async () => {
    bench = await openBench(browser, {
      ...SEEN_THROUGH,
      ...HIDDEN_UNDER,
      '/letters': EACH_LETTER,
      '/whole': { body: pageOf(SHIPPING, { head: '<style>p {user-select: all}</style>' }) },
    })
  })
  afterAll(() => bench.close())
  afterEach(() => page.close())

  async function open(path: string): Promise<void> {
    page = (await bench.open(path)).page
    await marksPainted(page)
  }

  it.each(Object.keys(SEEN_THROUGH))('comes under a %s that lets it be seen', async (path) => {
    await open(path)
    const { y } = await hover(page, TERM)
    await cardOf(bench, page, TERM)
    await page.mouse.move(2, y)
    await noCard(bench, page)
  })

  it.each(Object.keys(HIDDEN_UNDER))('stays away under a %s that hides it', async (path) => {
    await open(path)
    await hover(page, TERM)
    await frames(page)
    await pause(500)
    await noCard(bench, page)
  })

  it('comes at a finger’s first tap under a link, the next follows that', async () => {
    await open('/link')
    const { x, y } = await hover(page, TERM)
    await page.mouse.move(2, 2)
    await page.touchscreen.tap(x, y)
    await cardOf(bench, page, TERM)
    const at = (): Promise<string> => page.evaluate(() => location.hash)
    expect(await at()).toBe('')
    await page.touchscreen.tap(x, y)
    await expect.poll(at).toBe('#all')
  })

  it.each([
    ['each of whose letters is an element of its own', '/letters'],
    ['whose text is selected as a whole', '/whole'],
  ])('comes to one %s', async (_, path) => {
    await open(path)
    await hover(page, TERM)
    await cardOf(bench, page, TERM)
  })
})
