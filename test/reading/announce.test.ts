// What screen readers are told of the term that is being visited.
import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { announcer } from '../../src/reading/announce.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('says nothing, and leaves nothing on the page, once the reading is over', () => {
  const { document } = new JSDOM('<p>An article').window
  const life = new AbortController()
  const announce = announcer(document, life.signal)
  life.abort()
  announce('ISPR: the media wing of Pakistan’s armed forces', 'en')
  expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual([
    'head',
    'body',
  ])
})

it.each([
  ['en', 'en'],
  [null, ''],
])('says in which language it speaks, on a page of another: %s', (language, lang) => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn()
    },
  )
  const { document, Element } = new JSDOM('<html lang="de"><p>Ein Artikel').window.document
    .defaultView as unknown as Window & typeof globalThis
  const attach = vi.spyOn(Element.prototype, 'attachShadow')
  announcer(document, new AbortController().signal)('ISPR: the media wing', language)
  const [made] = attach.mock.results
  const root = made?.value as ShadowRoot
  expect(root.querySelector('div')?.getAttribute('lang')).toBe(lang)
})
