// What the card says of a term: the glossary's explanation, and the article's own beside it.
import type { Brief } from '../analyse.ts'
import type { CardContent, CardFact, CardText } from '../card/content.ts'
import type { DatedFact } from '../glossary/entry.ts'
import type { Mention } from '../glossary/mention.ts'
import { direction, formatDate, formatNumber, KIND_LABELS, language, t } from '../i18n.ts'
import { textOf, type Article, type Span } from '../language/article.ts'
import { plainSpaces } from '../language/plain-spaces.ts'
import type { EntryInBrief, Explanation } from '../messages/shapes.ts'
import { languageOf } from '../language-of.ts'
import { problemReport } from './problem-report.ts'
import { reasonText } from './reason.ts'

export interface CardActions {
  /** Shows a span of the article. */
  readonly visit: (span: Span) => void
  /** Back to the term this one was opened from. */
  readonly back: (() => void) | null
  /** The entry that the reader has come back from. */
  readonly backFrom: string | null
  /** Opens another entry in this card. */
  readonly open: (id: string) => void
  /** Moves the card to another mention of its term. */
  readonly goTo: (span: Span) => void
  readonly know: () => void
}

interface Context {
  readonly article: Article
  readonly brief: Brief
  /** What else the words may mean. */
  readonly senses: readonly EntryInBrief[]
  /** Something of the explanation couldn't be had. */
  readonly hasFailed: boolean
  readonly actions: CardActions
}

/** The card of a term; `explanation` is null for one that only the article explains. */
export function cardContent(
  mention: Mention,
  explanation: Explanation | null,
  { article, brief, senses, hasFailed, actions }: Context,
): CardContent {
  const isNothing = explanation !== null && explanation.id === ''
  const links = explanation?.sources ?? []
  return {
    term: mention.term,
    kind: isNothing ? null : t(KIND_LABELS[mention.kind]),
    gloss: explanation ? linked(explanation, actions.open) : [mention.gloss],
    more: explanation?.more ?? null,
    senses: {
      label: isNothing ? null : t('cardSenses'),
      senses: senses.map(({ id, term, gloss, from }) => ({
        term: { text: term, id, act: () => actions.open(id) },
        gloss,
        language: languageOf({ from }, article),
      })),
    },
    facts: explanation ? factGroups(explanation, article.published !== null) : [],
    inArticle: inArticle(mention, article, brief, actions),
    mentions: otherMentions(mention, brief, actions),
    sources: links,
    reason: hasFailed ? t('cardFailed') : whyRead(mention),
    origin: isNothing ? null : origin(mention, explanation),
    back: actions.back && { label: t('cardBack'), act: actions.back },
    backFrom: actions.backFrom,
    closeLabel: t('cardClose'),
    pinLabel: t('cardPin'),
    copy: isNothing
      ? null
      : {
          label: t('cardCopy'),
          done: t('cardCopied'),
          text: [`${mention.term}: ${mention.gloss}`, ...links.map(({ url }) => url)].join('\n'),
        },
    know:
      isNothing || mention.from === 'article' ? null : { label: t('cardKnow'), act: actions.know },
    report:
      isNothing || mention.from !== 'glossary'
        ? null
        : { label: t('cardWrong'), url: problemReport(mention) },
    language: language(),
    direction: direction(),
    explainedIn: isNothing ? language() : languageOf(mention, article),
  }
}

/** The gloss with the terms within it as something to open. */
function linked({ gloss, links }: Explanation, open: (id: string) => void): CardText[] {
  const parts: CardText[] = []
  let at = 0
  for (const { start, end, id } of links) {
    parts.push(gloss.slice(at, start), { text: gloss.slice(start, end), id, act: () => open(id) })
    at = end
  }
  return [...parts, gloss.slice(at)].filter((part) => part !== '')
}

/** What the article itself says of the term: the sentence that defines it, or the role of a person. */
function inArticle(
  mention: Mention,
  article: Article,
  brief: Brief,
  actions: CardActions,
): CardContent['inArticle'] {
  const told =
    mention.from === 'article'
      ? placeInArticle(mention, brief)
      : (roleInArticle(mention, brief) ?? definitionInArticle(mention, article, brief))
  if (!told) return null
  return {
    label: t('cardInArticle'),
    sentence: told.text,
    language: article.language,
    action: t('cardShowInArticle'),
    visit: () => actions.visit(told.span),
  }
}

interface Told {
  readonly text: string | null
  readonly span: Span
}

/** Where the article explains a term of its own: the card has the words already. */
function placeInArticle({ id, defines }: Mention, { terms }: Brief): Told | null {
  const place = defines ? undefined : terms.find((term) => term.id === id && term.defines)
  return place === undefined ? null : { text: null, span: { start: place.start, end: place.end } }
}

function roleInArticle(mention: Mention, { people }: Brief): Told | null {
  const person = people.find(({ mentions }) =>
    mentions.some(({ start, end }) => start < mention.end && mention.start < end),
  )
  if (mention.kind !== 'person' || !person?.role) return null
  return { text: person.role, span: { start: person.start, end: person.end } }
}

function definitionInArticle(mention: Mention, article: Article, brief: Brief): Told | null {
  const surface = plainSpaces(textOf(article, mention))
  const definition = brief.acronyms.find(({ short, long }) => surface === short || surface === long)
  if (!definition) return null
  const { sentence } = definition
  if (mention.start >= sentence.start && mention.end <= sentence.end) return null
  return { text: textOf(article, sentence), span: sentence }
}

function otherMentions(
  mention: Mention,
  brief: Brief,
  actions: CardActions,
): CardContent['mentions'] {
  const all = brief.terms.filter(({ id }) => id === mention.id)
  const at = all.findIndex(({ start }) => start === mention.start)
  if (all.length < 2 || at < 0) return null
  const step = (by: number) => (): void => {
    const next = all[(at + by + all.length) % all.length]
    if (next) actions.goTo({ start: next.start, end: next.end })
  }
  return {
    label: t('cardMention', formatNumber(at + 1), formatNumber(all.length)),
    previous: { label: t('cardPreviousMention'), act: step(-1) },
    next: { label: t('cardNextMention'), act: step(1) },
  }
}

function whyRead({ reason, term }: Mention): string | null {
  return reason === undefined ? null : reasonText(reason, term)
}

function origin(mention: Mention, explanation: Explanation | null): string | null {
  if (mention.from === 'own') return t('cardFromOwn')
  if (mention.from === 'article') return t('cardFromArticle')
  return explanation && t('cardFromGlossary', explanation.asOf ? formatDate(explanation.asOf) : '')
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
  const start = from === undefined ? '' : formatDate(from)
  const end = to === undefined ? '' : formatDate(to)
  if (start === end) return { is, period: start }
  if (start && end) return { is, period: t('factFromTo', start, end) }
  return { is, period: start ? t('factFrom', start) : t('factTo', end) }
}
