// The names by which an article may write an entry's short form out in full: 'Memorandum of Agreement (MOA)'.
import { normalWords } from '../../language/normal-words.ts'
import type { Entry } from '../entry.ts'

const SMALL_WORDS: ReadonlySet<string> = new Set('the of and for on in to a an de'.split(' '))

/** The words of a name that count when it is compared with another. */
export function contentWords(text: string): Set<string> {
  return new Set(
    normalWords(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.replace(/s$/, '')),
  )
}

/** A word of so many characters may be a short form ('Centcom'), a longer one only with a second capital. */
const SHORT = 8
const LONGEST = 14

function mayBeShort(surface: string): boolean {
  if (surface.length > LONGEST || /\s/.test(surface)) return false
  return surface.length <= SHORT ? /\p{Lu}/u.test(surface) : /\p{Lu}.*\p{Lu}/u.test(surface)
}

/**
 * The aliases of an entry, of more than one word that counts, that differ by such a word from its term and from each
 * other; none of an entry without a short form, which no article writes out.
 */
export function longNamesOf({ term, aliases = [] }: Entry): string[] {
  const names = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))
  if (![term, ...names].some(mayBeShort)) return []
  const known = new Set([keyOf(contentWords(term))])
  return names.filter((name) => {
    const words = contentWords(name)
    const key = keyOf(words)
    const isNew = words.size > 1 && !known.has(key)
    known.add(key)
    return isNew
  })
}

function keyOf(words: ReadonlySet<string>): string {
  return [...words].toSorted().join(' ')
}
