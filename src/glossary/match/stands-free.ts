// Whether a surface stands free of what would make it a piece of something else: a hyphenated word, a
// number, an hour, an account's name, an address.
import { isCapital } from '../../language/letters.ts'
import { isWordStart } from '../../language/words.ts'

// What a hyphen may join to the front of a name without becoming another name.
const PREFIXES: ReadonlySet<string> = new Set(
  'anti pro post pre non ex mid ultra trans intra inter then all arch semi quasi'.split(' '),
)
/** 'African-American presidents' are no 'American presidents'. */
const DEMONYM_FIRST = /^(?:American|Indian|British|Irish|Chinese) /
const DOT = 0x2e
const COMMA = 0x2c

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordStart(text, at, text.length)
}

/** Whether a hit at [start, end) is a thing of its own. */
export function standsFree(text: string, start: number, end: number): boolean {
  return (
    !isClockTime(text, start, end) &&
    !isOfNumber(text, start, end) &&
    !isRange(text, start, end) &&
    !isTicker(text, start, end) &&
    !isOfAddress(text, start, end) &&
    !isBroken(text, end) &&
    !isOfCompound(text, start, end)
  )
}

/** 'FÃ' in 'Sinn FÃ©in': an accented letter read in the wrong encoding. */
function isBroken(text: string, end: number): boolean {
  return /^[ÃÂ][\u0080-\u00bf]/.test(text.slice(end - 1, end + 1))
}

/** 'US-led' and 'anti-Taliban' hold the term, 'Vice-President', 'cease-fire' and 'Jong-un' don't. */
function isOfCompound(text: string, start: number, end: number): boolean {
  if (isHyphen(text.charCodeAt(start - 1)) && isLetterAt(text, start - 2)) {
    let from = start - 1
    while (from > 0 && isLetterAt(text, from - 1)) from--
    const before = text.slice(from, start - 1)
    if (!isCapital(text.charCodeAt(start))) return true
    const isAcronym = isCapital(text.charCodeAt(start + 1))
    const surface = text.slice(start, end)
    const isFullName =
      surface.includes(' ') && isCapital(before.charCodeAt(0)) && !DEMONYM_FIRST.test(surface)
    if (!isAcronym && !isFullName && !PREFIXES.has(before.toLowerCase())) return true
  }
  // 'US-led', 'Centcom-run'; but 'Taliban-Khan' and 'General-in-chief' may be names of their own.
  if (!isHyphen(text.charCodeAt(end)) || !isLetterAt(text, end + 1)) return false
  return !isCapital(text.charCodeAt(start)) && !text.slice(start, end).includes(' ')
}

/** '8 PM', '9:00 P.M.': the hour's half, not the office. */
function isClockTime(text: string, start: number, end: number): boolean {
  if (end - start > 4 || !/^[ap]\.?m/i.test(text.slice(start, end))) return false
  return /\d ?$/.test(text.slice(Math.max(0, start - 2), start))
}

/** 'PS2' in 'PS2,495', 'K2' in 'K2-18b', '4b' in '8.4b': digits that go on are another number. */
function isOfNumber(text: string, start: number, end: number): boolean {
  if (isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(start - 2))) {
    const before = text.charCodeAt(start - 1)
    if (before === DOT || before === COMMA) return true
  }
  if (!isDigit(text.charCodeAt(end - 1)) || !isDigit(text.charCodeAt(end + 1))) return false
  const between = text.charCodeAt(end)
  return between === DOT || between === COMMA || isHyphen(between)
}

/** '9-11 June' and '9-11/16' are no attacks of 9/11, 'the 9-11 attacks' are. */
function isRange(text: string, start: number, end: number): boolean {
  return (
    isDigit(text.charCodeAt(start)) &&
    /^\d{1,2}[-–]\d{1,2}$/.test(text.slice(start, end)) &&
    !/^[ -](?:attack|terror|hijack|commission|plot|victim|famil|anniversary)/i.test(
      text.slice(end, end + 12),
    )
  )
}

/** 'DOW' in 'Dow Chemical Co <DOW>': behind its name a firm's ticker says nothing, and often spells another. */
function isTicker(text: string, start: number, end: number): boolean {
  return (
    text.charAt(start - 1) === '<' &&
    text.charAt(end) === '>' &&
    /^\p{Lu}{1,5}$/u.test(text.slice(start, end))
  )
}

/** 'RT' in '@RT_com', 'PA' in 'SASY.PA', 'climate-change' in an address; but not in 'U.Khurelsukh'. */
function isOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  if (before === '@' || before === '_' || after === '_' || after === '@') return true
  // A share's ticker: '(ABC).N', '(JPM.N)'.
  if (before === '(' && /^\)?\.\p{Lu}{1,2}(?!\p{L})/u.test(text.slice(end, end + 5))) return true
  if (before === '.' && /[\p{Lu}\d]{2}$/u.test(text.slice(Math.max(0, start - 3), start - 1)))
    return true
  if (!/[./=-]/.test(before) && !/[./=-]/.test(after)) return false
  const head = /\S{0,120}$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? ''
  const tail = /^\S{0,120}/.exec(text.slice(end, end + 120))?.[0] ?? ''
  return (
    /:\/\/|^www\.|^[\w.-]+\.[a-z]{2,4}\//i.test(head) || /^\.(?:com|org|net|co\.\w\w)\b/.test(tail)
  )
}
