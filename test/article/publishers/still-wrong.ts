// What the finder still gets wrong in the shapes, so that a change for the better is noticed too.
import type { Shape } from './shape.ts'

export interface Mistakes {
  /** Blocks found that are not of the body. */
  readonly extra: readonly string[]
  /** Blocks of the body not found. */
  readonly missing: readonly string[]
}

const NONE: Mistakes = { extra: [], missing: [] }
const missing = (...texts: readonly string[]): Mistakes => ({ extra: [], missing: texts })

/** By the shape's name. */
export const STILL_WRONG: Readonly<Record<string, Mistakes>> = {
  BBC: missing('Snow and cracks'),
  'a live blog': missing('The talks, hour 1', 'The talks, hour 2', 'The talks, hour 3'),
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
