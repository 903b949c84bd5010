// Whether a person whom the people's reader found is introduced: the name a person's, whole, and the role its
// own, saying who that is. Captions, lists and headlines run names and roles together.
import { pattern } from '../../language/pattern.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { BODY } from '../definitions/named-body.ts'
import type { Person } from '../parts.ts'
import { NOT_NAMES } from '../people/name-words.ts'
import { COMPLEMENTS, isPluralRole, isRole, RANKS } from '../people/role-words.ts'
import { headWords, IS_SOMEBODY } from '../people/somebody.ts'
import { kindOfHead } from './kinds.ts'
import { lastWord, NEEDS_NAME } from './person-gloss.ts'
import { isRoleOfKin } from './shared-surname.ts'
import { isMerged, namesNext } from './run-together.ts'
import type { IsUsual } from './thing-names.ts'

/** Offices and ranks that say who somebody of one name is. */
const OFFICE = pattern('i')`
  (?:^|[ -])(?:
    president|minister|premier|chancellor|secretary|governor|mayor|senator|sen|representative|rep|
    congress(?:man|woman)|king|queen|prince|princess|pope|emir|general|gen|colonel|col|captain|major|commander|
    admiral|judge|justice|chair(?:man|woman)?|director|chief|speaker|ambassador|commissioner|ayatollah|bishop|
    archbishop|cardinal|professor|inspector|sergeant|lieutenant|prosecutor|rapper|singer|midfielder|striker|
    winger|defender|goalkeeper|coach|manager|boss|leader|spokes(?:man|woman|person)|lawyer
  )$`

/**
 * Whether the text introduces the person: 'Galaxy S9' and 'a Great Falls' don't; nor does a list in which
 * one of the other `names` follows the role.
 */
export function isIntroduced(
  text: string,
  person: Person,
  names: ReadonlySet<string>,
  isUsual: IsUsual,
): boolean {
  const roles = (person.stated?.roles ?? []).map(({ start, end }) => text.slice(start, end))
  if (
    isRoleOfKin(text, person) ||
    isMerged(person.name, names) ||
    roles.some((role) => namesNext(role, names))
  )
    return false
  return isTelling(text, person, isUsual)
}

function isTelling(text: string, person: Person, isUsual: IsUsual): boolean {
  const { name, role } = person
  if (role === null || !isPersonName(text, person, isUsual)) return false
  const words = role
    .toLowerCase()
    .replace(/[^\p{L} -]/gu, '')
    .split(' ')
  const head = headWords(words)
  const hasRole = words.some((word) => isRole(word) || RANKS.has(word))
  if (/ (?:the|their|his|her|its|in|of|at|and|a|behind|by|for|to|on|with|include)$/i.test(role))
    return false
  // 'Ambassador of Saudi Arabia', 'Star Trek': a single word is seldom a person's whole name.
  if (GIVEN_NAMES.has(words[0] ?? '') && /^\p{Lu}\S* \p{Lu}\S*$/u.test(role)) return false
  const isRoyal = /(?:prince|princess|king|queen|pope|emir)$/i.test(role)
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (!name.includes(' ') && GIVEN_NAMES.has(plain) && !isRoyal) return false
  // 'a Nigerian Prince Scam': of which there is one or another.
  if (!name.includes(' ') && /^\p{Lu}/u.test(role) && isOneOfSome(text, person)) return false
  if (!name.includes(' ')) return !/ (?:of|for) /.test(role) && OFFICE.test(role)
  if (/^an? /.test(role) && isOfThing(words, head)) return false
  // 'Trek Beyond' of 'Star Trek Beyond'.
  const given = name.slice(0, name.indexOf(' ')).toLowerCase()
  if (role === 'Star' && !GIVEN_NAMES.has(given)) return false
  if (hasRole || NEEDS_NAME.test(role)) return true
  // 'a total lack of support', 'my midnight cherry Tesla'.
  if (/ of /.test(role)) return false
  return IS_SOMEBODY.test(head.at(-1) ?? '')
}

function isOneOfSome(text: string, { stated }: Person): boolean {
  const start = stated?.roles[0]?.start ?? 0
  return /(?<!\p{L})an? $/iu.test(text.slice(Math.max(0, start - 4), start))
}

