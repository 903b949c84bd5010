// Sentences of an article, by offsets. A bare scan for the marks that may end a sentence, and a decision
// by table for each: `Intl.Segmenter` splits after 'Gen.', 'U.S.' and 'p.m.', and is slower by a magnitude.
import {
  AFTER_CLOCK,
  AFTER_NAME,
  BEFORE_FIGURE,
  DAYS_SHORT,
  MONTHS_SHORT,
  NEVER_LAST,
  SHOUTED_NAMES,
  STARTERS,
  STARTERS_THAT_ARE_NAMES,
  ABBREVIATED_TITLES,
} from './abbreviations.ts'
import type { Article, Span } from './article.ts'

export interface Sentence extends Span {
  /** Index into `article.blocks` of the block it stands in. */
  readonly block: number
}

const ENDS = /[.!?…。！？।۔؟]+|[•▪‣●◦■►]/g
const WIDE_END = /[。！？।۔؟]/
const BULLET = /[•▪‣●◦■►]/
const CLOSER = /["'”’»)\]›]/
const OPENER = /["'“‘«([‹¿¡*_]/
const LETTER = /\p{L}/u
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const DIGIT = /[0-9]/
const SPACE = /\s/
const WORD_BEFORE = /[\p{L}\p{M}.'’&-]*$/u
const WORD_AFTER = /[\p{L}\p{M}'’-]*/uy
const ATTRIBUTION =
  /(?:(?:\p{Lu}[\p{L}.'’-]*|the|of|a|an|al|bin|de|von) ){1,6}(?:said|says|asked|asks|wrote|added|told|replied|shouted|tweeted|exclaimed|demanded|wondered|queried)\b/uy

/** '(b) the second', '(iv) the fourth', '* the next'. */
const LISTED = /^(?:\((?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)|\*) /u

/** 'PENSACOLA, Fla. (Reuters) - ', which begins the story. */
const AGENCY = /^\s*\(\p{Lu}[\p{L} /]{1,24}\)\s?[–—-]/u
const DATELINE_MAX = 80

/** A note's mark after the full stop: '[1]', '¹'; a bare figure too, which was raised in the page. */
const NOTE = /(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2}|citation needed)\]|[¹²³⁰⁴-⁹])+/uy
const RAISED = /\d{1,2}(?= ["“‘(]?\p{Lu})/uy

/** '2.40 p.m. PT.' is a time, and RT a channel; Pt. and Rt. stand before names. */
const CAPITALS_ELSE = /^(?:PT|RT|BR|GP)$/

const WORD_MAX = 32

/**
 * The sentences of an article in reading order, white space trimmed; a sentence never crosses a block.
 * Every non-space character of a block stands in exactly one sentence.
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const { text } = article
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    let from = block.start
    const cut = (to: number): void => {
      let start = from
      let end = to
      while (start < end && SPACE.test(text.charAt(start))) start++
      while (end > start && SPACE.test(text.charAt(end - 1))) end--
      if (start < end) sentences.push({ start, end, block: index })
      from = to
    }
    for (const match of text.slice(block.start, block.end).matchAll(ENDS)) {
      const end = endAfter(text, block.start + match.index, match[0], block, from)
      if (end > from) cut(end)
    }
    cut(block.end)
  })
  return sentences
}

/** The offset at which the sentence ends that the mark at `at` may end, or -1. */
function endAfter(text: string, at: number, mark: string, block: Span, from: number): number {
  if (BULLET.test(mark)) return at > from && SPACE.test(text.charAt(at - 1)) ? at : -1
  let end = at + mark.length
  while (end < block.end && CLOSER.test(text.charAt(end))) end++
  const noted = endOfNote(text, at, end, from)
  const hasNote = noted > end
  end = noted
  if (end >= block.end) return -1
  if (WIDE_END.test(mark)) return end
  let next = end
  while (next < block.end && SPACE.test(text.charAt(next))) next++
  if (next >= block.end) return -1
  if (next === end && !(hasNote && UPPER.test(text.charAt(end))))
    return isRunTogether(text, at, mark, end) ? end : -1
  let first = next
  while (first < block.end && OPENER.test(text.charAt(first))) first++
  const opened = first > next
  if (LISTED.test(text.slice(next, next + 7))) return end
  const following = text.slice(first, first + WORD_MAX)
  if (!beginsSentence(following)) return -1
  const closed = end > at + mark.length
  if (hasNote && mark.length === 1) return end
  if (mark.includes('!') || mark.includes('?')) {
    // ',?' was a closing quotation mark before the page's encoding was mistaken.
    if (text.charAt(at - 1) === ',') return -1
    if (!opened && closed && ATTRIBUTION.test(atOffset(ATTRIBUTION, text, first))) return -1
    return SHOUTED_NAMES.has(wordBefore(text, at, from).toLowerCase()) && !isStarter(following)
      ? -1
      : end
  }
  // 'I... I do not know' falters.
  if (mark.length > 1 || mark === '…')
    return wordBefore(text, at, from) === wordAt(following) ? -1 : end
  return isFullStop(text, at, from, block, following, opened, closed) ? end : -1
}

/** The end of the marks of notes that stand right behind the end of a sentence, or `end`. */
function endOfNote(text: string, at: number, end: number, from: number): number {
  if (NOTE.test(atOffset(NOTE, text, end))) return NOTE.lastIndex
  const word = wordBefore(text, at, from)
  const isWord = /^\p{Ll}{3,}$/u.test(word) && !BEFORE_FIGURE.has(word)
  return isWord && RAISED.test(atOffset(RAISED, text, end)) ? RAISED.lastIndex : end
}

function atOffset(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset
  return text
}

function isFullStop(
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

/** 'ended.The next', '(1986).He', '7%.However', the space lost in the page: then a capitalised word. */
function isRunTogether(text: string, at: number, mark: string, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return (
    mark !== '…' &&
    /^(?:\p{Ll}{2}|.[)%\d])$/su.test(before) &&
    /^["“‘(]?(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|A|I)[ ,’']/u.test(text.slice(end, end + 24)) &&
    !/^(?:Com|Org|Net|Io|Co|Js)\b/.test(text.slice(end, end + 4))
  )
}

function wordBefore(text: string, at: number, from: number): string {
  const match = WORD_BEFORE.exec(text.slice(Math.max(from, at - WORD_MAX), at))
  return (match?.[0] ?? '').replace(/^['’.&-]+/, '')
}

function wordAt(following: string): string {
  WORD_AFTER.lastIndex = 0
  return WORD_AFTER.exec(following)?.[0] ?? ''
}

/** A capital, a figure, a script without case; a lower-case letter only in 'iPhone' and 'al-Qaeda'. */
function beginsSentence(following: string): boolean {
  const first = following.charAt(0)
  if (first === '/' || first === '') return false
  if (!LOWER.test(first))
    return LETTER.test(first) || DIGIT.test(first) || /[@#$£€₹¥•-]/.test(first) || first > '⺀'
  return /^(?:\p{Ll}\p{Lu}|(?:al|el|an|as|ad|ar|ash|ul)-\p{Lu})/u.test(following)
}

function isStarter(following: string): boolean {
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
