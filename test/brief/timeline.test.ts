import { describe, expect, it } from 'vitest'
import {
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  parseDay,
  partsOf,
} from '../../src/brief/dates/calendar.ts'
import { buildTimeline } from '../../src/brief/timeline.ts'

describe('the timeline', () => {
  it('puts dates of any precision in order of time, the coarser first', () => {
    const isos = [
      '2023-08-03',
      '2023',
      '195X',
      '2023-W31',
      '2005-10',
      '2019/2021',
      '2020',
      '2023-08',
    ]
    const dates = isos.map((iso, start) => ({ iso, what: 'it lapsed', start, end: start + 1 }))
    expect(buildTimeline(dates).map(({ iso }) => iso)).toEqual([
      '195X',
      '2005-10',
      '2019/2021',
      '2020',
      '2023',
      '2023-W31',
      '2023-08',
      '2023-08-03',
    ])
  })

  it('names what was said twice in the same words once', () => {
    const date = { iso: '2020', what: 'it lapsed', start: 0, end: 4 }
    expect(buildTimeline([date, { ...date, start: 9, end: 13 }])).toEqual([date])
  })
})

describe('a date without a word on it', () => {
  it.each(['1993.', 'Wednesday, September 25, 2019', 'In 2001'])(
    'is in no timeline: %s',
    (what) => {
      expect(buildTimeline([{ iso: '1993', what, start: 0, end: 4 }])).toEqual([])
    },
  )

  it('is told from one with a long number: tried in every split this takes minutes', () => {
    const hash = '0123456789'.repeat(3)
    const date = { iso: '2023-08-03', what: `On 3 August 2023 ${hash} fell`, start: 0, end: 4 }
    expect(buildTimeline([date])).toEqual([date])
  })
})

describe('a year that only tells one thing from another', () => {
  it.each([
    'a march against the Seeds Bill, 2023, was banned',
    'the Harbour Act 2023 says so',
    'it loses the 2023 bid of Vell',
    'a centrepiece of its 2023 harbour plan was dropped',
    "Vell's 2023 budget is late",
  ])('is in no timeline: %s', (what) => {
    expect(buildTimeline([{ iso: '2023', what, start: 0, end: 4 }])).toEqual([])
  })

  it.each([
    'in the 2023 elections, early results pointed to Vell',
    'the fund began in 2023',
    'the quay was lost during its 2023 season',
    '2023 was a good year',
  ])('stays where something happened in it: %s', (what) => {
    const date = { iso: '2023', what, start: 0, end: 4 }
    expect(buildTimeline([date])).toEqual([date])
  })
})

describe('the calendar', () => {
  it('knows leap years and refuses days that never were', () => {
    expect(dayOf(2024, 2, 29)).not.toBeNull()
    expect([dayOf(2023, 2, 29), dayOf(2023, 13, 1), dayOf(2023, 4, 31)]).toEqual([null, null, null])
  })

  it('goes from a day to its parts and back', () => {
    const day = parseDay('2023-08-03T10:00:00Z') ?? 0
    expect(partsOf(day)).toEqual({ year: 2023, month: 8, day: 3, weekday: 4 })
    expect(isoDay(day)).toBe('2023-08-03')
    expect(parseDay('August 3')).toBeNull()
  })

  it('counts months over the end of a year', () => {
    expect([isoMonth(2023, 0), isoMonth(2023, 13), isoMonth(2023, -11)]).toEqual([
      '2022-12',
      '2024-01',
      '2022-01',
    ])
  })

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2023-08-03', '2023-W31'],
    ['2024-12-30', '2025-W01'],
  ])('has %s in week %s', (day, week) => {
    expect(isoWeek(parseDay(day) ?? 0)).toBe(week)
  })
})
