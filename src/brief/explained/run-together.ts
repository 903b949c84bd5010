// Names and roles of several people that captions, lists and headlines run into one.
import { GIVEN_NAMES } from '../../language/given-names.ts'
import type { Person } from '../parts.ts'
import { isRole, RANKS } from '../people/role-words.ts'

const STATESMAN = /^(?:president|premier|chancellor|senator|governor|mayor|congress(?:man|woman))$/i

/** 'President' of 'Impeach Trump', where the text has a Donald Trump: words of a sign before his name. */
export function isCry({ name, role }: Person, names: ReadonlySet<string>): boolean {
  const [first = '', last = '', ...more] = name.split(' ')
  if (more.length > 0 || !STATESMAN.test(role ?? '')) return false
  if (GIVEN_NAMES.has(first.toLowerCase())) return false
  // 'Senator Van Hollen' is the Chris Van Hollen of the text.
  if ([...names].some((other) => other.endsWith(` ${name}`))) return false
  return [...names].some((other) => {
    const words = other.split(' ')
    return (
      words.length > 1 && words.at(-1) === last && GIVEN_NAMES.has(words[0]?.toLowerCase() ?? '')
    )
  })
}

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
