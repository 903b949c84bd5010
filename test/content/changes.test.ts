// Which changes of a page can have touched its article: the same in documents of HTML and of XHTML.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { matters, type Held } from '../../src/content/changes.ts'

const PAGE = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A pact is signed</title></head>
  <body><article><p>The text of the article.</p><p><b>3</b> min read</p></article>
  <aside>Today</aside></body></html>`
const LONG = 'var seen = true; '.repeat(40)

describe.each(['text/html', 'application/xhtml+xml'])('A page of %s', (contentType) => {
  /** Whether what `change` does to the page matters. */
  function isNews(change: (document: Document) => void, hasArticle = true): boolean {
    const { window } = new JSDOM(PAGE, { contentType })
    const { document } = window
    const root = document.querySelector('article')
    const first = root?.querySelector('p')?.firstChild
    if (!root || !first) throw new Error('the page has no article')
    const held: Held = { root, first, isKnown: (node) => node === first }
    const observer = new window.MutationObserver(() => undefined)
    observer.observe(document, { childList: true, characterData: true, subtree: true })
    change(document)
    return observer.takeRecords().some((record) => matters(record, hasArticle ? held : null))
  }

  const added = (name: string, text: string) => (document: Document) => {
    const element = document.createElement(name)
    element.textContent = text
    document.querySelector('article')?.append(element)
  }

  it('has another article when its title changes', () => {
    expect(isNews((document) => (document.title = 'A pact is broken'))).toBe(true)
    const rename = (document: Document): void => {
      const text = document.querySelector('title')?.firstChild
      if (text) text.nodeValue = 'A pact is broken'
    }
    expect(isNews(rename)).toBe(true)
  })

  it.each(['script', 'style', 'template'])('has no more text when a <%s> comes', (name) => {
    expect(isNews(added(name, LONG))).toBe(false)
  })

  it('may have an article where it had none once much goes, as in a transition', () => {
    const gone = (length: number) => (document: Document) => {
      const aside = document.querySelector('aside')
      if (aside) aside.textContent = LONG.slice(0, length)
      aside?.remove()
    }
    expect(isNews(gone(500), false)).toBe(true)
    expect(isNews(gone(60), false)).toBe(false)
    expect(isNews(gone(60))).toBe(false)
  })

  it('has more text when a paragraph comes into the article', () => {
    expect(isNews(added('p', 'Nobody would comment.'))).toBe(true)
  })

  const written = (selector: string, text: string) => (document: Document) => {
    const node = document.querySelector(selector)?.firstChild
    if (node) node.nodeValue = text
  }

  it.each([
    ['a word of the article', 'p', 'A text.', true],
    ['a paragraph in a place of the article that had none', 'b', 'It was said. '.repeat(7), true],
    ['a number in a place of the article that had no text of it', 'b', '4', false],
    ['a paragraph beside the article', 'aside', 'It was said. '.repeat(7), false],
  ])('whose script writes %s in <%s>', (_, selector, text, isOther) => {
    expect(isNews(written(selector, text))).toBe(isOther)
  })

  it('has less text when a paragraph of the article goes, and no less when an advert does', () => {
    const gone = (selector: string) => (document: Document) =>
      document.querySelector(selector)?.remove()
    expect(isNews(gone('p'))).toBe(true)
    expect(isNews(gone('aside'))).toBe(false)
  })

  it.each([
    [399, false],
    [400, true],
  ])('may have another article where %i letters come beside the one it had: %s', (length, may) => {
    const beside = (document: Document): void => {
      const part = document.createElement('section')
      part.textContent = 'a'.repeat(length)
      document.body.append(part)
    }
    expect(isNews(beside)).toBe(may)
  })

  it('has no other article when the head takes a style sheet', () => {
    const style = (document: Document): void => document.head.append(document.createElement('link'))
    expect(isNews(style)).toBe(false)
  })
})
