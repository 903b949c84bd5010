// Documents that are broken, huge or hostile: no exception escapes, and what is returned fits the live nodes.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findArticle, type FoundArticle } from '../../src/article/find-article.ts'
import { rangesOf } from '../../src/article/dom/text-map.ts'
import { body, found, newsPage, PARAGRAPHS, parse } from './page.ts'

const [first = '', second = '', third = '', ...rest] = PARAGRAPHS
const OG = '<meta property="og:type" content="article">'
const head = (json: string) => `${OG}<script type="application/ld+json">${json}</script>`

/** Every character of the text is its node's, and ranges hold it (of few nodes: jsdom's grow slow). */
function expectToFit({ article, map }: FoundArticle): void {
  for (const { start, end, node, at } of map.runs) {
    expect(node.data.slice(at, at + end - start).replace(/\s/g, ' ')).toBe(
      article.text.slice(start, end).replace(/\s/g, ' '),
    )
  }
  for (const block of article.blocks) {
    if (map.runs.filter((run) => run.start < block.end && run.end > block.start).length > 50)
      continue
    const held = rangesOf(map, block).map(String).join(' ')
    const wanted = article.text.slice(block.start, block.end)
    expect(held.replace(/\s+/g, '')).toBe(wanted.replace(/\s+/g, ''))
  }
}

