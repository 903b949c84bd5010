// Finds the terms of glossaries in an article, each in the sense the article means, or not at all.
import type { Article } from '../language/article.ts'
import { longForms, type ArticleDefinition } from './evidence/article-definitions.ts'
import { entryKey, findCandidates } from './match/candidates.ts'
import type { Decision } from './decision.ts'
import { dayOf } from './dated.ts'
import { glossOf, kindOf, rarityOf, termOf, type Glossary } from './compiled/glossary.ts'
import { idOf } from './compiled/ids.ts'
import type { Mention } from './mention.ts'
import { namedCountries } from './evidence/named-countries.ts'
import { readArticle } from './evidence/reading.ts'
import { resolve } from './senses/resolve.ts'

/** What the article and its day tell about the sense of a surface. */
export interface SenseContext {
  /** Short forms the article itself writes out. */
  readonly definitions: readonly ArticleDefinition[]
  /** 'YYYY-MM-DD': the day an article without a date is read against. */
  readonly today: string
}

type Shared = Omit<Mention, 'start' | 'end' | 'reason'>

/** What all mentions of an entry share, read from the glossary once. */
function sharedOf(glossary: Glossary, entry: number): Shared {
  return {
    id: idOf(glossary, entry),
    term: termOf(glossary, entry),
    kind: kindOf(glossary, entry),
    rarity: rarityOf(glossary, entry),
    gloss: glossOf(glossary, entry),
    from: glossary.origin,
  }
}

function mentionOf({ candidate, reason }: Decision, shared: Shared, body: number): Mention {
  const { start, end } = candidate
  return { start: start - body, end: end - body, ...shared, ...(reason === null ? {} : { reason }) }
}

/**
 * Every mention of the glossaries' terms in `article.text` (headings included), in reading order,
 * never overlapping, the longest where several could stand; later glossaries win over earlier ones.
 * Offsets into `article.text`. A surface whose sense the article leaves open is no mention.
 * Headline and standfirst are read as evidence only.
 */
export function findMentions(
  article: Article,
  glossaries: readonly Glossary[],
  context: SenseContext,
): Mention[] {
  const reading = readArticle(article)
  const scanned = findCandidates(glossaries, reading.text)
  const countries = namedCountries(reading.text, scanned, glossaries)
  const found = { ...scanned, countries }
  const definitions = longForms(context.definitions)
  const day = dayOf(article, context.today)
  const known = new Map<string, Shared>()
  return resolve({ article, reading, found, glossaries, day, definitions }).flatMap((decision) => {
    const glossary = glossaries[decision.candidate.glossary]
    if (!glossary || decision.candidate.start < reading.body) return []
    const key = entryKey(decision.candidate)
    const shared = known.get(key) ?? sharedOf(glossary, decision.candidate.entry)
    known.set(key, shared)
    return [mentionOf(decision, shared, reading.body)]
  })
}
