// Terms for the matching bench, made from the words of real news so that they begin as its texts do:
// a third names of one rare word, the rest two to four words. The same terms on every run.
import type { Entry } from '../src/glossary/entry.ts'
import { slugOf } from '../src/glossary/compiled/index-format.ts'

/** A small generator of numbers in [0, 1), the same on every run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SYLLABLES =
  'ba ko ri ma ta ne lu shi pa de vo ka zu ter an il os ger mon dal fer qui jar hal bis tor nev ash ul kor'.split(
    ' ',
  )

/** `count` different terms over the vocabulary of `text`. */
export function makeTerms(count: number, text: string): string[] {
  const frequency = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}{3,}/gu))
    frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vocabulary = [...frequency].filter(([, times]) => times < 2000).map(([word]) => word)
  const random = numbers(count)
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)]
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  const terms = new Set<string>()
  while (terms.size < count) {
    const words = random() < 0.33 ? 1 : 2 + Math.floor(random() * 2.4)
    if (words === 1) {
      const name = Array.from(
        { length: 2 + Math.floor(random() * 3) },
        () => pick(SYLLABLES) ?? '',
      ).join('')
      terms.add(capital(random() < 0.05 ? (pick(vocabulary) ?? name) : name))
    } else {
      terms.add(Array.from({ length: words }, () => capital(pick(vocabulary) ?? 'Word')).join(' '))
    }
  }
  return [...terms]
}

/** An entry for a term, with no more than a gloss. */
export function entryFor(term: string): Entry {
  return {
    id: slugOf(term),
    term,
    kind: 'organisation',
    gloss: 'A term of the matching bench, which stands for nothing.',
    sources: [],
    asOf: '2024-12',
  }
}
