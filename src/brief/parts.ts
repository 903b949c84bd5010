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

/** A mention, anywhere in the text, of something the article itself defines. */
export interface ArticleTerm extends Span {
  /** 'article:' and the short form in small letters. */
  readonly id: string
  /** The short form, as defined. */
  readonly term: string
  /** Words of the defining sentence, at most 200 characters of them, both forms among them. */
  readonly gloss: string
  readonly definition: Definition
}

/** A person the article names; its span is the full name's first mention. */
export interface Person extends Span {
  readonly name: string
  /** As the text states it, or null when it gives none. */
  readonly role: string | null
  /** Every mention, the first included. */
  readonly mentions: readonly Span[]
}

/** Words of ours shown inside a point, in brackets, so that it can be read alone: 'It [the CIS-MOA] …'. */
export interface Reference {
  /** Offset into the article's text after which the bracket is shown. */
  readonly at: number
  /** What the word before it refers to, without the brackets; words of the article. */
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
