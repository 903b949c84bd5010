// What a block says, as far as words give it away: against what the page states elsewhere of the
// article, and as furniture.
import { furnitureIn } from '../plain/phrases.ts'
import type { RawBlock } from '../dom/raw-block.ts'

/** What the page says elsewhere that a block can be held against. */
export interface Hints {
  readonly titles: readonly string[]
  /** What the browser calls it, and who wrote it. */
  readonly pageTitle: string
  readonly author: string | null
  readonly description: string | null
  readonly articleBody: string | null
}

export interface Wording {
  /** Whether it stands in the body that the page states: 1, 0; or -1 where none is stated. */
  readonly inBody: number
  readonly isTitle: boolean
  readonly isDescription: boolean
  readonly opening: number
  readonly words: number
  readonly calls: number
  readonly bio: number
  readonly isColon: boolean
  /** The share of its words that start with a capital; of a long one it says nothing. */
  readonly capitals: number
}

/** Blocks up to this length are read word by word; a longer one speaks for itself. */
export const SHORT = 300

/** Reads a block's words. */
export function wordingOf(
  { text }: RawBlock,
  { titles, description, articleBody }: Hints,
): Wording {
  const hasBody = articleBody !== null && articleBody.length > 200
  const middle = Math.max(0, (Math.min(text.length, SHORT) >> 1) - 12)
  const inBody = !hasBody ? -1 : articleBody.includes(text.slice(middle, middle + 24)) ? 1 : 0
  if (text.length > SHORT) return { ...LONG, inBody }
  const { opening, words, calls, bio, capitals } = furnitureIn(text)
  return {
    inBody,
    isTitle: titles.includes(text),
    isDescription: text.length > 30 && description?.startsWith(text.slice(0, 60)) === true,
    opening,
    words,
    calls,
    bio,
    isColon: text.endsWith(':'),
    capitals,
  }
}

const LONG: Wording = {
  inBody: 0,
  isTitle: false,
  isDescription: false,
  opening: 0,
  words: 0,
  calls: 0,
  bio: 0,
  isColon: false,
  capitals: 0,
}
