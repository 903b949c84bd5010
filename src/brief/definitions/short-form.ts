// What may be a short form, and how well a long form must spell it out.
import type { Alignment } from './align.ts'

const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/gu

/** Words that stand alone in brackets and shorten nothing. */
const NEVER_SHORT = new Set(
  `a an the and or of in on at to for by as is see e.g i.e eg ie cf etc left right top bottom above below
  pictured sic inset file photo video updates no yes not all both he she it they who which that this
  i ii iii iv v vi vii viii ix x xi xii II III IV VI VII VIII IX XI XII jr sr mr ms dr Jr Sr Reuters centre
  center front rear back Con Lab Lib Dem Rep Ind pdf editor laughs applause ed eds trans also fig table ref
  refs kg km cm mm mg ml hz db min hr am pm vs mean sd sem Left Right Top Above Below Photo File Updates
  Pictured The And Or In See`.split(/\s+/),
)

/** All capitals, yet words as well: good only when the letters fit exactly. */
const WORDS_IN_CAPITALS = new Set(
  'NO OR IN ON AT TO IS IT AS BY AM PM ALL NOT AND THE FOR'.split(' '),
)

/** Whether a string has the shape of a short form: 2 to 12 characters, a letter, no sentence. */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 14) return false
  if (!/^[\p{L}\p{N}]/u.test(text) || !LETTER.test(text)) return false
  if (/\p{N}\+|[=<>%$£€@#*?!:;"“”]|\.\.|\p{N},\p{N}/u.test(text)) return false
  // '12CUP' is a price.
  if (/^\d{2,}\p{Lu}{3}$/u.test(text)) return false
  // 'GS.N' is a ticker.
  if (/^[\p{L}\p{N}_]{2,}\.\p{Lu}{1,2}$/u.test(text)) return false
  if (NEVER_SHORT.has(text.replace(/\.$/, ''))) return false
  if (/^\p{Lu}\. \p{Ll}{3,}$/u.test(text)) return true
  if (/\s/.test(text)) return /^\S{1,8} \S{1,8}$/.test(text) && capitals(text) >= 2
  return capitals(text) > 0 || text.length <= 6
}

/** How many capitals a text has. */
export function capitals(text: string): number {
  return text.match(UPPER)?.length ?? 0
}

/** A run of letters with two capitals or more, as running text has acronyms ('NATO', 'JeM', 'G7'). */
export function isAcronym(text: string): boolean {
  return isShortForm(text) && (capitals(text) >= 2 || /^\p{Lu}\p{N}+$/u.test(text))
}

/** How sure the wording is that a definition is made: by brackets, by a cue, or by little. */
export type Strength = 'recurring' | 'bracketed' | 'cued' | 'set off' | 'strict'

/** Whether the alignment is good enough to say that the long form means the short form. */
export function isSpelledOut(
  short: string,
  long: string,
  alignment: Alignment,
  strength: Strength,
): boolean {
  const letters = short.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (
    long.length <= short.length ||
    letters < 2 ||
    (long.replace(/\b(?:and|to|of)\b/g, '').match(/\p{L}/gu)?.length ?? 0) < 3
  )
    return false
  if (long.split(/[^\p{L}\p{N}]+/u).includes(short)) return false
  if (!/\s|-/.test(long) && long.startsWith(short)) return false
  // 'Obama's Affordable Care Act, known as Obamacare': a nickname, not a shorter form.
  if (/^\S+['’]s\s/.test(long) && capitals(short) < 2) return false
  // 'Tesla (TSLA)' is a ticker too, and no name begins with 'and'.
  if (/^\p{Lu}\p{Ll}+$/u.test(long) && long.length < 2 * short.length) return false
  if (/^(?:and|or|of|the|with|from|by) /i.test(long)) return false
  const { words } = alignment
  // 'set up by the Greek Athletics Federation': a name in capitals doesn't begin in small letters.
  const cost =
    alignment.cost +
    (/^\p{Ll}/u.test(long) && (long.match(/ \p{Lu}\p{Ll}/gu)?.length ?? 0) > 1 ? 1.5 : 0)
  if (capitals(short) === 0 || WORDS_IN_CAPITALS.has(short)) return cost <= 0.35 && words >= 2
  if (strength === 'set off') return cost <= 0.3 * letters && words >= 2
  if (strength === 'strict') return cost <= 0.45 && words >= 2 && letters >= 2
  const isEased = strength === 'recurring' && capitals(short) > 1
  return cost <= limitFor(letters) * (isEased ? RECURRING : 1)
}

/** A short form that the text uses again was meant as one: its long form may fit less well. */
const RECURRING = 1.7

function limitFor(letters: number): number {
  if (letters <= 4) return [0, 0, 0.9, 1.7, 2.2][letters] ?? 0
  return 0.55 * letters
}
