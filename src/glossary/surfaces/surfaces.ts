// The surfaces of an entry with the conditions each is under.
import type { Alias, Entry } from '../entry.ts'

export interface Surface {
  readonly text: string
  readonly case: 'exact' | 'any' | null
  readonly local: boolean
  /** Only where something is said to be in it. */
  readonly there: boolean
  /** Only behind 'the': written so, in exact case ('the West', 'the Troubles'). */
  readonly withArticle: boolean
  /** Only before a dot: an abbreviation written so ('Conn.'). */
  readonly withDot: boolean
  /** Only before a hyphen that joins nothing to it: a grade ('BBB-'). */
  readonly withHyphen: boolean
  readonly needs: readonly string[]
  readonly not: readonly string[]
}

/** A term or alias as it is matched: the article before a name is no part of a mention ('the Cold War'). */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the (?=.)|The (?=\S+ \S))/, '')
}

function surfaceOf(entry: Entry, alias: Alias): Surface {
  return {
    text: withoutArticle(alias.text),
    case: alias.case ?? null,
    withDot: /^\p{Lu}\p{Ll}+\.$/u.test(alias.text),
    withHyphen: /[\p{L}\p{N}]-$/u.test(alias.text),
    withArticle: alias.case === 'exact' && /^the \S+$/.test(alias.text),
    // A condition of the entry holds for all its surfaces; an alias that has its own goes by that.
    local: alias.local ?? (alias.needs === undefined && entry.local === true),
    there: entry.there === true,
    needs: alias.needs ?? (alias.local === undefined ? entry.needs : undefined) ?? [],
    not: [...new Set([...(alias.not ?? []), ...(entry.not ?? [])])],
  }
}

/** A symbol at a surface's edge ('US$') is nothing a scan of words sees: without it, it would be another. */
export function hasSymbolAtEdge(text: string): boolean {
  return /^[\p{S}#%*]|[\p{S}#%*]$/u.test(text) && !text.endsWith('+')
}

/**
 * The term and the aliases that can be matched. A text given several times under different conditions has a surface
 * for each: any of them will do ('the Defence Council' in an article about Ukraine, or near 'Zelenskyy').
 */
export function surfacesOf(entry: Entry): Surface[] {
  const term: Alias =
    entry.case === undefined ? { text: entry.term } : { text: entry.term, case: entry.case }
  const own = surfaceOf(entry, term)
  const surfaces = new Map(hasSymbolAtEdge(term.text) ? [] : [[own.text, [own]]])
  for (const given of entry.aliases ?? []) {
    const alias = typeof given === 'string' ? { text: given } : given
    if (hasSymbolAtEdge(alias.text)) continue
    const surface = surfaceOf(entry, alias)
    const known = surfaces.get(surface.text) ?? []
    // Given with conditions and without: they were meant, those of an alias that repeats the term before the entry's.
    const isMeant = known[0] === own && hasConditions(alias)
    if (isMeant || !known.every(isConditional)) surfaces.set(surface.text, [surface])
    else if (known.length === 0 || isConditional(surface))
      surfaces.set(surface.text, [...known, surface])
  }
  return [...surfaces.values()].flat()
}

function hasConditions({ local, needs, not }: Alias): boolean {
  return local !== undefined || needs !== undefined || not !== undefined
}

/** Whether a surface is read as its entry only under conditions. */
export function isConditional(surface: Surface): boolean {
  return (
    surface.local ||
    surface.there ||
    surface.withArticle ||
    surface.withDot ||
    surface.withHyphen ||
    surface.needs.length > 0 ||
    surface.not.length > 0
  )
}
