// What screen readers are told of the term that is being visited.
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { announcer } from '../../src/reading/announce.ts'

it('says nothing, and leaves nothing on the page, once the reading is over', () => {
  const { document } = new JSDOM('<p>An article').window
  const life = new AbortController()
  const announce = announcer(document, life.signal)
  life.abort()
  announce('ISPR: the media wing of Pakistan’s armed forces')
  expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual([
    'head',
    'body',
  ])
})
