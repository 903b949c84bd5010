import { expect, test } from 'vitest'
import { pathOf, pathOfPage } from '../../src/article/address.ts'
import { parse } from './page.ts'

const PATHS: readonly [address: string, path: string][] = [
  ['https://example.org/a/b?c#d', '/a/b'],
  ['https://example.org/a#b?c', '/a'],
  ['https://example.org', ''],
  ['/a/b?c', '/a/b'],
]
test.each(PATHS)('the path of %j is %j', (address, path) => {
  expect(pathOf(address)).toBe(path)
})

const HEADLINE = 'https://example.org/2024/council-votes-to-rebuild'
const PAGES: readonly [what: string, head: string, address: string, path: string][] = [
  ['its own', `<link rel="canonical" href="${HEADLINE}">`, 'https://example.org/news', '/news'],
  [
    'at the root of a site that of the headline it states as its address',
    '<link rel="canonical" href="//example.org/2024/council-votes-to-rebuild">',
    'https://example.org/',
    '/2024/council-votes-to-rebuild',
  ],
  [
    'at the root of a site that of the headline it states to others',
    `<meta property="og:url" content="${HEADLINE}">`,
    'https://example.org/',
    '/2024/council-votes-to-rebuild',
  ],
  [
    'at the root of a site that is called by another name still the root',
    '<link rel="canonical" href="https://example.org/home">',
    'https://example.org/',
    '/',
  ],
]
test.each(PAGES)('the path of a page is %s', (_, head, address, path) => {
  expect(pathOfPage(parse(`<head>${head}</head>`, address))).toBe(path)
})
