// A page that is reloaded while the extension is at work on it: no error, and the marks come back.
import { TargetType } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import { marksPainted, openBench, type Bench } from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'

/** In the functions that run in the browser. */
declare const chrome: Browser
declare const browser: Browser

/** Has Chromium's background put scripts into pages a little later. */
async function slowDown({ driver }: Bench): Promise<void> {
  const target = driver.targets().find((one) => one.type() === TargetType.SERVICE_WORKER)
  const worker = await target?.worker()
  await worker?.evaluate(() => {
    for (const { scripting } of [chrome, browser]) {
      const executeScript = scripting.executeScript.bind(scripting)
      scripting.executeScript = async (injection) => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        return executeScript(injection)
      }
    }
  })
}

describe.each(BROWSERS)('%s: a page that reloads', (name) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(name, {
      '/news.html': { body: pageOf(SHIPPING) },
      '/slow.html': { body: pageOf(SHIPPING, { head: '<script src="/slow.js"></script>' }) },
      '/slow.js': { body: '', type: 'text/javascript', afterMs: 900 },
    })
  })
  afterAll(() => bench.close())

  it('is asked, and asked to leave, meanwhile', async () => {
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

  // Firefox's background can't be reached to be slowed down.
  it.runIf(name === 'chrome')('doesn’t get the script that it asked for before', async () => {
    const { page, errors } = await bench.open('/slow.html')
    await marksPainted(page)
    await slowDown(bench)
    for (let turn = 0; turn < 3; turn++) {
      const reloaded = page.waitForNavigation()
      await bench.inContentWorld(page, () => {
        void chrome.runtime.sendMessage({ name: 'load', ask: { script: 'reader' } })
        location.reload()
      })
      await reloaded
    }
    expect(await marksPainted(page)).toContain(SHIPPING.mark)
    expect(errors).toEqual([])
    await page.close()
  })
})
