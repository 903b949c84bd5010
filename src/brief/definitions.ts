// The definitions an article makes: 'Indus Waters Commission (IWC)', 'the IWC, short for …'. Starts from
// Schwartz and Hearst (2003) and goes past it by a priced alignment (align.ts) and by cues in words.
import type { Article } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { bracketedDefinitions } from './definitions/bracketed.ts'
import { cuedDefinitions } from './definitions/cued.ts'
import { impliedDefinitions } from './definitions/implied.ts'
import type { Definition } from './parts.ts'
import { countUses } from './definitions/uses.ts'

/**
 * Every pair of short and long form that a sentence of the article defines, and those that its names
 * imply (implied.ts), in reading order, each pair once. All spans are offsets into the article's text, and `short`, `long` its words verbatim.
 */
export function findDefinitions(
  article: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
): Definition[] {
  const { text } = article
  const definitions: Definition[] = []
  const uses = countUses(text)
  const seen = new Set<string>()
  for (const sentence of sentences) {
    const pairs = [
      ...bracketedDefinitions(text, sentence, uses),
      ...cuedDefinitions(text, sentence),
    ]
    pairs.sort((a, b) => a.short.start - b.short.start)
    for (const { short, long } of pairs) {
      const shortText = text.slice(short.start, short.end)
      const longText = text.slice(long.start, long.end)
      const key = `${shortText}\n${longText.toLowerCase()}`
      if (seen.has(key)) continue
      seen.add(key)
      definitions.push({
        ...short,
        short: shortText,
        long: longText,
        longSpan: long,
        sentence: { start: sentence.start, end: sentence.end },
      })
    }
  }
  const defined = new Set(definitions.map(({ short }) => short))
  const implied = impliedDefinitions(article, sentences, defined)
  return [...definitions, ...implied].sort((a, b) => a.start - b.start)
}
