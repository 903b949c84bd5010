// Which person the words for a source name: 'Senator Ruth Cole' does, 'a spokesman for Ruth Cole',
// 'Cole's office' and 'Cole supporters' don't.
import type { Span } from '../../language/article.ts'
import { DEMONYMS } from '../../language/demonyms.ts'
import { mentionsFrom, type Mentioned } from '../people/mentions.ts'
import { POST_NOMINAL } from '../people/name-words.ts'
import { ADDRESS, isPluralRole, isRole, MODIFIERS, RANKS } from '../people/role-words.ts'
import { headWords, IS_SOMEBODY } from '../people/somebody.ts'
import { SOURCES } from './speech-words.ts'

/** After these the person is somebody whom the source has to do with. */
const ABOUT = /^(?:for|to|by|with|from|against|about|of)$/
const WORD = /[\p{L}\p{M}'’-]+/gu

/** The last mention within the span that is the source itself, or null. */
export function namedPerson(
  text: string,
  mentions: readonly Mentioned[],
  source: Span,
): Mentioned | null {
  const named = mentionsFrom(mentions, source).filter(
    (mention) =>
      !isOfAnother(text.slice(source.start, mention.start)) &&
      !hasHead(text.slice(mention.end, source.end)),
  )
  const [last, before] = [named.at(-1), named.at(-2)]
  if (last === undefined)
    return bySurname(text, mentions, source) ?? namedAfter(text, mentions, source)
  // 'Cole and Senator Omar Haddad' speak both.
  return before && / and /.test(text.slice(before.end, last.start)) ? null : last
}

/** 'May', 'Brown': surnames that alone are no mention, but do speak. */
function bySurname(
  text: string,
  mentions: readonly Mentioned[],
  { start, end }: Span,
): Mentioned | null {
  const words = text.slice(start, end)
  const named = mentions.filter(({ person }) => person.name.endsWith(` ${words}`))
  return named.every(({ person }) => person === named[0]?.person) ? (named[0] ?? null) : null
}

/** 'Cole's spokesman, Jonas Berg, said': the name is set off after what he is. */
function namedAfter(
  text: string,
  mentions: readonly Mentioned[],
  { start, end }: Span,
): Mentioned | null {
  const head = headWords(text.slice(start, end).toLowerCase().split(' ')).at(-1) ?? ''
  const isOne = isRole(head) ? !isPluralRole(head) : !head.endsWith('s') && IS_SOMEBODY.test(head)
  // 'the Archbishop of Vell, Jonas Berg, said'
  const comma = end + (OF_PLACE.exec(text.slice(end, end + 60))?.[0].length ?? 0)
  if (!isOne || text.charAt(comma) !== ',') return null
  const next = mentionsFrom(mentions, { start: comma, end: comma + 48 })[0]
  if (next === undefined || !/^[,.]/.test(text.slice(next.end, next.end + 1))) return null
  return /^, (?:\p{Lu}\p{L}+\.? ){0,3}$/u.test(text.slice(comma, next.start)) ? next : null
}

const OF_PLACE =
  /^ (?:of|for) (?:the )?\p{Lu}[\p{L}’'&-]*(?: (?:(?:and|of) )?\p{Lu}[\p{L}’'&-]*){0,3}(?=,)/u

/** 'a spokesman for President ', without the person's own title. */
function isOfAnother(before: string): boolean {
  const words = before.toLowerCase().match(WORD) ?? []
  let at = words.length
  while (at > 0 && isTitle(words[at - 1] ?? '')) at--
  if (at < words.length) while (at > 0 && isBeforeTitle(words[at - 1] ?? '')) at--
  return at > 0 && ABOUT.test(words[at - 1] ?? '')
}

/** 'Lornish', 'then' before 'President Jan Orlov'. */
const isBeforeTitle = (word: string): boolean => MODIFIERS.has(word) || DEMONYMS.has(word)

const isTitle = (word: string): boolean => isRole(word) || ADDRESS.has(word) || RANKS.has(word)

/** What follows the name makes it another's: a possessive, or a noun that is the head. */
function hasHead(after: string): boolean {
  if (/^(?:['’�]s? \p{L}| and \p{Lu})/u.test(after)) return true
  // 'Anna Finn KC', 'Anna Finn MP'
  const next = /^ (\p{L}+)/u.exec(after)?.[1]
  if (next !== undefined && POST_NOMINAL.test(next)) return false
  return (
    next !== undefined &&
    (isRole(next.toLowerCase()) || SOURCES.has(next.toLowerCase()) || /^\p{Lu}/u.test(next))
  )
}
