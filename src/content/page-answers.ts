// What a page that is read answers to popup, panel and commands.
import type { Handlers } from '../messages/page.ts'
import type { LivePage } from './live-page.ts'

/** The answers of a live page, by message. */
export function pageAnswers(page: LivePage): Handlers {
  return {
    describePage: () => page.describe(),
    visit: (span) => page.reading()?.visit(span) ?? false,
    visitTerm: ({ id }) => page.reading()?.visitTerm(id) ?? false,
    obey: ({ command }) => page.obey(command),
    explainSelection: ({ words }) => page.explain(words),
  }
}
