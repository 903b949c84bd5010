// Joins what the glossaries explain with what only the article itself explains.
import type { ArticleTerm } from './brief/parts.ts'
import type { Mention } from './glossary/mention.ts'

/**
 * The mentions of both, in reading order, none overlapping. Where both explain the same words the
 * glossary's mention stays: its sense was chosen knowing the article's definition, which its card
 * shows beside its own words.
 */
export function joinTerms(found: readonly Mention[], own: readonly ArticleTerm[]): Mention[] {
  const joined = [...found]
  let next = 0
  for (const { start, end, id, term, gloss } of own) {
    while ((found[next]?.end ?? Infinity) <= start) next++
    if ((found[next]?.start ?? Infinity) < end) continue
    joined.push({ start, end, id, term, gloss, kind: 'concept', rarity: 'rare', from: 'article' })
  }
  return joined.sort((a, b) => a.start - b.start)
}
