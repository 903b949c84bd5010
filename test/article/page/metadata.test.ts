import { describe, expect, test } from 'vitest'
import { body, found, newsPage, PARAGRAPHS, parse } from '../page.ts'

const linked = (item: object) =>
  `<script type="application/ld+json">${JSON.stringify(item)}</script>`
const OG = '<meta property="og:type" content="article">'
const read = (head: string, inner = body()) => found(newsPage(inner, OG + head)).article

describe('what the page states of the article', () => {
  test('is taken from JSON-LD, also inside a graph and in lists', () => {
    const item = {
      '@graph': [
        { '@type': 'WebSite', name: 'Gazette' },
        {
          '@type': ['NewsArticle'],
          headline: 'Council votes to rebuild the island lighthouse',
          datePublished: '2024-05-06T22:30:00+02:00',
          dateModified: '2024-05-08',
          author: [{ '@type': 'Person', name: 'Ada Berg' }, { name: 'Nils Holm' }],
          publisher: { '@type': 'Organization', name: 'The Island Gazette' },
          inLanguage: 'en-GB',
        },
      ],
    }
    expect(read(linked(item))).toMatchObject({
      title: 'Council votes to rebuild the island lighthouse',
      published: '2024-05-06',
      modified: '2024-05-08',
      byline: 'Ada Berg, Nils Holm',
      publisher: 'The Island Gazette',
      host: 'www.gazette.example',
    })
  })

  test('is read as it was meant where it was escaped twice', () => {
    const head =
      '<title>x</title><meta property="og:title" content="Council&amp;#39;s lamp &amp;amp; tower">'
    const page = parse(
      `<html><head>${OG}${head}</head><body><article>${body()}</article></body></html>`,
    )
    expect(found(page).article.title).toBe("Council's lamp & tower")
    const stated = linked({
      '@type': 'NewsArticle',
      headline: 'Council&#39;s lamp &amp;amp; tower',
    })
    const other = parse(
      `<html><head>${stated}</head><body><article>${body()}</article></body></html>`,
    )
    expect(found(other).article.title).toBe("Council's lamp & tower")
  })

  test('is taken from meta tags where there is no JSON-LD', () => {
    const head =
      '<meta property="article:published_time" content="2024-05-05"><meta property="article:modified_time" content="2024-05-09T01:00:00Z"><meta name="author" content="Ada Berg"><meta property="og:site_name" content="Gazette"><meta name="description" content="Islanders will have their light again.">'
    expect(read(head)).toMatchObject({
      published: '2024-05-05',
      modified: '2024-05-09',
      byline: 'Ada Berg',
      publisher: 'Gazette',
      standfirst: 'Islanders will have their light again.',
    })
  })
})

