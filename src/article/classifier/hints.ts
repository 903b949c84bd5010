// What the page states of its article, as blocks can be held against it.
import { textOf } from '../dom/element-text.ts'
import { textIn } from '../page/json-ld.ts'
import { metaOf, type Statements } from '../page/statements.ts'
import type { Hints } from './wording.ts'

/** What of it blocks can be held against; its headings may stand in shadow roots. */
export function hintsOf(
  document: Document,
  shadows: readonly ParentNode[],
  statements: Statements,
): Hints {
  const headings = [document, ...shadows].flatMap((root) =>
    Array.from(root.querySelectorAll('h1'), textOf),
  )
  const titles = [
    metaOf(statements, 'og:title'),
    textIn(statements.article?.['headline']),
    ...headings,
  ]
  const body = statements.items
    .map((item) => item['articleBody'])
    .find((text) => typeof text === 'string')
  return {
    titles: titles.filter((title) => title !== null),
    pageTitle: document.title.trim(),
    author:
      textIn(statements.article?.['author'], statements.items) ?? metaOf(statements, 'author'),
    description: metaOf(statements, 'og:description', 'description'),
    articleBody: typeof body === 'string' ? body : null,
  }
}
