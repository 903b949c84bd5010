// The shapes of the data that messages carry: what is checked when one is received.
import * as v from 'valibot'
import { KINDS } from '../glossary/entry.ts'
import { Offset, Span } from './span.ts'

export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

const span = Span.entries

export const Article = v.object({
  title: v.string(),
  standfirst: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  host: v.nullable(v.string()),
  language: v.string(),
  text: v.string(),
  blocks: v.array(
    v.object({ ...span, kind: v.picklist(['paragraph', 'heading', 'quote', 'item']) }),
  ),
})

const Kind = v.picklist(KINDS)
const Reason = v.variant('by', [
  v.object({ by: v.literal('country'), code: v.string() }),
  v.object({ by: v.picklist(['beside', 'near', 'definition']), words: v.string() }),
  v.object({ by: v.picklist(['words', 'same', 'name', 'office']) }),
])
const Mention = v.object({
  ...span,
  id: v.string(),
  term: v.string(),
  kind: Kind,
  rarity: v.picklist(['rare', 'uncommon', 'common']),
  gloss: v.string(),
  from: v.picklist(['glossary', 'article', 'own']),
  reason: v.exactOptional(Reason),
  defines: v.exactOptional(v.literal(true)),
})

/** Words of ours for what a point refers to, to be shown in brackets at an offset into the article's text. */
const Reference = v.object({ at: Offset, insert: v.string() })

const Source = v.object({ ...span, phrase: v.string(), named: v.boolean() })

/** What an article says. All spans are UTF-16 offsets into its text, the ends exclusive. */
export const Brief = v.object({
  terms: v.array(Mention),
  acronyms: v.array(
    v.object({ ...span, short: v.string(), long: v.string(), longSpan: Span, sentence: Span }),
  ),
  people: v.array(
    v.object({ ...span, name: v.string(), role: v.nullable(v.string()), mentions: v.array(Span) }),
  ),
  points: v.array(
    v.object({
      ...span,
      reference: v.exactOptional(Reference),
      background: v.exactOptional(v.literal(true)),
    }),
  ),
  pointsReason: v.nullable(v.string()),
  dates: v.array(v.object({ ...span, iso: v.string(), what: v.string() })),
  figures: v.array(v.object({ ...span, value: v.number(), unit: v.string(), what: v.string() })),
  quotes: v.array(v.object({ ...span, speaker: v.nullable(v.string()) })),
  sources: v.array(Source),
})

const Fact = v.object({
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  is: v.string(),
})
/** An entry as a line of a list. */
export const EntryInBrief = v.object({
  id: v.string(),
  term: v.string(),
  kind: Kind,
  gloss: v.string(),
  from: v.picklist(['glossary', 'own']),
})
export type EntryInBrief = DeepReadonly<v.InferOutput<typeof EntryInBrief>>

/** A term within a gloss: offsets into the gloss. */
const GlossLink = v.object({ ...span, id: v.string() })
export const Explanation = v.object({
  ...EntryInBrief.entries,
  links: v.array(GlossLink),
  more: v.nullable(v.string()),
  sources: v.array(v.object({ title: v.string(), url: v.string() })),
  asOf: v.nullable(v.string()),
  /** What held on the article's date, and what has held since where it differs. */
  atTheTime: v.array(Fact),
  since: v.array(Fact),
})
export type Explanation = DeepReadonly<v.InferOutput<typeof Explanation>>

/** What words mean, null where nothing settles it, and what else they may. */
export const WordsExplained = v.object({
  explanation: v.nullable(Explanation),
  senses: v.array(EntryInBrief),
})
export type WordsExplained = DeepReadonly<v.InferOutput<typeof WordsExplained>>

/**
 * A page's brief as the popup and the panel show it. All spans, and a reference's `at`, are UTF-16 offsets into the
 * article's text, which isn't sent: what of it is shown comes beside its span (a point's `text`, a figure's), and
 * `at - start` is the place in that.
 */
const PageBrief = v.object({
  state: v.literal('article'),
  title: v.string(),
  byline: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  url: v.string(),
  /** The article's, BCP 47. */
  language: v.string(),
  /** Of the article's text, in UTF-16 units. */
  length: Offset,
  points: v.array(
    v.object({
      ...span,
      text: v.string(),
      reference: v.exactOptional(Reference),
      background: v.boolean(),
    }),
  ),
  pointsReason: v.nullable(v.string()),
  /** The terms found, in order of first mention, with all their mentions. */
  terms: v.array(
    v.object({
      id: v.string(),
      term: v.string(),
      kind: Kind,
      gloss: v.string(),
      from: v.picklist(['glossary', 'article', 'own']),
      isMarked: v.boolean(),
      mentions: v.array(Span),
    }),
  ),
  people: v.array(v.object({ ...span, name: v.string(), role: v.nullable(v.string()) })),
  sources: v.array(Source),
  dates: v.array(v.object({ ...span, iso: v.string(), what: v.string() })),
  figures: v.array(
    v.object({ ...span, text: v.string(), value: v.number(), unit: v.string(), what: v.string() }),
  ),
  /** The part of the article in the window, as offsets into its text. */
  inView: v.nullable(Span),
})
export const PageState = v.variant('state', [
  PageBrief,
  v.object({ state: v.literal('reading') }),
  v.object({ state: v.literal('off') }),
  /** `frame`: the address of one on the page that is large enough for an article. */
  v.object({ state: v.literal('no-article'), frame: v.exactOptional(v.string()) }),
  v.object({ state: v.literal('failed') }),
  /** No web page: an image, a feed, the browser's own viewer of PDFs. */
  v.object({ state: v.literal('unreadable') }),
])
export type PageBrief = DeepReadonly<v.InferOutput<typeof PageBrief>>
export type PageState = DeepReadonly<v.InferOutput<typeof PageState>>
