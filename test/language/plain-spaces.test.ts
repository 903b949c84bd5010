import { expect, it } from 'vitest'
import { asArticle } from '../../scripts/plain-articles.ts'
import { analyse } from '../../src/analyse.ts'
import { plainSpaces } from '../../src/language/plain-spaces.ts'

it.each([
  ['Mr\u00a0Sharif said', 'Mr Sharif said'],
  ['5\u202f% of\u2009it', '5 % of it'],
  ['on 5\u00a0March', 'on 5 March'],
  ['1\u202f000\u00a0000 people', '1\u202f000\u00a0000 people'],
])('hard spaces are plain ones but between digits: %j', (text, plain) => {
  expect(plainSpaces(text)).toBe(plain)
})

it('a brief says the same whether spaces are hard or plain', () => {
  const text =
    'The Oil and Gas Regulatory Authority (OGRA) met on 5 March 2023.\n“We raised the price by 12 percent,” said Masroor Khan, the chairman of OGRA.'
  const options = { glossaries: [], today: '2026-11-30' }
  const hard = analyse(asArticle(text.replaceAll(' ', '\u00a0')), options)
  expect(hard).toEqual(analyse(asArticle(text), options))
})
