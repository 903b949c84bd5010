// What the article itself says its short forms stand for binds their sense: where it writes
// 'Memorandum of Agreement (MOA)', MOA is that and nothing else.
import type { Candidate } from './candidates.ts'
import { definitionOf, termOf, type Glossary } from './glossary.ts'
import { contentWords } from './long-names.ts'

export interface ArticleDefinition {
  readonly short: string
  readonly long: string
}

/** Share of its words a long form must have in common with a surface of the entry to be the same. */
const SAME_NAME = 0.6

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / Math.max(1, a.size, b.size)
}

function isNamed(glossary: Glossary, entry: number, long: string): boolean {
  const wanted = contentWords(long)
  const others = definitionOf(glossary, entry)?.longNames ?? []
  return [termOf(glossary, entry), ...others].some(
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
