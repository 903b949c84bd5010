// Runs of capitalised words that name a thing: a body, a place, a law, a weapon. Days, people, countries
// and what every reader knows are none.
import { AFTER_NAME, STARTERS } from '../../language/abbreviations.ts'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { BODY } from '../definitions/named-body.ts'
import { NOT_NAMES } from '../people/name-words.ts'
import { ADDRESS, isRole, RANKS } from '../people/role-words.ts'
import { isCloseBehind, type Token } from '../tokens.ts'
import { kindOfHead } from './kinds.ts'

/** Token indices, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

const LONGEST = 9
const TIME = new RegExp(
  `^(?:${WEEKDAYS}s?|${MONTHS}|${SHORT_MONTHS}|christmas|easter|ramadan|spring|summer|autumn|winter)$`,
  'i',
)
/** Small words within a name, with a capitalised word on both sides. */
const LINK =
  /^(?:of|for|de|del|della|di|du|des|da|do|dos|el|la|al|bin|ibn|der|den|van|von|zu|y|e|&)$/
const LINK_OF_BODIES = /^(?:on|in|to|against|and|with)$/
/** Verbs of which a name is the object, and 'for' begins where to or what for. */
const LEAVES =
  /^(?:left|leaves?|leaving|quit|quits|quitting|fled|flees?|fleeing|depart(?:s|ed|ing)|abandon(?:s|ed|ing)?|swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|mistook)$/

/** 'the Hong Kong-based China Energy Fund': stands before a name and is none of it. */
const SAYS_WHOSE = /-(?:based|backed|born|controlled|funded|headquartered|led|owned|run)$/

/** Owners that are part of a name: 'Kurdistan Workers' Party', 'People's Bank of China'. */
const OWNS_IN_NAME =
  /^(?:workers?|people|peoples|women|men|children|farmers|doctors|teachers|soldiers|veterans|writers|lawyers|nurses|citizens|journalists|traders|consumers|engineers|lloyd|moody|mcdonald|sotheby|christie|sainsbury|levi|macy|hudson|king|queen|st|saint)$/
/** Two words that every reader knows. */
const HOUSEHOLD: ReadonlySet<string> = new Set(
  `united states|united nations|united kingdom|european union|saudi arabia|south korea|north korea|south africa|new zealand|
sri lanka|hong kong|white house|new york|new delhi|new york city|great britain|los angeles|san francisco|el salvador|costa rica|
united arab emirates|middle east|west bank|soviet union|supreme court|security council|foreign ministry|foreign office|
interior ministry|defence ministry|defense ministry|finance ministry|health ministry|state department|world cup|olympic games|
prime minister|central bank|national assembly|high court|house of representatives|google|facebook|apple|amazon|microsoft|
twitter|tesla|instagram|youtube|netflix|disney|boeing|toyota|washington|london|wall street|sunday|parliament|congress|senate|
democrats|republicans|democratic party|republican party|internet|god|covid-19|i|moscow|kyiv|kiev|beijing|tehran|chicago|boston|sydney|melbourne|
toronto|madrid|barcelona|singapore|shanghai|manhattan|brooklyn|miami|houston|dallas|seattle|atlanta|philadelphia|hollywood|buckingham palace|downing street|the hague|world war ii|second world war|world war i|first world war|cold war`
    .replaceAll('\n', '')
    .split('|'),
)

/** The run that ends before token `to`, or null: read leftwards from its last word. */
export function nameBefore(tokens: readonly Token[], to: number, isUsual: IsUsual): Run | null {
  if (!isNameToken(tokens, to - 1)) return null
  let from = to - 1
  while (from > 0 && to - from < LONGEST) {
    if (!isBehindWord(tokens, from)) break
    const before = tokens[from - 1]
    if (before === undefined) break
    if (before.isPossessive && !OWNS_IN_NAME.test(before.lower)) break
    if (isNameToken(tokens, from - 1)) from--
    else if (isLink(tokens, from - 1, to)) from -= linkLength(tokens, from - 1) + 1
    else break
  }
  // 'Meet the Fockers': the end of a title.
  const isTail = tokens[from - 1]?.lower === 'the' && tokens[from - 2]?.isCapital === true
  return isTail && from > 2 ? null : trimmed(tokens, { from, to }, isUsual)
}

