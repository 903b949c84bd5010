// What the article itself says its short forms stand for binds their sense: where it writes
// 'Memorandum of Agreement (MOA)', MOA is that and nothing else.
import { normalWords } from '../language/words.ts'
import type { Candidate } from './candidates.ts'
import { definitionOf, termOf, type Glossary } from './glossary.ts'

export interface ArticleDefinition {
  readonly short: string
  readonly long: string
}

/** Share of its words a long form must have in common with a surface of the entry to be the same. */
const SAME_NAME = 0.6
const SMALL_WORDS: ReadonlySet<string> = new Set('the of and for on in to a an de'.split(' '))

function contentWords(text: string): Set<string> {
  return new Set(
    normalWords(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map((word) => word.replace(/s$/, '')),
  )
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, a.size, b.size)
}

function isNamed(glossary: Glossary, entry: number, long: string): boolean {
  const wanted = contentWords(long)
  const aliases = definitionOf(glossary, entry)?.aliases ?? []
  return [termOf(glossary, entry), ...aliases].some(
    (text) => likeness(contentWords(text), wanted) >= SAME_NAME,
  )
}

/** The long forms of each short form. */
export function longForms(definitions: readonly ArticleDefinition[]): Map<string, string[]> {
  const longs = new Map<string, string[]>()
  for (const { short, long } of definitions) longs.set(short, [...(longs.get(short) ?? []), long])
  return longs
}

/** How a candidate stands to the article's own definitions. */
export type Standing = 'undefined' | 'defined' | 'contradicted'

/**
 * Judges the candidates of one span whose text is `surface`. 'defined': the article writes it out as a
 * name of that entry; 'contradicted': it writes it out as something else.
 */
export function standingOf(
  candidate: Candidate,
  surface: string,
  definitions: ReadonlyMap<string, readonly string[]>,
  glossaries: readonly Glossary[],
): Standing {
  const own = definitions.get(surface) ?? definitions.get(surface.replace(/s$/, ''))
  const glossary = glossaries[candidate.glossary]
  if (own === undefined || glossary === undefined) return 'undefined'
  return own.some((long) => isNamed(glossary, candidate.entry, long)) ? 'defined' : 'contradicted'
}
