// Where no extension may go, and where there is nothing to read: quiet, and the popup says so plainly.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import {
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { serve, type Served } from '../../scripts/serve.ts'
import { selfSigned } from './certificate.ts'
import { grant } from './permissions.ts'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`
const STORE = { chrome: 'chromewebstore.google.com', firefox: 'addons.mozilla.org' } as const
const ALLOWED = 'www.herald.example'
const HTML = 'text/html; charset=utf-8'
const CLOSED = 'This is a page that no extension may read'

/** The popup says so of a page, whatever it has said while it asked. */
async function isCalledClosed(bench: Bench, page: Page): Promise<void> {
  await page.bringToFront()
  await pause(300)
  const popup = await bench.openPopup()
  const said = (): Promise<string> => popup.$eval('main', ({ textContent }) => textContent ?? '')
  await expect.poll(said).toContain(CLOSED)
  await popup.close()
}

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

  it.each(['/photo.gif', '/feed.xml', '/paper'])('says so of %s', async (path) => {
    const { page, errors } = await bench.open(path)
    await isCalledClosed(bench, page)
    expect(errors).toEqual([])
    await page.close()
  })

  it('says so of a page of the browser’s own', async () => {
    const page = await bench.driver.newPage()
    await page.goto(browser === 'chrome' ? 'chrome://version' : 'about:license', { waitUntil: [] })
    await isCalledClosed(bench, page)
    await page.close()
  })

  it.runIf(browser === 'firefox')('says so of Firefox’s own view for reading', async () => {
    const { page } = await bench.open('/news.html')
    const url = `about:reader?url=${encodeURIComponent(page.url())}`
    await page.goto(url, { waitUntil: [] })
    await isCalledClosed(bench, page)
    await page.close()
  })

  it('leaves files alone', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'newsgloss-')), 'news.html')
    writeFileSync(path, pageOf(SHIPPING))
    const page = await bench.driver.newPage()
    await page.goto(`file://${path}`)
    await pause(800)
    expect(await paintedTexts(page)).toEqual([])
    await isCalledClosed(bench, page)
    await page.close()
  })

  it('reads an article whose document is sandboxed', async () => {
    const { page } = await bench.open('/sandboxed.html')
    expect(await marksPainted(page)).toContain(SHIPPING.mark)
    await page.close()
  })
})

describe.each(BROWSERS)('%s: the pages of the browser’s store', (browser) => {
  const article = { body: pageOf(SHIPPING) }
  let bench: Bench
  let store: Served
  beforeAll(async () => {
    store = await serve(() => article, selfSigned(STORE[browser]))
    const hosts = { [`${STORE[browser]}:443`]: store.port, [`${ALLOWED}:443`]: store.port }
    bench = await openBench(browser, { '/news.html': article }, { hosts })
    await grant(bench, '*://*/*')
  })
  afterAll(async () => {
    await bench.close()
    await store.close()
  })

  it('are left alone, whatever is allowed, and the popup says that they can’t be read', async () => {
    const open = async (host: string): Promise<Page> => {
      const page = await bench.driver.newPage()
      if (browser === 'firefox') {
        await page.setRequestInterception(true)
        page.on('request', (request) => void request.respond({ contentType: HTML, ...article }))
      }
      await page.goto(`https://${host}/news.html`)
      return page
    }
    const page = await open(STORE[browser])
    // The same article from the same server is read elsewhere meanwhile.
    await marksPainted(await open(ALLOWED))
    expect(await page.title()).toBe(SHIPPING.title)
    expect(await paintedTexts(page)).toEqual([])
    await isCalledClosed(bench, page)
    expect(await page.$('gloss-card')).toBeNull()
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
    await isCalledClosed(bench, page)
    expect(errors).toEqual([])
  })
})
