// When the article was published, as its publisher has it: stated in the head, shown to the reader, or
// in the address. What is shown settles what the head leaves open: on which day of the publisher's own
// clock a moment in UTC lies, and whether an old article has been given a new date.
import { hostOf } from './address.ts'
import { type ShownDate, shownDatesIn } from './shown-dates.ts'
import { dayAfter, minutesIn, readDate, readIsoDay } from './dates.ts'
import { type LinkedItem, textIn } from './json-ld.ts'
import { MODIFIED_KEYS, PUBLISHED_KEYS } from './keys.ts'
import type { Head } from './lines-above.ts'
import { metaOf, type Statements } from './statements.ts'

export interface Dates {
  readonly published: string | null
  readonly modified: string | null
}

/** A moment as it is stated, and its day. */
interface Moment {
  readonly day: string
  readonly text: string
}

/** Where the day is written before the month: most of the world, in numbers. */
const MONTH_FIRST_REGIONS: ReadonlySet<string> = new Set(['us', 'ca', 'ph'])
const DAY_FIRST_HOSTS: ReadonlySet<string> = new Set('uk ie in au nz za pk sg'.split(' '))

/** The dates of the article, `head` being what stands above its body. */
export function readDates(document: Document, statements: Statements, head: Head): Dates {
  const { article, items } = statements
  const modified =
    momentIn(article?.['dateModified'], document) ??
    momentIn(metaOf(statements, ...MODIFIED_KEYS), document) ??
    (article ? null : momentOf(items, 'dateModified', document))
  const stated =
    momentIn(article?.['datePublished'], document) ??
    momentIn(article?.['dateCreated'], document) ??
    momentIn(metaOf(statements, ...PUBLISHED_KEYS), document) ??
    momentOf(items, 'datePublished', document) ??
    momentIn(statedInPage(document), document)
  const published =
    stated && isUndisputed(stated, modified, head)
      ? stated.day
      : publishedOn(document, stated, modified, head)
  return { published, modified: modified?.day ?? null }
}

/** The day that is right where what is stated may not be: by what the page shows, then by its address. */
function publishedOn(
  document: Document,
  stated: Moment | null,
  modified: Moment | null,
  head: Head,
): string | null {
  const isDayFirst = isDayFirstIn(document)
  const shown: ShownDate[] = []
  for (const line of head.lines()) shown.push(...shownDatesIn(line, isDayFirst))
  return stated
    ? (dayShown(stated, modified, shown) ?? stated.day)
    : (dayWritten(dayInAddress(document.URL), shown) ?? dayBelow(document, isDayFirst))
}

function isDayFirstIn(document: Document): boolean {
  const language = document.documentElement.lang.toLowerCase()
  const isEnglish = language.startsWith('en-')
  if (isEnglish && !MONTH_FIRST_REGIONS.has(language.slice(3, 5))) return true
  const host = hostOf(document.URL) ?? ''
  return DAY_FIRST_HOSTS.has(host.slice(host.lastIndexOf('.') + 1))
}

function momentIn(value: unknown, document: Document): Moment | null {
  if (value === undefined || value === null) return null
  const text = typeof value === 'number' ? String(value) : (textIn(value) ?? '')
  const day = readIsoDay(text) ?? readDate(text, isDayFirstIn(document))
  return day === null ? null : { day, text }
}

/** The first date that one of the items states as this. */
function momentOf(items: readonly LinkedItem[], what: string, document: Document): Moment | null {
  for (const item of items) {
    const moment = momentIn(item[what], document)
    if (moment) return moment
  }
  return null
}

/** Whether the time is stated with the publisher's own distance from UTC. */
function isLocal({ text }: Moment): boolean {
  return text.includes(':') && /\d[+-](?!00:?00)\d\d:?\d\d$/.test(text.trim())
}

/**
 * Whether nothing that the page shows can be another day than the stated one: neither that before it nor
 * that after it stands there, nor can that of a later change stand in its place.
 */
function isUndisputed({ day }: Moment, modified: Moment | null, head: Head): boolean {
  if (head.mayHave(dayAfter(day, 1)) || head.mayHave(dayAfter(day, -1))) return false
  return !modified || modified.day <= day || head.mayHave(day)
}

/** The stated day as the page shows it, or the later day that it shows instead. */
function dayShown(
  stated: Moment,
  modified: Moment | null,
  shown: readonly ShownDate[],
): string | null {
  if (shown.length === 0) return null
  // An update at the moment of publishing is the publishing: WordPress calls both by one class.
  const isUnchanged =
    modified?.day === stated.day && minutesIn(modified.text) === minutesIn(stated.text)
  const lines = shown.filter(({ label }) => label !== 'updated' || isUnchanged)
  const same = lines.find((line) => isSame(stated, line))
  if (same) return same.day === stated.day || isLocal(stated) ? stated.day : same.day
  if (!modified) return null
  // Guides and live pages are given the day of their last change as if they had been written then.
  const last = dayAfter(modified.day, isLocal(modified) ? 0 : 1)
  return lines.find(({ day }) => day > stated.day && day <= last)?.day ?? null
}

/** Whether the line can show the stated moment: the same minutes in any time zone, or a day in reach of it. */
function isSame(stated: Moment, line: ShownDate): boolean {
  const { day } = stated
  if (line.day === day) return true
  if (line.minutes === null && isLocal(stated)) return false
  const minutes = minutesIn(stated.text)
  if (minutes === null || (line.minutes !== null && (line.minutes - minutes) % 15 !== 0))
    return false
  // Clocks are at most 12 hours behind UTC and 14 before it.
  if (line.day === dayAfter(day, -1)) return minutes < 12 * 60
  return line.day === dayAfter(day, 1) && minutes >= 10 * 60
}

/** Nothing is stated: the day shown above the body, if the address doesn't speak of quite another. */
function dayWritten(addressed: string | null, shown: readonly ShownDate[]): string | null {
  const line =
    shown.find(({ label }) => label === 'published') ??
    shown.find(({ label }) => label === null) ??
    shown[0]
  if (!line || !addressed) return line?.day ?? addressed
  return Math.abs(Date.parse(line.day) - Date.parse(addressed)) <= 2 * 86_400_000
    ? line.day
    : addressed
}

/** Microdata, and the `pubdate` of HTML's early days. */
function statedInPage(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"],time[pubdate]')
  return element && dateTextOf(element)
}

const DATED =
  'time,[class*="date" i],[class*="publish"],[class*="posted"],[class*="byline"],[class*="meta"]'
/** Elements longer than this are more than a date line. */
const LONGEST_LINE = 300

/** The first date in an element that is named after one: where nothing is stated or shown above the body. */
function dayBelow(document: Document, isDayFirst: boolean): string | null {
  for (const element of document.querySelectorAll(DATED)) {
    const text = dateTextOf(element)
    const day = text.length > LONGEST_LINE ? null : readDate(text, isDayFirst)
    if (day) return day
  }
  return null
}

function dateTextOf(element: Element): string {
  return (
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.textContent.trim()
  )
}

function dayInAddress(url: string): string | null {
  const match = url.match(/[/-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/)
  return match && readDate(`${match[1]}-${match[2]}-${match[3]}`)
}
