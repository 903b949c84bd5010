// Where no extension may go, and where there is nothing to read: quiet, and the popup says so plainly.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'
import { pageOf, SHIPPING } from './articles.ts'
import { marksPainted, openBench, paintedTexts, pause, type Bench } from './harness.ts'
import { grant } from './permissions.ts'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`
const STORE = { chrome: 'chromewebstore.google.com', firefox: 'addons.mozilla.org' } as const
const CLOSED = 'This is a page that no extension may read'

describe.each(BROWSERS)('%s: places that can’t be read', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, {
      '/news.html': { body: pageOf(SHIPPING) },
      '/photo.gif': { body: PIXEL, type: 'image/gif' },
      '/feed.xml': { body: '<?xml version="1.0"?><feed>CIS-MOA</feed>', type: 'application/xml' },
      '/paper': { body: PDF, type: 'application/pdf' },
      '/sandboxed.html': {
        body: pageOf(SHIPPING),
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      },
    })
  })
  afterAll(() => bench.close())

  const popupSays = async (page: Page): Promise<string> => {
    await page.bringToFront()
    await pause(300)
    const popup = await bench.openPopup()
    await popup.waitForSelector('main p')
    const said = await popup.$eval('main', ({ textContent }) => textContent ?? '')
    await popup.close()
    return said
  }

  it.each(['/photo.gif', '/feed.xml', '/paper'])('says so of %s', async (path) => {
    const { page, errors } = await bench.open(path)
    expect(await popupSays(page)).toContain(CLOSED)
    expect(errors).toEqual([])
    await page.close()
  })

  it('says so of a page of the browser’s own', async () => {
    const page = await bench.driver.newPage()
    await page.goto(browser === 'chrome' ? 'chrome://version' : 'about:license', { waitUntil: [] })
    expect(await popupSays(page)).toContain(CLOSED)
    await page.close()
  })

  it.runIf(browser === 'firefox')('says so of Firefox’s own view for reading', async () => {
    const { page } = await bench.open('/news.html')
    const url = `about:reader?url=${encodeURIComponent(page.url())}`
    await page.goto(url, { waitUntil: [] })
    expect(await popupSays(page)).toContain(CLOSED)
    await page.close()
  })

  it('leaves files alone', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'newsgloss-')), 'news.html')
    writeFileSync(path, pageOf(SHIPPING))
    const page = await bench.driver.newPage()
    await page.goto(`file://${path}`)
    await pause(800)
    expect(await paintedTexts(page)).toEqual([])
    expect(await popupSays(page)).toContain(CLOSED)
    await page.close()
  })

  it('reads an article whose document is sandboxed', async () => {
    const { page } = await bench.open('/sandboxed.html')
    expect(await marksPainted(page)).toContain(SHIPPING.mark)
    await page.close()
  })

  it('is asked, and asked to leave, while a page reloads, and makes no error of it', async () => {
    const { page, errors } = await bench.open('/news.html')
    await marksPainted(page)
    for (let turn = 0; turn < 8; turn++) {
      const asking = bench.inExtension(`(async () => {
        for (const { id } of await chrome.tabs.query({})) {
          chrome.tabs.sendMessage(id, { name: 'describePage', ask: {} }).catch(() => undefined)
          chrome.tabs.sendMessage(id, { name: 'leave', ask: { patterns: [] } }).catch(() => undefined)
        }
      })()`)
      await Promise.all([page.reload(), asking])
    }
    expect(await marksPainted(page)).toContain(SHIPPING.mark)
    expect(errors).toEqual([])
    await page.close()
  })

  // The last: what it allows stays so.
  it('says so of a page of the browser’s store, whatever is allowed', async () => {
    await grant(bench, '*://*/*')
    const url = `https://${STORE[browser]}/news.html`
    const page = await bench.driver.newPage()
    if (browser === 'firefox') {
      await page.setRequestInterception(true)
      page.on('request', (request) => {
        void request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(SHIPPING) })
      })
    }
    // Chromium ends when its store is answered for by a driver: there it is a page that didn't load.
    await page.goto(url).catch(() => undefined)
    // An allowed page beside it is read meanwhile.
    const other = await bench.open('/news.html', 'www.herald.example')
    await marksPainted(other.page)
    expect(await paintedTexts(page)).toEqual([])
    expect(await popupSays(page)).toContain(CLOSED)
    await other.page.close()
    await page.close()
  })
})

/** Where each browser looks for policies, and one that keeps extensions out of a host. */
const POLICIES = {
  chrome: {
    dir: '/etc/chromium/policies/managed',
    file: `newsgloss-test-${process.pid}.json`,
    policy: {
      ExtensionSettings: { '*': { runtime_blocked_hosts: ['*://closed.theweek.in'] } },
    },
  },
  firefox: {
    dir: '/etc/firefox/policies',
    file: 'policies.json',
    policy: {
      policies: { ExtensionSettings: { '*': { restricted_domains: ['closed.theweek.in'] } } },
    },
  },
} as const
/** Policies are for who runs the machine to set; and none that are there are touched. */
const settable = BROWSERS.filter((browser) => {
  const { dir, file } = POLICIES[browser]
  return process.getuid?.() === 0 && !existsSync(join(dir, file))
})

describe.each(settable)('%s: a host that a policy keeps extensions out of', (browser) => {
  const { dir, file, policy } = POLICIES[browser]
  let bench: Bench
  beforeAll(async () => {
    mkdirSync(dir, { recursive: true })
    writeFileSync(join(dir, file), JSON.stringify(policy))
    bench = await openBench(browser, { '/news.html': { body: pageOf(SHIPPING) } })
  })
  afterAll(async () => {
    rmSync(join(dir, file))
    await bench.close()
  })

  it('is left alone, and the popup says that it can’t be read', async () => {
    const { page, errors } = await bench.open('/news.html', 'closed.theweek.in')
    const other = await bench.open('/news.html')
    await marksPainted(other.page)
    expect(await paintedTexts(page)).toEqual([])
    await other.page.close()
    await page.bringToFront()
    await pause(300)
    const popup = await bench.openPopup()
    await popup.waitForSelector('main p')
    expect(await popup.$eval('main', ({ textContent }) => textContent)).toContain(CLOSED)
    expect(errors).toEqual([])
    await popup.close()
  })
})
