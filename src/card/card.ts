// The explanation card: one host element outside the page's body, a closed shadow root, in the top
// layer. It shows what it is given and knows nothing of where that came from.
//
// `customElements` is null in Chromium's content scripts; a hyphenated unknown element takes a shadow
// root all the same. Every :host rule is !important, against pages that say `* {all: unset !important}`.
import { cardBody, type CardContent } from './content.ts'
import css from './card.css'
import { copyText } from './copy.ts'
import { dragByHeader } from './drag.ts'
import { keepBeside } from './place.ts'
import { CARD_TAG } from './tags.ts'

export interface Card {
  /** Shows the card for a range; `point` is where the pointer was, for terms that run over lines. */
  show(content: CardContent, range: Range, point: { x: number; y: number } | null): void
  hide(): void
  /** Moves the keyboard into the card. */
  focus(): void
  isOpen(): boolean
  /** Pinned by the reader: it stays where it is until closed. */
  isPinned(): boolean
}

export interface CardEvents {
  /** The pointer entered or left the card. */
  onHover(inside: boolean): void
  /** The card closed, by whatever way. */
  onClose(): void
}

/** Makes the page's one card; aborting takes it off the page with all its listeners. */
export function createCard(document: Document, events: CardEvents, signal: AbortSignal): Card {
  const host = document.createElement(CARD_TAG)
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  /** Set while the card is open: what keeps it beside its mark. */
  let placing: AbortController | null = null
  let isPinned = false

  const pin = (pinned: boolean): void => {
    isPinned = pinned
    root.querySelector('.pin')?.setAttribute('aria-pressed', String(pinned))
    if (pinned) placing?.abort()
  }
  const moveTo = ({ x, y }: { x: number; y: number }): void => {
    host.style.setProperty('--x', `${Math.round(x)}px`)
    host.style.setProperty('--y', `${Math.round(y)}px`)
  }

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
  dragByHeader(
    host,
    root,
    (corner) => {
      pin(true)
      moveTo(corner)
    },
    signal,
  )
  host.addEventListener(
    'toggle',
    () => {
      // A page that closes every popover closes ours too: then it is closed, not lost.
      if (placing && !host.matches(':popover-open')) card.hide()
    },
    { signal },
  )

  const card: Card = {
    show(content, range, point) {
      const isBeside = !isPinned
      placing?.abort()
      placing = new AbortController()
      if (!host.isConnected) document.documentElement.append(host)
      const controls = {
        close: () => card.hide(),
        pin: () => pin(!isPinned),
        copy: (text: string) => void copyText(document, text),
      }
      root.replaceChildren(cardBody(content, controls))
      host.setAttribute('lang', content.language)
      host.setAttribute('dir', content.direction)
      // Shown anew each time: that lifts it above dialogs opened since.
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
      if (isBeside) keepBeside(host, range, point, () => card.hide(), placing.signal)
      else pin(true)
    },
    hide() {
      if (!placing) return
      placing.abort()
      placing = null
      isPinned = false
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover()
      host.remove()
      events.onClose()
    },
    focus() {
      root.querySelector('article')?.focus({ preventScroll: true })
    },
    isOpen: () => placing !== null,
    isPinned: () => isPinned,
  }
  signal.addEventListener('abort', () => {
    placing?.abort()
    placing = null
    host.remove()
  })
  return card
}
