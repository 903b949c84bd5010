// A glossary entry, as its JSON source has it (assets/glossary.schema.json is the published schema).

export const KINDS = [
  'agreement',
  'organisation',
  'office',
  'person',
  'place',
  'event',
  'law',
  'weapon',
  'group',
  'publication',
  'concept',
] as const

export type Kind = (typeof KINDS)[number]

/** How few readers know a term; the density setting shows from 'rare' downwards. */
export type Rarity = 'rare' | 'uncommon' | 'common'

/** A surface form with what it needs to be read as its entry. */
export interface Alias {
  readonly text: string
  /** Means its entry only in an article about one of the entry's countries ('Prime Minister'). */
  readonly local?: true
  /** 'exact': only as written; 'any': in any case; left out: as the press writes it, or in all capitals. */
  readonly case?: 'exact' | 'any'
  /** Words of which some must be near; if one is the name of the entry's country, an article about it will do for a body's. */
  readonly needs?: readonly string[]
  /** Words that rule it out. */
  readonly not?: readonly string[]
}

/** A fact that held for a period; dates 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; no `to`: held at `asOf`. */
export interface DatedFact {
  readonly from?: string
  readonly to?: string
  readonly is: string
}

export interface Source {
  readonly title: string
  readonly url: string
}

export interface Entry {
  readonly id: string
  readonly term: string
  readonly kind: Kind
  readonly rarity?: Rarity
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[]
  readonly case?: 'exact' | 'any'
  readonly local?: true
  /** A place only where the article says that something is in it, and speaks of one of its countries. */
  readonly there?: true
  readonly aliases?: readonly (string | Alias)[]
  readonly gloss: string
  readonly more?: string
  readonly when?: readonly DatedFact[]
  readonly needs?: readonly string[]
  readonly not?: readonly string[]
  readonly sources: readonly Source[]
  /** The month up to which its facts were verified, 'YYYY-MM'. */
  readonly asOf: string
  readonly see?: readonly string[]
}

export interface Topic {
  readonly topic: string
  readonly entries: readonly Entry[]
}
