// What dates are written with, as pieces of patterns: months, days, years, weekdays, and what may stand around them.
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'

/** A month in full or short, with the group `month`; the others name their groups so as well. */
export const MONTH = `(?<month>${MONTHS}|${SHORT_MONTHS})\\b\\.?`
/** A day of the month. */
export const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?'
/** A year from 1000 to 2099. */
export const YEAR = '(?<year>1[0-9]\\d\\d|20\\d\\d)'
/** Before a weekday that is a name's part ('Black Friday', 'Mail on Sunday'), or no day in particular ('a lazy Sunday'). */
const NAMED =
  '(?<!\\bMail on )(?<!\\b(?:Black|Good|Super|Cyber|Ash|Easter|Palm|Holy|Maundy|Shrove|Fat|Bloody|Giving|Pancake|Whit|News|Sheffield) )'
const ANY =
  '(?<!\\b(?:an?(?: (?:lazy|quiet|rainy|sunny|wet|cold|hot|typical|recent|busy|single|given|normal|usual|winter|summer|spring|autumn|school))?|every|each|any|most|first|second|third|fourth|other) )'
const PAPER =
  '(?! (?:Mirror|Times|Telegraph|Express|Mail|People|Herald|Post|World|Star|Sun|Independent|Business|Night Li))'
/** A day of the week, in full or short, that means the day and none of those. */
export const WEEKDAY = `${NAMED}${ANY}(?<weekday>${WEEKDAYS}\\b${PAPER}|(?<!\\b[Tt]he )(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b(?:\\.|(?=,? \\d)))`
/** A day of the week before its date: 'Tuesday, October 12'. */
export const OF_WEEK = `(?:(?:(?:this|last|next) )?(?<ofWeek>${WEEKDAYS}),? (?:the )?)?`
/** Which year, month or week, by where it is from now. */
export const RELATIVE = '(?<relative>last|next|this)'
/** Behind a day. */
export const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'
/**
 * Where a date may begin; `END`: where it may end. Letters by range, not by property: dates are English, and property
 * classes cost tens of milliseconds to compile the first time.
 */
export const EDGE = '(?<![A-Za-z0-9\u00c0-\u024f$£€#/.,-])'
/** 'mid-November', 'mid-2023' have the precision of the month and the year. */
export const PART_OF_SPAN = '(?:(?:[Ee]arly|[Mm]id|[Ll]ate)-)?'
export const END = '(?![A-Za-z0-9\u00c0-\u024f])'

/** 'in April or May next year': both are of that year. */
export const SHARED_YEAR = `(?:(?= (?:or|and|to|until|through) (?:${MONTHS}|${SHORT_MONTHS})\\.?(?: (?:of )?${RELATIVE} year| ${YEAR})\\b)|)`
