// What the finder still gets wrong in the shapes, so that a change for the better is noticed too.
import type { Shape } from './shape.ts'

export interface Mistakes {
  /** Blocks found that are not of the body. */
  readonly extra: readonly string[]
  /** Blocks of the body not found. */
  readonly missing: readonly string[]
}

const NONE: Mistakes = { extra: [], missing: [] }
const extra = (...texts: readonly string[]): Mistakes => ({ extra: texts, missing: [] })
const missing = (...texts: readonly string[]): Mistakes => ({ extra: [], missing: texts })

/** By the shape's name. */
export const STILL_WRONG: Readonly<Record<string, Mistakes>> = {
  BBC: missing('Snow and cracks'),
  'a live blog': missing('The talks, hour 1', 'The talks, hour 2', 'The talks, hour 3'),
  'The Independent': extra('The Life Cinematic'),
  'The Express Tribune': extra('Jonas WeilNovember 21, 2023'),
  'Hindustan Times': extra(
    'Discover the thrill of cricket like never before, exclusively on HT. Explore now!',
  ),
  'Le Monde in English': extra(
    'LE MONDE IN ENGLISH Every morning, a selection of articles. Sign up',
  ),
  DW: extra('Who owns the rain?'),
  'Al Jazeera': extra(
    'Week in the Middle East: Catch up on our coverage of the region, all in one place.',
  ),
  'The Times of Israel': extra(
    'By signing up, you agree to the terms',
    'You appreciate our journalism',
    'You clearly find our careful reporting valuable, in a time when facts are often distorted and news coverage often lacks context. Your support is essential to continue our work.',
  ),
  'a page behind a paywall and a consent wall': extra('Nadia Rahimi'),
}

/** What is wrong with a text found in the shape, and what is known to be. */
export function mistakesIn(shape: Shape, text: string): { made: Mistakes; known: Mistakes } {
  const found = text.split('\n\n')
  return {
    made: {
      extra: found.filter((block) => !shape.blocks.includes(block) && !shape.maybe.includes(block)),
      missing: shape.blocks.filter((block) => !found.includes(block)),
    },
    known: STILL_WRONG[shape.name] ?? NONE,
  }
}
