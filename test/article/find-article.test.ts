import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/article/find-article.ts'
import { body, found, newsPage, PARAGRAPHS, parse } from './page.ts'

const SEED = new URL('../../../shared/seed-article/', import.meta.url)
const [first = '', second = '', third = '', ...rest] = PARAGRAPHS

describe('the seed article', () => {
  const page = parse(
    readFileSync(new URL('theweek.html', SEED), 'utf8'),
    'https://www.theweek.in/news/world/2023/08/03/pak-cabinet-approves-signing-of-security-pact-with-us.html',
  )
  const { article, root } = found(page)
  const [headline = '', deck = '', ...paragraphs] = readFileSync(
    new URL('article.txt', SEED),
    'utf8',
  )
    .trim()
    .split('\n\n')

  test('has exactly the body as its text', () => {
    expect(article.text).toBe(paragraphs.join('\n\n'))
  })

  test('has its headline, standfirst, date, publisher, byline and host', () => {
    expect(article).toMatchObject({
      title: headline,
      standfirst: deck,
      published: '2023-08-03',
      publisher: 'The Week',
      byline: 'PTI',
      host: 'www.theweek.in',
      language: 'en',
    })
  })

  test('is observed by the smallest element that holds its body', () => {
    expect(root.className).toBe('articlecontentbody')
  })

  test('holds and lacks the strings that are expected of it', () => {
    const expected: { textMustContain: string[]; textMustNotContain: string[] } = JSON.parse(
      readFileSync(new URL('expected.json', SEED), 'utf8'),
    )
    for (const text of expected.textMustContain) expect(article.text).toContain(text)
    for (const text of expected.textMustNotContain) expect(article.text).not.toContain(text)
  })
})

const broken = (texts: readonly string[]): string => texts.join('<br><br>')

