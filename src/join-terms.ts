// Joins what the glossaries explain with what only the article itself explains.
import type { ArticleTerm } from './brief/parts.ts'
import type { Mention } from './glossary/mention.ts'
import type { Span } from './language/article.ts'
import { PLACE_BEFORE } from './language/place-before.ts'

/**
 * The mentions of both, in reading order, none overlapping; their offsets are into `text`. Where both explain
 * the same words the glossary's mention stays: its sense was chosen knowing the article's definition, which its
 * card shows beside its own words; and a name it knows is its own wherever it stands. But a longer name of the
 * article's, with a term of the glossary's inside it, is the article's, and so is the surname of one of its
 * people that the glossary has for something else ('Takhar said').
 */
export function joinTerms(
  text: string,
  found: readonly Mention[],
  own: readonly ArticleTerm[],
): Mention[] {
  const known = new Set<string>()
  const added: ArticleTerm[] = []
  const inside = new Map<Mention, string>()
  let next = 0
  for (const term of own) {
    while ((found[next]?.end ?? Infinity) <= term.start) next++
    const beside: Mention[] = []
    for (let at = next; (found[at]?.start ?? Infinity) < term.end; at++) {
      const mention = found[at]
      if (mention) beside.push(mention)
    }
    if (beside.every((mention) => isInside(mention, term) || isSurname(text, mention, term))) {
      added.push(term)
      for (const mention of beside) inside.set(mention, term.id)
    } else if (isFullName(term)) known.add(term.id)
  }
  const joined = found.filter(
    (mention) => known.has(inside.get(mention) ?? '') || !inside.has(mention),
  )
  for (const term of added)
    if (!known.has(term.id)) joined.push({ ...term, rarity: 'rare', from: 'article' })
  return joined.sort((a, b) => a.start - b.start)
}

function isFullName({ term, start, end }: ArticleTerm): boolean {
  return term.includes(' ') && end - start === term.length
}

/** Whether a mention of something else is the surname of a person of the article's. */
function isSurname(
  text: string,
  mention: Mention,
  { term, kind, start, end }: ArticleTerm,
): boolean {
  return (
    kind === 'person' &&
    mention.kind !== 'person' &&
    mention.start === start &&
    mention.end === end &&
    term.endsWith(` ${text.slice(start, end)}`) &&
    !PLACE_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  )
}

/** Whether a span is a piece of another, longer one. */
function isInside(piece: Span, whole: Span): boolean {
  return (
    piece.start >= whole.start &&
    piece.end <= whole.end &&
    piece.end - piece.start < whole.end - whole.start
  )
}
