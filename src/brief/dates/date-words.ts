// What dates are written with, as pieces of patterns: months, days, years, weekdays, and what may stand around them.
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'

export const M = `(?<month>${MONTHS}|${SHORT_MONTHS})\\b\\.?`
export const D = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
export const Y = '(?<year>1[0-9]\\d\\d|20\\d\\d)'
/** Days that are called so, papers and programmes, and those that are any day: 'Black Friday', 'on a lazy Sunday'. */
const NAMED =
  '(?<!\\bMail on )(?<!\\b(?:Black|Good|Super|Cyber|Ash|Easter|Palm|Holy|Maundy|Shrove|Fat|Bloody|Giving|Pancake|Whit|News|Sheffield) )'
const ANY =
  '(?<!\\b(?:an?(?: (?:lazy|quiet|rainy|sunny|wet|cold|hot|typical|recent|busy|single|given|normal|usual|winter|summer|spring|autumn|school))?|every|each|any|most|first|second|third|fourth|other) )'
const PAPER =
  '(?! (?:Mirror|Times|Telegraph|Express|Mail|People|Herald|Post|World|Star|Sun|Independent|Business|Night Li))'
export const W = `${NAMED}${ANY}(?<weekday>${WEEKDAYS}\\b${PAPER}|(?<!\\b[Tt]he )(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b(?:\\.|(?=,? \\d)))`
export const OFWEEK = `(?:(?:(?:this|last|next) )?(?<ofWeek>${WEEKDAYS}),? (?:the )?)?`
export const REL = '(?<relative>last|next|this)'
export const PART = '(?: (?:morning|afternoon|evening|night))?'
// Letters by range, not by property: dates are English, and property classes cost tens of milliseconds
// to compile the first time.
export const EDGE = '(?<![A-Za-z0-9\u00c0-\u024f$£€#/.,-])'
/** 'mid-November', 'mid-2023' have the precision of the month and the year. */
export const PARTED = '(?:(?:[Ee]arly|[Mm]id|[Ll]ate)-)?'
export const STOP = '(?![A-Za-z0-9\u00c0-\u024f])'

/** 'in April or May next year': both are of that year. */
export const SHARED = `(?:(?= (?:or|and|to|until|through) (?:${MONTHS}|${SHORT_MONTHS})\\.?(?: (?:of )?${REL} year| ${Y})\\b)|)`
