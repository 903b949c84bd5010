// What a page's head still says of the article before, after a navigation without a load.
import { expect, test } from 'vitest'
import { body, found, newsPage } from '../page.ts'

const TITLE = 'Council votes to rebuild the island lighthouse'
const OTHER = 'Ferry company lays up two of its three ships for the winter'
const OTHER_URL = 'https://www.gazette.example/2021/11/02/ferry-company-lays-up-ships'
const URL_HERE = 'https://www.gazette.example/2024/05/07/council-votes-to-rebuild-lighthouse'

const linked = (headline: string, url: string | null): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline,
    ...(url !== null && { mainEntityOfPage: { '@id': url } }),
    datePublished: '2021-11-02T08:00:00Z',
    author: { name: 'Someone Else' },
  })}</script>`
const graph = (title: string, url: string): string =>
  `<meta property="og:type" content="article"><meta property="og:title" content="${title}">
   <meta property="og:url" content="${url}">
   <meta property="article:published_time" content="2021-11-02T08:00:00Z">`

test.each([
  ['JSON-LD', linked(OTHER, OTHER_URL)],
  ['the meta tags', graph(OTHER, OTHER_URL)],
  ['both', graph(OTHER, OTHER_URL) + linked(OTHER, OTHER_URL)],
])('%s of another article is not believed: its date is in the address', (_, head) => {
  const { article } = found(newsPage(body(), head))
  expect(article).toMatchObject({ title: TITLE, published: '2024-05-07', byline: null })
})

test.each([
  ['its address is this page’s', linked(OTHER, URL_HERE)],
  ['it is this page’s for phones', linked(OTHER, `${URL_HERE.replace('www', 'm')}/amp`)],
  ['it is this page’s with a word fewer', linked(OTHER, URL_HERE.replace('-lighthouse', ''))],
  ['its headline was written anew for search', linked(`Island lighthouse: ${TITLE}`, OTHER_URL)],
  ['it names no address', linked(OTHER, null)],
  ['its address is the site’s', linked(OTHER, 'https://www.gazette.example/#article')],
])('JSON-LD is believed when %s', (_, head) => {
  expect(found(newsPage(body(), head)).article.published).toBe('2021-11-02')
})

test('the heading of another article above doesn’t make its statements this one’s', () => {
  const page = newsPage(body(), graph(OTHER, OTHER_URL))
  const above = page.createElement('h1')
  above.textContent = OTHER
  page.querySelector('main')?.before(above)
  expect(found(page).article).toMatchObject({ title: TITLE, published: '2024-05-07' })
})
