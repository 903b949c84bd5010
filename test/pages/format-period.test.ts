import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../src/pages/format-period.ts'

const decade = (year: string): string => `${year}s`

describe('a date of the timeline', () => {
  it.each([
    ['2023', '2023'],
    ['2023-08', 'August 2023'],
    ['2023-08-03', '3 August 2023'],
    ['199X', '1990s'],
    ['2023-W30', '24–30 July 2023'],
    ['2023-W31', '31 July–6 August 2023'],
    ['2020-W53', '28 December 2020–3 January 2021'],
    ['2019/2021', '2019–2021'],
    ['2023-07/2023-09', 'July–September 2023'],
    ['2023-08-03/2023-08-05', '3–5 August 2023'],
    ['2023-11/2023-02', 'November–February 2023'],
    ['soon', 'soon'],
    ['May 2023', 'May 2023'],
    ['2023/soon', '2023/soon'],
    ['2023-13/2024', '2023-13/2024'],
    ['2023-02-30', '2023-02-30'],
    ['2023-08-01/2023-08-32', '2023-08-01/2023-08-32'],
  ])('%s is read as ‘%s’', (iso, read) => {
    expect(formatPeriod(iso, 'en-GB', decade).replace(/\s*–\s*/u, '–')).toBe(read)
  })

  it('is read in the language it is asked in, its numerals too', () => {
    expect(formatPeriod('2023-W30', 'de', decade)).toBe('24.–30. Juli 2023')
    expect(formatPeriod('199X', 'bn', decade)).toBe('১৯৯০s')
  })
})
