// What a page and the content script in it hold: memory after a garbage collection, and listeners.
import type { Page } from 'puppeteer-core'
import type { Browser } from '../../scripts/manifest.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'

export interface Footprint {
  readonly bytes: number
  readonly listeners: number
  /** DOM nodes; null where the browser doesn't count them. */
  readonly nodes: number | null
}

/** Measures a page; `inFirefox` is asked only there. */
export function footprint(browser: Browser, page: Page): Promise<Footprint> {
  return browser === 'chrome' ? inChromium(page) : inFirefox(page)
}

async function inChromium(page: Page): Promise<Footprint> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string): number => metrics.find((m) => m.name === name)?.value ?? NaN
  const found = {
    bytes: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  }
  await session.detach()
  return found
}

async function inFirefox(page: Page): Promise<Footprint> {
  const driver = page.browser()
  const url = JSON.stringify(new URL(page.url()).host)
  const bytes = await inFirefoxScope(
    driver,
    `(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
    for (let turn = 0; turn < 3; turn++) {
      Services.obs.notifyObservers(null, 'child-mmu-request')
      await new Promise((done) => setTimeout(done, 1500))
    }
    let sum = 0
    const add = (process, path, kind, units, amount) => {
      const isPage = path.includes('window-objects/top(http') && path.includes(${url})
      if (units === 0 && isPage) sum += amount
    }
    await new Promise((done) => manager.getReports(add, null, done, null, false))
    return sum
  })()`,
  )
  const listeners = await inFirefoxScope(
    driver,
    `new Promise((done) => {
    const window = Services.wm.getMostRecentWindow('navigator:browser')
    const tab = window.gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes(${url}))
    tab.messageManager.addMessageListener('listeners', ({ data }) => done(data))
    const count = "sendAsyncMessage('listeners', [content, content.document, ...content.document.querySelectorAll('*')].map((target) => Services.els.getListenerInfoFor(target).length).reduce((a, b) => a + b))"
    tab.messageManager.loadFrameScript('data:,' + encodeURIComponent(count), false)
  })`,
  )
  return { bytes: Number(bytes), listeners: Number(listeners), nodes: null }
}
