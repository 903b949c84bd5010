// What a UTF-16 code unit is to a reader of words: part of one, and then which letter once case,
// accents, width and ligatures are folded away; or a joint inside one; or a boundary.

/** Not part of a word. */
export const BOUNDARY = 0
/** Inside a word and not read: soft hyphen, zero-width characters, combining marks. */
export const JOINT = 1
/** Folded values from here up to FIRST_LETTER stand for several letters: see `expansionOf`. */
const FIRST_EXPANSION = 2
export const FIRST_LETTER = 32

const EXPANSIONS: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]

// Letters that Unicode doesn't decompose, as the press writes them without their mark.
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
}

// Transliteration's half rings and modifier apostrophes are letters to Unicode, nothing to the press.
const SILENT = /[\p{M}\u00AD\u02BB\u02BE\u02BF\u02B9\u02BA\u200B-\u200D\u2060\uFEFF]/u
const APOSTROPHES = "'’‘ʼ`´＇"

const expansionCodes: number[][] = []
const expansionIndex = new Map<string, number>()
EXPANSIONS.forEach(([letter, letters], index) => {
  expansionCodes[index] = Array.from(letters, (one) => one.charCodeAt(0))
  expansionIndex.set(letter, FIRST_EXPANSION + index)
})

/** The folded values of ASCII: letters in lower case, digits; BOUNDARY for the rest. */
export const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) {
    ASCII[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0)
  }
}

// Filled as characters are met: folding all 65,536 at load would cost a waking worker 20 ms.
const UNKNOWN = 0xffff
const folded = new Uint16Array(0x10000).fill(UNKNOWN)

/** Marks of ASCII that may be part of a word, or be one. */
const WORDLIKE_MARKS = "'+&"

/**
 * By code unit, for readers that look once at each character, which is enough for most words: the folded letter
 * where nothing else need be known; BOUNDARY where a word surely ends; STOP for the full stop, which ends any word
 * but an initial; else UNSURE: the word must be read by all the rules.
 */
export const UNSURE = 1
export const STOP = 2
export const scanned = new Uint16Array(0x10000).fill(UNSURE, 128)

function foldFirst(code: number): number {
  const letter = String.fromCharCode(code)
  if (SILENT.test(letter)) return JOINT
  if (APOSTROPHES.includes(letter)) return BOUNDARY
  const lower = letter.toLowerCase()
  const several = expansionIndex.get(lower)
  if (several !== undefined) return several
  const base = lower.normalize('NFKD').charAt(0)
  const plain = PLAIN[base] ?? base
  return /[\p{L}\p{N}]/u.test(letter) && /[\p{L}\p{N}]/u.test(plain)
    ? plain.charCodeAt(0)
    : BOUNDARY
}

/** The folded value of a code unit beyond ASCII (or of any). Surrogates are boundaries. */
export function foldCode(code: number): number {
  const known = folded[code]
  if (known !== UNKNOWN && known !== undefined) return known
  const value = foldFirst(code)
  folded[code] = value
  if (value >= FIRST_LETTER || (value === BOUNDARY && !isApostrophe(code))) scanned[code] = value
  return value
}

for (let code = 0; code < 128; code++) {
  const isMark = WORDLIKE_MARKS.includes(String.fromCharCode(code))
  scanned[code] = isMark ? UNSURE : (ASCII[code] ?? BOUNDARY)
}
scanned[0x2e] = STOP

/** The letters a folded value below FIRST_LETTER stands for. */
export function expansionOf(value: number): readonly number[] {
  return expansionCodes[value - FIRST_EXPANSION] ?? []
}

/** Whether the code unit is one of the marks that the press writes for an apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || (code > 0x5f && APOSTROPHES.includes(String.fromCharCode(code)))
}

/** Whether the code unit is a letter written as a capital. */
export function isCapital(code: number): boolean {
  if (code < 128) return code > 0x40 && code < 0x5b
  return /\p{Lu}/u.test(String.fromCharCode(code))
}

/** Whether the code unit is a letter written small. */
export function isSmall(code: number): boolean {
  if (code < 128) return code > 0x60 && code < 0x7b
  return /\p{Ll}/u.test(String.fromCharCode(code))
}
