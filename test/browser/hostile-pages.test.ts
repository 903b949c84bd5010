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
import { BROWSERS } from '../../scripts/manifest.ts'
import { putToSleep } from './background.ts'
import { eventually, painted } from './own-pages.ts'
import { allowRestarts } from './permissions.ts'

const PARAGRAPHS = [
  `<p>The commander of US Central Command met officials in Islamabad on Monday to talk about the safety of
   shipping, a spokesman for the Pakistani army said after the meeting had ended late in the evening.</p>`,
  `<p>General Asim Munir, the Chief of Army Staff, told the visitors that the talks with al-Qaeda's former
   hosts had been slow, and that the border would stay closed to lorries until the end of the month.</p>`,
  `<p>Officials of the Inter-Services Public Relations said that another round was planned for the autumn,
   and that nothing had been signed, though a draft of the agreement had been passed around the table.</p>`,
]
const MORE = [
  `<p>Ships have gone the long way round since the spring, which adds ten days to a voyage and a fifth to its
   price, and the port of Karachi has lost a third of its traffic, according to the port's own figures.</p>`,
  `<p>Traders in the city said that they had stopped waiting for news. One of them, who sells tea, said that he
   had rented a second warehouse in May, and that he would need a third if nothing was signed by winter.</p>`,
]
const article = (body: string, head = ''): string => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2023-08-07T09:00:00Z">
  <title>Talks on shipping end without a signature</title>${head}</head>
  <body><article><h1>Talks on shipping end without a signature</h1>${body}</article></body></html>`

const BODY = [...PARAGRAPHS, ...MORE].join('')
const PLAIN = article(BODY)
const LONG = article(
  Array.from({ length: 1900 }, (_, i) => PARAGRAPHS[i % 3]?.replace('Monday', `day ${i}`)).join(''),
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

  it('reads an article of 200,000 words', async () => {
    const { page, errors } = await openArticle('/long.html')
    expect(await paintedTexts(page)).toContain('Asim Munir')
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
