// The card as it stands on the page: what is on it, beside its mark and in the colours of that place, and
// how the keyboard goes from the term into it and back.
import { createCard, type Card } from '../card/card.ts'
import type { CardContent } from '../card/content.ts'
import { isExtensionGone } from '../messages/extension-gone.ts'
import { isInverted } from '../marks/backdrop.ts'
import { isDark } from '../marks/ink.ts'
import { isFocusOn } from '../marks/mark.ts'
import { paint } from '../marks/paint.ts'
import type { Surroundings } from './desk.ts'
import { focusedIn } from './focused.ts'
import { keyboardLoan } from './keyboard-loan.ts'
import type { Shown } from './shown.ts'

interface ShownCardEvents {
  /** The pointer entered or left the card, which isn't pinned. */
  onHover(isInside: boolean): void
  /** The card was closed, by whatever way. */
  onClose(closed: Shown | null): void
}

export interface ShownCard extends Omit<Card, 'show' | 'focus'> {
  /** What is on it; null while it is closed. */
  shown(): Shown | null
  /** Shows it beside its mark. With the extension gone the page's `life` ends instead. */
  put(shown: Shown, contentOf: () => CardContent): void
  /** Moves the keyboard into the card, from where it goes back to the term. */
  takeFocus(term: Range | undefined): void
  /** Tab is pressed in the page: true when it takes the keyboard from the term into the card. */
  tab(isBack: boolean): boolean
  /** While the page gets the keyboard back: it is nobody's visit to a term. */
  isGivingBack(): boolean
}

/** The page's one card, closed at first; gone on abort. */
export function shownCard(
  { page: { document }, layer, life, signal }: Surroundings,
  events: ShownCardEvents,
): ShownCard {
  let open: Shown | null = null
  const keyboard = keyboardLoan(document)
  signal.addEventListener('abort', () => paint('gloss-open', []))

  const card = createCard(
    document,
    {
      onHover(isInside) {
        if (!card.isPinned()) events.onHover(isInside)
      },
      onClose(hadFocus) {
        const closed = open
        open = null
        events.onClose(closed)
        paint('gloss-open', [])
        if (hadFocus) keyboard.giveBack()
        keyboard.forget()
      },
      onTabOut(isBack) {
        if (isBack || card.isPinned()) return keyboard.giveBack() && isBack
        const [term] = open?.ranges ?? []
        const isByMouse = !keyboard.isLent()
        card.hide()
        if (isByMouse) {
          keyboard.lend(term)
          keyboard.giveBack()
        }
        return false
      },
    },
    signal,
  )

  function takeFocus(term: Range | undefined): void {
    keyboard.lend(term)
    card.focus()
  }

  return {
    ...card,
    shown: () => open,
    put(shown, contentOf) {
      const { ranges, place } = shown
      const [range] = ranges
      if (isExtensionGone()) life.abort()
      if (!range || signal.aborted) return
      const content = contentOf()
      const element = range.startContainer.parentElement
      const backdrop = element && layer.lookBehind(element)
      open = shown
      // First: a card whose mark is out of sight closes at once, and takes this away.
      paint('gloss-open', ranges)
      card.show(content, {
        ranges,
        point: place,
        scheme: backdrop && (isDark(backdrop) !== isInverted(element) ? 'dark' : 'light'),
      })
    },
    takeFocus,
    tab(isBack) {
      if (!open || card.isPinned() || card.hasFocus()) return false
      const focused = focusedIn(document)
      const { term: mention, ranges } = open
      const isOnTerm =
        focused === null || focused === document.body || isFocusOn({ mention, ranges }, focused)
      if (isOnTerm && isBack) card.hide()
      else if (isOnTerm) takeFocus(ranges[0])
      return isOnTerm && !isBack
    },
    isGivingBack: () => keyboard.isGivingBack(),
  }
}