/** The run that begins at token `from`, or null. */
export function nameAfter(tokens: readonly Token[], from: number, isUsual: IsUsual): Run | null {
  if (!isNameToken(tokens, from)) return null
  let to = from + 1
  while (to < tokens.length && to - from < LONGEST) {
    const last = tokens[to - 1]
    if (last === undefined || (last.isPossessive && !OWNS_IN_NAME.test(last.lower))) break
    if (!isBehindWord(tokens, to)) break
    if (isNameToken(tokens, to)) to++
    else if (isForwardLink(tokens, from, to)) to += tokens[to + 1]?.lower === 'the' ? 3 : 2
    else break
  }
  return trimmed(tokens, { from, to }, isUsual)
}

/** Whether the text uses a word in small letters: then a capital at the start of a sentence names nothing. */
export type IsUsual = (lower: string) => boolean

function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false
  if (token.kind === 'number')
    return /^\d{1,3}$/.test(token.text) && tokens[at - 1]?.isCapital === true
  if (/^(?:al|el|as|ash|an|ad|ar|at)[-‐‑]\p{Lu}/u.test(token.text)) return true
  return token.isCapital && !TIME.test(token.lower) && !SAYS_WHOSE.test(token.lower)
}

function isBehindWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'mark' && isCloseBehind(tokens, at)
}

/** Whether the small word at `at` (or 'the' with a link before it) ties a name's parts together. */
function isLink(tokens: readonly Token[], at: number, to: number): boolean {
  const length = linkLength(tokens, at)
  const link = tokens[at - length + 1]
  const left = tokens[at - length]
  if (length === 0 || link === undefined || left === undefined) return false
  if (
    !isNameToken(tokens, at - length) ||
    left.isPossessive ||
    !isBehindWord(tokens, at - length + 1)
  )
    return false
  if (isRole(left.lower) || RANKS.has(left.lower)) return false
  if (link.lower === 'of') return mayHaveOf(left) || isAimOfBody(tokens, at - length)
  if (link.lower === 'for') return !isLeft(tokens, at - length)
  if (LINK.test(link.lower)) return true
  if (link.lower === 'and') return joinsOneName(tokens, at, to)
  return BODY.test(left.text)
}

/** 'She left Paris for London': the name that ends at `at` is what somebody goes from, not a part of one name. */
function isLeft(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (from > 0 && isNameToken(tokens, from - 1)) from--
  return LEAVES.test(tokens[from - 1]?.lower ?? '')
}

/** 'Movement for the Freedom' of Vilmar: the word at `at` is what a body is for or on. */
function isAimOfBody(tokens: readonly Token[], at: number): boolean {
  const length = linkLength(tokens, at - 1)
  const body = tokens[at - 1 - length]
  return length > 0 && body !== undefined && !body.isPossessive && mayHaveOf(body)
}

/** 'Bank of Japan', 'Sea of Okhotsk'; but not 'Doug Miller of Milltech Marine'. */
function mayHaveOf(left: Token): boolean {
  return (
    BODY.test(left.text) ||
    kindOfHead([left.lower]) !== null ||
    /^(?:sea|horn|rock|order|voice|sons|daughters|bay|cape|radio|people|knights|brothers|friends|doctors|soldiers|lords|tower|hall|mount|bridge|gate|isle|church|daughters|house|day|night|book|call|world|age|art|king|queen|duke|star)$/.test(
      left.lower,
    )
  )
}

function linkLength(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined || token.isCapital) return 0
  if (/^(?:the|a|an)$/.test(token.lower)) {
    const before = tokens[at - 1]?.lower ?? ''
    return (token.lower === 'the' ? /^(?:of|for|on|in|to|against)$/ : /^for$/).test(before) ? 2 : 0
  }
  return LINK.test(token.text) || LINK.test(token.lower) || LINK_OF_BODIES.test(token.lower) ? 1 : 0
}

