// Whether what is said to have spoken is one person, as far as its words tell.
import { NOT_NAMES } from '../people/name-words.ts'
import { isPluralRole, isRole, RANKS } from '../people/role-words.ts'
import { headWords, isOfSomebody } from '../people/somebody.ts'
import { SOURCES } from './speech-words.ts'

/** A title and a name. */
export const ADDRESSED = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame)\.? \p{Lu}/u
/** One to three words that may be a name alone. */
export const BARE_NAME = /^\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll}){0,2}$/u

const SEVERAL =
  /^(?:Countries|Companies|Authorities|Families|Charities|Universities|Ministries|Cities|Parties|Agencies|Allies|States|Nations|Firms|Groups|Unions|Banks|Parents|Voters|Critics|Supporters|Opponents)$/u

/** Whether words mean one person: 'a retired officer', 'Mr Khan', 'Orlov'; not 'the ministry', 'officials', 'the BBC'. */
export function isOnePerson(words: string): boolean {
  if (ADDRESSED.test(words)) return !/ and /.test(words)
  // 'Countries agreed': a plural that opens its sentence.
  if (SEVERAL.test(words) || isPluralRole(words.toLowerCase())) return false
  if (BARE_NAME.test(words)) return !words.toLowerCase().split(' ').some(isOfThing)
  const row = words.toLowerCase().split(' ')
  const head = headWords(row).at(-1) ?? ''
  if (isRole(head) || RANKS.has(head)) return !isPluralRole(head)
  return /^(?:source|person|guard)$/.test(head) || (!head.endsWith('s') && isOfSomebody(row))
}

const isOfThing = (word: string): boolean => NOT_NAMES.has(word) || SOURCES.has(word)
