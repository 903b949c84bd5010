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
  const range = selectedRange(page.document)
  const term = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  if (!range || term === '') return false
  void sendOrRetry(() => send('explainWords', { words: term, article: page.article }))
    .catch(() => null)
    .then((found) => show(found ?? nothingOn(term), [range]))
  return true
}

/**
 * Where the selected words stand; null when none are. Those in a field of a form, and in Chromium those in
 * a shadow root, are told of by a caret before what holds them; in Firefox a field may have no caret.
 */
function selectedRange(document: Document): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.toString() === '') return null
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range?.collapsed === false) return range.cloneRange()
  const holder = range ? range.startContainer.childNodes[range.startOffset] : document.activeElement
  if (!(holder instanceof Element)) return null
  const words = document.createRange()
  const within = holder.shadowRoot && composedRange(selection, holder.shadowRoot)
  if (within?.collapsed === false) {
    words.setStart(within.startContainer, within.startOffset)
    words.setEnd(within.endContainer, within.endOffset)
  } else words.selectNode(holder)
  return words
}

/** The selection as it is in a shadow root; older browsers don't say. */
function composedRange(selection: Selection, root: ShadowRoot): StaticRange | undefined {
  if (!('getComposedRanges' in selection)) return undefined
  return selection.getComposedRanges({ shadowRoots: [root] })[0]
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
