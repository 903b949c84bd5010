// What the article itself says its short forms stand for binds their sense: where it writes
// 'Memorandum of Agreement (MOA)', MOA is that and nothing else.
import type { Candidate } from '../match/candidates.ts'
import { definitionOf, termOf, type Glossary } from '../compiled/glossary.ts'
import { contentWords } from '../surfaces/long-names.ts'

export interface ArticleDefinition {
  readonly short: string
  readonly long: string
}

/** Share of its words a long form must have in common with a surface of the entry to be the same. */
const SAME_NAME = 0.6
/** The share where each has a word the other lacks: 'American Paper Institute' is no 'American Petroleum Institute'. */
const SURELY_SAME = 0.75

function standingOfLong(glossary: Glossary, entry: number, long: string): Standing {
  const wanted = contentWords(long)
  const others = definitionOf(glossary, entry)?.longNames ?? []
  const standings = [termOf(glossary, entry), ...others].map((name): Standing => {
    const words = contentWords(name)
    const shared = [...words].filter((word) => wanted.has(word)).length
    const likeness = shared / Math.max(1, words.size, wanted.size)
    if (likeness < SAME_NAME) return 'contradicted'
    const isPart = shared === Math.min(words.size, wanted.size)
    return isPart || likeness >= SURELY_SAME ? 'defined' : 'undefined'
  })
  return best(standings)
}

function best(standings: readonly Standing[]): Standing {
  if (standings.includes('defined')) return 'defined'
  return standings.includes('undefined') ? 'undefined' : 'contradicted'
}

/** The long forms of each short form. */
export function longForms(definitions: readonly ArticleDefinition[]): Map<string, string[]> {
  const longs = new Map<string, string[]>()
  for (const { short, long } of definitions) {
    const known = longs.get(short)
    if (known) known.push(long)
    else longs.set(short, [long])
  }
  return longs
}

/** How a candidate stands to the article's own definitions. */
export type Standing = 'undefined' | 'defined' | 'contradicted'

/**
 * Judges the candidates of one span whose text is `surface`. 'defined': the article writes it out as a
 * name of that entry; 'contradicted': it writes it out as something else; 'undefined' too where it is hard to say.
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
  return best(own.map((long) => standingOfLong(glossary, candidate.entry, long)))
}
