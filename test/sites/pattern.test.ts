import { describe, expect, it } from 'vitest'
import { hostIn, isReadable, nameOf, patternOf, takesIn } from '../../src/sites/pattern.ts'

describe('a site', () => {
  it.each([
    ['herald.example', 'herald.example'],
    ['  www.Herald.example ', 'www.herald.example'],
    ['https://world.herald.example/2026/story?page=2', 'world.herald.example'],
    ['herald.example:8080/news', 'herald.example'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['', null],
    ['herald', null],
    ['the herald', null],
    ['herald..example', null],
    ['ftp://herald.example', null],
    ['javascript:alert(1)', null],
    ['*.example', null],
  ])('that a reader writes as %j is %j', (written, host) => {
    expect(hostIn(written)).toBe(host)
  })

  it.each([
    ['www.herald.example', '*://*.herald.example/*', 'herald.example'],
    ['www2.herald.example', '*://*.herald.example/*', 'herald.example'],
    ['world.herald.example', '*://*.world.herald.example/*', 'world.herald.example'],
    ['www.gov.uk', '*://*.www.gov.uk/*', 'www.gov.uk'],
    ['www.nhs.uk', '*://*.www.nhs.uk/*', 'www.nhs.uk'],
    ['www.com', '*://*.www.com/*', 'www.com'],
    ['www.bbc.co.uk', '*://*.bbc.co.uk/*', 'bbc.co.uk'],
  ])('%s is allowed as %s, and called %s', (host, pattern, name) => {
    expect(patternOf(host)).toBe(pattern)
    expect(nameOf(pattern)).toBe(name)
  })
})

describe('a match pattern', () => {
  it.each([
    ['*://*.herald.example/*', 'https://herald.example/', true],
    ['*://*.herald.example/*', 'http://world.herald.example/a', true],
    ['*://*.herald.example/*', 'https://otherherald.example/', false],
    ['*://*.herald.example/*', 'ftp://herald.example/', false],
    ['https://www.herald.example/*', 'http://www.herald.example/', false],
    ['https://www.herald.example/*', 'https://herald.example/', false],
    ['*://*/*', 'https://herald.example/', true],
    ['*://*/*', 'file:///news.html', false],
    ['<all_urls>', 'https://herald.example/', true],
    ['*://*/*', 'no address', false],
  ])('%s and %s: %s', (pattern, url, does) => {
    expect(takesIn(pattern, url)).toBe(does)
  })
})

describe('a page', () => {
  it.each([
    ['https://www.herald.example/news', true],
    ['http://herald.example/', true],
    ['https://herald.example/report.pdf?page=2', false],
    ['https://herald.example/REPORT.PDF', false],
    ['https://chromewebstore.google.com/detail/x', false],
    ['https://addons.mozilla.org/firefox/', false],
    ['file:///home/reader/news.html', false],
    ['about:addons', false],
    ['chrome://extensions/', false],
    [undefined, false],
  ])('may be read by an extension that is allowed to, by its address: %s, %s', (url, may) => {
    expect(isReadable(url)).toBe(may)
  })
})