/** 'Bureau of Industry and Security', 'Oil and Gas Authority'; but not 'Hamas and Islamic Jihad'. */
function joinsOneName(tokens: readonly Token[], at: number, to: number): boolean {
  const left = tokens.slice(Math.max(0, at - 6), at)
  const ofBody = left.some(
    ({ lower }, index) => /^(?:of|for)$/.test(lower) && BODY.test(left[index - 1]?.text ?? ''),
  )
  return (
    ofBody ||
    (BODY.test(tokens[to - 1]?.text ?? '') && to - at > 2 && tokens[at - 2]?.isCapital !== true)
  )
}

function isForwardLink(tokens: readonly Token[], from: number, at: number): boolean {
  const link = tokens[at]
  if (link === undefined || link.isCapital || link.kind === 'number') return false
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if (!isNameToken(tokens, next) || !isBehindWord(tokens, next)) return false
  const left = tokens[at - 1]
  if (left === undefined || left.isPossessive || isRole(left.lower)) return false
  if (/^(?:of|for)$/.test(link.lower))
    return BODY.test(left.text) || at - from > 1 || link.lower === 'of'
  if (next === at + 2) return false
  if (LINK.test(link.lower)) return true
  if (link.lower !== 'and') return LINK_OF_BODIES.test(link.lower) && BODY.test(left.text)
  return tokens.slice(from, at).some(({ lower }, index) => /^(?:of|for)$/.test(lower) && index > 0)
}

/** The run without a sentence's opening word; null where what is left names nothing to explain. */
function trimmed(tokens: readonly Token[], run: Run, isUsual: IsUsual): Run | null {
  let { from } = run
  const { to } = run
  while (from < to && isOpening(tokens, from)) from++
  while (from < to && tokens[from]?.isCapital === false) from++
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined || from >= to) return null
  const words = tokens.slice(from, to).map(({ text }) => text)
  const name = words.join(' ').toLowerCase()
  if (
    HOUSEHOLD.has(name) ||
    words.join('').length < 2 ||
    /['’](?:ve|ll|re|m|d|s)(?: |$)/.test(name)
  )
    return null
  const isTitle =
    RANKS.has(first.lower) && !/^(?:air|field|wing|flight|group|squadron)$/.test(first.lower)
  if (isRole(first.lower) || isTitle || ADDRESS.has(first.lower)) return null
  if (to - from === 1) {
    if (NOT_NAMES.has(first.lower) || TIME.test(first.lower) || AFTER_NAME.has(first.lower))
      return null
    if (/^(?:kg|ag|sa|nv|gmbh|spa|ab|oyj)$/.test(first.lower)) return null
    const isPlain =
      COMMON_WORDS.has(first.lower) ||
      COMMON_WORDS.has(first.lower.replace(/s$/, '')) ||
      STARTERS.has(first.lower) ||
      isUsual(first.lower)
    if (isPlain && !/\p{Lu}.*\p{Lu}|\d/u.test(first.text)) return null
  } else if (isUsualAtStart(tokens, from, isUsual))
    return trimmed(tokens, { from: from + 1, to }, isUsual)
  return isPerson(tokens, { from, to }) ? null : { from, to }
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const opens = before === undefined || /^[“”"‘'(:—–-]$/.test(before.text)
  const lower = tokens[at]?.lower ?? ''
  return (
    (opens && STARTERS.has(lower)) || /^(?:the|a|an|and|but|or|in|on|at|for|of|to)$/.test(lower)
  )
}

/** 'Militant Islamic Jihad' at the start of a sentence: a word the text writes small elsewhere. */
function isUsualAtStart(tokens: readonly Token[], from: number, isUsual: IsUsual): boolean {
  const lower = tokens[from]?.lower ?? ''
  return from === 0 && isUsual(lower) && !NOT_NAMES.has(lower)
}

/** 'Ann Cole': a given name first, and nothing of a body after it. */
function isPerson(tokens: readonly Token[], { from, to }: Run): boolean {
  const first = tokens[from]?.lower ?? ''
  const rest = tokens.slice(from + 1, to)
  return (
    rest.length > 0 &&
    rest.length < 4 &&
    GIVEN_NAMES.has(first) &&
    !rest.some(
      ({ text, kind }) => kind === 'number' || BODY.test(text) || NOT_NAMES.has(text.toLowerCase()),
    )
  )
}
