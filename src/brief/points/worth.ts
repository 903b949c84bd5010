// How likely a summary is to use each word of the article; the headline's words are likelier.
import type { Reading } from './reading.ts'
import { evaluate, flatten, type Forest } from './trees.ts'
import { viewWords, WORD_FEATURES } from './word-features.ts'

/** The training sets have no headlines, so these odds are set by hand and checked on those that have. */
const TITLE_ODDS = 3
const STANDFIRST_ODDS = 1.5

/** Probability by form. */
export function worthOfWords(reading: Reading, forest: Forest): ReadonlyMap<string, number> {
  const { forms, rows } = viewWords(reading)
  const flat = flatten(forest)
  const worth = new Map<string, number>()
  forms.forEach((form, index) => {
    let odds = Math.exp(evaluate(flat, rows, index * WORD_FEATURES.length))
    if (reading.title.has(form)) odds *= TITLE_ODDS
    if (reading.standfirst.has(form)) odds *= STANDFIRST_ODDS
    worth.set(form, odds / (1 + odds))
  })
  return worth
}
