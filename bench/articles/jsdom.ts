// The shared pages in jsdom.
import { JSDOM, VirtualConsole } from 'jsdom'
import { htmlOf, type Page, urlOf } from './pages.ts'
import { type Outcome, runTools } from './tools.ts'

/** Parses a page at its own address, without scripts, and runs the tools over it. */
export function runInJsdom(page: Page, peers: boolean): Outcome {
  const dom = new JSDOM(htmlOf(page), { url: urlOf(page), virtualConsole: new VirtualConsole() })
  try {
    return runTools(dom.window.document, peers)
  } finally {
    dom.window.close()
  }
}