/** 'a conservative publication backed by …': the noun is a thing's, whatever describes it. */
function isOfThing(words: readonly string[], head: readonly string[]): boolean {
  const participle = head.findIndex((word, at) => at > 1 && /(?:ed|ing)$/.test(word))
  const noun = participle < 0 ? head : head.slice(0, participle)
  const rest = participle < 0 ? words.slice(noun.length - 1) : noun.slice(-1)
  return kindOfHead(noun) !== null && !rest.some(isRole)
}

/** Whether the words of the name can be a person's, whole, and the role beside it its own. */
function isPersonName(text: string, { name, role, stated }: Person, isUsual: IsUsual): boolean {
  const last = lastWord(name).toLowerCase()
  const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase()
  if (
    !GIVEN_NAMES.has(first) &&
    (isUsual(last) || isUsual(last.replace(/s$/, '')) || NOT_NAMES.has(last))
  )
    return false
  if (/(?:cy|ship|tion|ment|ism)$/.test(last)) return false
  if (/(?:^| )(?:\p{Lu}|Grand)$/u.test(role ?? '')) return false
  // 'Khalid Al' of 'Khalid Al- Shammari', 'the Name Guanacaste'.
  if (
    /^(?:al|el|bin|ibn|abu|ud|ur)$/.test(last) ||
    (isUsual(first) && COMMON_WORDS.has(first) && !GIVEN_NAMES.has(first))
  )
    return false
  // 'I'm Ann Cole', 'Galaxy S9', 'Vilmar-based Cole'
  if (/['’]m |\d|\p{L}-(?:winning|elect|based|led|born|nominated|designate)(?: |$)/u.test(name))
    return false
  if (kindOfHead([last]) !== null || BODY.test(lastWord(name))) return false
  if (stated === undefined) return false
  const span = stated.roles.at(-1)
  const after = text.slice(stated.name.end, stated.name.end + 12)
  // 'fund manager Matrix Asset Advisors': the name goes on, and is a body's.
  const next = /^ (\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? ''
  if (BODY.test(next) || isPluralRole(next.toLowerCase())) return false
  // 'Ann Cole is the brooding king': a part in a play, or praise.
  const copula = span !== undefined && text.slice(stated.name.end, span.start)
  if (/^ (?:is|was) $/.test(copula || '') && /^the (?:\p{Ll}[\p{L}-]* ?)+$/u.test(role ?? ''))
    if (!/ (?:of|for|at|in) /.test(role ?? '')) return false
  if (isBodysEnd(text, stated, first)) return false
  // 'Senator of Luria Ann Cole, Governor of Vilmar': a list in which the role follows.
  const listed = /^\.?, (?:Former )?(\p{Lu}\p{Ll}+) /u.exec(
    text.slice(stated.name.end, stated.name.end + 30),
  )
  const isOfLand = / of \p{Lu}\S*(?: \p{Lu}\S*)? $/u.test(
    text.slice(0, stated.name.start).slice(-40),
  )
  if (isOfLand && isRole(listed?.[1]?.toLowerCase() ?? '')) return false
  // 'Protesters Want Electors': several have a plural role together.
  const words = span === undefined ? '' : text.slice(span.start, span.end)
  const isOfSeveral = isPluralRole(lastWord(words).toLowerCase()) && !/['’]s? /.test(words)
  const before = text.slice(Math.max(0, stated.name.start - 4), stated.name.start)
  return !isOfSeveral || /^(?:,| and )/.test(after) || before.endsWith('and ')
}

/** 'director of the Open Door Youth Gang Alternatives': the body's name, not somebody's behind it. */
function isBodysEnd(
  text: string,
  { roles, name }: NonNullable<Person['stated']>,
  first: string,
): boolean {
  const role = roles[0]
  if (role === undefined || role.start > name.start || GIVEN_NAMES.has(first)) return false
  if (text.slice(role.end, name.start) !== ' ') return false
  const of = / (?:of|for|at) (the )?(\p{Lu}.*)$/u.exec(text.slice(role.start, role.end))
  const body = of?.[2]?.replace(/ \(.*\)$/, '').toLowerCase() ?? ''
  const isField = body
    .split(' ')
    .every((word) => COMPLEMENTS.has(word) || /^(?:and|of|the)$/.test(word))
  if (of === null || isField) return false
  return of[1] !== undefined || !NOT_NAMES.has(lastWord(body))
}
