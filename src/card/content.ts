// What a card shows: words, labels and what its controls do, in the order they come in.

export interface CardFact {
  readonly is: string
  /** 'October 2005 to October 2020', in the reader's language. */
  readonly period: string
}

export interface CardAction {
  readonly label: string
  readonly act: () => void
}

/** A piece of text, or a term within it, of that entry, that opens in the same card. */
export type CardText = string | CardTerm

export interface CardTerm {
  readonly text: string
  readonly id: string
  readonly act: () => void
}

export interface CardContent {
  readonly term: string
  readonly kind: string | null
  readonly gloss: readonly CardText[]
  readonly more: string | null
  /** What else the words may mean. */
  readonly senses: {
    readonly label: string | null
    readonly senses: readonly {
      readonly term: CardTerm
      readonly gloss: string
      /** As `explainedIn`. */
      readonly language: string | null
    }[]
  }
  /** Facts that held when the article was written, and since. */
  readonly facts: readonly { readonly label: string; readonly facts: readonly CardFact[] }[]
  /** The sentence in which the article itself explains the term. */
  readonly inArticle: {
    readonly label: string
    /** Null where the card's own words are the article's. */
    readonly sentence: string | null
    readonly language: string
    readonly action: string
    readonly visit: () => void
  } | null
  /** Which of the term's mentions the card is at, and the way to the others. */
  readonly mentions: {
    readonly label: string
    readonly previous: CardAction
    readonly next: CardAction
  } | null
  readonly sources: readonly { readonly title: string; readonly url: string }[]
  /** Why an ambiguous surface was read so. */
  readonly reason: string | null
  /** Where the card's words come from. */
  readonly origin: string | null
  readonly back: CardAction | null
  /** The entry whose card the reader comes back from: the keyboard goes to its term in this one. */
  readonly backFrom: string | null
  readonly closeLabel: string
  readonly pinLabel: string
  readonly copy: { readonly label: string; readonly done: string; readonly text: string } | null
  readonly know: CardAction | null
  readonly report: { readonly label: string; readonly url: string } | null
  /** Of the interface: labels and dates. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Of the explanation's words; null where it isn't known. */
  readonly explainedIn: string | null
}
