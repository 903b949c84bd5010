import { describe, expect, test } from 'vitest'
import { bestOf, NEVER } from '../../../src/article/classifier/choose.ts'

describe('of scored blocks', () => {
  test('those are taken that score enough', () => {
    expect(bestOf([2, -2, Infinity, 0.2])).toEqual([0, 2, 3])
  })

  test('one in doubt is taken between two that surely are the article’s', () => {
    expect(bestOf([3, -0.5, 3])).toEqual([0, 1, 2])
    expect(bestOf([-3, -0.5, 3])).toEqual([2])
  })

  test('what is never the article’s is passed over, whatever stands beside it', () => {
    expect(bestOf([3, NEVER, -0.5, NEVER, 3, NEVER])).toEqual([0, 2, 4])
    expect(bestOf([NEVER])).toEqual([])
  })

  test('one that scores enough is not lost for what stands beside it', () => {
    expect(bestOf([-3, 0.3, -3])).toEqual([1])
  })
})
