// The long form of a short form, right before or right after an offset.
import type { Span } from '../../language/article.ts'
import { align, type Alignment } from './align.ts'
import type { Side } from './align-words.ts'
import { isSpelledOut, type Strength } from './short-form.ts'

/** Both forms, as found in a sentence. */
export interface FoundPair {
  readonly short: Span
  readonly long: Span
}

const WINDOW = 240
/** Short forms of two parts that may stand the other way round in the long form. */
const PARTS = [
  /^(\p{L}+)[-–]?(\p{N}+)$/u,
  /^(\p{L}+)[- ](\p{L}+)$/u,
  /^(\p{L}+)\((\p{L}+)\)$/u,
  /^(\p{Lu})(\p{Ll})$/u,
  /^(\p{Ll}\p{Lu})(\p{Ll})$/u,
]
/** 'the Deferred Action for Childhood Arrivals program, or DACA'. */
const GENERIC =
  / (?:program(?:me)?|scheme|initiative|act|bill|law|treaty|agreement|pact|deal|system|group|party|missiles?|project|test|tests|process|tax|disease|virus|project|movement|mission|organi[sz]ation|agency|force)$/
/** No name ends with a word that joins it to what follows. */
const JOINING = /[ ,](?:and|or|of|the|for|to|in|with|by)$/i
/** 'US Central Command (Centcom)': a clipped name leaves out whose it is. */
const COUNTRY = /(?:US|U\.S\.|UK|UN|EU|United States) $/

