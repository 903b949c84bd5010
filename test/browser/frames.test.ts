// Articles in frames: read where the page has none of its own, the frame fills much of the window and
// its site is allowed; every other frame is left alone, adverts above all.
import type { Frame, Page, Target } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, MONEY, pageOf, SHIPPING, shell } from '../../scripts/drive/articles.ts'
import { openBench, pause, type Bench } from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { eventually, painted } from './own-pages.ts'
import { grant, revoke } from './permissions.ts'

const SMALL = 'width: 300px; height: 120px'
const LARGE = 'width: 1000px; height: 800px'

/** A page with a frame of a host, and nothing to read of its own. */
const around = (host: string, style: string): string => `<!doctype html><html lang="en">
  <head><meta charset="utf-8"><title>Reader</title></head><body><nav>Home, world</nav><script>
    const frame = document.createElement('iframe')
    frame.style = 'border: 0; ${style}'
    frame.src = 'http://${host}:' + location.port + '/news.html'
    document.body.append(frame)
  </script></body></html>`

describe.each(BROWSERS)('%s: frames', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, {
      '/news.html': { body: pageOf(SHIPPING) },
      '/index.html': {
        body: '<!doctype html><html lang="en"><title>Index</title><a href="/news.html">News</a></html>',
      },
      '/other.html': { body: pageOf(MONEY) },
      '/same-origin.html': { body: around('www.theweek.in', LARGE) },
      '/same-site.html': { body: around('static.theweek.in', LARGE) },
      '/elsewhere.html': { body: around('adverts.example', LARGE) },
      '/small.html': { body: around('www.theweek.in', SMALL) },
      '/told.html': {
        body: shell(
          MONEY.title,
          `<iframe style="border: 0; ${LARGE}" src="/bare.html"></iframe>`,
          `<meta property="og:title" content="${MONEY.title}">`,
        ),
      },
      '/frameset.html': {
        body: `<!doctype html><html lang="en"><head><title>Reader</title></head>
          <frameset cols="20%,80%"><frame src="/bare.html"><frame src="/news.html"></frameset></html>`,
      },
      '/bare.html': { body: MONEY.paragraphs.map((text) => `<p>${text}</p>`).join('') },
      '/within.html': {
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reader</title>
          </head><body><nav>Home, world</nav><iframe style="border: 0; ${LARGE}"
          srcdoc="${pageOf(SHIPPING).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>
          </body></html>`,
      },
      '/article.html': {
        body: pageOf(MONEY, { after: `<iframe style="${LARGE}" src="/news.html"></iframe>` }),
      },
    })
  })
  afterAll(() => bench.close())

  it.each(['/same-origin.html', '/same-site.html', '/within.html'])(
    'reads the article in the frame of %s, and popup and badge speak of it',
    async (path) => {
      const { page, errors } = await bench.open(path)
      await frameMarks(page, SHIPPING.mark)
      const popup = await bench.openPopup()
      await popup.waitForSelector('.points, .terms')
      expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(SHIPPING.title)
      await popup.close()
      expect(errors).toEqual([])
      await page.close()
    },
  )

  it('reads the article in a page of frames', async () => {
    const { page, errors } = await bench.open('/frameset.html')
    const marks = (): Promise<string[]> =>
      Promise.all(page.frames().map((frame) => marksIn(frame).catch(() => []))).then((all) =>
        all.flat(),
      )
    await eventually(async () => (await marks()).includes(SHIPPING.mark), marks)
    const popup = await bench.openPopup()
    await popup.waitForSelector('.points')
    expect(errors).toEqual([])
    await popup.close()
    await page.close()
  })

  it('says of a page whose frame isn’t allowed where the article may be, and opens it', async () => {
    const { page } = await bench.open('/elsewhere.html')
    const popup = await bench.openPopup()
    await popup.waitForSelector('.choices button')
    const words = await popup.$eval('main', ({ innerText }) => innerText)
    expect(words.replaceAll(/[\u2068\u2069]/g, '')).toContain(
      'The article may be in a frame of adverts.example, which Newsgloss isn’t allowed to read.',
    )
    const isFrame = (target: Target): boolean =>
      /^http:\/\/adverts\.example:\d+\/news\.html$/.test(target.url())
    const opened = bench.driver.waitForTarget(isFrame)
    await popup.locator('.choices button').click()
    await (await (await opened).page())?.close()
    await page.close()
  })

  it('takes what the page says for a frame that has nothing but the text', async () => {
    const { page, errors } = await bench.open('/told.html')
    await frameMarks(page, MONEY.mark)
    const popup = await bench.openPopup()
    await popup.waitForSelector('.points, .terms')
    expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(MONEY.title)
    expect(await popup.$eval('main', ({ textContent }) => textContent)).toContain('2023')
    await popup.close()
    expect(errors).toEqual([])
    await page.close()
  })

  it('follows the frame to another article', async () => {
    const { page } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) frame.src = '/other.html'
    })
    await frameMarks(page, MONEY.mark)
    await page.close()
  })

  it('shows no number on the toolbar once the frame has gone on to a page without an article', async () => {
    const { page } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    const shown = (): Promise<unknown> => badgeOf(bench, page)
    await eventually(async () => /^\d+$/.test(String(await shown())), shown)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      if (frame) frame.src = '/index.html'
    })
    await eventually(async () => (await shown()) === '', shown)
    await page.close()
  })

  it('shows no number on the toolbar once the frame is taken away', async () => {
    const { page } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    const shown = (): Promise<unknown> => badgeOf(bench, page)
    await eventually(async () => /^\d+$/.test(String(await shown())), shown)
    await page.evaluate(() => document.querySelector('iframe')?.remove())
    await eventually(async () => (await shown()) === '', shown)
    await page.close()
  })

  it('has one voice, the article’s, whatever other frames load after it', async () => {
    const { page } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    await addFrame(page)
    expect(await voices(bench, page)).toEqual([`article: ${SHIPPING.title}`])
    await page.close()
  })

  it('is spoken for by its page again once the frame is gone, whatever adverts stay', async () => {
    const { page } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    await page.evaluate(() => {
      document.querySelector('iframe')?.remove()
      // What stays are adverts.
      const advert = document.body.appendChild(document.createElement('iframe'))
      Object.assign(advert, { width: '300', height: '250', srcdoc: '<p>Buy.' })
    })
    expect(await voices(bench, page)).toEqual(['no-article'])
    await page.close()
  })

  it('gives its page the word when that shows an article of its own', async () => {
    const { page } = await bench.open('/told.html')
    await frameMarks(page, MONEY.mark)
    await page.evaluate((body) => {
      const frame = document.querySelector('iframe')
      if (frame) frame.src = 'about:blank'
      const article = document.createElement('article')
      article.innerHTML = body
      document.body.append(article)
    }, bodyOf(SHIPPING))
    await painted(page, (texts) => texts.includes(SHIPPING.mark))
    // The marks may be there before the frame has fallen silent.
    await expect
      .poll(() => voices(bench, page), { timeout: 15_000 })
      .toEqual([expect.stringMatching(/^article: /)])
    await page.close()
  })

  it('costs an article no description of itself when an advert loads beside it', async () => {
    const { page } = await bench.open('/article.html')
    await painted(page, (texts) => texts.includes(MONEY.mark))
    await bench.inContentWorld(page, () => {
      const live = globalThis.newsglossPage
      if (!live) return
      const describe = live.describe.bind(live)
      Object.assign(globalThis, { described: 0 })
      live.describe = () => {
        Object.assign(globalThis, { described: 1 })
        return describe()
      }
    })
    await addFrame(page)
    expect(
      await bench.inContentWorld(page, () => (globalThis as { described?: number }).described),
    ).toBe(0)
    await page.close()
  })

  it('is asked while its frame goes from page to page, and makes no error of it', async () => {
    const { page, errors } = await bench.open('/same-origin.html')
    await frameMarks(page, SHIPPING.mark)
    for (let turn = 0; turn < 8; turn++) {
      const asking = bench.inExtension(`(async () => {
        for (const { id } of await chrome.tabs.query({})) {
          for (const name of ['describePage', 'explainSelection', 'visitTerm', 'leave']) {
            const ask = { words: 'Islamabad', id: 'ispr', patterns: [] }
            chrome.tabs.sendMessage(id, { name, ask }).catch(() => undefined)
          }
        }
      })()`)
      await page.evaluate(
        (path) => {
          const frame = document.querySelector('iframe')
          if (frame) frame.src = path
        },
        turn % 2 === 0 ? '/other.html' : '/news.html',
      )
      await asking
    }
    await frameMarks(page, SHIPPING.mark)
    expect(errors).toEqual([])
    await page.close()
  })

  it('reads the article in a frame of another site only once that is allowed', async () => {
    await grant(bench, '*://*.adverts.example/*')
    const { page, errors } = await bench.open('/elsewhere.html')
    await frameMarks(page, SHIPPING.mark)
    await revoke(bench, '*://*.adverts.example/*')
    await frameIsLeft(page)
    await page.reload()
    await pause(1500)
    expect(await marksIn(innerFrame(page))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('reads the article in a frame that is open when its site is allowed', async () => {
    const { page, errors } = await bench.open('/elsewhere.html')
    await pause(800)
    await grant(bench, '*://*.adverts.example/*')
    await page.bringToFront()
    await frameMarks(page, SHIPPING.mark)
    await revoke(bench, '*://*.adverts.example/*')
    await frameIsLeft(page)
    expect(errors).toEqual([])
    await page.close()
  })

  it('is left at once, though its page wrote it, when the site of that is taken back', async () => {
    await grant(bench, '*://*.adverts.example/*')
    const { page, errors } = await bench.open('/within.html', 'adverts.example')
    await frameMarks(page, SHIPPING.mark)
    await revoke(bench, '*://*.adverts.example/*')
    await frameIsLeft(page)
    expect(errors).toEqual([])
    await page.close()
  })

  it.each(['/elsewhere.html', '/small.html', '/article.html'])(
    'puts nothing into the frame of %s',
    async (path) => {
      const { page, errors } = await bench.open(path)
      await pause(1500)
      expect(await marksIn(innerFrame(page))).toEqual([])
      expect(await framesEntered(bench, page)).toBe(0)
      expect(errors).toEqual([])
      await page.close()
    },
  )
})

/** A small frame more, and the time the page takes to look at what has loaded. */
async function addFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe')
        frame.style.height = '90px'
        frame.addEventListener('load', loaded)
        frame.src = '/bare.html'
        document.body.append(frame)
      }),
  )
  await pause(800)
}

/** The number on the toolbar button while a page is in front. */
async function badgeOf(bench: Bench, page: Page): Promise<unknown> {
  return bench.inExtension(`(async () => {
    const tabs = await chrome.tabs.query({})
    const { id: tabId } = tabs.find(({ url }) => url === ${JSON.stringify(page.url())})
    return chrome.action.getBadgeText({ tabId })
  })()`)
}

/** What each frame says that answers for the page when popup and panel ask. */
async function voices(bench: Bench, page: Page): Promise<unknown> {
  return bench.inExtension(`(async () => {
    const tabs = await chrome.tabs.query({})
    const tabId = tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id
    const func = () => 'newsglossLife' in globalThis
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func })
    const states = await Promise.all(frames.map(({ frameId }) =>
      chrome.tabs.sendMessage(tabId, { name: 'describePage', ask: {} }, { frameId })
        .catch(() => null)))
    return states.filter(Boolean).map(({ state, title }) => title ? state + ': ' + title : state)
  })()`)
}

function innerFrame(page: Page): Frame {
  const frame = page.frames().find((frame) => frame !== page.mainFrame())
  if (!frame) throw new Error('the page has no frame')
  return frame
}

function marksIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => [...(CSS.highlights.get('gloss-mark') ?? [])].map(String))
}

async function frameMarks(page: Page, mark: string): Promise<void> {
  const marks = (): Promise<string[]> =>
    Promise.resolve()
      .then(() => marksIn(innerFrame(page)))
      // A frame that is being left answers nothing.
      .catch(() => [])
  await eventually(async () => (await marks()).includes(mark), marks)
}

/** Waits until nothing is marked in the page's frame. */
async function frameIsLeft(page: Page): Promise<void> {
  const marks = (): Promise<string[]> => marksIn(innerFrame(page))
  await eventually(async () => (await marks()).length === 0, marks)
}

/** In how many frames of the page, the page itself aside, our script lives. */
async function framesEntered(bench: Bench, page: Page): Promise<unknown> {
  return bench.inExtension(`(async () => {
    const tabs = await chrome.tabs.query({})
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())})
    const lives = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => window !== top && 'newsglossLife' in globalThis,
    })
    return lives.filter(({ result }) => result).length
  })()`)
}
