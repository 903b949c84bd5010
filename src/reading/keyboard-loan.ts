// The keyboard while a card has it: the page's, which gets it back where it was.
import { rememberFocus, type FocusBefore } from './remember-focus.ts'

export interface KeyboardLoan {
  /** Remembers where the keyboard is, and the term to go on from; what is remembered already stays. */
  lend(term: Range | undefined): void
  /** True when an element of the page has the focus again. */
  giveBack(): boolean
  forget(): void
  isLent(): boolean
  /** While the page gets the focus back: it is nobody's visit to a term. */
  isGivingBack(): boolean
}

/** The loan of one page's keyboard. */
export function keyboardLoan(document: Document): KeyboardLoan {
  let before: FocusBefore | null = null
  let isGivingBack = false
  return {
    lend(term) {
      before ??= rememberFocus(document, term)
    },
    giveBack() {
      isGivingBack = true
      const isThere = before?.giveBack() === true
      isGivingBack = false
      before = null
      return isThere
    },
    forget() {
      before = null
    },
    isLent: () => before !== null,
    isGivingBack: () => isGivingBack,
  }
}
