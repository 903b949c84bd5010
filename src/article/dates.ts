// Dates as pages state them, read to ISO 'YYYY-MM-DD' as the publisher's own clock has them: the
// day that is written counts, whatever the time zone beside it.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

type Reading = (match: RegExpMatchArray) => [year: string, month: string, day: string]

const SHAPES: readonly (readonly [RegExp, Reading])[] = [
  [/(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  [/\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  [/\b(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|\b)/, (m) => [m[1] ?? '', m[2] ?? '', m[3] ?? '']],
  [
    new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(?:of\\s+)?${MONTH}[\\s,./-]+(\\d{4})\\b`,
      'i',
    ),
    (m) => [m[3] ?? '', m[2] ?? '', m[1] ?? ''],
  ],
  [
    new RegExp(`\\b${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(?:at\\s+)?(\\d{4})\\b`, 'i'),
    (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? ''],
  ],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})\\s[\\d:]+\\s(?:[A-Z]{3,4}\\s)?(\\d{4})\\b`, 'i'),
    (m) => [m[3] ?? '', m[1] ?? '', m[2] ?? ''],
  ],
]
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/

/** The first date in a string, or null when it has none that exists; '03/04/2023' is read as March 4. */
export function readDate(text: string): string | null {
  for (const [shape, read] of SHAPES) {
    const match = text.match(shape)
    if (!match) continue
    const [year, month, day] = read(match)
    const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
    const date = isoDate(Number(year), named || Number(month), Number(day))
    if (date) return date
  }
  const match = text.match(SLASHED)
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isoDate(year, first, second) ?? isoDate(year, second, first)
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
