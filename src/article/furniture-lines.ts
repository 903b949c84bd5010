// Lines of a page's own between the paragraphs of its article, known by their words alone: dates, rules,
// labels before a link, appeals to the reader, notes to those who can't see or play something.
import { datesIn, minutesIn } from './dates.ts'

/** 'Read: …', 'WATCH | …', '[ … ]' around a link to another story. */
const LABEL = /^(?:\[|(?:also )?(?:read|watch|listen|see)(?: also| more| next)?\s?[:|])/i
const NOTES =
  /^\W*(?:advert[a-z]*|newsletter|skip past \w+ promotion|after \w+ promotion|(?:list|item) \d+ of \d+|list of \d+ items|end of list|end of article|story continues below[\w ]*|share(?: this)?|copy link|(?:leave a |show )?comments?|print|save)\W*$|^©|all rights reserved|enable javascript|browser that supports|^follow (?:ap’s|ap's|bbc|reuters)\b/i
/** Each is said in news too; two of them together only in a page's own cause. */
const APPEALS =
  /\b(?:by (?:signing up|subscribing|registering)|consider (?:supporting|subscribing)|your support|(?:our|quality|independent|fearless) journalism|become a (?:member|subscriber)|small favou?r to ask|supporting us)\b/gi
const BYLINE = /^(?:By|BY|by):? \p{Lu}[\p{L}.’'-]*(?: (?:and )?\p{Lu}[\p{L}.’'-]*){1,6}$/u
/** What a date line says beside its date. */
const DATE_LINE_WORDS =
  /\b(?:published|posted|updated|issued|created|modified|last|first|on|at|date|time|min(?:ute)?s?|read|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m\b|[a-z]{2,4}t|utc)\b|[\d\W]/gi
const LONGEST_DATE_LINE = 90

/** Whether a (short) line, of which a share from 0 to 1 is linked, is furniture. */
export function isFurnitureLine(text: string, linked: number): boolean {
  if (NOTES.test(text) || isRule(text)) return true
  if (linked > 1 / 3 && LABEL.test(text)) return true
  if ((text.match(APPEALS)?.length ?? 0) > 1) return true
  // Classes of all the world's letters cost a new page much: only where the rest fits.
  return isDateLine(text) || (/^by/i.test(text) && BYLINE.test(text))
}

/** Without a letter or a digit: '* * *'. */
function isRule(text: string): boolean {
  return !/[a-z\d]/i.test(text) && !/[\p{L}\p{N}]/u.test(text)
}

function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE_LINE || !/\d/.test(text)) return false
  const dates = datesIn(text)
  if (dates.length === 0 && minutesIn(text) === null) return false
  const rest = dates.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  return rest.replace(DATE_LINE_WORDS, '') === ''
}
