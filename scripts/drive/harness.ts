// A real browser with the built extension, and pages served under the host name its manifest matches.
import { readFileSync } from 'node:fs'
import type { Browser as Driver, Frame, Page } from 'puppeteer-core'
import type { LaunchOptions } from '../launch.ts'
import type { Browser } from '../manifest.ts'
import { serve, servedFrom, type Served, type ServedPage } from '../serve.ts'
import { inContentScript } from './content-world.ts'
import { gotoExtensionPage, launchWithWords } from './own-page.ts'

export const SEED = readFileSync('../shared/seed-article/theweek.html', 'utf8')

export interface Bench {
  readonly browser: Browser
  readonly driver: Driver
  readonly origin: string
  readonly port: number
  /** Opens a path of a host (www.theweek.in) in a new tab, its complaints and requests recorded. */
  open(path: string, host?: string): Promise<OpenPage>
  /** A page of the extension's own ('options') in a new tab. */
  openOwn(name: string, width?: number): Promise<Page>
  /** The popup's page as a tab, which speaks for the tab used before it. */
  openPopup(): Promise<Page>
  closePopups(): Promise<void>
  /** After the extension was reloaded, which closes its pages: a new one to reach its APIs from. */
  reconnect(): Promise<void>
  /** The value of an expression in a page of the extension's, where its APIs are. */
  inExtension(expression: string): Promise<unknown>
  /** Runs a function in the content script's world of the tab of a page, with its arguments. */
  inContentWorld<T, A extends readonly unknown[]>(
    page: Page,
    run: (...args: A) => T,
    ...args: A
  ): Promise<T>
  /** The same, with the closed shadow root of an element of ours on the page or in a frame; null without one. */
  inRoot<T, A extends readonly unknown[]>(
    page: Page | Frame,
    tag: string,
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | null>
  close(): Promise<void>
}

export interface OpenPage {
  readonly page: Page
  readonly errors: readonly string[]
  readonly requests: readonly string[]
}

export async function openBench(
  browser: Browser,
  pages: Readonly<Record<string, ServedPage>>,
  options: Partial<LaunchOptions> = {},
): Promise<Bench> {
  const server: Served = await serve(servedFrom(pages))
  const { driver, origin, page } = await launchWithWords(browser, { headless: true, ...options })
  // A page of the extension's own, to reach its APIs from.
  let control = page

  async function openOwn(name: string, width = 1280): Promise<Page> {
    const page = await driver.newPage()
    await page.setViewport({ width, height: 800 })
    await gotoExtensionPage(page, `${origin}/${name}.html`)
    return page
  }

  const inWorld = (place: Page | Frame, source: string, args: readonly unknown[]) =>
    inContentScript(control, place, source, args)

  return {
    browser,
    driver,
    origin,
    port: server.port,
    async open(path, host = 'www.theweek.in') {
      const page = await driver.newPage()
      const errors: string[] = []
      const requests: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(`http://${host}:${server.port}${path}`)
      return { page, errors, requests }
    },
    openOwn,
    openPopup: () => openOwn('popup', 400),
    async closePopups() {
      for (const page of await driver.pages()) {
        if (page !== control && page.url().endsWith('/popup.html')) await page.close()
      }
    },
    async reconnect() {
      await pause(1000)
      control = await driver.newPage()
      for (let tries = 0; ; tries++) {
        try {
          return await gotoExtensionPage(control, `${origin}/popup.html`)
        } catch (error) {
          if (tries === 8) throw error
          await pause(700)
        }
      }
    },
    inExtension: (expression) => control.evaluate(expression),
    async inContentWorld<T, A extends readonly unknown[]>(
      page: Page,
      run: (...args: A) => T,
      ...args: A
    ) {
      return (await inWorld(page, run.toString(), args)) as T
    },
    async inRoot<T, A extends readonly unknown[]>(
      page: Page | Frame,
      tag: string,
      run: (root: ShadowRoot, ...args: A) => T,
      ...args: A
    ) {
      const source = `(tag, ...args) => {
        const host = document.querySelector(tag)
        if (!host) return null
        const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host)
        return (${run.toString()})(root, ...args)
      }`
      return (await inWorld(page, source, [tag, ...args])) as T | null
    },
    async close() {
      await driver.close()
      await server.close()
    },
  }
}

/** The texts of the ranges painted in a layer, in any ink, as the page itself can read them. */
export function paintedTexts(page: Page, layer = 'gloss-mark'): Promise<string[]> {
  return page.evaluate(
    (layer) =>
      [...CSS.highlights]
        .filter(([name]) => name === layer || name.startsWith(`${layer}-`))
        .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
    layer,
  )
}

/** Waits until the page's marks are painted. */
export async function marksPainted(page: Page): Promise<string[]> {
  const isPainted = (): boolean =>
    [...CSS.highlights.keys()].some((name) => name.startsWith('gloss-mark'))
  await page.waitForFunction(isPainted, {
    // By time: a tab behind another draws no frame to poll at.
    polling: 100,
    // Of a browser just started, on a busy machine.
    timeout: 20_000,
  })
  return paintedTexts(page)
}

/** Moves the mouse to the middle of a painted mark. */
export async function hover(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((text) => {
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('gloss-mark'))
    const ranges = highlights.flatMap(([, highlight]) => [...highlight] as Range[])
    const range = ranges.find((range) => range.toString().replace(/\s+/g, ' ') === text)
    if (!range) throw new Error(`'${text}' is not marked`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [box] = range.getClientRects()
    if (!box) throw new Error(`'${text}' has no box`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, text)
  await page.mouse.move(point.x, point.y)
  return point
}

export interface ShownCard {
  readonly text: string
  readonly box: { x: number; y: number; width: number; height: number }
  readonly links: readonly { href: string; rel: string }[]
}

/** What the card shows, read through its closed shadow root; null when there is none. */
export async function shownCard(bench: Bench, page: Page | Frame): Promise<ShownCard | null> {
  return bench.inRoot(page, 'gloss-card', (root) => {
    if (!root.host.matches(':popover-open')) return null
    const { x, y, width, height } = root.host.getBoundingClientRect()
    return {
      text: [...root.querySelectorAll('h2, .kind, p, li, blockquote')]
        .map((element) => element.textContent)
        .join('\n'),
      box: { x, y, width, height },
      links: [...root.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel })),
    }
  })
}

/** Waits for a card that explains `term`, its title or how that begins; one with nothing on it won't do. */
export function cardOf(bench: Bench, page: Page | Frame, term: string): Promise<ShownCard> {
  if (term === '') throw new Error('which term? Any card begins with no words')
  const holds = ({ text }: ShownCard): boolean => text.startsWith(term) && !text.includes(NOTHING)
  return cardWhich(bench, page, holds, `card that explains '${term}'`)
}

/** Waits for the card that says that no glossary has selected words. */
export function emptyCardOf(bench: Bench, page: Page, words: string): Promise<ShownCard> {
  const holds = ({ text }: ShownCard): boolean => text.startsWith(words) && text.includes(NOTHING)
  return cardWhich(bench, page, holds, `card with nothing on '${words}'`)
}

/** What the card says of words that no glossary has. */
const NOTHING = 'The glossary has nothing on this.'

async function cardWhich(
  bench: Bench,
  page: Page | Frame,
  holds: (card: ShownCard) => boolean,
  what: string,
): Promise<ShownCard> {
  const until = Date.now() + 10_000
  for (;;) {
    const card = await shownCard(bench, page)
    if (card && holds(card)) return card
    if (Date.now() > until) throw new Error(`no ${what} came; shown: ${card?.text ?? 'none'}`)
    await pause(50)
  }
}

/** Waits until the page has seen where the mouse is: moves within one frame count as one. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
