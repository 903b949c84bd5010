// What the card says of a mention: the glossary's explanation, and the article's own beside it.
import type { Brief } from '../analyse.ts'
import type { CardContent, CardFact } from '../card/content.ts'
import type { DatedFact } from '../glossary/entry.ts'
import type { Mention } from '../glossary/mention.ts'
import { direction, formatDate, KIND_LABELS, language, t } from '../i18n.ts'
import { textOf, type Article, type Span } from '../language/article.ts'
import type { Explanation } from '../shapes.ts'

interface Context {
  readonly article: Article
  readonly brief: Brief
  readonly visit: (span: Span) => void
}

/** The card of a mention; `explanation` is null for a term that only the article explains. */
export function cardContent(
  mention: Mention,
  explanation: Explanation | null,
  { article, brief, visit }: Context,
): CardContent {
  const surface = textOf(article, mention)
  const definition = brief.acronyms.find(({ short, long }) => surface === short || surface === long)
  const isElsewhere =
    definition &&
    (mention.start < definition.sentence.start || mention.end > definition.sentence.end)
  return {
    term: mention.term,
    kind: t(KIND_LABELS[mention.kind]),
    gloss: explanation?.gloss ?? mention.gloss,
    more: explanation?.more ?? null,
    facts: explanation ? factGroups(explanation, article.published !== null) : [],
    inArticle:
      definition && isElsewhere && mention.from !== 'article'
        ? {
            label: t('cardInArticle'),
            sentence: textOf(article, definition.sentence),
            action: t('cardShowInArticle'),
            visit: () => visit(definition.sentence),
          }
        : null,
    sources: { label: t('cardSources'), links: explanation?.sources ?? [] },
    reason: mention.reason ?? null,
    origin: origin(mention, explanation),
    closeLabel: t('cardClose'),
    language: language(),
    direction: direction(),
  }
}

function origin(mention: Mention, explanation: Explanation | null): string {
  if (mention.from === 'own') return t('cardFromOwn')
  if (mention.from === 'article' || !explanation) return t('cardFromArticle')
  return t('cardFromGlossary', explanation.asOf ? formatDate(explanation.asOf) : '')
}

function factGroups(explanation: Explanation, isDated: boolean): CardContent['facts'] {
  const groups = [
    {
      label: t(isDated ? 'cardThen' : 'cardThenUndated'),
      facts: explanation.atTheTime.map(cardFact),
    },
    { label: t('cardSince'), facts: explanation.since.map(cardFact) },
  ]
  return groups.filter(({ facts }) => facts.length > 0)
}

function cardFact({ is, from, to }: DatedFact): CardFact {
  const dates = [from, to].map((date) => (date === undefined ? '' : formatDate(date)))
  const [start = '', end = ''] = dates
  if (start && end) return { is, period: t('factFromTo', start, end) }
  return { is, period: start ? t('factFrom', start) : t('factTo', end) }
}