/** The long form of `short` that ends at `to`, or null. */
export function longBefore(
  text: string,
  from: number,
  to: number,
  short: string,
  strength: Strength,
): Span | null {
  let end = to
  while (end > from && /[\s,"'“”‘’–—([\]<>-]/.test(text.charAt(end - 1))) end--
  if (/['’]s$/.test(text.slice(from, end))) end -= 2
  const start = Math.max(from, end - WINDOW)
  const window = text.slice(start, end)
  const cut = Math.max(window.lastIndexOf('; '), window.lastIndexOf(': ')) + 1
  const generic = GENERIC.exec(window)
  const exact =
    generic === null ? null : longIn(window.slice(cut), start + cut, short, 'end', 'strict')
  const bare =
    generic === null
      ? null
      : longIn(window.slice(cut, generic.index), start + cut, short, 'end', 'strict')
  const turned = turnedRound(window, short)
  if (turned !== null) return { start: start + turned, end }
  const found = exact ?? bare ?? longIn(window.slice(cut), start + cut, short, 'end', strength)
  // 'Centre for Oceanography: Research and Education' has its colon within.
  if (found !== null || cut === 0 || !/\p{Lu}{3}/u.test(short)) return found
  return longIn(window, start, short, 'end', 'strict')
}

/** The long form of `short` that starts at `from`, or null. */
export function longAfter(
  text: string,
  from: number,
  to: number,
  short: string,
  strength: Strength,
): Span | null {
  const window = text.slice(from, Math.min(to, from + WINDOW))
  const cut = /[;:()[\]=]/.exec(window)?.index ?? window.length
  return longIn(window.slice(0, cut), from, short, 'start', strength)
}

function longIn(
  window: string,
  offset: number,
  short: string,
  side: Side,
  strength: Strength,
): Span | null {
  if ((strength === 'strict' || strength === 'set off') && !mayFit(window, short)) return null
  for (const [form, needed] of variantsOf(short, strength)) {
    const found = align(form, window, side)
    if (found === null) continue
    const { start, end } = wholeWords(window, found, form)
    if (/[@#]/.test(window.charAt(start - 1)) || JOINING.test(window.slice(start, end))) continue
    // 'certificates (CCTs)': a plural of letters shortens more than one small word.
    if (/\p{Lu}{2}s$/u.test(short) && /^\p{Ll}+$/u.test(window.slice(start, end))) continue
    // 'apoB-44' isn't short for 'apoB-74'.
    if (form !== short && /\p{N}/u.test(short) && window.slice(start, end).includes(form)) continue
    if (isSpelledOut(form, window.slice(start, end), found, needed))
      return { start: offset + start, end: offset + end }
  }
  const ended = side === 'end' ? endsWithWord(window, short) : null
  if (ended !== null) return { start: offset + ended, end: offset + window.length }
  const initials = side === 'end' && strength !== 'strict' ? anyOrder(window, short) : null
  return initials === null ? null : { start: offset + initials, end: offset + window.length }
}

/** A look before the alignment: at least half of the letters are initials of the window's words. */
function mayFit(window: string, short: string): boolean {
  const initials = (window.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase()
  const letters = short.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []
  return letters.filter((letter) => initials.includes(letter)).length * 2 >= letters.length
}

/** 'United Nations Entity for … Women (UN-Women)': initials first, the last word whole, whatever is between. */
function endsWithWord(window: string, short: string): number | null {
  const parts = /^(\p{Lu}{2,4})[- ]?(\p{Lu}\p{Ll}{3,})$/u.exec(short)
  const word = parts?.[2] ?? ''
  if (parts === null || !window.endsWith(` ${word}`)) return null
  const initials = Array.from(parts[1] ?? '', (letter) => `${letter}\\p{L}+`).join(
    ' (?:of |for |and |the )*',
  )
  const name = new RegExp(
    `(?<!\\p{L})${initials} (?:(?:\\p{Lu}\\p{L}*|of|for|the|and|on|in|at) )*${word}$`,
    'u',
  )
  const match = name.exec(window)
  return match === null ? null : match.index
}

/** 'University of Mumbai (MU)' is 'Mumbai University'. */
function turnedRound(window: string, short: string): number | null {
  const match = /(?<!\p{L})(?:University|Institute|College) of (?=(\p{Lu})\p{L}+$)/u.exec(window)
  return match !== null && short === `${match[1]}${match[0].charAt(0)}` ? match.index : null
}

/** 'Myotonic dystrophy (DM)': as many words as letters, each the initial of one, in another order. */
function anyOrder(window: string, short: string): number | null {
  if (!/^\p{Lu}{2,5}$/u.test(short)) return null
  const words = Array.from(
    window.slice(-90).matchAll(/(?<![\p{L}\p{N}-])\p{L}[\p{L}-]*(?=$|[ -])/gu),
  ).slice(-short.length)
  const first = words[0]
  if (
    first === undefined ||
    words.length < short.length ||
    /^(?:and|or|of|the|for|in|to|by) /i.test(`${first[0]} `)
  )
    return null
  const initials = words
    .map((word) => word[0].charAt(0).toUpperCase())
    .sort()
    .join('')
  const letters = Array.from(short).sort().join('')
  const row = window.slice(-90).slice(first.index)
  if (
    initials !== letters ||
    /[,;()]/.test(row) ||
    words.map((word) => word[0].charAt(0).toUpperCase()).join('') === short
  )
    return null
  return Math.max(0, window.length - 90) + first.index
}

/** '2,4-dinitrophenyl', 'alpha-1-antitrypsin': the figures before a hyphen belong to the word. */
function wholeWords(window: string, found: Alignment, short: string): Alignment {
  const before = window.slice(Math.max(0, found.start - 24), found.start)
  const prefix = /(?:^|[\s([])((?:[\p{N}][\p{N},'′]*|[a-z]|alpha|beta|gamma|delta)-)+$/iu.exec(
    before,
  )
  const start =
    prefix === null ? found.start : found.start - prefix[0].replace(/^[\s([]/, '').length
  const land = /^\p{Lu}\p{Ll}+$/u.test(short) ? COUNTRY.exec(before)?.[0].length : undefined
  if (land !== undefined && /^\p{Lu}/u.test(window.charAt(found.start)))
    return { ...found, start: found.start - land }
  const bracket = /^[^(]*\)\W*/.exec(window.slice(start, found.end))
  return { ...found, start: bracket === null ? start : start + bracket[0].length }
}

/** The short form itself, without its plural s ('IBCs'), and strictly: its figure or last part first ('MC13'). */
function variantsOf(short: string, strength: Strength): [string, Strength][] {
  const variants: [string, Strength][] = [[short, strength]]
  const bare = /^(.*\p{Lu})['’]?s$/u.exec(short)?.[1]
  if (bare !== undefined && bare.length > 1) variants.unshift([bare, strength])
  // 'B3W' and 'W3C' count a letter.
  const counted = /^(\p{L})(3)(\p{L})$/u.exec(short)
  if (counted !== null) variants.push([`${(counted[1] ?? '').repeat(3)}${counted[3]}`, 'strict'])
  const parts = PARTS.map((pattern) => pattern.exec(short)).find((match) => match !== null)
  if (parts !== undefined) {
    const isLong = /^(?:\p{N}{2}|\p{Lu}{3})/u.test(parts[2] ?? '')
    const swapped: [string, Strength] = [`${parts[2]}${parts[1]}`, isLong ? 'cued' : 'strict']
    // 'T(a)' and 'Rt' put the lesser letter last, whatever the words do.
    if (/^\p{Lu}\(?\p{Ll}/u.test(short)) variants.unshift(swapped)
    else variants.push(swapped)
  }
  const plain = short.replace(/\p{N}+/gu, '')
  if (plain !== short && /\p{L}.*\p{L}/u.test(plain))
    variants.push([plain, strength === 'cued' ? 'strict' : strength])
  return variants
}
