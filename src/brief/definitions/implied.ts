// Short forms the article uses without saying what they mean, when the name they stand for came before:
// 'the World Trade Organization … the WTO'. Only names in capitals whose initials fit one by one.
import type { Article, Span } from '../../language/article.ts'
import { WEEKDAYS } from '../../language/calendar-words.ts'
import type { Definition } from '../parts.ts'
import { tokensOf, type Token } from '../tokens.ts'

const SMALL = /^(?:of|for|the|and|on|in|to|de|des|du|del|la|against|with)$/
/** 'in Tyler, United States on Saturday': the day is no part of the name. */
const DAY = new RegExp(`^${WEEKDAYS}$`, 'i')
const ACRONYM = /^\p{Lu}{3,6}$/u

interface Name {
  readonly span: Span
  readonly sentence: Span
}

/**
 * A definition for each acronym that `defined` lacks and that follows a name with its initials; its
 * `sentence` is the name's, its own span the acronym's first use.
 */
export function impliedDefinitions(
  { text }: Pick<Article, 'text'>,
  sentences: readonly Span[],
  defined: ReadonlySet<string>,
): Definition[] {
  /** The name with these initials; null where two have them ('Democratic National Convention', '… Committee'). */
  const names = new Map<string, Name | null>()
  const found = new Set<string>()
  const definitions: Definition[] = []
  for (const sentence of sentences) {
    const tokens = tokensOf(text, sentence)
    for (const { text: short, start, kind } of tokens) {
      if (kind !== 'word' || !ACRONYM.test(short) || defined.has(short) || found.has(short))
        continue
      const name = names.get(short)
      if (!name) continue
      found.add(short)
      const long = text.slice(name.span.start, name.span.end)
      definitions.push({
        start,
        end: start + short.length,
        short,
        long,
        longSpan: name.span,
        sentence: name.sentence,
        implied: true,
      })
    }
    for (const [initials, span] of namesIn(tokens)) {
      const known = names.get(initials)
      if (known === undefined) names.set(initials, { span, sentence })
      else if (known && !isSameName(text, known.span, span)) names.set(initials, null)
    }
  }
  return definitions
}

function isSameName(text: string, one: Span, other: Span): boolean {
  const nameAt = ({ start, end }: Span): string => text.slice(start, end).toLowerCase()
  return nameAt(one) === nameAt(other)
}

/** The names of a sentence, of three words at least, by their initials; small words have none. */
function namesIn(tokens: readonly Token[]): [string, Span][] {
  const names: [string, Span][] = []
  let at = 0
  while (at < tokens.length) {
    const to = nameEnd(tokens, at)
    const row = tokens.slice(at, to)
    const first = row[0]
    const last = row.at(-1)
    const words = row.filter(({ lower }) => !SMALL.test(lower))
    if (first !== undefined && last !== undefined && words.length > 2) {
      const end = last.isPossessive ? last.start + last.text.length : last.end
      const initials = words.map((word) => word.text.charAt(0)).join('')
      names.push([initials, { start: first.start, end }])
    }
    at = Math.max(to, at + 1)
  }
  return names
}

/** Where a row of capitalised words that begins at `from` ends; small words only between two of them. */
function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isNameWord(tokens[from])) return from
  let to = from + 1
  while (to < tokens.length && to - from < 9 && tokens[to - 1]?.isPossessive === false) {
    let next = to
    while (next - to < 2 && SMALL.test(tokens[next]?.lower ?? '')) next++
    if (!isNameWord(tokens[next])) break
    to = next + 1
  }
  return to
}

function isNameWord(token: Token | undefined): boolean {
  if (DAY.test(token?.lower ?? '')) return false
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && !SMALL.test(token.lower)
}
