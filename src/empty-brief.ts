// What is said of a text of which nothing is known. Apart from analyse.ts, so that scripts in pages can
// have it without the analysis.
import type { Brief } from './analyse.ts'

export const EMPTY_BRIEF: Brief = {
  terms: [],
  acronyms: [],
  people: [],
  points: [],
  pointsReason: null,
  dates: [],
  figures: [],
  quotes: [],
  sources: [],
}
