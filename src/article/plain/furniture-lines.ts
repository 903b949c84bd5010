// Lines of a page's own between the paragraphs of its article, known by their words alone: dates, rules,
// labels before a link, appeals to the reader, notes to those who can't see or play something.
import { pattern } from '../../language/pattern.ts'
import { datesIn, hasDigit, minutesIn } from '../page/dates.ts'

/** 'Read: …', 'WATCH | …', '[ … ]' around a link to another story. */
const LABEL = /^(?:\[|(?:also )?(?:read|watch|listen|see)(?: also| more| next)?\s?[:|])/i
/** Lines that say one thing, without what stands around their words. */
const NOTES =
  /^(?:advert[a-z]*|newsletter|skip past \w+ promotion|after \w+ promotion|(?:list|item) \d+ of \d+|list of \d+ items|end of list|end of article|share(?: this)?|copy link|(?:leave a |show )?comments?|print|save|story continues below[\w ]*)$/
const LONGEST_NOTE = 50
/** Said anywhere in a line, or at its start. */
const SAID = ['all rights reserved', 'enable javascript', 'browser that supports']
const SAID_FIRST = ['©', 'follow ap’s', "follow ap's", 'follow bbc', 'follow reuters']
/** Each is said in news too; two of them together only in a page's own cause. */
const APPEALS = pattern('gi')`
  \b(?:
    by (?:signing up|subscribing|registering)|consider (?:supporting|subscribing)|your support|
    our (?:[\w-]+ )?journalism|(?:quality|independent|fearless) journalism|
    (?:unlimited|full|premium) (?:\w+ )?access|cancel (?:at )?any ?time|already a (?:member|subscriber)|
    become a (?:member|subscriber)|small favou?r to ask|supporting us|(?:for|to) (?:our )?subscribers(?: only)?|
    (?:digital|online|paid) subscription|(?:continue|keep) reading|free articles
  )\b`
const APPEALING =
  'support|subscri|journalism|signing up|registering|a member|access|cancel|free articles'.split(
    '|',
  )
/** A wall of consent. */
const CONSENT =
  /\b(?:we|us) and our (?:[\w,]+ )*partners\b.*\b(?:cookies|personal data|information on (?:a|your) device|geolocation|consent)\b/i
const BYLINE =
  /^(?:By|BY|by):? \p{Lu}[\p{L}.’'-]*(?: (?:and )?\p{Lu}[\p{L}.’'-]*){1,6}(?= ?$| \d| ?[|•·,] ?)/u
/** What a date line says beside its date. */
const DATE_LINE_WORDS =
  /\b(?:published|posted|updated|issued|created|modified|last|first|on|at|date|time|min(?:ute)?s?|read|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\b|[a-z]{2,4}t|utc)\b|[\d\W]/gi
const LONGEST_DATE_LINE = 90

/** Whether a (short) line, of which a share from 0 to 1 is linked, is furniture. */
export function isFurnitureLine(text: string, linked: number): boolean {
  // Most lines are sentences: that they are none of these is told without regular expressions, each
  // of which costs a new page as much as the walk over a few paragraphs.
  const lower = text.toLowerCase()
  if (isNote(lower) || isRule(lower)) return true
  if (linked > 1 / 3 && LABEL.test(text)) return true
  if (lower.includes(' partners') && CONSENT.test(text)) return true
  const isAppealing = APPEALING.some((word) => lower.includes(word))
  if (isAppealing && (text.match(APPEALS)?.length ?? 0) > 1) return true
  const rest = lower.startsWith('by') ? withoutByline(text) : text
  return rest === '' || isDateLine(rest)
}

/** A month that follows the last name without a mark is none of the names. */
function withoutByline(text: string): string {
  const end = datesIn(text)[0]?.start ?? text.length
  return (text.slice(0, end).replace(BYLINE, '') + text.slice(end)).trim()
}

/** What a page says around its article, in lower case: 'advertisement', 'end of list', '© …'. */
function isNote(lower: string): boolean {
  if (SAID.some((said) => lower.includes(said))) return true
  if (SAID_FIRST.some((said) => lower.startsWith(said))) return true
  const isBelow = lower.includes('story continues below')
  if (lower.length > LONGEST_NOTE && !isBelow) return false
  return NOTES.test(lower.replace(/^\W+|\W+$/g, ''))
}

/** Without a letter or a digit: '* * *'. */
function isRule(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if ((code > 96 && code < 123) || (code > 47 && code < 58)) return false
  }
  return !/[\p{L}\p{N}]/u.test(lower)
}

function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || !hasDigit(text)) return false
  const dates = datesIn(text)
  if (dates.length === 0 && minutesIn(text) === null) return false
  const rest = dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  return rest.replace(DATE_LINE_WORDS, '') === ''
}
