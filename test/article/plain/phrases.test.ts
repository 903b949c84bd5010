import { describe, expect, test } from 'vitest'
import { furnitureIn } from '../../../src/article/plain/phrases.ts'

describe('furniture', () => {
  const LINES: readonly [text: string, opening: number, calls: number][] = [
    ['Also read: A storm is coming', 1, 1],
    ['READ MORE', 1, 1],
    ['Sign up for our newsletter', 2, 2],
    ['Photo by A. Berg', 3, 0],
    ['By Ada Berg', 4, 0],
    ["Don't miss tomorrow's issue", 1, 0],
    ['The council voted on Tuesday to rebuild the lighthouse.', 0, 0],
    ['', 0, 0],
  ]
  test.each(LINES)('%j opens as kind %i and calls %i times', (text, opening, calls) => {
    expect(furnitureIn(text)).toMatchObject({ opening, calls })
  })
})
