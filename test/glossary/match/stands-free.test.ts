// Whether a surface in a text is a thing of its own, or a piece of another.
import { expect, test } from 'vitest'
import { standsFree } from '../../../src/glossary/match/stands-free.ts'

test.each([
  ['PM', 'The PM spoke.', true],
  ['PM', 'It opens at 8 PM on Friday.', false],
  ['P.M.', 'It opens at 9:00 P.M. on Friday.', false],
  ['DOW', 'Dow Chemical Co <DOW> said', false],
  ['FÃ', 'Sinn FÃ\u00a9in won', false],
  ['PS2', 'It costs PS2,495 a month.', false],
  ['PS2', 'He plays on a PS2, he said.', true],
  ['K2', 'the planet K2-18b', false],
  ['4b', 'a loss of 8.4b', false],
  ['RT', 'as RT_com wrote', false],
  ['COAS', 'the vice\u2011COAS spoke', true],
  ['state', 'a non\u2011state actor', false],
  ['Supreme Court', 'the Trump-Supreme Court fight', true],
  ['American presidents', 'the African-American presidents of colleges', false],
])('%s in “%s”: %j', (surface, text, isFree) => {
  const start = text.indexOf(surface)
  expect(standsFree(text, start, start + surface.length)).toBe(isFree)
})
