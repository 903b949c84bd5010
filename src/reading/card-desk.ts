// What the card has on it: a mark and its explanation, terms opened from within a gloss with the way
// back, and how it was opened, which decides how it closes.
import { createCard, type Card } from '../card/card.ts'
import type { HoverIntent } from '../card/hover-intent.ts'
import { isExtensionGone } from '../content/extension.ts'
import type { Mention } from '../glossary/mention.ts'
import type { Span } from '../language/article.ts'
import { isDark } from '../marks/ink.ts'
import { paint } from '../marks/paint.ts'
import type { Explanation } from '../shapes.ts'
import { cardContent, type CardActions } from './card-content.ts'
import { explanationsAt } from './explanations.ts'
import { retireTerm } from './retire.ts'
import type { MarkLayer, TermMark } from './mark-layer.ts'
import type { ReadPage } from './read-page.ts'
import { rememberFocus, type FocusBefore } from './remember-focus.ts'
import { scrollToRange } from './scroll.ts'

export type PointerPlace = { readonly x: number; readonly y: number } | null

interface Opening {
  readonly place: PointerPlace
  /** Stays when the pointer is elsewhere: opened by keyboard, tap or popup. */
  readonly isSticky?: boolean
  readonly takesFocus?: boolean
}

export interface CardDesk {
  open(mark: TermMark, opening: Opening): Promise<void>
  /** Shows an explanation beside a range that is no mark, such as a selection. */
  show(explanation: Explanation, ranges: readonly Range[]): void
  close(): void
  /** The pointer left: closes what only the pointer opened. */
  leave(): void
  /** A click beside every mark: closes what isn't pinned. */
  dismiss(): void
  isOpen(): boolean
  isPinned(): boolean
  /** The focus that the page gets now was the card's: it is nobody's visit to a term. */
  isGivingBack(): boolean
}

interface Surroundings {
  readonly page: ReadPage
  readonly layer: MarkLayer
  readonly hover: HoverIntent<TermMark>
  readonly visit: (span: Span) => boolean
  readonly life: AbortController
  readonly signal: AbortSignal
}

/** Makes the page's card, gone on abort. */
export function cardDesk({ page, layer, hover, visit, life, signal }: Surroundings): CardDesk {
  const { document, article, brief, rangesOf } = page
  const explanations = explanationsAt(article.published)
  let wanted: object | null = null
  let isSticky = false
  let focusBefore: FocusBefore | null = null
  let isGivingBack = false

  const card: Card = createCard(
    document,
    {
      onHover(inside) {
        if (!isSticky && !card.isPinned()) hover.onCard(inside)
      },
      onClose(hadFocus) {
        wanted = null
        hover.reset()
        paint('gloss-open', [])
        isGivingBack = true
        if (hadFocus) focusBefore?.giveBack()
        isGivingBack = false
        focusBefore = null
      },
    },
    signal,
  )

  /** Shows a term; `trail` are those it was reached through, for the way back. */
  function put(
    term: Mention,
    explanation: Explanation | null,
    ranges: readonly Range[],
    trail: readonly (() => void)[],
    place: PointerPlace,
  ): void {
    const [range] = ranges
    if (!range) return
    const again = (): void => put(term, explanation, ranges, trail, null)
    const actions: CardActions = {
      visit: (span) => void visit(span),
      back: trail.at(-1) ?? null,
      open: (id) => void follow(id, ranges, [...trail, again]),
      goTo: (span) => void goTo(term, explanation, span),
      know: () => void know(term),
    }
    const element = range.startContainer.parentElement
    const behind = element && layer.lookBehind(element)
    card.show(cardContent(term, explanation, { article, brief, actions }), {
      ranges,
      point: place,
      scheme: behind && (isDark(behind) ? 'dark' : 'light'),
    })
    paint('gloss-open', ranges)
  }

  async function follow(
    id: string,
    ranges: readonly Range[],
    trail: (() => void)[],
  ): Promise<void> {
    const turn = (wanted = {})
    const explanation = await explanations.of({ id, from: 'glossary' }).catch(() => null)
    if (wanted !== turn || signal.aborted || !explanation) return
    put(mentionOf(explanation), explanation, ranges, trail, null)
  }

  async function goTo(term: Mention, explanation: Explanation | null, span: Span): Promise<void> {
    const ranges = rangesOf(span)
    const [range] = ranges
    if (!range) return
    isSticky = true
    await scrollToRange(range)
    if (!signal.aborted) put({ ...term, ...span }, explanation, ranges, [], null)
  }

  async function know({ id, term }: Mention): Promise<void> {
    const hadFocus = card.hasFocus()
    card.hide()
    await retireTerm({ id, term, hadFocus }, document, life.signal)
  }

  return {
    async open(mark, opening) {
      const turn = (wanted = mark)
      const explanation = await explanations.of(mark.mention).catch(() => null)
      if (isExtensionGone()) return life.abort()
      if (wanted !== turn || signal.aborted) return
      isSticky = opening.isSticky === true
      if (opening.takesFocus === true) focusBefore ??= rememberFocus(document, mark.ranges[0])
      put(mark.mention, explanation, mark.ranges, [], opening.place)
      if (opening.takesFocus === true) card.focus()
    },
    show(explanation, ranges) {
      isSticky = true
      put(mentionOf(explanation), explanation, ranges, [], null)
    },
    close() {
      wanted = null
      card.hide()
    },
    leave() {
      if (!isSticky && !card.isPinned()) card.hide()
    },
    dismiss() {
      if (!card.isPinned()) card.hide()
      layer.repaint()
    },
    isOpen: () => card.isOpen(),
    isPinned: () => card.isPinned(),
    isGivingBack: () => isGivingBack,
  }
}

/** An entry that isn't mentioned in the article, as if it were, at no place. */
function mentionOf({ id, term, kind, gloss, from }: Explanation): Mention {
  return { id, term, kind, gloss, from, rarity: 'common', start: 0, end: 0 }
}
