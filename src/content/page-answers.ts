// What a page that is read answers to popup, panel and commands.
import type { Handlers } from '../messages/page.ts'
import type { PageState } from '../messages/shapes.ts'
import { largeFrame } from './article-frame.ts'
import type { LivePage } from './live-page.ts'

/** The answers of a live page, by message. */
export function pageAnswers(page: LivePage): Handlers {
  return {
    describePage: () => withFrame(page.describe()),
    visit: (span) => page.reading()?.visit(span) ?? false,
    visitTerm: ({ id }) => page.reading()?.visitTerm(id) ?? false,
    obey: ({ command }) => page.obey(command),
    explainSelection: ({ words }) => page.explain(words),
  }
}

/** A page without an article names the frame that may have it: where none of ours is, only its page can. */
function withFrame(state: PageState): PageState {
  const address = state.state === 'no-article' && largeFrame(document)?.src
  return address ? { state: 'no-article', frame: address } : state
}
