// Where words stand in a text that has become another.
import { expect, it } from 'vitest'
import { isSamePlace } from '../../src/reading/same-place.ts'

const TERM = 'ISPR'
const at = (text: string, from = 0) => {
  const start = text.indexOf(TERM, from)
  return { span: { start, end: start + TERM.length }, length: text.length }
}
const TEXT = 'Nothing was signed, the ISPR said. The ISPR is the media wing.'

it.each([
  ['as it was', TEXT],
  ['with words before', `It rained. ${TEXT}`],
  ['with words behind', `${TEXT} It rained.`],
])('a term is in the same place of a text %s', (_, now) => {
  expect(isSamePlace(at(TEXT), at(now))).toBe(true)
})

it.each([
  ['another of its mentions', at(TEXT, 30)],
  ['a longer form of it there', { ...at(TEXT), span: { start: 24, end: 33 } }],
  ['one in a text that is another on both sides', at(`It rained. ${TEXT} It rained.`)],
])('%s is not in the same place', (_, now) => {
  expect(isSamePlace(at(TEXT), now)).toBe(false)
})
