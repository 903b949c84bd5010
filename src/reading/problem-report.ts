// Where a reader tells of a wrong card: a page that opens, filled in, only on their click.
import type { Mention } from '../glossary/mention.ts'

const NEW_ISSUE = 'https://github.com/newsgloss/newsgloss/issues/new'

/** The address of a report on a card. It names the entry and the card's words, not the page. */
export function problemReport({ id, term, gloss }: Pick<Mention, 'id' | 'term' | 'gloss'>): string {
  const fields = {
    title: `Card “${term}” (${id})`,
    body: `The card says:\n\n> ${gloss}\n\nWhat is wrong, and a source that says so:\n\n`,
  }
  return `${NEW_ISSUE}?${new URLSearchParams(fields).toString()}`
}
