// What the tests of the extension's own pages share: pressing, waiting, files.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { paintedTexts, pause, type Bench } from '../../scripts/drive/harness.ts'
import { LOOKS, violations } from './axe.ts'

export async function clean(page: Page): Promise<void> {
  await page.bringToFront()
  for (const look of LOOKS) expect([look, await violations(page, look)]).toEqual([look, []])
  await violations(page, { theme: 'light', dir: 'ltr' })
}

/** Clicks an element by its own click: labels lie over radio buttons, pages are long. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector)
  await page.$eval(selector, (element) => (element as HTMLElement).click())
}

export async function openFolds(page: Page): Promise<void> {
  await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)))
}

export async function painted(
  page: Page,
  holds: (texts: readonly string[]) => boolean,
): Promise<void> {
  // A page that is being left answers nothing.
  const texts = (): Promise<string[]> => paintedTexts(page).catch(() => [])
  await eventually(async () => holds(await texts()), texts)
}

/** The marks of an article once they are as wished. */
export async function settled(
  page: Page,
  holds: (texts: readonly string[]) => boolean = (texts) => texts.length > 0,
): Promise<string[]> {
  await pause(300)
  await painted(page, holds)
  return paintedTexts(page)
}

/** Does what has the article of a page read anew, and waits until it is. */
export async function rereads(bench: Bench, page: Page, act: () => Promise<void>): Promise<void> {
  await bench.inContentWorld(page, () => {
    Object.assign(globalThis, { before: globalThis.newsglossPage?.reading() })
  })
  await act()
  const isOther = (): Promise<boolean> =>
    bench.inContentWorld(page, () => {
      const { before } = globalThis as { before?: unknown }
      const now = globalThis.newsglossPage?.reading() ?? null
      return now !== null && now !== before
    })
  await expect.poll(isOther).toBe(true)
}

export async function eventually(
  holds: () => Promise<boolean>,
  otherwise: () => Promise<unknown>,
): Promise<void> {
  const until = Date.now() + 8000
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`still ${JSON.stringify(await otherwise())}`)
    await pause(60)
  }
}

export async function upload(
  page: Page,
  input: string,
  name: string,
  content: string,
): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'newsgloss-')), name)
  writeFileSync(path, content)
  const element = (await page.$(input)) as ElementHandle<HTMLInputElement> | null
  await element?.uploadFile(path)
}

/** The text of the file that a button of a page saves. */
export async function saved(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    HTMLAnchorElement.prototype.click = () => undefined
    URL.createObjectURL = (blob: Blob) => {
      Object.assign(window, { saved: blob.text() })
      return make(blob)
    }
  })
  await page.locator(`::-p-text(${button})`).click()
  await page.waitForFunction(() => 'saved' in window)
  return page.evaluate(() => (window as unknown as { saved: Promise<string> }).saved)
}
