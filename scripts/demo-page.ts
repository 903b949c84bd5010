// The demo article as a page of the site that the extension is allowed on.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { ServedPage } from './serve.ts'

/** What is served at a path: the demo and its style. */
export function demoPage(path: string): ServedPage | null {
  if (path === '/news/demo.html') return { body: readFileSync('assets/demo.html') }
  if (path === '/news/demo.css') {
    return { body: readFileSync('assets/demo.css'), type: 'text/css' }
  }
  return null
}

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