describe('the byline', () => {
  const bylines: readonly [how: string, head: string, inner: string, byline: string | null][] = [
    [
      'by the item that JSON-LD refers to',
      linked({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#1' } },
          { '@type': 'Person', '@id': '#1', name: 'Ada Berg' },
        ],
      }),
      '',
      'Ada Berg',
    ],
    [
      'once, however often it is stated',
      linked({ '@type': 'NewsArticle', author: [{ name: 'Ada Berg' }, 'Ada Berg'] }),
      '',
      'Ada Berg',
    ],
    [
      'as it was meant, where it is escaped',
      linked({ '@type': 'NewsArticle', author: 'Ada &amp; Nils &#8217;Holm&#x2019;' }),
      '',
      'Ada & Nils ’Holm’',
    ],
    ['without what stands before it', '<meta name="author" content="By Ada Berg">', '', 'Ada Berg'],
    ['not from an address', '<meta name="author" content="https://gazette.example/ada">', '', null],
    [
      'in the page rather than as the publisher',
      '<meta property="og:site_name" content="Gazette"><meta name="author" content="Gazette">',
      '<a rel="author">Ada Berg</a>',
      'Ada Berg',
    ],
    [
      'as the publisher, when nobody is named',
      '<meta property="og:site_name" content="Gazette"><meta name="author" content="Gazette">',
      '',
      'Gazette',
    ],
    [
      'without the date beside it',
      '',
      '<div class="byline"><span>Ada Berg</span><span>7 May 2024, 10:00</span></div>',
      'Ada Berg',
    ],
    [
      'without the day of the week before the date',
      '',
      '<div class="byline">By Ada Berg Tuesday, May 7, 2024</div>',
      'Ada Berg',
    ],
    [
      'with a last name that is a day of the week',
      '',
      '<div class="byline">By Ruby Friday</div>',
      'Ruby Friday',
    ],
    [
      'without what the author is or what is offered beside the name',
      '',
      '<div class="author-box"><a class="author-name">Ada Berg</a><div>Senior Writer</div><button>Follow</button></div>',
      'Ada Berg',
    ],
    [
      'where the author is named, not where all authors are listed',
      '',
      '<div class="authors-menu"><a>All authors</a></div><a class="author__name">Ada Berg</a>',
      'Ada Berg',
    ],
    [
      'by the page’s own JSON-LD, though a list of other stories stands before it',
      linked({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'NewsArticle', author: 'Nils Holm' }],
      }) + linked({ '@type': 'NewsArticle', author: 'Ada Berg' }),
      '',
      'Ada Berg',
    ],
    [
      'without how long ago it was',
      '',
      '<div class="byline">Ada Berg 5 days ago</div>',
      'Ada Berg',
    ],
    [
      'in a line without a name',
      '',
      '<div>By Ada Berg, Harbour Correspondent</div>',
      'Ada Berg, Harbour Correspondent',
    ],
    ['not as a date', '', '<div class="author">Dec 24, 08:00</div>', null],
  ]
  test.each(bylines)('is read %s', (_, head, inner, byline) => {
    expect(read(head, inner + body()).byline).toBe(byline)
  })
})

describe('the title', () => {
  test('is the heading that the page states, not that of the page around the article', () => {
    const page = parse(
      `<head><title>What the island says</title>${OG}<meta property="og:title" content="Council votes on the lighthouse"></head><body><h1>What the island says</h1><article><h1>Council votes on the lighthouse</h1>${body()}</article></body>`,
    )
    expect(found(page).article.title).toBe('Council votes on the lighthouse')
  })

  test("is the page's own headline", () => {
    expect(
      read(
        '<meta property="og:title" content="Council votes to rebuild the island lighthouse | Gazette">',
      ).title,
    ).toBe('Council votes to rebuild the island lighthouse')
  })

  test('is the one of the item that has this address', () => {
    const other = { '@type': 'NewsArticle', headline: 'Ferry strike enters its second week' }
    const own = {
      '@type': 'NewsArticle',
      headline: 'Council votes on the lighthouse',
      url: 'https://www.gazette.example/2024/05/07/council-votes-to-rebuild-lighthouse?x=1',
    }
    const page = newsPage(body(), OG + linked([other, own]))
    page.querySelector('h1')?.remove()
    page.title = ''
    expect(found(page).article.title).toBe('Council votes on the lighthouse')
  })

  test('is of whole words where its lines are parted by one break', () => {
    const page = newsPage(body())
    const heading = page.querySelector('h1')
    if (heading) heading.innerHTML = 'Council votes to rebuild<br>the <i>island</i> light<wbr>house'
    expect(found(page).article.title).toBe('Council votes to rebuild the island lighthouse')
  })

  test("loses the site's name where there is no headline", () => {
    const page = parse(
      `<head><title>Lighthouse to be rebuilt - Gazette</title>${OG}<meta property="og:site_name" content="Gazette"></head><body><article>${body()}</article></body>`,
    )
    expect(found(page).article.title).toBe('Lighthouse to be rebuilt')
  })
})

test('the standfirst above the body is not of the body', () => {
  const deck = 'A decade of dispute ends with a narrow vote and a large bill'
  const { article } = found(newsPage(`<p class="standfirst">${deck}</p>${body()}`))
  expect(article.standfirst).toBe(deck)
  expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
})

test("the language is the page's, and English when it states none that is one", () => {
  const page = newsPage(body())
  page.documentElement.lang = 'en_GB'
  expect(found(page).article.language).toBe('en-GB')
  page.documentElement.lang = '???'
  expect(found(page).article.language).toBe('en')
})
