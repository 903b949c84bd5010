import { expect, test } from 'vitest'
import { normalForm } from '../../../src/brief/points/words.ts'

test.each([
  ['agrees', 'agreed'],
  ['dies', 'died'],
  ['dead', 'dying'],
  ['dies', 'death'],
])('A headline’s ‘%s’ meets the story’s ‘%s’', (one, other) => {
  expect(normalForm(one)).toBe(normalForm(other))
})
