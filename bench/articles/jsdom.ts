// The shared pages in jsdom.
import type { Classifier } from '../../src/article/find-body.ts'
import { JSDOM, VirtualConsole } from 'jsdom'
import { htmlOf, type Page, urlOf } from './pages.ts'
import { type Outcome, runTools } from './tools.ts'

/** Parses a page at its own address, without scripts, and runs the tools over it. */
export function runInJsdom(page: Page, peers: boolean, classifier?: Classifier): Outcome {
  const dom = new JSDOM(htmlOf(page), { url: urlOf(page), virtualConsole: new VirtualConsole() })
  try {
    return runTools(dom.window.document, peers, classifier)
  } finally {
    dom.window.close()
  }
}
