// Names and roles of several people that captions, lists and headlines run into one.
import { isRole, RANKS } from '../people/role-words.ts'

/** 'Denis McDonough Trump': two names that lost what stood between them. */
export function isMerged(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  return words.some((_, at) => at > 1 && names.has(words.slice(0, at).join(' ')))
}

/** 'Senator of New Hampshire William Bennett': a list in which the next person follows a role. */
export function namesNext(role: string, names: ReadonlySet<string>): boolean {
  const words = role.split(' ')
  return words.some((word, at) => {
    const before = words[at - 1] ?? ''
    return (
      at > 1 &&
      /^\p{Lu}/u.test(word) &&
      /^\p{Lu}/u.test(before) &&
      !isRole(before.toLowerCase()) &&
      !RANKS.has(before.toLowerCase()) &&
      words.length - at > 1 &&
      names.has(words.slice(at).join(' '))
    )
  })
}
