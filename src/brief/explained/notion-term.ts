// Which words can be a term of art, where an article says what something is called.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { EDGE_WORD } from './notion-patterns.ts'
import { isFinite } from './phrase-bounds.ts'

/** 'WannaCry' of 'known as WannaCry infected computers': after a capital a verb ends the term. */
export const ownName = (row: string | undefined): string | undefined =>
  row?.replace(/^(\p{Lu}.*?) \p{Ll}{2,}ed(?: .*)?$|^(\S*\d) .*$/u, '$1$2')

/** Whether words can be a term of art: no pronoun or preposition at either end, not too plain. */
export function isTerm(term: string, isQuoted: boolean): boolean {
  const words = term.split(' ')
  if (/(?:^| )(?:these|those|this|its|their|his|her) /.test(term)) return false
  // 'bonds known as vultures fought Argentina': the sentence goes on.
  if (!isQuoted && /^\p{Ll}\S* \p{Ll}\S* \p{Lu}/u.test(term)) return false
  // 'the year executions came' to a halt.
  const isVerb = (word: string): boolean => isFinite(word) || word === 'led'
  if (!isQuoted && words.some((word, at) => at > 0 && isVerb(word))) return false
  if (words.length > 5 || term.length < 3 || /^\p{Ll}+ed$/u.test(term)) return false
  if (isQuoted) return !/[.!?;]|^\p{Ll}.*,/u.test(term) && words.length < 5
  return !EDGE_WORD.test(words[0] ?? '') && !EDGE_WORD.test(words.at(-1) ?? '') && isRare(term)
}

/** Whether some word of it is not an everyday one. */
export function isRare(term: string): boolean {
  return (
    term
      .split(/[ -]/)
      .some(
        (word) => !COMMON_WORDS.has(word.toLowerCase().replace(/s$/, '')) && !EDGE_WORD.test(word),
      ) || term.includes(' ')
  )
}

/** Of a row of words before 'meaning' the last that can be the term: two words of small letters, or a hyphenated one. */
export function lastTerm(row: string, isQuoted: boolean): string | null {
  if (isQuoted) return isTerm(row, true) ? row : null
  const words = row.split(' ')
  const last = words.at(-1) ?? ''
  if (EDGE_WORD.test(last) || !/-/.test(last) || COMMON_WORDS.has(last.toLowerCase())) return null
  return last
}