describe('size', () => {
  test.each(['div', 'section', 'blockquote', 'span'])(
    '<%s> nested five thousand deep is walked',
    (tag) => {
      const deep = `<${tag}>`.repeat(5000) + body() + `</${tag}>`.repeat(5000)
      const article = found(newsPage(deep))
      expect(article.article.text).toBe(PARAGRAPHS.join('\n\n'))
      expectToFit(article)
    },
  )

  test('five thousand boxes that close again are walked', () => {
    const nested = `${'<div>'.repeat(400)}<p>${first}</p>${'</div>'.repeat(400)}`
    expectToFit(found(newsPage(nested.repeat(12) + body())))
  })

  test('fifty thousand nodes and a text node of a megabyte are read', () => {
    const page = newsPage(body())
    const list = page.createElement('div')
    for (let index = 0; index < 25_000; index += 1) list.append(page.createElement('span'), ' x ')
    page.querySelector('.article-body')?.append(list)
    const long = page.createElement('p')
    long.textContent = `${PARAGRAPHS.join(' ')} `.repeat(1000)
    page.querySelector('.article-body')?.append(long)
    const article = found(page)
    expect(article.article.text.length).toBeGreaterThan(1_000_000)
    expectToFit(article)
  })

  test('a megabyte of white space, and one of a single word, are read', () => {
    for (const text of [' \n'.repeat(500_000), 'a'.repeat(1_000_000)]) {
      const page = newsPage(body())
      page.querySelector('.article-body')?.append(text)
      expectToFit(found(page))
    }
  })

  test('shadow roots within shadow roots end somewhere', () => {
    const page = newsPage(body())
    let at: ParentNode | null | undefined = page.querySelector('.article-body')
    for (let depth = 0; depth < 200; depth += 1) {
      const host = page.createElement('news-part')
      at?.append(host)
      at = host.attachShadow({ mode: 'open' })
    }
    at?.append(Object.assign(page.createElement('p'), { textContent: first }))
    expect(found(page).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })
})

describe('JSON-LD', () => {
  const MALFORMED: readonly string[] = [
    '{"@type": "NewsArticle", "datePublished": "20',
    '{"@type": "NewsArticle" "headline": "no comma"}',
    "{'@type': 'NewsArticle'}",
    '[',
    'undefined',
    '\u0000{"@type":"NewsArticle"}',
    '[[[[[[[[[[[[[[{"@type":"NewsArticle"}]]]]]]]]]]]]]]',
    '['.repeat(100_000),
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    '{"@type":"NewsArticle","headline":{"@type":{"@type":[]}},"author":[[[null]],7,{"name":{"name":{}}}],"publisher":[],"datePublished":{},"inLanguage":{},"description":[],"mainEntityOfPage":7,"url":{}}',
    '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"},"publisher":{"@id":"#b"}},{"@id":"#a","@type":"Person","name":{"@id":"#a"}},{"@id":"#b","@type":"Organization","name":{"@id":"#a"}}]}',
    '{"@type":["NewsArticle",null,{}],"headline":"&#xffffff;&#0;&bogus;"}',
    '</script><script type="application/ld+json">{"@type":"NewsArticle"}',
  ]
  test.each(MALFORMED)('%j is passed over or read as far as it goes', (json) => {
    const article = found(newsPage(body(), head(json)))
    expect(article.article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(article.article.title).not.toBe('')
  })

  test('what can be repaired is repaired', () => {
    const broken =
      '<!-- {"@type": "NewsArticle", "headline": "Line\nbreak", "datePublished": "2024-05-06",} -->'
    expect(found(newsPage(body(), head(broken))).article.published).toBe('2024-05-06')
  })

  test('any JSON at all leaves the article as it is', () => {
    const property = fc.record({
      '@type': fc.constant('NewsArticle'),
      author: fc.jsonValue(),
      datePublished: fc.jsonValue(),
      headline: fc.jsonValue(),
      publisher: fc.jsonValue(),
    })
    fc.assert(
      fc.property(property, (item) => {
        const { article } = found(
          newsPage(body(), head(JSON.stringify(item).replaceAll('<', '\\u003c'))),
        )
        expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
        expect(article.published ?? '2024-05-07').toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
      { numRuns: 40 },
    )
  })
})

describe('languages', () => {
  const ARABIC =
    'قال المتحدث باسم المجلس إن المنارة ستُبنى من جديد قبل نهاية العام المقبل في الجزيرة، وإن العمل سيبدأ في الربيع.'

  test('right-to-left and mixed text keeps its characters', () => {
    const mixed = `${ARABIC} The council’s spokesman said so, קודם לכן, in \u202btwo\u202c languages.`
    const article = found(newsPage(body([first, second, mixed, third, ...rest])))
    expect(article.article.text).toContain(mixed)
    expectToFit(article)
  })

  test('a page all from right to left is read, its language as it states it', () => {
    const page = newsPage(body(PARAGRAPHS.map(() => `${ARABIC} ${ARABIC}`)))
    page.documentElement.lang = 'ar'
    page.documentElement.dir = 'rtl'
    const article = found(page)
    expect(article.article.language).toBe('ar')
    expectToFit(article)
  })

  test('characters of two units, joined emoji and combining marks are not torn apart', () => {
    const odd = `👩‍👩‍👧‍👦 ${first} 𝔄𝔟𝔠 e\u0301\u0323 ${second}`
    const article = found(newsPage(body([odd, ...rest])))
    expect(article.article.text).toContain(odd)
    expectToFit(article)
  })

  test('a lone half of a character is kept as it is', () => {
    const page = newsPage(body())
    const paragraph = page.querySelector('.article-body p')
    if (paragraph) paragraph.textContent = `\ud83d ${first}`
    expectToFit(found(page))
  })
})

describe('documents that are not what they should be', () => {
  test('a frameset, an empty document and one of XML give null', () => {
    expect(findArticle(parse('<frameset><frame src="a.html"></frameset>'))).toBeNull()
    expect(findArticle(parse(''))).toBeNull()
    const { DOMParser } = (newsPage('').defaultView ?? globalThis) as unknown as {
      DOMParser: typeof globalThis.DOMParser
    }
    expect(
      findArticle(new DOMParser().parseFromString('<feed><entry/></feed>', 'application/xml')),
    ).toBeNull()
  })

  test('the text of frames is not read as the page’s own', () => {
    const frame = `<iframe srcdoc="<p>Unwanted ${second}</p>">Unwanted fallback</iframe><object data="x"><p>Unwanted ${third}</p></object>`
    expect(
      found(newsPage(`<p>${first}</p>${frame}${body([second, third, ...rest])}`)).article.text,
    ).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('a frame’s own document is read like any other', () => {
    const page = newsPage('<iframe></iframe>')
    const inner = page.querySelector('iframe')?.contentDocument
    if (!inner) throw new Error('the frame has no document')
    inner.documentElement.innerHTML = newsPage(body()).documentElement.innerHTML
    expectToFit(found(inner))
  })

  test('a document without a body, or with nothing at all, gives null', () => {
    const page = newsPage(body())
    page.body.remove()
    expect(findArticle(page)).toBeNull()
    page.documentElement.remove()
    expect(findArticle(page)).toBeNull()
  })

  test('two bodies, and a page within a page, are read once', () => {
    const page = newsPage(body())
    const second = page.createElement('body')
    second.append(Object.assign(page.createElement('p'), { textContent: 'Unwanted' }))
    page.documentElement.append(second)
    expect(found(page).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })
})

describe('a page that works against its reader', () => {
  test.each(['createTreeWalker', 'querySelectorAll', 'getElementsByTagName'])(
    'ends in no error when its document’s %s throws',
    (name) => {
      const page = newsPage(body())
      Object.defineProperty(page, name, {
        value: () => {
          throw new Error('hostile')
        },
      })
      expect(() => findArticle(page)).not.toThrow()
    },
  )

  test('form fields named like properties of nodes hide nothing', () => {
    const clobber =
      '<form id="f"><input name="parentNode"><input name="childNodes"><input name="firstChild"><input name="textContent"><input name="className"><input name="id"></form><form name="body"></form><img name="querySelectorAll">'
    expect(found(newsPage(body() + clobber)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('nodes removed while it is read, by whatever the page hooks, leave what is still there', () => {
    const page = newsPage(body())
    const victims = [...page.querySelectorAll('.article-body p')].slice(2, 4)
    let calls = 0
    const title = Object.getOwnPropertyDescriptor(
      page.defaultView?.Document.prototype ?? {},
      'title',
    )
    Object.defineProperty(page, 'title', {
      get() {
        calls += 1
        for (const victim of victims) victim.remove()
        return title?.get?.call(page)
      },
    })
    const article = found(page)
    expect(calls).toBeGreaterThan(0)
    const all = rangesOf(article.map, { start: 0, end: article.article.text.length })
    for (const victim of victims)
      expect(all.some((range) => range.intersectsNode(victim))).toBe(false)
    for (const range of all) expect(PARAGRAPHS).toContain(String(range))
  })

  test('a page emptied between two looks has no article at the second', () => {
    const page = newsPage(body())
    const { map, article } = found(page)
    page.open()
    page.close()
    expect(rangesOf(map, { start: 0, end: article.text.length })).toEqual([])
    expect(findArticle(page)).toBeNull()
  })
})
