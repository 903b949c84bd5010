// The explanation card: one host element outside the page's body, a closed shadow root, in the top
// layer. It shows what it is given and knows nothing of where that came from.
//
// `customElements` is null in Chromium's content scripts; a hyphenated unknown element takes a shadow
// root all the same. Every :host rule is !important, against pages that say `* {all: unset !important}`.
import tokens from '../design/tokens.css'
import { cardBody, termControl } from './body.ts'
import type { CardContent } from './content.ts'
import css from './card.css'
import { copyText } from './copy.ts'
import { dragByTop, inWindow, keepInWindow } from './drag.ts'
import { homeAt } from './home.ts'
import { keepBeside, setPixels } from './keep-beside.ts'
import type { Point } from './place.ts'
import { shield } from './shield.ts'
import { CARD_TAG } from './tags.ts'

/** Where a card is shown. */
export interface CardPlace {
  /** What it explains, which it stays beside and never covers. */
  readonly ranges: readonly Range[]
  /** Where the pointer was, for terms that run over lines. */
  readonly point: Point | null
  /** The colours of the page behind; null follows the reader's system. */
  readonly scheme: 'light' | 'dark' | null
}

export interface Card {
  /** Builds what may be shown in a moment. */
  prepare(content: CardContent): void
  show(content: CardContent, place: CardPlace): void
  hide(): void
  /** Moves the keyboard into the card. */
  focus(): void
  isOpen(): boolean
  /** The keyboard is in the card. */
  hasFocus(): boolean
  /** Pinned by the reader: it stays where it is until closed. */
  isPinned(): boolean
}

export interface CardEvents {
  /** The pointer entered or left the card. */
  onHover(inside: boolean): void
  /** The card was closed, by whatever way; `hadFocus`: the keyboard was in it. */
  onClose(hadFocus: boolean): void
  /** Tab goes out of the card, by its end or back by its beginning; true when it has got to where it should. */
  onTabOut(isBack: boolean): boolean
}

/** Makes the page's one card; aborting takes it off the page with all its listeners. */
export function createCard(document: Document, events: CardEvents, signal: AbortSignal): Card {
  const host = document.createElement(CARD_TAG)
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens + css)
  root.adoptedStyleSheets = [sheet]
  /** Set while the card is open: what keeps it beside its mark. */
  let placing: AbortController | null = null
  let isPinned = false

  const pin = (pinned: boolean): void => {
    isPinned = pinned
    root.querySelector('.pin')?.setAttribute('aria-pressed', String(pinned))
    if (pinned) placing?.abort()
  }
  const moveTo = ({ x, y }: Point): void => {
    setPixels(host, { '--x': x, '--y': y })
  }

  host.addEventListener('pointerenter', () => events.onHover(true), { signal })
  host.addEventListener('pointerleave', () => events.onHover(false), { signal })
  host.addEventListener(
    'keydown',
    (event) => {
      if (isTabOut(root, event) && events.onTabOut(event.shiftKey)) event.preventDefault()
    },
    { signal },
  )
  shield(host, signal)
  dragByTop(
    host,
    root,
    (corner) => {
      pin(true)
      // It had the room beside its mark; now it has the window's.
      host.style.setProperty('--room', '100vh')
      moveTo(inWindow(host, corner))
    },
    signal,
  )
  keepInWindow(host, () => isPinned, moveTo, signal)
  host.addEventListener(
    'toggle',
    () => {
      // A page that closes every popover closes ours too: then it is closed, not lost.
      if (placing && !host.matches(':popover-open')) card.hide()
    },
    { signal },
  )

  const bodyOf = (content: CardContent): HTMLElement =>
    cardBody(content, {
      close: () => card.hide(),
      pin: () => pin(!isPinned),
      copy: (text) => copyText(document, text),
    })
  let prepared: { readonly content: CardContent; readonly body: HTMLElement } | null = null

  const card: Card = {
    prepare(content) {
      prepared = { content, body: bodyOf(content) }
    },
    show(content, { ranges, point, scheme }) {
      const isBeside = !isPinned
      const focused = focusedControl(root)
      placing?.abort()
      placing = new AbortController()
      const body = prepared?.content === content ? prepared.body : bodyOf(content)
      prepared = null
      // Not in the style sheet: Firefox asks no media queries again while the card is off the page.
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
      body.toggleAttribute('data-new', !host.isConnected && !isCalm)
      root.replaceChildren(body)
      host.setAttribute('lang', content.language)
      host.setAttribute('dir', content.direction)
      if (scheme) host.setAttribute('data-scheme', scheme)
      else host.removeAttribute('data-scheme')
      const home = (ranges[0] && homeAt(ranges[0].startContainer)) ?? document.documentElement
      // A page's own zoom of all it has is no zoom of the window, in which the card is placed.
      host.style.setProperty('--zoom', String(1 / (home.currentCSSZoom ?? 1)))
      home.append(host)
      // Shown anew each time: that lifts it above dialogs opened since.
      if (host.matches(':popover-open')) host.hidePopover()
      host.showPopover()
      if (isBeside) {
        keepBeside(host, { ranges, point, body, onGone: () => card.hide() }, placing.signal)
      } else {
        pin(true)
        moveTo(inWindow(host, host.getBoundingClientRect()))
      }
      const { backFrom } = content
      if (focused !== null) focusControl(root, backFrom === null ? focused : termControl(backFrom))
    },
    hide() {
      if (!placing) return
      const hadFocus = card.hasFocus()
      placing.abort()
      placing = null
      isPinned = false
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover()
      host.remove()
      events.onClose(hadFocus)
    },
    focus: () => focusControl(root, ''),
    isOpen: () => placing !== null,
    hasFocus: () => root.activeElement !== null,
    isPinned: () => isPinned,
  }
  signal.addEventListener('abort', () => {
    placing?.abort()
    placing = null
    host.remove()
  })
  return card
}

/** Whether a key takes the keyboard out of the card: the document, at whose end it stands, goes on elsewhere. */
function isTabOut(root: ShadowRoot, { key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Tab') return false
  const controls = [...root.querySelectorAll('button, a, [tabindex="0"]')].filter((control) =>
    control.checkVisibility(),
  )
  const at = controls.findIndex((control) => control === root.activeElement)
  return shiftKey ? at <= 0 : at === controls.length - 1
}

/** Which control of the card has the focus, by its name; '' the card itself; null none. */
function focusedControl(root: ShadowRoot): string | null {
  const { activeElement } = root
  return activeElement instanceof HTMLElement ? (activeElement.dataset['control'] ?? '') : null
}

/** Focuses the control of that name, or where the card has none now the card itself. */
function focusControl(root: ShadowRoot, name: string): void {
  const control =
    name === '' ? null : root.querySelector<HTMLElement>(`[data-control="${CSS.escape(name)}"]`)
  const target = control ?? root.querySelector<HTMLElement>('.card')
  target?.focus({ preventScroll: true })
}
