import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkedArticle, textIn } from '../../../src/article/page/json-ld.ts'
import { readStatements } from '../../../src/article/page/statements.ts'
import { parse } from '../page.ts'

const itemsOf = (json: string) =>
  readStatements(parse(`<script type="application/ld+json">${json}</script>`)).items

const ARTICLE: readonly [how: string, json: string][] = [
  ['alone', '{"@type":"NewsArticle"}'],
  ['in a list', '[{"@type":"WebPage"},{"@type":"NewsArticle"}]'],
  ['in a graph', '{"@graph":[{"@type":"Person"},{"@type":["Thing","NewsArticle"]}]}'],
  ['as the main entity', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'],
  ['in a comment', '<!-- {"@type":"NewsArticle"} -->'],
  ['in a comment of JavaScript', '/* <!-- */ {"@type":"NewsArticle"} /* --> */ ;\n'],
  ['in a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'],
  ['with a raw line break in a string', '{"@type":"NewsArticle","headline":"one\ntwo"}'],
  ['with trailing commas', '{"@type":"NewsArticle","keywords":["a","b",],}'],
]
test.each(ARTICLE)('an article is found %s', (_, json) => {
  expect(linkedArticle(itemsOf(json))).not.toBeNull()
})

const NONE: readonly string[] = [
  '',
  '{',
  'null',
  '3',
  '"NewsArticle"',
  '[[[]]]',
  '{"@type":7}',
  '{"@graph":{"@graph":null}}',
]
test('what is broken is given up at once, however many spaces it has', () => {
  expect(itemsOf(`{${' '.repeat(500_000)}x`)).toEqual([])
})

test.each(NONE)('none is found in %j', (json) => {
  expect(linkedArticle(itemsOf(json))).toBeNull()
})

test('any text is read without an exception', () => {
  const page = parse('<script type="application/ld+json"></script>')
  const script = page.querySelector('script')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      if (script) script.textContent = text
      for (const item of readStatements(page).items) textIn(item['name'])
    }),
  )
})

test('a text is that of a string, of a list or of what has a name', () => {
  expect(textIn(' one ')).toBe('one')
  expect(textIn(['one', { name: 'two' }, 3])).toBe('one, two')
  expect(textIn({ name: { '@value': 'one' } })).toBe('one')
  expect(textIn({})).toBeNull()
  expect(textIn('')).toBeNull()
})
