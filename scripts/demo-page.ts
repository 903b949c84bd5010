// The demo article as a page of the site that the extension is allowed on.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { ServedPage } from './serve.ts'

/** The demo and its style, by path. */
export const DEMO_PAGES = {
  '/news/demo.html': { body: readFileSync('assets/demo.html', 'utf8') },
  '/news/demo.css': { body: readFileSync('assets/demo.css', 'utf8'), type: 'text/css' },
} satisfies Readonly<Record<string, ServedPage>>

/** Where the demo is, served on a port. */
export function demoUrl(port: number): string {
  return `http://www.theweek.in:${port}/news/demo.html`
}

/** Moves the mouse to the first place of a text on a page. @throws when the page doesn't have it */
export async function pointAt(page: Page, text: string): Promise<void> {
  const place = await page.evaluate((text) => {
    const range = document.createRange()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text) ?? -1
      if (at < 0) continue
      walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + text.length)
      const [box] = range.getClientRects()
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`the page doesn't mention '${text}'`)
  }, text)
  await page.mouse.move(place.x, place.y)
}
