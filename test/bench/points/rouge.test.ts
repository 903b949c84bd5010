import { describe, expect, test } from 'vitest'
import { porterStem } from '../../../bench/points/porter.ts'
import { rouge, rougeLines, rougeTokens } from '../../../bench/points/rouge.ts'

// Values of nltk 3.8's PorterStemmer and of rouge_score 0.1.2's own tests.
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['ties', 'tie'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['digitizer', 'digit'],
  ['vietnamization', 'vietnam'],
  ['triplicate', 'triplic'],
  ['electriciti', 'electr'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['controll', 'control'],
  ['roll', 'roll'],
  ['dying', 'die'],
  ['news', 'news'],
  ['died', 'die'],
  ['enjoyed', 'enjoy'],
])('The stem of %s is %s', (word, stem) => {
  expect(porterStem(word)).toBe(stem)
})

describe('ROUGE', () => {
  const score = (candidate: string[], reference: string[]): ReturnType<typeof rouge> =>
    rouge(rougeLines(candidate), rougeLines(reference))

  test('is the F1 of shared words', () => {
    expect(score(['testing'], ['testing one two']).r1).toBeCloseTo(0.5)
    expect(score(['testing one two'], ['testing']).r1).toBeCloseTo(0.5)
  })

  test('is the F1 of shared pairs', () => {
    expect(score(['testing two'], ['testing one two']).r2).toBe(0)
    expect(score(['testing one two'], ['testing one']).r2).toBeCloseTo(0.667, 3)
  })

  test('takes the union of longest common subsequences over lines', () => {
    expect(score(['w1 w3 w8 w9 w5', 'w1 w2 w6 w7 w8'], ['w1 w2 w3 w4 w5']).rl).toBeCloseTo(
      (2 * 0.4 * 0.8) / 1.2,
    )
  })

  test('stems words of more than three letters and drops what is not ASCII', () => {
    expect(rougeTokens('The dogs’ naïve running')).toEqual(['the', 'dog', 'na', 've', 'run'])
  })
})
