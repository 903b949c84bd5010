import { describe, expect, test } from 'vitest'
import { lift } from '../../../src/article/classifier/classify.ts'

describe('the scores of a page’s groups', () => {
  test('stay as they are where a main one scores well', () => {
    expect(lift([2, -1, -4], [0.8, 0.1, 0.1])).toEqual([2, -1, -4])
  })

  test('are all lifted where none of the main ones does: somewhere the body must be', () => {
    expect(lift([-1, -3], [0.6, 0.4])).toEqual([1, -1])
  })

  test('stay where the page has no main group, and none at all', () => {
    expect(lift([-1, -3], [0.1, 0.05])).toEqual([-1, -3])
    expect(lift([], [])).toEqual([])
  })
})
