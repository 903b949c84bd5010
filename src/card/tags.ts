// The elements that are ever put on a page, all outside its body.

export const CARD_TAG = 'gloss-card'
export const LIVE_TAG = 'gloss-live'
export const NOTE_TAG = 'gloss-note'

/** Takes away what an earlier version of the extension left on the page. */
export function removeCards(document: Document): void {
  for (const old of document.querySelectorAll(`${CARD_TAG}, ${LIVE_TAG}, ${NOTE_TAG}`)) old.remove()
}
