// Every message that crosses between page, background and the extension's own pages: one schema, the
// types inferred from it, checked on receipt on both sides. The content script has a part of it to
// itself (messages/page.ts).
import * as v from 'valibot'
import { PAGE_MESSAGES } from './messages/page.ts'
import { messenger, type MessageTable } from './messages/wire.ts'
import {
  Article,
  Brief,
  EntryInBrief,
  Explanation,
  PageState,
  WordsExplained,
} from './messages/shapes.ts'

const MESSAGES = {
  ...PAGE_MESSAGES,
  /** The article, once; the answer is its brief. */
  analyse: { from: 'content', ask: v.object({ article: Article }), answer: Brief },
  /** The card of one entry, its facts read at the article's date. */
  explain: {
    from: 'content',
    ask: v.object({ id: v.string(), published: v.nullable(v.string()) }),
    answer: v.nullable(Explanation),
  },
  /** What the longest term among some words means, and what else it may. */
  explainWords: {
    from: 'content',
    ask: v.object({ words: v.string(), article: v.nullable(Article) }),
    answer: WordsExplained,
  },
  /** The entries of some ids, for the list of known terms; those no glossary has are left out. */
  describeEntries: {
    from: 'extension',
    ask: v.object({ ids: v.array(v.string()) }),
    answer: v.array(EntryInBrief),
  },
  /** What is on this page. */
  describePage: { ...PAGE_MESSAGES.describePage, answer: PageState },
} as const satisfies MessageTable

export const { send, answer } = messenger(MESSAGES)
