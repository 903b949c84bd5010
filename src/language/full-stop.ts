// Whether a full stop ends its sentence: the word before it may be abbreviated, or its name go on behind it.
import {
  ABBREVIATED_TITLES,
  AFTER_CLOCK,
  AFTER_NAME,
  BEFORE_FIGURE,
  DAYS_SHORT,
  MONTHS_SHORT,
  NEVER_LAST,
  STARTERS,
  STARTERS_THAT_ARE_NAMES,
} from './abbreviations.ts'
import type { Span } from './article.ts'

/** A mark that may end a sentence, where it stands. */
export interface EndMark {
  readonly text: string
  readonly at: number
  /** Where the sentence begins that it may end. */
  readonly from: number
  readonly block: Span
}

/** What stands behind such a mark. */
export interface Behind {
  /** The text from its first word on, as far as it is looked at. */
  readonly following: string
  /** Whether that word has an opening mark before it: '“', '('. */
  readonly isOpened: boolean
  /** Whether a closing mark stands right behind the mark itself: '”', ')'. */
  readonly isClosed: boolean
}

export const LETTER = /\p{L}/u
export const UPPER = /\p{Lu}/u
export const DIGIT = /[0-9]/
const WORD_BEFORE = /[\p{L}\p{M}.'’&-]*$/u
const WORD_AFTER = /[\p{L}\p{M}'’-]*/uy
/** 'PENSACOLA, Fla. (Reuters) - ', which begins the story. */
const AGENCY = /^\s*\(\p{Lu}[\p{L} /]{1,24}\)\s?[–—-]/u
const DATELINE_MAX = 80

/** No titles when in capitals: PT is a time zone and RT a channel, while Pt. and Rt. stand before names. */
const CAPITALS_ELSE = /^(?:PT|RT|BR|GP)$/

/** So much of a text is looked at for the word before a mark or behind it. */
export const WORD_MAX = 32

/** Whether a full stop ends its sentence. */
export function isFullStop(mark: EndMark, behind: Behind): boolean {
  const { text, at, from, block } = mark
  const { following, isOpened, isClosed } = behind
  if (isOpened && at - block.start < DATELINE_MAX && AGENCY.test(text.slice(at + 1, at + 40)))
    return false
  const word = wordBefore(text, at, from)
  if (word === '') return !isNumbering(mark) && !isAgencySlash(mark)
  const lower = word.toLowerCase()
  if (/^(?:ret|rtd|retd)$/.test(lower) && text.charAt(at + 1) === ')') return isStarter(following)
  if (isClosed && word.length > 1 && !word.includes('.')) return true
  const figure = DIGIT.test(following.charAt(0))
  if (NEVER_LAST.has(lower)) return false
  if (BEFORE_FIGURE.has(lower) && figure) return false
  if (/^[ap]\.m$/.test(lower))
    return !(isOpened && figure) && !AFTER_CLOCK.has(wordAt(following).toLowerCase())
  if (word.length === 1 && LETTER.test(word)) return isAfterInitial(mark, word, behind)
  if (word.includes('.')) return isOpened || isStarter(following)
  if (MONTHS_SHORT.has(lower) && UPPER.test(word.charAt(0)) && figure) return false
  if (
    DAYS_SHORT.has(lower) &&
    UPPER.test(word.charAt(0)) &&
    (figure || MONTHS_SHORT.has(wordAt(following).toLowerCase()))
  )
    return false
  if (ABBREVIATED_TITLES.has(lower) && UPPER.test(word.charAt(0)) && !CAPITALS_ELSE.test(word))
    return isSureStarter(following)
  if (AFTER_NAME.has(lower) && isAbbreviated(word, lower))
    return isOpened || figure || isStarter(following)
  return true
}

/** 'Miss', 'Wash', 'mass' end sentences as words: only the capitalised ones, and the units, are abbreviations. */
function isAbbreviated(word: string, lower: string): boolean {
  return (
    UPPER.test(word.charAt(0)) ||
    /^(?:vs?|al|seq|ibid|viz|cf|oz|lbs?|ft|hrs?|mins|secs|yrs?|mos?|sq|cu|kms?|kg|dept|govt|intl)$/.test(
      lower,
    )
  )
}

/** What goes by letters: 'Series A. Moody’s rated it', 'hepatitis B. Vell bought', where no name has an initial. */
const LETTERED =
  /(?<!\p{L})(?:[Ss]eries|[Pp]lan|[Gg]roup|[Pp]ool|[Vv]itamin|[Hh]epatitis|[Ii]nfluenza|[Cc]lass|[Tt]ype|[Cc]ategory|[Ss]ection|[Ss]chedule|[Gg]rade|[Oo]ption|[Aa]nnex|[Aa]ppendix|[Tt]erminal|Serie|[Dd]ivision|[Ss]tage|[Pp]hase) $/u
const LETTERED_MAX = 12

/** Whether the sentence ends behind a single letter: after 'plan B. The' it does, in 'George W. Bush' it goes on. */
function isAfterInitial(
  { text, at }: EndMark,
  letter: string,
  { following, isOpened }: Behind,
): boolean {
  if (!UPPER.test(letter)) return isOpened || isStarter(following)
  if (DIGIT.test(following.charAt(0))) return true
  if (letter === 'I' && /\p{Ll} $/u.test(text.slice(Math.max(0, at - 3), at - 1))) return true
  if (LETTERED.test(text.slice(Math.max(0, at - 1 - LETTERED_MAX), at - 1)))
    return UPPER.test(following.charAt(0))
  return isOpened || isSureStarter(following)
}

/** '1. The first point' at the head of a block or after a bullet. */
function isNumbering({ text, at, from, block }: EndMark): boolean {
  if (from !== block.start && at - from > 4) return false
  return /^\s*[("“]?\d{1,2}$/.test(text.slice(from, at).slice(0, 8)) && at - from < 6
}

/** 'TOKYO, November 19. /TASS/. North Korea': the dateline belongs to the sentence. */
function isAgencySlash({ text, at, block }: EndMark): boolean {
  return text.charAt(at - 1) === '/' && at - block.start < 80
}

/** The word that ends right before an offset, its full stops within: 'U.S' before the last stop of 'U.S.'. */
export function wordBefore(text: string, at: number, from: number): string {
  const match = WORD_BEFORE.exec(text.slice(Math.max(from, at - WORD_MAX), at))
  return (match?.[0] ?? '').replace(/^['’.&-]+/, '')
}

/** The word a text begins with, or ''. */
export function wordAt(following: string): string {
  WORD_AFTER.lastIndex = 0
  return WORD_AFTER.exec(following)?.[0] ?? ''
}

/** Whether a text begins with a word that begins sentences and hardly ever goes on a name: 'The', 'However'. */
export function isStarter(following: string): boolean {
  const word = wordAt(following)
  const base = word.replace(/['’].*$/, '').toLowerCase()
  return STARTERS.has(base) && (word.length === 1 || word !== word.toUpperCase())
}

/** The same of a word that is no name either: 'Will' and 'May' may be. */
function isSureStarter(following: string): boolean {
  const base = wordAt(following)
    .replace(/['’].*$/, '')
    .toLowerCase()
  return isStarter(following) && !STARTERS_THAT_ARE_NAMES.has(base)
}
