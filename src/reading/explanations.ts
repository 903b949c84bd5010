// The explanations of a page's terms, each asked for once.
import type { Mention } from '../glossary/mention.ts'
import type { Article } from '../language/article.ts'
import { send } from '../messages.ts'
import type { Explanation, WordsExplained } from '../messages/shapes.ts'

export interface Explanations {
  /** The glossary's explanation of an entry; null when only the article explains it. */
  of(term: Pick<Mention, 'id' | 'from'>): Promise<Explanation | null>
  /** What the longest term among some words means in an article, and what else it may. */
  ofWords(words: string, article: Article): Promise<WordsExplained>
}

/** @param published the article's date, which dated facts are read at */
export function explanationsAt(published: string | null): Explanations {
  const known = new Map<string, Promise<Explanation | null>>()
  return {
    of({ id, from }) {
      if (from === 'article') return Promise.resolve(null)
      const asked = known.get(id) ?? send('explain', { id, published })
      known.set(id, asked)
      asked.catch(() => known.delete(id))
      return asked
    },
    ofWords: (words, article) => send('explainWords', { words, article }),
  }
}
