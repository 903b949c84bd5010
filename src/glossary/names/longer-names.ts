// A name within a longer one that the glossary may not have is that one's: 'Punjab University', 'the Nuclear
// Energy Institute', 'Bank of Punjab' are no mentions of Punjab or of nuclear energy.
import type { Span } from '../../language/article.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { normalWords } from '../../language/normal-words.ts'
import type { Kind } from '../entry.ts'
import { isLoud, isSentenceStart, type Reading } from '../evidence/reading.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'
import { isVerbAndAdverb } from '../surfaces/verb-and-adverb.ts'
import { isBorne, NOTIONS } from './borne.ts'

/** Generic words that stand before the name of one of their kind. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'hurricane cyclone typhoon operation exercise article tropic mullah ayatollah imam'.split(' '),
)

/** Units of an army, which are told apart by numbers: 'the 3rd Infantry Division'. */
const UNIT =
  / (?:Brigade|Battalion|Corps|Division|Fleet|Regiment|Squadron|Wing)(?: Combat Team)?$|^Brigade Combat Team$/
const NUMBER_BEFORE = /\d(?:st|nd|rd|th) $/

/** Doctrines and their followers are written either way. */
const DOCTRINE = /is[mt]s?$/

/** Whether the word before an offset is capitalised for itself, not for its place or as a title. */
export function followsName(text: string, start: number): boolean {
  const before = /(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}'’-]+) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return false
  const plain = normalWords(word).join('')
  return (
    !NAME_TITLES.has(plain) &&
    !COMMON_WORDS.has(plain) &&
    !isSentenceStart(text, start - before[0].length)
  )
}

/** Whether a name goes on up to an offset: 'the Ministry of Electronics and …'. */
function isOfName(text: string, start: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+ (?:of|and|&|for) $/u.test(
    text.slice(Math.max(0, start - 30), start),
  )
}

/**
 * 'the First Nation states': the first of a notion's words, capital alone, ends the name before it; 'a programme
 * Trading Moms': the last begins the name behind it, unless it is an office ('state Senator Ann Other').
 */
function isTorn(reading: Reading, { start, end }: Span, kind: Kind): boolean {
  const { text } = reading
  if (/^\p{Ll}[\p{Ll} -]* \p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && kind !== 'office')
    return /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && !isLoud(reading, start)
  if (!/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(start, end)) || isLoud(reading, start)) return false
  const before = /(?<!\p{L})(?<word>\p{Lu}\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, start - 20), start),
  )
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return false
  // 'The Jordanian army': a capital that its place gives is no name's.
  if (isSentenceStart(text, start - before[0].length) || isSentenceStart(text, start)) return false
  return !NAME_TITLES.has(normalWords(word).join(''))
}

/**
 * Whether a notion's capitals make it a piece of a name: another capitalised word stands beside it, or the
 * article writes it with a capital alone (`isWrittenSmall`: does it write it small anywhere?).
 */
function isNotionInName(
  reading: Reading,
  { start, end }: Span,
  kind: Kind,
  isWrittenSmall: boolean,
): boolean {
  const { text } = reading
  if (!NOTIONS.has(kind) || isLoud(reading, start)) return false
  const words = text.slice(start, end).split(/[ -]/)
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false
  if (words.length === 1 && isSentenceStart(text, start)) return false
  const heads = [words[0], words.at(-1)].map((word = '') =>
    normalWords(word.replace(/s$/, '')).join(''),
  )
  const isBeforeName = /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
  if (heads.some((word) => NAME_TITLES.has(word))) return false
  if (
    UNIT.test(text.slice(start, end)) &&
    NUMBER_BEFORE.test(text.slice(Math.max(0, start - 6), start))
  )
    return true
  if (isBeforeName) return !heads.some((word) => BEFORE_NAMES.has(word))
  // 'the Human Rights and Democracy Act', 'the Declaration of Human Rights'
  if (words.length > 1)
    return /^ (?:and|&) \p{Lu}\p{Ll}/u.test(text.slice(end, end + 8)) || isOfName(text, start)
  return followsName(text, start) || !(isWrittenSmall || DOCTRINE.test(words[0] ?? ''))
}

/**
 * Whether the words of a candidate are a piece of a longer name, or another part of speech. Its `pattern` is
 * 0 when the surface asks for no capital; `isWrittenSmall`: whether the article writes that entry small.
 */
export function isPieceOfName(
  reading: Reading,
  candidate: Span & { readonly pattern: number },
  kind: Kind,
  isWrittenSmall: boolean,
): boolean {
  const { start, end, pattern } = candidate
  if (isBorne(reading.text, start, end, kind)) return true
  // 'the House committee on Homeland Security'
  if (/\b[Cc]ommittee on (?:the )?$/.test(reading.text.slice(Math.max(0, start - 20), start)))
    return /^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, end))
  if (pattern !== 0) return false
  return (
    isVerbAndAdverb(reading.text.slice(start, end)) ||
    isTorn(reading, candidate, kind) ||
    isNotionInName(reading, candidate, kind, isWrittenSmall)
  )
}
