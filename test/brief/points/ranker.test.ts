// The trees know what was measured by its column: what they were trained on is what they are given.
import { expect, test } from 'vitest'
import { LINE_FEATURES } from '../../../src/brief/points/line-features.ts'
import { WEIGHTS } from '../../../src/brief/points/ranker.ts'
import { WORD_FEATURES } from '../../../src/brief/points/word-features.ts'

test('a sentence’s columns are those that the trees were trained on', () => {
  expect(LINE_FEATURES).toEqual(WEIGHTS.lineFeatures)
})

test('a word’s columns are those that the trees were trained on', () => {
  expect(WORD_FEATURES).toEqual(WEIGHTS.wordFeatures)
})
