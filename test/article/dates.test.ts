import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../src/article/dates.ts'

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

test('any string is read without an exception, and what is read is a day that exists', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      const date = readDate(text)
      if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
    }),
  )
})
