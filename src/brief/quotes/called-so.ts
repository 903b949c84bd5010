// Whom 'the officer' or 'the minister' points back to: a source without a name, or the one person with that role.
import { DEMONYMS, isNational } from '../../language/demonyms.ts'
import type { Person } from '../parts.ts'

const LESSER = /\b(?:vice|deputy|assistant|former|ex|acting|late|shadow)\b/

/** Whether a phrase names another party or land than `own`; 'President Orlov' may be of any land. */
function isOfAnother(phrase: string, own: string): boolean {
  if (phrase.includes(own) || !/\p{Lu}/u.test(phrase)) return false
  return !DEMONYMS.has(own.toLowerCase()) || phrase.split(' ').some(isDemonym)
}

const isDemonym = (word: string): boolean => DEMONYMS.has(word.toLowerCase())

/** Whether words point to somebody by age or nationality alone, and to nobody by themselves. */
export function isEpithet(words: string): boolean {
  const noun = /^the (\S+)$/i.exec(words)?.[1] ?? ''
  if (/^[\p{L}\d]+(?:-\p{L}+)?-year-old$/u.test(noun)) return true
  return isNational(noun)
}

/** 'the officer', 'the minister': whoever was called so before. */
export function known(
  words: string,
  people: readonly Person[],
  unnamed: readonly string[],
): string | null {
  const [, kind = '', head] = /^the (?:([\p{Ll}-]+) )?(\p{L}+)$/u.exec(words.toLowerCase()) ?? []
  const party = /^[Tt]he (\p{Lu}\p{L}+) \p{Ll}/u.exec(words)?.[1]
  if (head === undefined) return null
  // 'The zoo' isn't the zoo director.
  const called = new RegExp(
    `(?:^|[ -])${head === 'judge' ? '(?:judge|justice)' : head}(?=$|[,-]| (?:of|for|at|in|on|to|from|with|who|near|and|under|during)\\b)`,
    'u',
  )
  const isCalled = (phrase: string | null): boolean => {
    const found = called.exec(phrase?.toLowerCase() ?? '')
    // 'The president' is neither the vice president nor a former one.
    const lesser = found && LESSER.exec(found.input.slice(0, found.index))?.[0]
    // 'The Tory leader' isn't the leader of the Liberal Democrats.
    if (party !== undefined && isOfAnother(phrase ?? '', party)) return false
    return found !== null && (lesser ?? '') === (LESSER.exec(kind)?.[0] ?? '')
  }
  const source = unnamed.findLast(isCalled)
  if (source !== undefined) return source
  const holders = people.filter((person) => isCalled(person.role))
  return holders.length === 1 ? (holders[0]?.name ?? null) : null
}
