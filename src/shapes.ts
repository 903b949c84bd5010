// The shapes of the data that messages carry: what is checked when one is received.
import * as v from 'valibot'
import { KINDS } from './glossary/entry.ts'

export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const Span = v.object({ start: Offset, end: Offset })
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

export const Kind = v.picklist(KINDS)
const Mention = v.object({
  ...span,
  id: v.string(),
  term: v.string(),
  kind: Kind,
  rarity: v.picklist(['rare', 'uncommon', 'common']),
  gloss: v.string(),
  from: v.picklist(['glossary', 'article', 'own']),
  reason: v.exactOptional(v.string()),
})

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
      reference: v.exactOptional(v.object({ at: Offset, insert: v.string() })),
      background: v.exactOptional(v.literal(true)),
    }),
  ),
  dates: v.array(v.object({ ...span, iso: v.string(), what: v.string() })),
  figures: v.array(v.object({ ...span, value: v.number(), unit: v.string(), what: v.string() })),
  quotes: v.array(v.object({ ...span, speaker: v.nullable(v.string()) })),
})

const Fact = v.object({
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  is: v.string(),
})
export const Explanation = v.object({
  id: v.string(),
  term: v.string(),
  kind: Kind,
  gloss: v.string(),
  more: v.nullable(v.string()),
  sources: v.array(v.object({ title: v.string(), url: v.string() })),
  asOf: v.nullable(v.string()),
  /** What held on the article's date, and what has held since where it differs. */
  atTheTime: v.array(Fact),
  since: v.array(Fact),
})
export type Explanation = DeepReadonly<v.InferOutput<typeof Explanation>>
