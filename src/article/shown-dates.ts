// The dates that a page shows its reader at the head of the article: 'Updated: Dec 23, 2023 | 10:26 AM'.
import { datesIn, minutesIn, readDate } from './dates.ts'
import { type Line, LONGEST_LINE } from './lines-above.ts'

export interface ShownDate {
  /** ISO date. */
  readonly day: string
  /** Minutes since midnight, when the time is shown too. */
  readonly minutes: number | null
  /** What the page calls the date; most say nothing. */
  readonly label: 'published' | 'updated' | null
}

/** The dates of a line; none where it says much more than that. */
export function shownDatesIn({ text, element, around }: Line, isDayFirst: boolean): ShownDate[] {
  const time = element.closest('time') ?? around.querySelector('time')
  const dates = datesIn(text, isDayFirst)
  const named = labelOf(time ?? element, around)
  if (dates.length === 0) {
    // 'Two hours ago', or a day without its year.
    const stated = time?.getAttribute('datetime') ?? ''
    const day = readDate(stated)
    return day ? [{ day, minutes: minutesIn(stated), label: labelIn(text) ?? named }] : []
  }
  const said = dates.reduce((length, { start, end }) => length - (end - start), text.length)
  if (said > LONGEST_LINE) return []
  return dates.map(({ day, start, end }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start)
    const after = text.slice(end, dates[index + 1]?.start)
    return {
      day,
      minutes: minutesIn(after) ?? minutesIn(before),
      label: labelIn(before) ?? (dates.length > 1 ? null : named),
    }
  })
}

function labelIn(text: string): ShownDate['label'] {
  if (/updat|modif|revis|edited|correct/i.test(text)) return 'updated'
  return /publi|posted|first|origin|created|issued/i.test(text) ? 'published' : null
}

/** What the classes between an element and its line call the date; one that says both says nothing. */
function labelOf(element: Element, line: Element): ShownDate['label'] {
  for (let at: Element | null = element; at; at = at === line ? null : at.parentElement) {
    const name = at.getAttribute('class') ?? ''
    if (/updated|modified/i.test(name) && !/publi/i.test(name)) return 'updated'
  }
  return null
}
