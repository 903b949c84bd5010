// Explains the words a reader selected: the nearest entry, or a plain word that there is none.
import { sendOrRetry } from '../content/extension.ts'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'
import type { Explanation } from '../shapes.ts'
import type { ReadPage } from './read-page.ts'

const LONGEST = 120

/** Explains words beside the selection they were taken from; false when nothing is selected. */
export function explainSelection(
  words: string,
  page: Pick<ReadPage, 'document' | 'article'>,
  show: (explanation: Explanation, ranges: readonly Range[]) => void,
): boolean {
  const selection = page.document.getSelection()
  const term = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (!selection || selection.rangeCount === 0 || term === '') return false
  const range = selection.getRangeAt(0).cloneRange()
  void sendOrRetry(() => send('explainWords', { words: term, article: page.article }))
    .catch(() => null)
    .then((found) => show(found ?? nothingOn(term), [range]))
  return true
}

/** Nothing is looked up before the reader clicks the link. */
function nothingOn(term: string): Explanation {
  return {
    id: '',
    term,
    kind: 'concept',
    gloss: t('selectionNothing'),
    links: [],
    more: null,
    sources: [
      {
        title: t('selectionSearch'),
        url: `https://en.wikipedia.org/w/index.php?search=${encodeURIComponent(term)}`,
      },
    ],
    asOf: null,
    from: 'glossary',
    atTheTime: [],
    since: [],
  }
}
