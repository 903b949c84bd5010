// The desk that a page's card is had from, as the reader's other parts know it: they ask, and it may yet
// have to be loaded.
import type { HoverIntent } from '../card/hover-intent.ts'
import type { Explanation } from '../messages/shapes.ts'
import type { Explanations } from './explanations.ts'
import type { MarkLayer } from './mark-layer.ts'
import type { TermMark } from './term-marks.ts'
import type { ReadPage } from './read-page.ts'
import type { ScrollTo } from './scroll.ts'
import type { PointerPlace } from './shown.ts'

interface Opening {
  readonly place: PointerPlace
  /** Stays when the pointer is elsewhere: opened by keyboard, tap or popup. */
  readonly isSticky?: boolean
  readonly takesFocus?: boolean
  /** The way there, where the mark isn't in sight yet. */
  readonly after?: Promise<void> | null
}

export interface CardDesk {
  /** Gets what a mark's card needs: it may be wanted in a moment. */
  prepare(mark: TermMark): Promise<void>
  open(mark: TermMark, opening: Opening): Promise<void>
  /** Explains words beside the range they were selected in. */
  explain(words: string, range: Range, takesFocus: boolean): Promise<void>
  close(): void
  /** The pointer left: closes what only the pointer opened. */
  leave(): void
  /** The page's text has changed: a card goes along with its term, and closes, if it isn't pinned, when that is gone. */
  update(): void
  /** The reader turns to another place of the page: closes what isn't pinned. */
  dismiss(): void
  /** Tab is pressed in the page: true when it takes the keyboard from the term into its card. */
  tab(isBack: boolean): boolean
  isOpen(): boolean
  isOpenOn(mark: TermMark): boolean
  isPinned(): boolean
  /** Open for as long as the pointer is on its mark or on it. */
  isByPointer(): boolean
  /** The focus that the page gets now was the card's: it is nobody's visit to a term. */
  isGivingBack(): boolean
}

/** What is said of a term to those who hear it. */
export type Announced = Pick<Explanation, 'term' | 'gloss'>

export interface Surroundings {
  readonly page: ReadPage
  readonly layer: MarkLayer
  readonly hover: HoverIntent<TermMark>
  readonly explanations: Explanations
  readonly flash: (ranges: readonly Range[]) => boolean
  readonly scrollTo: ScrollTo
  readonly announce: (term: Announced, language: string | null) => void
  readonly life: AbortController
  readonly signal: AbortSignal
}
