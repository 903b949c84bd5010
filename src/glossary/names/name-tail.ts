// A single word at the end of a person's full name is that name's, not the term's: 'Mumtaz Zahra
// Baloch' is no mention of the Baloch.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { normalWords } from '../../language/normal-words.ts'
import type { Kind } from '../entry.ts'
import { isSentenceStart } from '../evidence/reading.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'

/** Kinds whose single-word terms are also surnames. */
const NAMELIKE: ReadonlySet<Kind> = new Set([
  'group',
  'place',
  'concept',
  'event',
  'publication',
  'organisation',
])
const TWO_NAMES = /(?<![\p{L}\p{N}])(?<first>\p{Lu}\p{Ll}+) (?<second>\p{Lu}\p{Ll}+) $/u

/** Places that are also given names; behind 'By' any may be one: 'By Katanga Johnson'. */
const NAMESAKES: ReadonlySet<string> = new Set(
  `aden adelaide alexandria austin brooklyn chad charlotte chelsea dakota dallas florence georgia india israel jordan kenya
lagos madison medina montana odessa paris petra phoenix regina savannah sofia sydney valencia victoria virginia`.split(
    /\s+/,
  ),
)

/** Behind a place these are no surname. */
const OF_PLACES: ReadonlySet<string> = new Set(
  'democrat democrats republican republicans gop attorney supreme legislature legislators lawmakers tech department gov assembly'.split(
    ' ',
  ),
)

/** A word of a text that could be a term of a kind. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** Whether something that the glossary has stands there. */
  readonly isKnown: (start: number, end: number) => boolean
}

/** Letters that are no initials of a name before one: titles ('H.E. Shri Modi'), countries ('U.N. Habitat'). */
const NO_INITIALS: ReadonlySet<string> = new Set(
  'H.E. H.H. H.M. P.M. C.M. L.G. V.P. D.A. U.S. U.N. U.K. E.U. D.C.'.split(' '),
)

/** Whether initials stand before a surname: 'C.J. Lawrence', 'A.P. Dhillon'. */
export function isInitials({ text, start, end, isKnown }: Omit<Word, 'kind'>): boolean {
  const letters = text.slice(start, end)
  if (!/^(?:\p{Lu}\.){2}$/u.test(letters) || NO_INITIALS.has(letters)) return false
  // 'Camden, N.J. Police', 'Citibank N.A.', 'N.V./B.V.'
  if (/(?:\p{L},|(?<!\p{L})\p{Lu}\p{L}+) $|\/$/u.test(text.slice(Math.max(0, start - 24), start)))
    return false
  const name = /^ (?<name>\p{Lu}\p{Ll}{2,})(?!\p{L})/u.exec(text.slice(end, end + 24))?.groups?.[
    'name'
  ]
  if (name === undefined || isKnown(end + 1, end + 1 + name.length)) return false
  const plain = normalWords(name).join('')
  return !NAME_TITLES.has(plain) && !COMMON_WORDS.has(plain)
}

/** Whether the word begins what reads as a person's name: 'Oscar Leon Gonzalez', 'Aden Flint'. */
export function beginsName({ text, start, end, kind, isKnown }: Word): boolean {
  const isNamesake =
    kind === 'place' &&
    (NAMESAKES.has(text.slice(start, end).toLowerCase()) ||
      /(?<![\p{L}])By $/u.test(text.slice(Math.max(0, start - 4), start))) &&
    !/(?<!\p{L})(?:of|in|from|to|near|at) $/u.test(text.slice(Math.max(0, start - 6), start))
  if (kind !== 'event' && kind !== 'concept' && !isNamesake) return false
  if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false
  if (NAME_TITLES.has(normalWords(text.slice(start, end)).join(''))) return false
  const following = /^ (?:\p{Lu}\. )?(?<name>\p{Lu}\p{Ll}+)(?![\p{L}])/u.exec(
    text.slice(end, end + 30),
  )
  const name = following?.groups?.['name']
  if (following === null || name === undefined) return false
  const plain = normalWords(name).join('')
  if (COMMON_WORDS.has(plain) || (isNamesake && OF_PLACES.has(plain))) return false
  return !isNamesake || !(NAME_TITLES.has(plain) || isKnown(end + 1, end + following[0].length))
}

/** Whether the word ends what reads as a person's name. */
export function endsName({ text, start, end, kind, isKnown }: Word): boolean {
  if (!NAMELIKE.has(kind) || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false
  if (isPersons({ text, start, end })) return true
  const names = TWO_NAMES.exec(text.slice(Math.max(0, start - 48), start))
  const { first, second } = names?.groups ?? {}
  if (names === null || first === undefined || second === undefined) return false
  const from = start - names[0].length
  if (isSentenceStart(text, from) && COMMON_WORDS.has(first.toLowerCase())) return false
  if (isKnown(from, from + first.length) || isKnown(start - 1 - second.length, start - 1))
    return false
  return [first, second].every((name) => {
    const plain = normalWords(name).join('')
    return !NAME_TITLES.has(plain) && !COMMON_WORDS.has(plain)
  })
}

/** Whether a given name or an age beside the word proves it a person's. */
function isPersons({ text, start, end }: Pick<Word, 'text' | 'start' | 'end'>): boolean {
  return isNameOf(text, start) || isAged(text, start, end)
}

/** Whether the word is the name of somebody whom an article may call by it alone: 'Lucy, 36,'; a place's, too, 'Jane Amman'. */
export function isBorrowed(word: Word): boolean {
  const { text, start, end, kind } = word
  if (kind === 'place') return isPersons(word) || isTitled(word)
  return (
    NAMELIKE.has(kind) &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
    isAged(text, start, end)
  )
}

/** What stands before people's names and never before a place: 'Nurse Mbale', 'Mr Lagos'; 'Dr Congo' is the country ill-spelt. */
const PERSONAL_TITLE =
  /(?<!\p{L})(?:Mrs?\.?|Ms\.?|Miss|Nurse|Midwife|Constable|Sergeant|Sgt\.?|Inspector|Detective|Professor|Prof\.?|Pastor) $/u

const isTitled = ({ text, start, end }: Word): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
  PERSONAL_TITLE.test(text.slice(Math.max(0, start - 12), start))

/** Given names that a capital doesn't tell from the word or the country: 'Will Centcom strike?', 'in Jordan Hamas said'. */
const NAMES_OR_NOT: ReadonlySet<string> = new Set(['will', 'bill', 'grant', 'jordan'])

/** Whether a given name, or 'Dr' and a name, stands right before an offset: 'Laura Koran', 'Dr Tebogo Seleka'. */
function isNameOf(text: string, start: number): boolean {
  const before =
    /(?:(?<title>(?:Mrs?|Ms|Dr|Prof)\.?) )?(?<![\p{L}\p{N}])(?<given>\p{Lu}\p{Ll}+) $/u.exec(
      text.slice(Math.max(0, start - 30), start),
    )?.groups
  const given = normalWords(before?.['given'] ?? '').join('')
  if (before?.['title'] !== undefined && !NAME_TITLES.has(given)) return true
  return GIVEN_NAMES.has(given) && !NAMES_OR_NOT.has(given)
}

/** Whether an age stands behind, and a capitalised word before or it is a given name: 'Sudesh Amman, 20, was held', 'Lucy, 36,'. */
function isAged(text: string, start: number, end: number): boolean {
  return (
    /^, \d\d(?:,|\. |-year)/.test(text.slice(end, end + 10)) &&
    (/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start)) ||
      GIVEN_NAMES.has(text.slice(start, end).toLowerCase()))
  )
}
