// The long form of a short form, right before or right after an offset.
import type { Span } from '../language/article.ts'
import { align, type Alignment, type Side } from './align.ts'
import { isSpelledOut, type Strength } from './short-form.ts'

const WINDOW = 240
/** 'the Deferred Action for Childhood Arrivals program, or DACA'. */
const GENERIC =
  / (?:program(?:me)?|scheme|initiative|act|bill|law|treaty|agreement|pact|deal|system|group|party|missiles?|project|test|tests|process|tax|disease|virus|project|movement|mission|organi[sz]ation|agency|force)$/
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
  const start = Math.max(from, end - WINDOW)
  const window = text.slice(start, end)
  const cut = Math.max(window.lastIndexOf('; '), window.lastIndexOf(': ')) + 1
  const found = longIn(window.slice(cut), start + cut, short, 'end', strength)
  if (found !== null) return found
  // 'Centre for Oceanography: Research and Education' has its colon within.
  if (cut > 0 && /\p{Lu}{3}/u.test(short)) {
    const whole = longIn(window, start, short, 'end', 'strict')
    if (whole !== null) return whole
  }
  const generic = GENERIC.exec(window)
  return generic === null
    ? null
    : longIn(window.slice(cut, generic.index), start + cut, short, 'end', 'strict')
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
  for (const [form, needed] of variantsOf(short, strength)) {
    const found = align(form, window, side)
    if (found === null) continue
    const { start, end } = wholeWords(window, found, form)
    if (isSpelledOut(form, window.slice(start, end), found, needed))
      return { start: offset + start, end: offset + end }
  }
  return null
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
  const parts = /^(\p{L}+)[-–]?(\p{N}+)$/u.exec(short) ?? /^(\p{L}+)[- ](\p{L}+)$/u.exec(short)
  if (parts !== null) variants.push([`${parts[2]}${parts[1]}`, 'strict'])
  return variants
}
