// A 'he' or 'she' further in than the opening, for somebody whom nothing before it in the sentence can be.
import { STARTERS } from '../../language/abbreviations.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'
import { NOT_NAMES } from '../people/name-words.ts'
import { isRole } from '../people/role-words.ts'
import { SOURCES } from '../quotes/speech-words.ts'
import { withoutQuotations } from './speech.ts'

const PRONOUN = /\b(?:[Hh]e|[Ss]he|him|[Hh]is|[Hh]er|hers|himself|herself)\b/
/** Who is nobody's office and yet somebody. */
const SOMEBODY =
  /(?:man|woman|boy|girl|child|baby|teenager|mother|mum|mom|father|dad|person|patient|player|worker|body|one|year-old|native|adult|youth|parent|pupil|passenger|citizen|star|human|hero|suspect|defendant|dog|cat|animal)(?:['’]s)?$/
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** Whether the first pronoun for a person stands where no person has been spoken of. */
export function hasUnnamedPronoun(sentence: string): boolean {
  const text = withoutQuotations(sentence)
  const at = text.search(PRONOUN)
  if (at === -1) return false
  const words = text.slice(0, at).match(WORD) ?? []
  return !words.some((word, index) => mayBeMeant(word, index === 0 && text === sentence))
}

function mayBeMeant(word: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (isRole(lower) || SOURCES.has(lower) || SOMEBODY.test(lower)) return true
  if (!/^\p{Lu}/u.test(word) || NOT_NAMES.has(lower) || isDayOrMonth(lower)) return false
  return !isFirst || !(STARTERS.has(lower) || lower.endsWith('ly'))
}
