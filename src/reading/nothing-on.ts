// What the card says of selected words that no glossary has.
import { t } from '../i18n.ts'
import type { Explanation } from '../shapes.ts'

/** The explanation that there is none. Nothing is looked up before the reader clicks its link. */
export function nothingOn(term: string): Explanation {
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
