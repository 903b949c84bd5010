// Where a block stands among those that are rather the article's.
import { expect, test } from 'vitest'
import { placesOf } from '../../../src/article/classifier/block-rows.ts'

const SCORES = [-2, 3, 4, 5, -1]
const LENGTHS = [60, 100, 200, 300, 70]

test('a block knows the scores of the two before it and of the two after, -5 where there are none', () => {
  const rows = placesOf(SCORES, LENGTHS, [])
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    [-2, -5, 3, -5, 4],
    [3, -2, 4, -5, 5],
    [4, 3, 5, -2, -1],
    [5, 4, -1, 3, -5],
    [-1, 5, -5, 4, -5],
  ])
})

test('it knows how far it is behind the first of them and before the last', () => {
  const rows = placesOf(SCORES, LENGTHS, [])
  expect(rows.map((row) => row.slice(5, 7))).toEqual([
    [-1, 3],
    [0, 2],
    [1, 1],
    [2, 0],
    [3, -1],
  ])
})

test('lines of fewer than fifty characters are none of them', () => {
  const rows = placesOf([3, 3, 3], [49, 50, 49], [])
  expect(rows.map((row) => row.slice(5, 7))).toEqual([
    [-1, 1],
    [0, 0],
    [1, -1],
  ])
})

test('it knows how its parent scores as a whole, by the length of what stands there', () => {
  const rows = placesOf([1, 4, -2], [100, 200, 50], [[7, 7, 8]])
  expect(rows.map((row) => row[9])).toEqual([3, 3, -2])
})
