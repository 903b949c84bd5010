// What words mean that the reader selected: what the article means by them, else what they mean in it or alone.
// Who asks is told of every sense there is: where nothing settles it, of all of them.
import { bareArticle, type Article, type Block, type Span } from '../language/article.ts'
import { normalWords } from '../language/normal-words.ts'
import { countriesOf, rarityOf, type Glossary } from './compiled/glossary.ts'
import { isUnder } from './compiled/senses.ts'
import { dayOf } from './dated.ts'
import type { Rarity } from './entry.ts'
import { describeEntry, explain, type EntryInBrief, type Explanation } from './explain.ts'
import { findMentions, type SenseContext } from './find-mentions.ts'
import { findCandidates, type Candidate } from './match/candidates.ts'

/** What is known of words. */
export interface WordsExplained {
  /** Of what they mean; null where nothing is known of them, or nothing settles it. */
  readonly explanation: Explanation | null
  /** What else they may mean, the likeliest first. */
  readonly senses: readonly EntryInBrief[]
}

/** More than these are of no help. */
const MOST = 8
const BY_RARITY: Readonly<Record<Rarity, number>> = { common: 0, uncommon: 1, rare: 2 }

/** What the longest term among some words means, in an article or without one. */
export function explainWords(
  glossaries: readonly Glossary[],
  words: string,
  article: Article | null,
  context: SenseContext,
): WordsExplained {
  const { entries, surnames } = findCandidates(glossaries, words)
  const meant = meaningOf([...entries, ...surnames], glossaries, words, article, context)
  const span = meant ?? byLength(entries)[0]
  const there = entries.filter(({ start, end }) => start === span?.start && end === span.end)
  // Beside a sense that is meant, the same office or name of another country is no other meaning.
  const senses = meant ? there.filter((one) => !isOfPlace(glossaries, one)) : there
  const found = inOrder(glossaries, senses, article)
  const id = meant?.id ?? (found.length === 1 ? found[0]?.id : undefined)
  const day = dayOf(article ?? { published: null }, context.today)
  return {
    explanation: id === undefined ? null : explain(glossaries, id, day),
    senses: found.filter((one) => one.id !== id).slice(0, MOST),
  }
}

function isOfPlace(glossaries: readonly Glossary[], { glossary, sense }: Candidate): boolean {
  const senses = glossaries[glossary]?.senses
  return (
    senses !== undefined && (isUnder(senses, sense, 'Local') || isUnder(senses, sense, 'There'))
  )
}

/** The entries of candidates, each once: first those whose countries the article names most, then the best known. */
function inOrder(
  glossaries: readonly Glossary[],
  candidates: readonly Candidate[],
  article: Article | null,
): EntryInBrief[] {
  const named = new Map<string, number>()
  const text = article ? `${article.title}\n\n${article.text}` : ''
  for (const { code } of findCandidates(glossaries, text).countries)
    named.set(code, (named.get(code) ?? 0) + 1)
  const found = new Map<string, { entry: EntryInBrief; count: number; rarity: number }>()
  for (const { glossary: number, entry } of candidates) {
    const glossary = glossaries[number]
    if (!glossary) continue
    const counts = countriesOf(glossary, entry).map((code) => named.get(code) ?? 0)
    const rarity = BY_RARITY[rarityOf(glossary, entry)]
    const described = describeEntry(glossary, entry)
    found.set(described.id, { entry: described, count: Math.max(0, ...counts), rarity })
  }
  return [...found.values()]
    .toSorted((a, b) => b.count - a.count || a.rarity - b.rarity)
    .map(({ entry }) => entry)
}

interface Meant extends Span {
  readonly id: string
}

/** The longest term whose sense is settled: by the article's own text, by the words in it, by the words alone. */
function meaningOf(
  candidates: readonly Candidate[],
  glossaries: readonly Glossary[],
  words: string,
  article: Article | null,
  context: SenseContext,
): Meant | null {
  const keyOf = (text: string, { start, end }: Span): string =>
    normalWords(text.slice(start, end)).join(' ')
  if (article) {
    const ids = new Map<string, string>()
    for (const mention of findMentions(article, glossaries, context)) {
      const key = keyOf(article.text, mention)
      if (!ids.has(key)) ids.set(key, mention.id)
    }
    for (const { start, end } of byLength(candidates)) {
      const id = ids.get(keyOf(words, { start, end }))
      if (id !== undefined) return { start, end, id }
    }
  }
  const block = { start: 0, end: words.length, kind: 'paragraph' } as const
  const alone = bareArticle(words, [block])
  for (const text of article ? [before(article, words, block), alone] : [alone]) {
    const found = findMentions(text, glossaries, context)
    const [longest] = byLength(found.filter(({ end }) => end <= words.length))
    if (longest) return longest
  }
  return null
}

function byLength<One extends Span>(some: readonly One[]): One[] {
  return some.toSorted((a, b) => b.end - b.start - (a.end - a.start))
}

/** The article with the words as a paragraph before it, so that they are read in its sense. */
function before(article: Article, words: string, block: Block): Article {
  const shift = words.length + 2
  const blocks = article.blocks.map(({ start, end, kind }) => {
    return { start: start + shift, end: end + shift, kind }
  })
  return { ...article, text: `${words}\n\n${article.text}`, blocks: [block, ...blocks] }
}