describe('what is left out of the body', () => {
  const middle: readonly [what: string, html: string][] = [
    ['a menu', '<nav><ul><li><a href="/a">Unwanted sports</a></li></ul></nav>'],
    ['an advert', '<div class="ad-slot">Unwanted advertisement</div>'],
    [
      "'also read' with its link",
      '<p><b>ALSO READ:</b> <a href="/x">Unwanted story about the breakwater and the storms</a></p>',
    ],
    [
      'a related box',
      '<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/x">Unwanted ferry story</a></li><li><a href="/y">Unwanted mayor story</a></li></ul></aside>',
    ],
    [
      'a share bar',
      '<div class="share-bar"><a href="#">Unwanted Facebook</a> <a href="#">X</a></div>',
    ],
    [
      'a newsletter promotion',
      '<div class="newsletter-signup"><p>Unwanted: sign up for our newsletter to get the island’s news in your inbox every morning.</p></div>',
    ],
    [
      'a caption',
      '<figure><img src="x.jpg" alt=""><figcaption>Unwanted view of the tower. Photo: A. Berg</figcaption></figure>',
    ],
    ['a form', '<form><label>Unwanted email <input></label><button>Send</button></form>'],
    ['a button', '<p><button>Unwanted button</button></p>'],
    [
      'what is hidden by attribute',
      '<p hidden>Unwanted sentence that nobody can see on the page, however long it may be.</p>',
    ],
    [
      'what is hidden by style',
      '<p style="display: none">Unwanted sentence that nobody can see on the page, however long it may be.</p>',
    ],
    [
      'what is invisible',
      '<p style="visibility:hidden">Unwanted sentence that nobody can see on the page, however long it may be.</p>',
    ],
    [
      'what is hidden from assistive technology',
      '<p aria-hidden="true">Unwanted sentence that nobody should hear read from the page, however long.</p>',
    ],
    [
      'what the reader edits',
      '<div contenteditable="true"><p>Unwanted sentence that the reader is writing on the page at this moment, in a note.</p></div>',
    ],
    ['code', '<pre><code>unwanted = lighthouse(height=40)</code></pre>'],
    [
      'noscript',
      '<noscript><p>Unwanted: please turn on JavaScript to see the map of the island and its harbour.</p></noscript>',
    ],
    [
      'scripts and styles',
      '<script>var unwanted = "Unwanted"</script><style>.unwanted{}/* Unwanted */</style>',
    ],
  ]
  test.each(middle)('%s between two paragraphs', (_, html) => {
    const { article } = found(
      newsPage(`<p>${first}</p><p>${second}</p>${html}${body([third, ...rest])}`),
    )
    expect(article.text.toLowerCase()).not.toContain('unwanted')
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test.each([
    'In this file photo from last May, unwanted visitors wait for the ferry below the old tower.',
    'Unwanted visitors wait for the ferry below the old tower in May. (Photo by Ada Berg)',
  ])('a caption set as a paragraph: %j', (caption) => {
    // With its first paragraph set apart the page is none of the plain ones.
    const inner = `<div class="lead"><p>${first}</p></div><p>${caption}</p><p>${second}</p>${body([third, ...rest])}`
    expect(found(newsPage(inner)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  const last: readonly [what: string, html: string][] = [
    [
      'a messenger promotion',
      '<p><b>The Gazette is now on WhatsApp. Click here to join our channel and stay updated with unwanted headlines</b></p>',
    ],
    [
      'an app promotion',
      '<p><i>Download our app for unwanted alerts: <a href="/app">get the app</a></i></p>',
    ],
    [
      'a newsletter promotion',
      '<p><em>Sign up for our free newsletter and have unwanted news in your inbox: <a href="/n">subscribe now</a>.</em></p>',
    ],
  ]
  test.each(last)("%s as the body's own last paragraph", (_, html) => {
    const { article } = found(newsPage(body() + html))
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  const apart = (texts: readonly string[]): string =>
    texts.map((text) => `<div class="part"><p>${text}</p></div>`).join('')

  test('a caption of two sentences between paragraphs that stand apart', () => {
    const caption =
      '<p class="wp-caption-text">Unwanted boats pass below the tower on Monday. It has been closed since the storm.</p>'
    const inner = apart([first, second]) + caption + apart([third, ...rest])
    expect(found(newsPage(inner)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('a link to another story on a line of its own, where lines are broken', () => {
    const link =
      '<a href="/x">Unwanted ferry company says it will cut its winter timetable in half unless it is paid more</a>'
    const inner = broken([first, second, link, third, ...rest])
    expect(found(newsPage(inner)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('comments, tags and the author box after the body', () => {
    const after =
      '<div class="tags"><a href="/t">Unwanted tag</a></div><div class="author-box"><p>Unwanted Berg is a reporter for the Gazette who lives on the island.</p></div><section class="comments"><h3>Comments</h3><div class="comment"><p>Unwanted reader: I never liked the old tower, and the new one will be worse.</p></div></section>'
    expect(found(newsPage(body() + after)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })
})

describe('what is kept of the body', () => {
  test('all of one broken by lines, though what readers say below is set in paragraphs', () => {
    const said = rest.map((text) => `<li><p>Reader: ${text}</p></li>`).join('')
    const text = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS]
    const page = newsPage(`<div class="entry-content">${broken(text)}</div>`)
    page
      .querySelector('article')
      ?.insertAdjacentHTML('afterend', `<div><div><ol>${said}</ol></div></div>`)
    expect(found(page).article.text).toContain(text.join('\n\n'))
  })

  test('sub-headings, quotations and lists, each by its kind', () => {
    const inner = `<p>${first}</p><p>${second}</p><h2>What the council decided</h2><p>${third}</p><blockquote><p>${rest[0] ?? ''}</p></blockquote><ul><li>${rest[1] ?? ''}</li><li>${rest[2] ?? ''}</li></ul><p>${rest[3] ?? ''}</p>`
    const { article } = found(newsPage(inner))
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'quote',
      'item',
      'item',
      'paragraph',
    ])
  })

  const shapes: readonly [what: string, html: string][] = [
    [
      'split over sibling containers',
      `<div class="text">${body(PARAGRAPHS.slice(0, 4))}</div><div class="ad">Advertisement</div><div class="text">${body(PARAGRAPHS.slice(4))}</div>`,
    ],
    ['written with <br><br>', `<div>${PARAGRAPHS.join('<br><br>\n')}</div>`],
    ['written with <div>s', PARAGRAPHS.map((text) => `<div>${text}</div>`).join('')],
    [
      'cut by adverts',
      PARAGRAPHS.map((text) => `<p>${text}</p>`).join(
        '<div class="ad-container"><span>Advertisement</span></div>',
      ),
    ],
    [
      'with links and emphasis inside',
      body(PARAGRAPHS.map((text) => text.replace(/^(\S+ \S+)/, '<a href="/x"><b>$1</b></a>'))),
    ],
  ]
  test.each(shapes)('a body %s', (_, html) => {
    expect(found(newsPage(html)).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('a body inside an open shadow root, its slots filled', () => {
    const page = newsPage(`<news-body><p slot="lead">${first}</p></news-body>`)
    const host = page.querySelector('news-body')
    const shadow = host?.attachShadow({ mode: 'open' })
    const inside = parse(`<div><slot name="lead"></slot>${body(PARAGRAPHS.slice(1))}</div>`)
    shadow?.append(page.adoptNode(inside.body.firstElementChild ?? inside.body))
    expect(found(page).article.text).toBe(PARAGRAPHS.join('\n\n'))
  })

  test('an article all of which is in shadow roots within each other, on a page that says nothing', () => {
    const title = 'Council votes to rebuild the island lighthouse'
    const page = parse(`<!doctype html><html lang="en"><title>${title} - Gazette</title><body>
      <nav><a href="/">Home</a></nav><news-app><template shadowrootmode="open"><news-story>
      <template shadowrootmode="open"><article><h1>${title}</h1><div>${body()}</div></article>
      </template></news-story></template></news-app></body></html>`)
    const { article } = found(page)
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
    expect(article.title).toBe(title)
  })

  test("a live blog's entries", () => {
    const entries = PARAGRAPHS.map(
      (text, index) =>
        `<article class="entry"><time>1${index}:00</time><h3>Entry number ${index} of the day</h3><p>${text}</p><p>${text.toUpperCase()}</p></article>`,
    )
    const { article } = found(newsPage(`<div class="live-blog">${entries.join('')}</div>`))
    for (const text of PARAGRAPHS) expect(article.text).toContain(text)
  })

  test('the text without the marks of notes, and with what else is raised', () => {
    const marks = [
      '<sup><a href="#fn1">1</a></sup>',
      '<sup id="cite_ref-2"><a href="#cite_note-2">[2]</a></sup>',
      '<a href="#n3"><sup>3</sup></a>',
      '<a role="doc-noteref" href="#n4">4</a>',
      '<a class="footnote-anchor" href="#footnote-5">5</a>',
    ]
    const noted = PARAGRAPHS.map((text, index) => text + (marks[index] ?? ''))
    const page = newsPage(body([...noted, `${first} It holds 4 m<sup>2</sup> of grain.`]))
    const { text } = found(page).article
    expect(text).toContain(PARAGRAPHS.slice(0, 6).join('\n\n'))
    expect(text).toContain('4 m2 of grain')
  })

  test('white space as rendered: collapsed, a line break a space, a hard space kept', () => {
    const page = newsPage(
      body([
        first,
        second,
        `Some\n   more \t<br> text\u00a0here, and  it goes <i> on </i> for a while so that it is a paragraph like the others are.`,
        ...rest,
      ]),
    )
    expect(found(page).article.text).toContain(
      'Some more text\u00a0here, and it goes on for a while',
    )
  })
})

test('the line under the title is the article where there is no more of it', () => {
  const title = 'Council votes to rebuild the island lighthouse'
  const inner = `<h1>${title}</h1><p class="intro">${first}</p>${'<figure><figcaption>The tower. Photograph: A. Berg</figcaption></figure>'.repeat(4)}`
  const page = parse(
    `<html lang="en"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-07"><main><article>${inner}</article></main></html>`,
  )
  expect(found(page).article.text).toBe(first)
})

test('four paragraphs named as a standfirst are the beginning of the body', () => {
  const named = PARAGRAPHS.slice(0, 4).map((text) => `<p class="deck">${text}</p>`)
  const inner = named.join('') + body(PARAGRAPHS.slice(4))
  expect(found(newsPage(inner)).article.text).toBe(PARAGRAPHS.join('\n\n'))
})

test('an offer behind which the rest of the article is, and its author above it, are no part of it', () => {
  const offer =
    '<div class="offer"><p>This article is for subscribers only. Unlock every story with a digital subscription, from one crown a week.</p></div>'
  const linked =
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ada Berg"}, "datePublished": "2024-05-07"}</script>'
  const inner = `<div class="by">Ada Berg</div><div>${body(PARAGRAPHS.slice(0, 2))}</div>${offer}`
  expect(found(newsPage(inner, linked)).article.text).toBe(`${first}\n\n${second}`)
})

describe('pages that are no articles', () => {
  const pages: readonly [what: string, html: string][] = [
    ['an empty page', ''],
    [
      'a login form',
      '<h1>Log in</h1><form><input name="user"><input type="password"><button>Log in</button></form>',
    ],
    [
      'a list of teasers',
      `<h1>News</h1>${PARAGRAPHS.map((text) => `<div class="teaser"><h2><a href="/x">${text.slice(0, 40)}</a></h2><p>${text.slice(0, 90)}</p></div>`).join('')}`,
    ],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
  ]
  test.each(pages)('%s gives null', (_, html) => {
    expect(findArticle(parse(html, 'https://shop.example/'))).toBeNull()
  })

  test('the page itself is not touched', () => {
    const page = newsPage(body())
    const before = page.documentElement.outerHTML
    found(page)
    expect(page.documentElement.outerHTML).toBe(before)
  })
})
