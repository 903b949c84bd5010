// What a brief holds of an article besides the glossary's terms. All spans are offsets into its text.
import type { Span } from '../language/article.ts'

/** A definition the article makes: its span is the short form's where it is defined. */
export interface Definition extends Span {
  readonly short: string
  readonly long: string
  readonly longSpan: Span
  /** The sentence that defines it; where the definition is implied, the one that has the full name. */
  readonly sentence: Span
  /** The text never says that one is short for the other: the name came first, and its initials fit. */
  readonly implied?: true
}

/** What an article's own words can tell a thing to be; a subset of the glossary's kinds. */
export type ThingKind =
  | 'agreement'
  | 'organisation'
  | 'person'
  | 'place'
  | 'event'
  | 'law'
  | 'weapon'
  | 'group'
  | 'publication'
  | 'concept'

/** A thing or person that the article itself explains. */
export interface Explained {
  /** As the article first names it. */
  readonly term: string
  readonly kind: ThingKind
  /** The article's own words that explain it, at most 200 characters of them. */
  readonly gloss: string
  /** The names it goes by; `anyCase`: also in other capitals than these. */
  readonly forms: readonly { readonly text: string; readonly anyCase: boolean }[]
  /** Mentions that are no form's, such as a person's surname. */
  readonly mentions: readonly Span[]
  /** The sentence that explains it. */
  readonly sentence: Span
}

/** A mention, anywhere in the text, of something the article itself explains. */
export interface ArticleTerm extends Span {
  /** 'article:' and the term in small letters. */
  readonly id: string
  readonly term: string
  readonly kind: ThingKind
  readonly gloss: string
  /** It stands in the very sentence that explains it. */
  readonly defines?: true
}

/** A person the article names; its span is the full name's first mention. */
export interface Person extends Span {
  readonly name: string
  /** As the text states it, or null when it gives none. */
  readonly role: string | null
  /** Every mention, the first included. */
  readonly mentions: readonly Span[]
  /** Where the role is stated: its words (before and after the name, where both are), the name, the sentence. */
  readonly stated?: {
    readonly roles: readonly Span[]
    readonly name: Span
    readonly sentence: Span
  }
}

/** Words of ours shown inside a point, in brackets, so that it can be read alone: 'It [the CIS-MOA] …'. */
export interface Reference {
  /** Offset into the article's text after which the bracket is shown. */
  readonly at: number
  /** What the word before it refers to, without the brackets: words of the article, or 'the news'. */
  readonly insert: string
}

/** A main point: a whole sentence of the article. */
export interface Point extends Span {
  /** Left out when the sentence can be understood alone. */
  readonly reference?: Reference
  /** What happened earlier, told as history; never first. */
  readonly background?: true
}

/** A date the text mentions. */
export interface DateMention extends Span {
  /** ISO 8601 with the precision the text has: '2005', '2005-10', '2023-08-03'. */
  readonly iso: string
  /** What the text says of it: the clause it stands in. */
  readonly what: string
}

export interface Figure extends Span {
  readonly value: number
  readonly unit: string
  readonly what: string
}

export interface Quote extends Span {
  /** Who is quoted, as the text names them; null when it doesn't say. */
  readonly speaker: string | null
}

/** Whom an article has its news from; its span is where it is first named. */
export interface Source extends Span {
  /** The text's own words ('a source in Washington'), or a person's full name. */
  readonly phrase: string
  /** False for people without a name: sources, officials, 'a retired officer'. */
  readonly named: boolean
}
