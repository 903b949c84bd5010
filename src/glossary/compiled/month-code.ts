// Months as two letters, for they stand in every row of the definitions: 'Yl' for '2004-12' is a frequent word, and
// packs as one (word-codes.ts).

const FIRST_YEAR = 1980
const YEARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const MONTHS = 'abcdefghijkl'

/** Two letters for 'YYYY-MM'; other dates, and those of years out of reach, as they are. */
export function monthCode(date: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(date) ?? []
  const letters = [YEARS[Number(year) - FIRST_YEAR], MONTHS[Number(month) - 1]]
  return letters.includes(undefined) ? date : letters.join('')
}

/** The date of a code. */
export function monthOf(code: string): string {
  const [, year, month] = /^([A-Za-z])([a-l])$/.exec(code) ?? []
  if (year === undefined || month === undefined) return code
  const number = MONTHS.indexOf(month) + 1
  return `${FIRST_YEAR + YEARS.indexOf(year)}-${String(number).padStart(2, '0')}`
}
