// What a card says of an entry on an article's date.
import { bareArticle, type Span } from '../language/article.ts'
import { definitionOf, glossOf, kindOf, termOf, type Glossary } from './compiled/glossary.ts'
import { entriesOf, idOf } from './compiled/ids.ts'
import { factsAt } from './dated.ts'
import type { DatedFact, Kind, Source } from './entry.ts'
import { findMentions } from './find-mentions.ts'

/** An entry as a line of a list. */
export interface EntryInBrief {
  readonly id: string
  readonly term: string
  readonly kind: Kind
  readonly gloss: string
  readonly from: Glossary['origin']
}

export interface Explanation extends EntryInBrief {
  /** Terms within the gloss: offsets into it. */
  readonly links: readonly (Span & { readonly id: string })[]
  readonly more: string | null
  readonly sources: readonly Source[]
  readonly asOf: string
  /** What held on the article's date, and what has held since where it differs. */
  readonly atTheTime: readonly DatedFact[]
  readonly since: readonly DatedFact[]
}

/** An entry of a glossary, by its number. */
interface Found {
  readonly glossary: Glossary
  readonly entry: number
}

/** The explanation of an entry at a date ('YYYY-MM-DD'), or null when there is no such entry. */
export function explain(
  glossaries: readonly Glossary[],
  id: string,
  date: string,
): Explanation | null {
  const found = lookUp(glossaries, [id]).get(id)
  return found ? explanationOf(glossaries, id, found, date) : null
}

/** The entries of some ids, in their order; ids that no glossary has are left out. */
export function describeEntries(
  glossaries: readonly Glossary[],
  ids: readonly string[],
): EntryInBrief[] {
  const found = lookUp(glossaries, ids)
  return ids.flatMap((id) => {
    const one = found.get(id)
    return one ? [describeEntry(one.glossary, one.entry)] : []
  })
}

/** The entry of a number, as a line of a list. */
export function describeEntry(glossary: Glossary, entry: number): EntryInBrief {
  return {
    id: idOf(glossary, entry),
    term: termOf(glossary, entry),
    kind: kindOf(glossary, entry),
    gloss: glossOf(glossary, entry),
    from: glossary.origin,
  }
}

/** The entries of ids, by id: of the last glossary that has one. */
function lookUp(glossaries: readonly Glossary[], ids: readonly string[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const glossary of glossaries.toReversed()) {
    const wanted = ids.filter((id) => !found.has(id))
    for (const [id, entry] of entriesOf(glossary, wanted)) found.set(id, { glossary, entry })
  }
  return found
}

function explanationOf(
  glossaries: readonly Glossary[],
  id: string,
  { glossary, entry }: Found,
  date: string,
): Explanation | null {
  const definition = definitionOf(glossary, entry)
  if (!definition) return null
  const term = termOf(glossary, entry)
  const { gloss, more, sources, asOf } = definition
  const { atTheTime, since } = factsAt(definition, date)
  return {
    id,
    term,
    kind: kindOf(glossary, entry),
    gloss,
    links: linksIn(glossaries, { id, term, gloss }),
    more: more ?? null,
    sources: [...sources],
    asOf,
    from: glossary.origin,
    atTheTime: [...atTheTime],
    since: [...since],
  }
}

/** The other terms within an entry's gloss. */
function linksIn(
  glossaries: readonly Glossary[],
  { id, term, gloss }: Pick<EntryInBrief, 'id' | 'term' | 'gloss'>,
): Explanation['links'] {
  const article = bareArticle(gloss, [{ start: 0, end: gloss.length, kind: 'paragraph' }], {
    title: term,
  })
  const seen = new Set([id])
  return findMentions(article, glossaries, { definitions: [], today: '' })
    .filter((mention) => !seen.has(mention.id) && seen.add(mention.id))
    .map(({ start, end, id }) => ({ start, end, id }))
}
