// Finds the terms of glossaries in an article.
import type { Article } from '../language/article.ts'
import { definitionOf } from './definitions.ts'
import type { Glossary } from './glossary.ts'
import type { Mention } from './mention.ts'

/** What the article and its day tell about the sense of a surface. */
export interface SenseContext {
  readonly definitions: readonly { readonly short: string; readonly long: string }[]
  /** 'YYYY-MM-DD': the day an article without a date is read against. */
  readonly today: string
}

/**
 * Every mention of the glossaries' terms in `article.text`, in the sense the article means, in
 * reading order, never overlapping; offsets into `article.text`.
 */
export function findMentions(
  article: Article,
  glossaries: readonly Glossary[],
  _context: SenseContext,
): Mention[] {
  const found: Mention[] = []
  for (const glossary of glossaries.toReversed()) {
    const surfaces = [...glossary.bySurface].toSorted(([a], [b]) => b.length - a.length)
    for (const [surface, entry] of surfaces) {
      for (let at = article.text.indexOf(surface); at >= 0;) {
        const end = at + surface.length
        const isWord =
          !/\w/.test(article.text[at - 1] ?? ' ') && !/\w/.test(article.text[end] ?? ' ')
        if (isWord && !found.some((other) => at < other.end && other.start < end)) {
          found.push({
            start: at,
            end,
            id: entry.id,
            term: entry.term,
            kind: entry.kind,
            rarity: entry.rarity ?? 'uncommon',
            gloss: glossary.definitions
              ? (definitionOf(glossary.definitions, entry.id)?.gloss ?? '')
              : '',
            from: glossary.origin,
          })
        }
        at = article.text.indexOf(surface, end)
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The mentions with their glosses filled in from the definitions of the glossary they came from. */
export function withGlosses(
  mentions: readonly Mention[],
  glossaries: readonly Glossary[],
): Mention[] {
  return mentions.map((mention) => {
    if (mention.gloss) return mention
    for (const { origin, definitions } of glossaries.toReversed()) {
      const entry = origin === mention.from && definitions && definitionOf(definitions, mention.id)
      if (entry) return { ...mention, gloss: entry.gloss }
    }
    return mention
  })
}
