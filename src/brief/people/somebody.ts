// Nouns that say what somebody is, told from those of things: 'a fiscal hawk', but not 'a northern hub'.
import { pattern } from '../../language/pattern.ts'
import { kindOfHead } from '../explained/kinds.ts'

/** Nouns of no table that say what somebody is to somebody. */
export const IS_SOMEBODY = pattern()`
  (?:
    er|or|ist|ian|ant|man|woman|friend|partner|mate|boy|girl|kid|child|baby|wife|hero|heroine|hawk|native|
    genius|prodigy|virtuoso|recluse|grandee|aristocrat|technocrat|bureaucrat|recruit|addict|refugee|nominee|
    migrant|parent|resident|orphan|twin|countess|baroness|accused|appointee|citizen|opponent|mom|dad
  )s?$`

/** The words before the first preposition: the head is the last of them. */
export function headWords(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) =>
    /^(?:of|in|for|at|to|on|with|from|by|that|which)$/.test(word),
  )
  return at === -1 ? words : words.slice(0, at)
}

/** Whether the head of a description, in small letters, is a noun of somebody. */
export function isOfSomebody(words: readonly string[]): boolean {
  const head = headWords(words)
  return kindOfHead(head) === null && IS_SOMEBODY.test(head.at(-1) ?? '')
}
