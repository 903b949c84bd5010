// Numbers that count nothing: dates, clock times, shares, ranges, and those of names ('Section 702', 'the S&P 500').
import { pattern } from '../../language/pattern.ts'
import { STARTERS } from '../../language/abbreviations.ts'
import { MONTHS, SHORT_MONTHS } from '../../language/calendar-words.ts'
import { NOT_NAMES } from '../people/name-words.ts'

export interface Numeral {
  /** What stands before and behind it in its sentence, near by. */
  readonly before: string
  readonly after: string
  readonly hasCurrency: boolean
  readonly isDigits: boolean
  /** 'Six', 'Thirty'. */
  readonly isCapital: boolean
  /** In small letters; '' where there is none. */
  readonly scale: string
}

const CLOCK =
  /^(?::\d\d|\.\d\d ?[ap]\.?m|[ap]m\b| ?[ap]\.m\.| o['’]clock| ?(?:GMT|IST|EST|EDT|ET|UTC|BST|hrs)\b|[-–]\d|\/\d|st\b|nd\b|rd\b|th\b|['’]s\b|\.\d+\.)/iu
/** 'Section 702 allows', 'Article 5 members'. */
const NUMBERED = pattern()`
  \b(?:
    Sections?|Articles?|Acts?|Cases?|Clauses?|Rooms?|Chapters?|Flight|Route|Highway|Interstate|Resolutions?|
    Unit|Phase|Level|Chamber|Rules?|Title|Pages?|Nos?\.|Group|Type|Mark|Apollo|Boeing|Airbus|Proposition|
    Amendment|Schedule|Form|Line|Gate|Platform|Stage|Day|Week|Season|Episode|Part|Round|Step|Tier|Zone|Channel|
    Radio|Volume|Grade|Version
  ) $`
/** 'one in five children': no five children are told of. */
const SHARE = /\b(?:one|\d+) (?:in|out of) (?:every )?$/i
/** 'No 10 aides'; 'No two ships' are counted. */
const ADDRESS = /\bNos? $/
/** 'six top 10 albums': six are counted, and the ten are a list's. */
const OF_LIST =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|her|his|its|their|first|an?) (?:[\p{L}.]+ )?top $/iu
const MONTH_BEFORE = new RegExp(`(?:${MONTHS}|${SHORT_MONTHS})\\.? $`)
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th)? (?:of )?(?:${MONTHS}|${SHORT_MONTHS})\\b`)
/** 'the 60m hurdles': a race is named by its metres. */
const RACE =
  /^ (?:\p{Ll}+ )?(?:hurdles|sprints?|races?|relays?|finals?|freestyle|backstroke|breaststroke|butterfly|medley|dash|steeplechase|heats?|champions?|titles?|records?|runners?)\b/u
/** 'the Roomba 694 robots', '400 737 Max jets': a model's. What opens the sentence has a capital whatever it is. */
const MODEL = /[^\s“"‘(] (\p{Lu}[\p{L}\p{N}&.-]*) $|\d $/u

/** Whether the number is a day, a time, a share or a part of a name that tells so by itself. */
export function isNoFigure({ before, after, hasCurrency, isDigits, scale }: Numeral): boolean {
  return (
    CLOCK.test(after) ||
    MONTH_AFTER.test(after) ||
    MONTH_BEFORE.test(before) ||
    SHARE.test(before) ||
    OF_LIST.test(before) ||
    (isDigits && ADDRESS.test(before)) ||
    (!hasCurrency && (NUMBERED.test(before) || (scale === 'm' && RACE.test(after))))
  )
}

/** Whether a number before a noun is a name's and counts none: 'the S&P 500 companies', 'the Six Nations'. */
export function isOfName({ before, after, isCapital, isDigits }: Numeral): boolean {
  if (isCapital && before.trim() !== '' && /^ \p{Lu}/u.test(after)) return true
  const model = MODEL.exec(before)
  // '300,000 five years ago'
  if (model === null || (model[1] === undefined && !isDigits)) return false
  const lower = model[1]?.toLowerCase()
  // 'In Pakistan 24 soldiers', 'gave the Tories 200 seats'.
  return (
    lower === undefined || !(NOT_NAMES.has(lower) || STARTERS.has(lower) || /[^s]s$/.test(lower))
  )
}
