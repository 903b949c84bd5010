// What happened earlier, told as history. A point may be background, but never the first one.
import type { DateMention } from '../parts.ts'
import type { Line, Reading } from './reading.ts'

const HISTORY =
  /\b(?:was|were) once\b|\bused to\b|\bin the past\b|\bhistorically\b|\bfirst signed\b|\bdates? back\b|\bat the time\b|\bhad (?:previously|already|long|repeatedly|earlier|once|been)\b|\b(?:since|until|in|between|during|from|by) (?:the )?(?:1[5-9]\d\d|20[0-2]\d)(?:s)?\b|\b(?:years|decades|a decade) (?:ago|earlier)\b|\b(?:last|previous) (?:decade|century)\b/i

const NOW =
  /\b(?:now|today|yesterday|this (?:week|month|morning|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|has (?:been|just|now)|have now|latest|will)\b/i

/** Whether the sentence tells what came before the news. */
export function isBackground(reading: Reading, line: Line, dates: readonly DateMention[]): boolean {
  if (line.index === 0) return false
  if (NOW.test(line.text)) return false
  const published = reading.article.published
  if (published !== null) {
    const own = dates.filter(
      ({ start, end }) => start >= line.sentence.start && end <= line.sentence.end,
    )
    const year = Number(published.slice(0, 4))
    if (own.length > 0) return own.every(({ iso }) => Number(iso.slice(0, 4)) < year)
  }
  return HISTORY.test(line.text)
}
