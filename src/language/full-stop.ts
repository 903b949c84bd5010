// Whether a full stop ends its sentence: what stands before it may be abbreviated, what follows may go on a name.
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

export const LETTER = /\p{L}/u
export const UPPER = /\p{Lu}/u
export const DIGIT = /[0-9]/
const WORD_BEFORE = /[\p{L}\p{M}.'’&-]*$/u
const WORD_AFTER = /[\p{L}\p{M}'’-]*/uy
/** 'PENSACOLA, Fla. (Reuters) - ', which begins the story. */
const AGENCY = /^\s*\(\p{Lu}[\p{L} /]{1,24}\)\s?[–—-]/u
const DATELINE_MAX = 80

/** '2.40 p.m. PT.' is a time, and RT a channel; Pt. and Rt. stand before names. */
const CAPITALS_ELSE = /^(?:PT|RT|BR|GP)$/

export const WORD_MAX = 32

/** Whether the full stop at `at` ends the sentence that began at `from`; `following`: what stands behind it, `opened` and `closed` by marks. */
export function isFullStop(
  text: string,
  at: number,
  from: number,
  block: Span,
  following: string,
  opened: boolean,
  closed: boolean,
): boolean {
  if (opened && at - block.start < DATELINE_MAX && AGENCY.test(text.slice(at + 1, at + 40)))
    return false
  const word = wordBefore(text, at, from)
  if (word === '') return !isNumbering(text, at, from, block) && !isAgencySlash(text, at, block)
  const lower = word.toLowerCase()
  if (/^(?:ret|rtd|retd)$/.test(lower) && text.charAt(at + 1) === ')') return isStarter(following)
  if (closed && word.length > 1 && !word.includes('.')) return true
  const figure = DIGIT.test(following.charAt(0))
  if (NEVER_LAST.has(lower)) return false
  if (BEFORE_FIGURE.has(lower) && figure) return false
  if (/^[ap]\.m$/.test(lower))
    return !(opened && figure) && !AFTER_CLOCK.has(wordAt(following).toLowerCase())
  if (word.length === 1 && LETTER.test(word))
    return isAfterInitial(text, at, word, following, opened)
  if (word.includes('.')) return opened || isStarter(following)
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
    return opened || figure || isStarter(following)
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

/** 'George W. Bush' goes on; 'plan B. The' doesn't. */
function isAfterInitial(
  text: string,
  at: number,
  letter: string,
  following: string,
  opened: boolean,
): boolean {
  if (!UPPER.test(letter)) return opened || isStarter(following)
  if (DIGIT.test(following.charAt(0))) return true
  if (letter === 'I' && /\p{Ll} $/u.test(text.slice(Math.max(0, at - 3), at - 1))) return true
  return opened || isSureStarter(following)
}

/** '1. The first point' at the head of a block or after a bullet. */
function isNumbering(text: string, at: number, from: number, block: Span): boolean {
  if (from !== block.start && at - from > 4) return false
  return /^\s*[("“]?\d{1,2}$/.test(text.slice(from, at).slice(0, 8)) && at - from < 6
}

/** 'TOKYO, November 19. /TASS/. North Korea': the dateline belongs to the sentence. */
function isAgencySlash(text: string, at: number, block: Span): boolean {
  return text.charAt(at - 1) === '/' && at - block.start < 80
}

export function wordBefore(text: string, at: number, from: number): string {
  const match = WORD_BEFORE.exec(text.slice(Math.max(from, at - WORD_MAX), at))
  return (match?.[0] ?? '').replace(/^['’.&-]+/, '')
}

export function wordAt(following: string): string {
  WORD_AFTER.lastIndex = 0
  return WORD_AFTER.exec(following)?.[0] ?? ''
}

export function isStarter(following: string): boolean {
  const word = wordAt(following)
  const base = word.replace(/['’].*$/, '').toLowerCase()
  return STARTERS.has(base) && (word.length === 1 || word !== word.toUpperCase())
}

function isSureStarter(following: string): boolean {
  const base = wordAt(following)
    .replace(/['’].*$/, '')
    .toLowerCase()
  return isStarter(following) && !STARTERS_THAT_ARE_NAMES.has(base)
}
