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
export function shownDatesIn(line: Line, isDayFirst: boolean): ShownDate[] {
  const { text, element, around } = line
  const dates = datesIn(text, isDayFirst)
  if (dates.length === 0) {
    // 'Two hours ago', or a day without its year.
    const time = timeIn(line)
    const stated = time?.getAttribute('datetime') ?? ''
    const day = stated === '' ? null : readDate(stated)
    if (!time || !day) return []
    return [{ day, minutes: minutesIn(stated), label: labelIn(text) ?? labelOf(time, around) }]
  }
  const said = dates.reduce((length, { start, end }) => length - (end - start), text.length)
  if (said > LONGEST_LINE) return []
  return dates.map(({ day, start, end }, index) => {
    const before = text.slice(dates[index - 1]?.end ?? 0, start)
    const after = text.slice(end, dates[index + 1]?.start)
    const named = dates.length > 1 ? null : labelOf(timeIn(line) ?? element, around)
    return {
      day,
      minutes: minutesIn(after) ?? minutesIn(before),
      label: labelIn(before) ?? named,
    }
  })
}

function timeIn({ element, around }: Line): Element | null {
  return element.closest('time') ?? around.querySelector('time')
}

const UPDATED = ['updat', 'modif', 'revis', 'edited', 'correct']
const PUBLISHED = ['publi', 'posted', 'first', 'origin', 'created', 'issued']

function labelIn(text: string): ShownDate['label'] {
  const lower = text.toLowerCase()
  if (UPDATED.some((word) => lower.includes(word))) return 'updated'
  return PUBLISHED.some((word) => lower.includes(word)) ? 'published' : null
}

/** What the classes between an element and its line call the date; one that says both says nothing. */
function labelOf(element: Element, line: Element): ShownDate['label'] {
  for (let at: Element | null = element; at; at = at === line ? null : at.parentElement) {
    const name = at.getAttribute('class')?.toLowerCase() ?? ''
    if ((name.includes('updated') || name.includes('modified')) && !name.includes('publi'))
      return 'updated'
  }
  return null
}
