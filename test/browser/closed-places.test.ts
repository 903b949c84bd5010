// Where no extension may go, and where there is nothing to read: quiet, and the popup says so plainly.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'
import { pageOf, SHIPPING } from './articles.ts'
import { marksPainted, openBench, paintedTexts, pause, type Bench } from './harness.ts'

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`
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
})

const POLICIES = '/etc/chromium/policies/managed'
const isRoot = process.getuid?.() === 0

describe.runIf(isRoot)('chrome: a host that a policy keeps extensions out of', () => {
  const file = join(POLICIES, `newsgloss-test-${process.pid}.json`)
  let bench: Bench
  beforeAll(async () => {
    mkdirSync(POLICIES, { recursive: true })
    const settings = { '*': { runtime_blocked_hosts: ['*://closed.theweek.in'] } }
    writeFileSync(file, JSON.stringify({ ExtensionSettings: settings }))
    bench = await openBench('chrome', { '/news.html': { body: pageOf(SHIPPING) } })
  })
  afterAll(async () => {
    rmSync(file)
    await bench.close()
  })

  it('is left alone, and the popup says that it can’t be read', async () => {
    const { page, errors } = await bench.open('/news.html', 'closed.theweek.in')
    await pause(800)
    expect(await paintedTexts(page)).toEqual([])
    await page.bringToFront()
    const popup = await bench.openPopup()
    await popup.waitForSelector('main p')
    expect(await popup.$eval('main', ({ textContent }) => textContent)).toContain(CLOSED)
    expect(errors).toEqual([])
    await popup.close()
  })
})
