import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasPages, htmlOf, readPages, urlOf } from '../../../bench/articles/pages.ts'
import { findArticle, type FoundArticle } from '../../../src/article/find-article.ts'
import { rangesOf } from '../../../src/article/dom/text-map.ts'
import { body, found, newsPage, PARAGRAPHS, parse } from '../page.ts'

const collapse = (text: string) => text.replace(/[ \t\n\r\f]+/g, ' ')

/** The ranges of a span hold its text, but for spaces that no node has. */
function expectRangesToHold({ article, map }: FoundArticle, start: number, end: number): void {
  const wanted = article.text.slice(start, end)
  const ranges = rangesOf(map, { start, end })
  const text = collapse(ranges.map((range) => range.toString()).join(' '))
  expect(text.replaceAll(' ', '')).toBe(wanted.replace(/[ \n]/g, ''))
  // What one range holds stands in the text in one piece.
  for (const range of ranges) expect(wanted).toContain(collapse(range.toString()).trim())
}

describe('ranges of spans', () => {
  const inner = `<p>One <b>bold <i>and italic</i></b>  start of a\n   paragraph.<br>After the break, with a <button>Press</button> button in it, it goes on.</p>${body()}`
  const article = found(newsPage(inner))
  const length = article.article.text.length

  test('hold the text of the span, wherever it starts and ends', () => {
    fc.assert(
      fc.property(fc.nat(length), fc.nat(length), (one, other) => {
        expectRangesToHold(article, Math.min(one, other), Math.max(one, other))
      }),
    )
  })

  test('are one for each piece: cut at blocks, breaks and at what was left out', () => {
    const end = article.article.blocks[1]?.end ?? 0
    const texts = rangesOf(article.map, { start: 0, end }).map((range) =>
      collapse(range.toString()).trim(),
    )
    expect(texts).toEqual([
      'One bold and italic start of a paragraph.',
      'After the break, with a',
      'button in it, it goes on.',
      PARAGRAPHS[0],
    ])
  })

  test('of a span outside the text are none', () => {
    expect(rangesOf(article.map, { start: length + 5, end: length + 9 })).toEqual([])
    expect(rangesOf(article.map, { start: -9, end: -5 })).toEqual([])
    expect(rangesOf(article.map, { start: 5, end: 5 })).toEqual([])
  })
})

describe('when the page changes after it was read', () => {
  const read = () => {
    const page = newsPage(body())
    return { page, ...found(page), all: { start: 0, end: PARAGRAPHS.join('\n\n').length } }
  }

  test('removed nodes are left out', () => {
    const { page, map, all } = read()
    page.querySelectorAll('p')[1]?.remove()
    expect(rangesOf(map, all).map(String)).toEqual(PARAGRAPHS.filter((_, index) => index !== 1))
  })

  test('offsets are held to the length of a node that became shorter', () => {
    const { page, map, all } = read()
    const text = page.querySelector('.article-body p')?.firstChild
    if (text) text.textContent = 'Short.'
    expect(String(rangesOf(map, all)[0])).toBe('Short.')
  })

  test('an emptied page gives no ranges', () => {
    const { page, map, all } = read()
    page.body.replaceChildren()
    expect(rangesOf(map, all)).toEqual([])
  })

  test('nodes put in another order give no wrong ranges', () => {
    const page = newsPage(
      body([
        `<b>The first half</b><i> and the second half of it.</i> ${PARAGRAPHS[0] ?? ''}`,
        ...PARAGRAPHS,
      ]),
    )
    const { map } = found(page)
    const bold = page.querySelector('.article-body b')
    bold?.parentElement?.append(bold)
    expect(rangesOf(map, { start: 0, end: 30 })).toEqual([])
  })
})

// Every page with ARTICLE_PAGES=all (minutes: parsing takes nearly all of it), else thirty well spread.
describe.runIf(hasPages())('on the shared pages', () => {
  const pages = readPages(process.env['ARTICLE_PAGES'] === 'all' ? null : 30)
  const sources = [...new Set(pages.map((page) => page.source))]
  test.each(sources)(
    'of %s ranges hold the text at every offset',
    async (source) => {
      for (const page of pages.filter((page) => page.source === source)) {
        const document = parse(htmlOf(page), urlOf(page))
        const article = findArticle(document)
        if (article) {
          expectEveryCharacter(article, page.id)
          for (const { start, end } of article.article.blocks)
            expectRangesToHold(article, start, end)
          for (let offset = 0; offset < article.article.text.length; offset += 101) {
            expectRangesToHold(article, offset, offset + 37)
          }
        }
        document.defaultView?.close()
        // Ranges are weakly held, and weak references hold for the length of a task.
        await new Promise((done) => setImmediate(done))
      }
    },
    1_800_000,
  )
})

/** A long text is asked for fewer ranges: jsdom's take longer the more nodes lie beside them. */
const MOST_RANGES = 4000

/** Each character is its node's, or white space that no node has; ranges, made one by one, hold just it. */
function expectEveryCharacter({ article: { text }, map }: FoundArticle, page: string): void {
  const isSpace = (from: number, to: number): boolean => /^[ \n]*$/.test(text.slice(from, to))
  let end = 0
  for (const run of map.runs) {
    const data = run.node.data
      .slice(run.at, run.at + run.end - run.start)
      .replace(/[\t\n\r\f]/g, ' ')
    const isHeld =
      data === text.slice(run.start, run.end) && run.start >= end && isSpace(end, run.start)
    if (!isHeld) expect.fail(`${page}: ${JSON.stringify(data)} at ${run.start}`)
    end = run.end
  }
  if (!isSpace(end, text.length)) expect.fail(`${page}: nothing holds the text from ${end} on`)
  const step = Math.ceil(text.length / MOST_RANGES)
  for (let offset = 0; offset < text.length; offset += step) {
    const ranges = rangesOf(map, { start: offset, end: offset + 1 })
    const held = ranges.map(String).join('')
    const wanted = text.charAt(offset)
    if (held !== wanted && !(isSpace(offset, offset + 1) && held.trim() === ''))
      expect.fail(`${page}: ${JSON.stringify(wanted)} at ${offset} has ${JSON.stringify(held)}`)
  }
}
