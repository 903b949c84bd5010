import { describe, expect, it } from 'vitest'
import { flagsOf } from '../../../bench/points/flags.ts'

const TITLE = 'Port Lorne shuts its gates'

describe('the flags of a list of points', () => {
  it.each([
    'This Sunday the port of Lorne will shut its gates.',
    'This October the port of Lorne will shut its gates.',
  ])('do not take a day of the calendar for something said before: %s', (text) => {
    expect(flagsOf([{ text }], TITLE)).toEqual([])
  })

  it('take a demonstrative for something said before', () => {
    expect(flagsOf([{ text: 'This port of Lorne will shut its gates.' }], TITLE)).toEqual([
      'dangling opening',
    ])
    expect(flagsOf([{ text: 'This may shut the gates of Lorne.' }], TITLE)).toEqual([
      'dangling opening',
    ])
  })
})
