// What the names of firms end in: 'Tarvik Ltd', 'Verna Holdings', 'Oslan Sdn Bhd'.
import { wordSet } from '../language/word-set.ts'

const LEGAL_FORMS = wordSet(
  `inc corp ltd limited co plc llc llp lp pvt pte sdn bhd ag kg kgaa sa nv spa gmbh ab oyj`,
)
const BODIES = wordSet(`company group holding holdings partners bancorp`)

/** Whether a word is the legal form of a firm, a part of no other name. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word.toLowerCase())
}

/** Whether the name of a firm may end in the word. */
export function isFirmEnding(word: string): boolean {
  return isLegalForm(word) || BODIES.has(word.toLowerCase())
}
