// Pages that work against us, and pages that aren't what they seem: each ends in a quiet, correct state.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cardOf,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { bodyOf, SHIPPING, shell, SUMMIT } from '../../scripts/drive/articles.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { putToSleep } from './background.ts'
import { eventually, painted } from './own-pages.ts'
import { allowRestarts } from './permissions.ts'

const BODY = bodyOf(SHIPPING)
const article = (body: string, head = ''): string =>
  shell(SHIPPING.title, `<article>${body}</article>`, head)
const PLAIN = article(BODY)
/** Of 200,000 words; the last of them are of something else. */
const LONG = article(
  Array.from({ length: 6000 }, (_, i) => SHIPPING.paragraphs[i % 5]?.replace('Monday', `day ${i}`))
    .concat(SUMMIT.paragraphs[0])
    .map((text) => `<p>${text}</p>`)
    .join(''),
)

describe.each(BROWSERS)('%s: pages that are not easy', (browser) => {
  let bench: Bench

  beforeAll(async () => {
    bench = await openBench(browser, {
      '/plain.html': { body: PLAIN },
      '/unset.html': {
        body: article(BODY, '<style>* {all: unset !important} p {display: block}</style>'),
      },
      '/bar.html': {
        body: article(
          `${BODY}<div style="position:fixed;inset:55% 0 0 0;z-index:2147483647;background:#fff"></div>`,
        ),
      },
      '/policy.html': {
        body: PLAIN,
        headers: {
          'content-security-policy':
            "default-src 'none'; img-src *; style-src 'none'; require-trusted-types-for 'script'",
        },
      },
      '/waiting.html': { body: article(BODY, '<style>body {visibility: hidden}</style>') },
      '/empty.html': { body: article('') },
      '/nothing.html': { body: '' },
      '/long.html': { body: LONG },
      '/data.json': { body: '{"a": 1}', type: 'application/json' },
      '/notes.txt': { body: 'US Central Command', type: 'text/plain' },
      '/image.svg': {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">US Central Command</text></svg>',
        type: 'image/svg+xml',
      },
      '/feed.xml': { body: '<?xml version="1.0"?><feed>CIS-MOA</feed>', type: 'application/xml' },
    })
  })
  afterAll(() => bench.close())

  const openArticle = async (path: string): Promise<OpenPage> => {
    const opened = await bench.open(path)
    await marksPainted(opened.page)
    return opened
  }

  it.each(['/unset.html', '/policy.html', '/bar.html'])(
    'shows its card whole on %s',
    async (path) => {
      const { page, errors } = await openArticle(path)
      await hover(page, 'Asim Munir')
      const { box } = await cardOf(bench, page, 'Asim Munir')
      expect(box.width).toBeGreaterThan(250)
      expect(box.height).toBeGreaterThan(80)
      const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      })
      expect(top).toBe('gloss-card')
      expect(errors).toEqual([])
      await page.close()
    },
  )

  it('reads an article that the page shows only once its fonts are there', async () => {
    const { page, errors } = await openArticle('/waiting.html')
    expect(await paintedTexts(page)).toContain('US Central Command')
    expect(errors).toEqual([])
    await page.close()
  })

  it('finds its marks again when the page writes its text anew', async () => {
    const { page } = await openArticle('/plain.html')
    const before = await paintedTexts(page)
    await page.evaluate(() => {
      for (const p of document.querySelectorAll('p')) p.replaceChildren(p.textContent)
    })
    await painted(page, (texts) => String(texts) === String(before))
    await page.close()
  })

  it('marks what a page adds to its article, and lets go of what it takes away', async () => {
    const { page, errors } = await openArticle('/plain.html')
    await page.evaluate(() => {
      document.querySelector('p')?.remove()
      const p = document.createElement('p')
      p.textContent =
        'A rival draft by the Shanghai Cooperation Organisation was not discussed, two people who had been in the room said on Tuesday.'
      document.querySelector('article')?.append(p)
    })
    await painted(
      page,
      (texts) =>
        texts.some((text) => text.startsWith('Shanghai')) && !texts.includes('US Central Command'),
    )
    await page.evaluate(() => document.querySelector('article')?.remove())
    await painted(page, (texts) => texts.length === 0)
    expect(errors).toEqual([])
    await page.close()
  })

  it.each(['/empty.html', '/nothing.html', '/data.json', '/notes.txt', '/image.svg', '/feed.xml'])(
    'is quiet on %s',
    async (path) => {
      const { page, errors } = await bench.open(path)
      await pause(500)
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
      // The check has run, where there is a document to check, and nothing beyond it.
      const lives = await bench.inContentWorld(page, () =>
        ['newsglossLife', 'newsglossReader'].map((name) => name in globalThis),
      )
      expect(lives[1]).toBe(false)
      if (path.endsWith('.html')) expect(lives[0]).toBe(true)
      expect(errors).toEqual([])
      await page.close()
    },
  )

  it('reads an article of 200,000 words to its end', async () => {
    const { page, errors } = await openArticle('/long.html')
    await expect.poll(() => paintedTexts(page), { timeout: 30_000 }).toContain(SUMMIT.mark)
    expect(errors).toEqual([])
    await page.close()
  })

  it('answers from a background that was put to sleep', async () => {
    const { page, errors } = await openArticle('/plain.html')
    await putToSleep(bench)
    await page.bringToFront()
    await hover(page, 'Asim Munir')
    await cardOf(bench, page, 'Asim Munir')
    expect(errors).toEqual([])
    await page.close()
  })

  it('starts afresh on an open page when the extension is updated under it', async () => {
    const { page, errors } = await openArticle('/plain.html')
    const marks = await paintedTexts(page)
    await hover(page, 'Asim Munir')
    await cardOf(bench, page, 'Asim Munir')
    await allowRestarts(bench)
    // The marks of the version before are known by this: the new one paints its own.
    await page.evaluate(() => Object.assign(window, { old: CSS.highlights.get('gloss-mark') }))
    await reloadExtension(bench)
    // While Firefox still closes the extension's own tabs it has, for a moment, no window to show a page in.
    const isInFront = (): Promise<boolean> =>
      page.bringToFront().then(
        () => true,
        () => false,
      )
    await eventually(isInFront, async () => page.url())
    await page.mouse.move(3, 3)
    const isAfresh = (): Promise<boolean> =>
      page.evaluate(() => {
        const now = CSS.highlights.get('gloss-mark')
        const { old } = window as unknown as { old?: Highlight }
        return now !== undefined && now !== old && !document.querySelector('gloss-card')
      })
    await eventually(isAfresh, () => paintedTexts(page))
    // The version before hears of the mouse too, and learns that it is gone.
    await hover(page, 'Asim Munir')
    await eventually(
      async () => (await page.$('gloss-card')) !== null,
      () => paintedTexts(page),
    )
    await pause(500)
    // Which takes its own away, not what the new one has painted.
    expect(await paintedTexts(page)).toEqual(marks)
    expect(errors).toEqual([])
  })
})

/** Reloads it, and waits until its own tabs are closed: till then Firefox can bring no other to the front. */
async function reloadExtension(bench: Bench): Promise<void> {
  const popup = await bench.openPopup()
  await popup.evaluate('setTimeout(() => chrome.runtime.reload(), 50)')
  const own = async (): Promise<string[]> => {
    const pages = await bench.driver.pages()
    return pages.map((page) => page.url()).filter((url) => url.startsWith(bench.origin))
  }
  await eventually(async () => (await own()).length === 0, own)
}
