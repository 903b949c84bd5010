// The kind of what goes under another name: 'a Chinese influencer better known as X' is somebody.
import type { ThingKind } from '../parts.ts'
import { isRole } from '../people/role-words.ts'
import { kindOfHead, kindOfName } from './kinds.ts'

/** The words of a phrase in small letters. */
export const wordsOf = (phrase: string): readonly string[] =>
  phrase.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** The kind of what a description names: somebody where it ends in a role, or in one of the `names`. */
export function kindOfNotion(
  described: string,
  term: string,
  isPerson: (name: string) => boolean,
): ThingKind {
  const own = kindOfName(term)
  if (own !== 'concept') return own
  const words = wordsOf(described)
  const name = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?=,? ?$)/u.exec(
    described,
  )?.[0]
  if (name === undefined && isRole(words.at(-1) ?? '')) return 'person'
  if (name !== undefined && isPerson(name)) return 'person'
  return (name === undefined && kindOfHead(words)) || own
}
