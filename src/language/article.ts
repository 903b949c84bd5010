// The article as every reader of its text knows it: plain data, made once from the page (or a
// file) and sent once. All offsets everywhere are UTF-16 offsets into `text`, end exclusive.

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a block is to a reader; points are chosen from prose, marks never painted in headings. */
export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'item'

/** One paragraph, sub-heading, quotation or list item. Blocks are in reading order, never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Article {
  readonly title: string
  readonly standfirst: string | null
  readonly byline: string | null
  /** ISO date, 'YYYY-MM-DD', as the publisher's own clock had it. */
  readonly published: string | null
  readonly modified: string | null
  /** The publisher's name as the page gives it ('The Week'). */
  readonly publisher: string | null
  /** The page's host name ('www.theweek.in'): evidence for the country of the publisher. */
  readonly host: string | null
  /** BCP 47, as the page states it; 'en' when it doesn't. */
  readonly language: string
  /** The body: blocks joined by '\n\n', white space within a block collapsed to single spaces. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The text between two offsets. */
export function textOf(article: Pick<Article, 'text'>, span: Span): string {
  return article.text.slice(span.start, span.end)
}

/** An article of which nothing is known but its text, its blocks and what is given. */
export function bareArticle(
  text: string,
  blocks: readonly Block[],
  known: Partial<Omit<Article, 'text' | 'blocks'>> = {},
): Article {
  return {
    title: '',
    standfirst: null,
    byline: null,
    published: null,
    modified: null,
    publisher: null,
    host: null,
    language: 'en',
    ...known,
    text,
    blocks,
  }
}
