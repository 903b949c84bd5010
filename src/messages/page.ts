// The messages of the content script, which every page has to load: none of those that carry an
// article or a card, whose shapes it would drag along unused.
import * as v from 'valibot'
import { Offset, SpanOf } from './span.ts'
import type { PageState } from './shapes.ts'
import { messenger, type HandlersOf, type MessageTable } from './wire.ts'

const Nothing = v.object({})

/** What a keyboard command asks of a page. */
const Command = v.picklist(['nextTerm', 'previousTerm', 'openCard', 'silence'])
export type Command = v.InferOutput<typeof Command>

/** Checked where it is received: `messages.ts`. */
const Unchecked: unknown = v.unknown()

export const PAGE_MESSAGES = {
  /**
   * Puts a script beside the asking one: the classifier where a page is in doubt, the reader where there
   * is an article, the card when one is wanted.
   */
  load: {
    from: 'content',
    ask: v.object({ script: v.picklist(['classifier', 'reader', 'card']) }),
    answer: v.boolean(),
  },
  /** How many terms are marked, for the toolbar; null: no article. */
  showCount: {
    from: 'content',
    ask: v.object({ count: v.nullable(Offset) }),
    answer: v.boolean(),
  },
  /** Whether the asking page's site is still allowed: it was away while permissions may have changed. */
  mayRead: { from: 'content', ask: Nothing, answer: v.boolean() },
  /** The page has no article but a frame that may be one: puts the content script there. */
  enterFrames: { from: 'content', ask: Nothing, answer: v.boolean() },
  /** What is on this page. */
  describePage: {
    from: 'extension',
    ask: Nothing,
    answer: Unchecked as v.GenericSchema<PageState>,
  },
  /** Scrolls to a span of the article and flashes it; false when the article has changed since. */
  visit: { from: 'extension', ask: SpanOf, answer: v.boolean() },
  /** Scrolls to a term's first mark and opens its card. */
  visitTerm: { from: 'extension', ask: v.object({ id: v.string() }), answer: v.boolean() },
  /** A keyboard command. */
  obey: { from: 'extension', ask: v.object({ command: Command }), answer: v.boolean() },
  /** The reader took back these match patterns: a page or frame in them that nothing else allows is left at once. */
  leave: {
    from: 'extension',
    ask: v.object({ patterns: v.array(v.string()) }),
    answer: v.boolean(),
  },
  /** Tells the top frame whether one of the others has the article: that one answers for the page then. */
  articleInFrame: {
    from: 'extension',
    ask: v.object({ isThere: v.boolean() }),
    answer: v.boolean(),
  },
  /** Explains the words selected on the page. */
  explainSelection: {
    from: 'extension',
    ask: v.object({ words: v.string() }),
    answer: v.boolean(),
  },
} as const satisfies MessageTable

export type Handlers = HandlersOf<typeof PAGE_MESSAGES>
export const { send, answer } = messenger(PAGE_MESSAGES)
