import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesIn, minutesIn, readDate } from '../../../src/article/page/dates.ts'

const SHAPES: readonly [written: string, iso: string | null][] = [
  ['2023-08-03', '2023-08-03'],
  ['2023-08-03T18:10:00+05:30', '2023-08-03'],
  ['2023-08-03T23:59:59.000Z', '2023-08-03'],
  ['2023-8-3', '2023-08-03'],
  ['2023/08/03', '2023-08-03'],
  ['20230803', '2023-08-03'],
  ['20230803T101500Z', '2023-08-03'],
  ['August 3, 2023', '2023-08-03'],
  ['Aug. 3, 2023 at 6:10 p.m. ET', '2023-08-03'],
  ['Aug 3rd 2023', '2023-08-03'],
  ['3 August 2023', '2023-08-03'],
  ['3rd of August 2023', '2023-08-03'],
  ['Thu, 03 Aug 2023 18:10:00 GMT', '2023-08-03'],
  ['Thu Aug 3 18:10:00 UTC 2023', '2023-08-03'],
  ['Updated: August 03, 2023 18:10 IST', '2023-08-03'],
  ['Published 03-Aug-2023', '2023-08-03'],
  ['8/3/2023', '2023-08-03'],
  ['31.12.2023', '2023-12-31'],
  ['1691060400', '2023-08-03'],
  ['1691060400000', '2023-08-03'],
  ['2023-Aug-03', '2023-08-03'],
  ['Sept. 5, 2023', '2023-09-05'],
  ['2\u00a0nd of March, 2023', '2023-03-02'],
  ['Junction 12 2023', null],
  ['marathon 12 2023', null],
  ['1234-2023-08-03', '2023-08-03'],
  ['02023-08-03', null],
  ['31/02/2023', null],
  ['August 2023', null],
  ['٣ أغسطس ٢٠٢٣', null],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2023', null],
  ['2023-13-01', null],
  ['2023-00-10', null],
  ['three days ago', null],
  ['', null],
]

test.each(SHAPES)('%j is read as %j', (written, iso) => {
  expect(readDate(written)).toBe(iso)
})

test('numbers alone are read with the day first where that is the custom, or when no month is so great', () => {
  expect(readDate('03/04/2023')).toBe('2023-03-04')
  expect(readDate('03/04/2023', true)).toBe('2023-04-03')
  expect(readDate('13/04/2023')).toBe('2023-04-13')
  expect(readDate('04/13/2023', true)).toBe('2023-04-13')
  expect(readDate('03.04.2023')).toBe('2023-04-03')
})

test('all dates of a line are found in its order', () => {
  const line = 'Published 3 May 2024, updated May 5, 2024'
  expect(datesIn(line).map(({ day, start, end }) => [day, line.slice(start, end)])).toEqual([
    ['2024-05-03', '3 May 2024'],
    ['2024-05-05', 'May 5, 2024'],
  ])
})

test.each([
  ['10:02', 602],
  ['10.02PM IST', 1322],
  ['at 12:05 a.m. ET', 5],
  ['T23:59:59.000Z', 1439],
  ['25:10', null],
  ['2 min read', null],
  ['v1.2.345', null],
] as const)('the time in %j is minute %j of the day', (written, minutes) => {
  expect(minutesIn(written)).toBe(minutes)
})

test('any string is read without an exception, and what is read is a day that exists', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const date = readDate(text)
      if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }),
  )
})
