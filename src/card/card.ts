// The explanation card: one host element outside the page's body, a closed shadow root, in the top
// layer. It shows what it is given and knows nothing of where that came from.
//
// `customElements` is null in Chromium's content scripts; a hyphenated unknown element takes a shadow
// root all the same. Every :host rule is !important, against pages that say `* {all: unset !important}`.
import { cardBody, type CardContent } from './content.ts'
import css from './card.css'
import { keepBeside } from './place.ts'

const TAG = 'gloss-card'

export interface Card {
  /** Shows the card for a range; `point` is where the pointer was, for terms that run over lines. */
  show(content: CardContent, range: Range, point: { x: number; y: number } | null): void
  hide(): void
  isOpen(): boolean
}

export interface CardEvents {
  /** The pointer entered or left the card. */
  onHover(inside: boolean): void
  /** The card closed, by whatever way. */
  onClose(): void
}

/** Takes away cards that an earlier version of the extension left on the page. */
export function removeCards(document: Document): void {
  for (const old of document.querySelectorAll(TAG)) old.remove()
}

/** Makes the page's one card; aborting takes it off the page with all its listeners. */
export function createCard(document: Document, events: CardEvents, signal: AbortSignal): Card {
  const host = document.createElement(TAG)
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  let placing: AbortController | null = null

  host.addEventListener('pointerenter', () => events.onHover(true), { signal })
  host.addEventListener('pointerleave', () => events.onHover(false), { signal })
  for (const type of [
    'pointerdown',
    'mousedown',
    'mouseup',
    'click',
    'keydown',
    'wheel',
  ] as const) {
    // The page must not take what happens in the card for clicks of its own; Escape goes on to us.
    host.addEventListener(
      type,
      (event) => {
        if (!(event instanceof KeyboardEvent && event.key === 'Escape')) event.stopPropagation()
      },
      { signal, passive: true },
    )
  }

  const card: Card = {
    show(content, range, point) {
      placing?.abort()
      placing = new AbortController()
      if (!host.isConnected) document.documentElement.append(host)
      root.replaceChildren(cardBody(content, () => card.hide()))
      host.setAttribute('lang', content.language)
      host.setAttribute('dir', content.direction)
      // Shown anew each time: that lifts it above dialogs opened since.
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
      keepBeside(host, range, point, () => card.hide(), placing.signal)
    },
    hide() {
      if (!placing) return
      placing.abort()
      placing = null
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover()
      host.remove()
      events.onClose()
    },
    isOpen: () => placing !== null,
  }
  signal.addEventListener('abort', () => {
    placing?.abort()
    placing = null
    host.remove()
  })
  return card
}
