// What stands behind a name and says of what body or land the office before it is: 'Senator Ann Cole of Vilmar'.
import { textOf, type Span } from '../../language/article.ts'
import { BODY } from '../definitions/named-body.ts'
import type { Person } from '../parts.ts'
import { wholeRoleEnd } from './whole-role.ts'

const OF =
  /^ of (?:the )?(?:(?:(?:of|for|the|de) ){0,2}(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}&’'-]*) ?)+(?<! )/u
/** What goes on within a name: 'of the U.N.-backed council', 'of Holm, Lind & Roe'. */
const GOES_ON = /^(?:[\p{L}’'/-]|(?:, \p{Lu}\p{L}+)+,? (?:&|and) )/u
/** Verbs that take somebody and 'of' something: 'accused Senator Ann Cole of Satanism'. */
const TAKES_OF =
  /(?<!\p{L})(?:accus|acquit|assur|clear|convict|depriv|inform|notif|remind|rob|strip|suspect|t[oe]l[dl]|warn)\p{Ll}* (?:\S+ ){0,4}$/iu

/** 'the dismissal by President Ann Cole of her general' */
const DONE_BY = /(?:al|ck|est|ing|ion|ment|sis|sm) by (?:the )?$/u

/** The role before a name and the name, with the body or land behind it; null where none is named so. */
export function withAffiliation(
  text: string,
  role: Span,
  { name, sentence }: NonNullable<Person['stated']>,
  names: ReadonlySet<string>,
): string | null {
  if (role.end > name.start || / (?:of|for|at) /.test(textOf({ text }, role))) return null
  const of = OF.exec(text.slice(name.end, Math.min(sentence.end, name.end + 120)))?.[0]
  if (of === undefined || /['’]s?$|-\p{Ll}+$/u.test(of)) return null
  if (GOES_ON.test(text.slice(name.end + of.length, sentence.end))) return null
  const before = text.slice(sentence.start, role.start)
  if (TAKES_OF.test(before) || (DONE_BY.test(before) && !BODY.test(of))) return null
  const whole = { start: role.start, end: name.end + of.length }
  return text.slice(role.start, BODY.test(of) ? wholeRoleEnd(text, whole, names) : whole.end)
}
