import { describe, expect, test } from 'vitest'
import { firstLook } from '../../src/article/first-look.ts'
import { PARAGRAPHS, parse } from './page.ts'

const ADDRESS = 'https://www.example.org/2024/a-story-of-the-island'
const prose = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
const links = '<a href="/x">More</a> '.repeat(400)

const look = (html: string, address = ADDRESS) => {
  const page = parse(html, address)
  return firstLook(page)
}

describe('the first look at a page', () => {
  test('finds prose worth walking, and the part of the page that holds it', () => {
    const seeds = look(`<main><div><section id="body">${prose}</section></div></main>`)
    expect(seeds?.paragraphs).toBe(PARAGRAPHS.length)
    expect(seeds?.prose).toBe(PARAGRAPHS.join('').length)
    expect(seeds?.root.localName).toBe('main')
  })

  const refused: readonly [what: string, html: string, address?: string][] = [
    ['without a paragraph', '<div>Nothing here</div>'],
    ['with little prose', `<p>${PARAGRAPHS[0] ?? ''}</p>`],
    ['with far more links than paragraphs', prose + links],
    ['at the root of its site', prose, 'https://www.example.org/'],
    ['of a shop', prose, 'https://www.example.org/shop/a-kettle-for-the-island'],
    ['whose prose is in its margins', `<footer>${prose}</footer>`],
  ]
  test.each(refused)('refuses a page %s', (_, html, address) => {
    expect(look(html, address)).toBeNull()
  })

  const called: readonly [what: string, html: string][] = [
    ['by OpenGraph', '<meta property="og:type" content="article">'],
    ['by JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'],
  ]
  test.each(called)('takes a page that calls itself an article %s at its word', (_, head) => {
    expect(look(head + links, 'https://www.example.org/')).not.toBeNull()
    expect(look(head + links, 'https://www.example.org/forum/news')).not.toBeNull()
  })

  test('takes prose at the address of news, whatever else the address names', () => {
    expect(look(prose, 'https://www.example.org/about/news/a-story-of-the-island')).not.toBeNull()
  })
})
