// What may stand between two words of a surface: a space, a hyphen, the dot of an abbreviation; more only
// where the surface itself has it.
import { isApostrophe } from '../../language/letters.ts'
import { isWordStart, newWord, PRIME, readWord } from '../../language/words.ts'

/** Most characters between two words of a surface: "Foo, (Bar". */
export const WIDEST_GAP = 3

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'gen lt col maj brig capt cmdr cdr adm sgt cpl st mt ft dr mr mrs ms prof sen rep gov rev hon no dept govt sec supt insp jr sr'.split(
    ' ',
  ),
)

export const NO_GAP = 0
const PLAIN = 1
export const PUNCTUATED = 2

/** What stands between two words, and whether a surface may go on over it. */
export function gapKind(text: string, wordStart: number, end: number, next: number): number {
  if (next - end > WIDEST_GAP) return NO_GAP
  let spaces = 0
  let others = 0
  let kind = PLAIN
  for (let at = end; at < next; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009) {
      spaces++
    } else if (code === 0x0a || code === 0x2014) {
      return NO_GAP
    } else if (code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2f) {
      others++
    } else if (isApostrophe(code)) {
      // After "Workers' Party", and the possessive's own apostrophe; 's is skipped with the word.
      others += at === end ? 0 : 1
    } else if (code === 0x2e && at === end) {
      const word = text.slice(wordStart, end).toLowerCase()
      if (word.length > 1 && !ABBREVIATIONS.has(word)) kind = PUNCTUATED
    } else {
      kind = PUNCTUATED
      others++
    }
  }
  // A hyphen between spaces parts two phrases; two spaces don't.
  if (kind === PLAIN && others > 0 && (spaces > 0 || others > 1)) return PUNCTUATED
  return kind
}

const word = newWord()

/** The least ordinary gap between the words of a surface: NO_GAP when no text could be followed over it. */
export function gapsOf(surface: string): number {
  let kind = PLAIN
  let before: { start: number; next: number } | null = null
  for (let at = 0; at < surface.length;) {
    if (!isWordStart(surface, at, surface.length)) {
      at++
      continue
    }
    if (before) {
      const gap = gapKind(surface, before.start, before.next, at)
      if (gap === NO_GAP) return NO_GAP
      if (gap === PUNCTUATED) kind = PUNCTUATED
    }
    readWord(surface, at, surface.length, PRIME, word)
    before = { start: at, next: word.next }
    at = word.next
  }
  return kind
}
