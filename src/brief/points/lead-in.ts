// What stands before the first word of a sentence and says nothing: the dateline of an agency, the mark of a list.

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?'
/** After its city a dateline may have the state or country, and the day. */
const IN_STATE = '(?:, (?!(?:and|who|which|the)\\b)\\p{L}[\\p{L}. ]{1,28}?)?'
const ON_DAY = `, ${MONTH} \\d{1,2}(?:,? \\d{4})?\\.?`
const AFTER_CITY = `${IN_STATE}(?:${ON_DAY})?`
const SHOUTED = `\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}`
const CITY = `\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}`
const AGENCY = '\\((?:\\p{Lu}[\\p{L}&.]*(?:[ /]\\p{Lu}[\\p{L}.]*){0,2}|dpa)\\)'
/** These stand right before the first word where a page has lost the dash. */
const SURE_AGENCY = '\\((?:CNN|Reuters|AP|AFP|UPI|ANI|PTI|IANS|Xinhua|dpa)\\)'
const DASH = '(?:--|[–—:-])'
const OPENS = '(?=["“‘\']?[\\p{Lu}\\d])'

const LIST_MARK = /^(?:[*•▪‣●◦■►·]|\d{1,2}[.)]|\((?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)) (?=\S)/u

/** Of a list whose number a page has glued to its first word: '22He said'. */
const GLUED = /^\d{1,2}(?=(?:An?|The|He|She|It|They|In|On|At|Mr|Mrs|Ms)\b)/

const DATELINES: readonly RegExp[] = [
  `^(?:(?:(?:${SHOUTED}|${CITY})${AFTER_CITY}|${MONTH} \\d{1,2}) )?${SURE_AGENCY}\\s?(?:${DASH} ?)?${OPENS}`,
  `^(?:(?:${SHOUTED}${AFTER_CITY}|${CITY}${IN_STATE}${ON_DAY}) )?${AGENCY} ${DASH} ${OPENS}`,
  `^${SHOUTED}${AFTER_CITY} /[\\p{Lu}-]+/\\. ${OPENS}`,
  `^(?:${SHOUTED}|${CITY})${AFTER_CITY} ?(?:--)?(?:/\\p{Lu}[\\p{L} ]*/|\\((?:BUSINESS|GLOBE|PR) ?NEWS?WIRE\\)|\\(BUSINESS WIRE\\)) ?${DASH} ?${OPENS}`,
].map((source) => new RegExp(source, 'u'))

/** A place without an agency: only at the head of the article, since further down capitals may be a speaker. */
const PLACE = new RegExp(
  `^(?:${SHOUTED}${AFTER_CITY}(?::| (?:--|[–—-]))|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?:) (?=[\\p{Lu}\\d])`,
  'u',
)

/** How many characters at the head of the sentence are no part of what it says. */
export function leadIn(text: string, isFirst: boolean): number {
  const patterns = isFirst
    ? [...DATELINES, PLACE, LIST_MARK, GLUED]
    : [...DATELINES, LIST_MARK, GLUED]
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found.length
  }
  return 0
}
