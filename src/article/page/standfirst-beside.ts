// The standfirst of an article whose body was found without a look at what stands around it.
import { textOf } from '../dom/element-text.ts'

const LONGEST = 400
/** The usual names of a standfirst in classes. */
const DECKS =
  '[class*="deck"],[class*="dek"],[class*="standfirst"],[class*="subtitle"],[class*="ubhead"],[class*="summary"],[class*="excerpt"],[class*="lede"],[class*="strap"],[class*="synopsis"]'

/** How far above the body a standfirst may stand: levels of nesting, and elements on each. */
const LEVELS = 4
const BESIDE = 8

/** The nearest element before the body's first that is named as its standfirst. */
export function standfirstBeside(first: Element): string | null {
  let at: Element | null = first
  for (let level = 0; level < LEVELS && at; level += 1) {
    let beside = at.previousElementSibling
    for (let turn = 0; turn < BESIDE && beside; turn += 1) {
      const deck = beside.matches(DECKS) ? beside : beside.querySelector(DECKS)
      const text = deck ? textOf(deck) : ''
      if (text.length > 20 && text.length <= LONGEST) return text
      beside = beside.previousElementSibling
    }
    at = at.parentElement
  }
  return null
}
