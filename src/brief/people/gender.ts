// Which pronoun stands for a person, as titles, roles and common given names tell it.
import { ANYBODYS_NAMES, GIVEN_NAMES, WOMENS_NAMES } from '../../language/given-names.ts'
import type { Person } from '../parts.ts'

export type Gender = 'he' | 'she'

const FEMALE =
  /\b(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Duchess|actress|(?:spokes|chair|business|congress)woman|mother|wife|daughter|sister|widow)\b/
const MALE =
  /\b(?:Mr|Sir|Lord|King|Prince|Duke|actor|(?:spokes|chair|business|congress)man|father|husband|son|brother|widower)\b/

/** By the titles before a person's mentions and the role; else by the given name; null when neither says. */
export function genderOf(text: string, person: Person): Gender | null {
  const titles = person.mentions.map(
    ({ start }) => /(\p{Lu}\p{Ll}+)\.? $/u.exec(text.slice(Math.max(0, start - 8), start))?.[1],
  )
  const stated = `${person.role ?? ''} ${titles.join(' ')}`
  const [female, male] = [FEMALE.test(stated), MALE.test(stated)]
  if (female !== male) return female ? 'she' : 'he'
  return person.name.includes(' ') ? genderOfName(person.name) : null
}

/** As the given name of a full name tells it; null when it is anybody's. */
export function genderOfName(name: string): Gender | null {
  const given = /^\p{L}+(?= )/u.exec(name)?.[0].toLowerCase() ?? ''
  if (!GIVEN_NAMES.has(given) || ANYBODYS_NAMES.has(given)) return null
  return WOMENS_NAMES.has(given) ? 'she' : 'he'
}
