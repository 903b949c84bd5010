// Runs of capitalised words that name a thing: a body, a place, a law, a weapon. Days, people, countries
// and what every reader knows are none.
import {
  isBehindWord,
  isForwardLink,
  isLink,
  isNameToken,
  isNumbered,
  linkLength,
  TIME,
} from './name-links.ts'
import { AFTER_NAME, STARTERS } from '../../language/abbreviations.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { BODY } from '../definitions/named-body.ts'
import { NOT_NAMES } from '../people/name-words.ts'
import { ADDRESS, isRole, RANKS } from '../people/role-words.ts'
import type { Token } from '../tokens.ts'

/** Token indices, end exclusive. */
export interface Run {
  readonly from: number
  readonly to: number
}

const LONGEST = 9

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
  return isTail && from > 2 ? null : withNumber(tokens, trimmed(tokens, { from, to }, isUsual))
}

/** 'the 754th Ordnance Company': its number is part of a body's name. */
function withNumber(tokens: readonly Token[], run: Run | null): Run | null {
  if (run === null || run.to - run.from < 2) return run
  const isNumbered =
    /^\d+(?:st|nd|rd|th)$/.test(tokens[run.from - 1]?.text ?? '') &&
    tokens[run.from - 2]?.lower === 'the'
  return isNumbered ? { from: run.from - 1, to: run.to } : run
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
  // 'the militant group Reuters In the north': a line that lost its end.
  if (NEXT_LINE.test(tokens[to - 1]?.text ?? '')) return null
  return trimmed(tokens, { from, to }, isUsual)
}

const NEXT_LINE =
  /^(?:A|An|Al|At|AT|In|On|The|Who|What|When|Where|How|Why|If|As|By|For|From|With|He|She|It|They|We|You|His|Her|Its|Their|This|That|There|But|And|Or|Is|Was|Are|Has|Will)$/

/** Whether the text uses a word in small letters: then a capital at the start of a sentence names nothing. */
export type IsUsual = (lower: string) => boolean

/** The run without a sentence's opening word; null where what is left names nothing to explain. */
function trimmed(tokens: readonly Token[], run: Run, isUsual: IsUsual): Run | null {
  let { from } = run
  const { to } = run
  while (from < to && isOpening(tokens, from)) from++
  let first = tokens[from]
  while (from < to && first !== undefined && !first.isCapital && !isNumbered(first))
    first = tokens[++from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined || from >= to) return null
  if (to - from === 1 && endsATitle(tokens, from)) return null
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

/** 'The Squid and the Whale': a capital article before what 'and the' joins. */
function endsATitle(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== 'the' || tokens[from - 2]?.text !== 'and') return false
  let at = from - 3
  while (at > 0 && tokens[at]?.isCapital === true && tokens[at]?.text !== 'The') at--
  return at > 0 && at < from - 3 && tokens[at]?.text === 'The'
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
