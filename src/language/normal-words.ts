// Words in the form in which they are compared as text. Matching compares their hashes: hash-words.ts.
import { FIRST_LETTER, JOINT, expansionOf } from './letters.ts'
import { AMPERSAND, foldAt, isWordStart, newWord, PLUS, PRIME, readWord } from './words.ts'

/** The words of a text in normal form: folded, apostrophes, initials' dots and possessives dropped. */
export function normalWords(text: string): string[] {
  const words: string[] = []
  const word = newWord()
  for (let at = 0; at < text.length;) {
    if (isWordStart(text, at, text.length)) {
      readWord(text, at, text.length, PRIME, word)
      words.push(text.charCodeAt(at) === AMPERSAND ? 'and' : foldedText(text, at, word.end))
      at = word.next
    } else {
      at++
    }
  }
  return words
}

function foldedText(text: string, start: number, end: number): string {
  let out = ''
  for (let at = start; at < end; at++) {
    const value = foldAt(text, at, end)
    if (value >= FIRST_LETTER) out += String.fromCharCode(value)
    else if (value > JOINT) out += String.fromCharCode(...expansionOf(value))
    else if (text.charCodeAt(at) === PLUS) out += '+'
  }
  return out
}
