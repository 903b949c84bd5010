// The kind of what goes under another name: 'a Chinese influencer better known as X' is somebody.
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { BODY } from '../definitions/named-body.ts'
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
  const told = described.replace(/,? (?:(?:also|more|better|popularly|widely|commonly) ?)*$/, '')
  const words = wordsOf(told)
  const name = /(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?=,? ?$)/u.exec(told)?.[0]
  if (name === undefined && isRole(words.at(-1) ?? '')) return 'person'
  if (name !== undefined && (isPerson(name) || isSomebodys(told, name, term))) return 'person'
  return (name === undefined && kindOfHead(words)) || own
}

/** 'Wang Xuancheng, known as Wang Chengcheng', 'Keish, known as Skookum Jim Mason': a person's name for another. */
function isSomebodys(described: string, name: string, term: string): boolean {
  if (described !== name) return false
  const words = term.split(' ')
  if (words.length < 2 || words.some((word) => BODY.test(word))) return false
  const others = name.split(' ')
  const isKin = others.length > 1 && (words[0] === others[0] || words.at(-1) === others.at(-1))
  return (
    (isKin && kindOfName(name) === 'concept') ||
    words.slice(0, -1).some((word) => GIVEN_NAMES.has(word.toLowerCase()))
  )
}
