// Private people who share the name of somebody in the news: 'Mark Butler, 34, a potter', 'the teacher Imran Khan'.
// Reports give those an age, a trade or a town; with the trade, or the office, of the card's person it may well be them.
import type { Span } from '../../language/article.ts'
import { wordSet } from '../../language/word-set.ts'
import { normalWords } from '../../language/normal-words.ts'
import { pattern } from '../../language/pattern.ts'

/** By which the press introduces people who have a card, whatever the card says. */
const PUBLIC = wordSet(`
activist admiral adviser advisor aide ally analyst ambassador attorney author banker billionaire boss businessman
businesswoman campaigner candidate centrist chairman chairwoman chancellor chief cleric commander congressman
congresswoman conservative councillor deputy democrat dictator diplomat director economist executive father founder
frontrunner general governor guerrilla hardliner heir independent insider investor islamist journalist judge king
labour lawmaker lawyer leader leftist legislator liberal loyalist mayor member militant millionaire minister moderate
mp nationalist newcomer nominee novice officer official outsider populist president prince professor prosecutor
queen rebel reformer reformist representative republican scientist secretary senator socialist speaker statesman
technocrat tory tycoon veteran warlord writer`)

/** Trades that are seldom news: who is said to have one, with or without an age, is a namesake. */
const TRADES = String.raw`(?:
  (?:taxi|bus|lorry|truck|van|train|cab|rickshaw|delivery) driver|baker|barber|bricklayer|builder|butcher|caretaker|
  carpenter|cashier|cleaner|courier|electrician|farm worker|firefighter|fisherman|gardener|hairdresser|housewife|
  labourer|mechanic|midwife|miner|nurse|paramedic|pensioner|pharmacist|plasterer|plumber|postman|pupil|receptionist|
  roofer|schoolboy|schoolgirl|schoolteacher|shepherd|shop assistant|shopkeeper|street vendor|tailor|teacher|waiter|
  waitress|welder
)`
/** What reports on matches call their players. */
const PLAYERS = '(?:goalkeeper|midfielder|quarterback|striker|winger)'
/** Not of what somebody was before: 'a teacher turned politician', 'a nurse by training', 'a teacher and activist'. */
const TRADE_BEHIND = pattern('u')`
  ^,(?: (?:aged )?\d\d,)? (?:who (?:is|works as) )?an? (?:\d\d-year-old |retired |local |young )?
  (?<role>${TRADES}|${PLAYERS})(?![\p{L}-])
  (?! (?:
    (?:turned|by|before|until|in (?:his|her) youth|who (?:became|rose))(?!\p{L})|
    and (?!(?:his|her|their|mother|father) )
  ))`
/** What only these are called before their names. */
const ROLE_BEFORE = pattern('u')`
  (?<!\p{L}|(?:[Ff]ormer|[Oo]ne-?time)\b[^.,;]{0,24}|-)
  (?<role>
    [Nn]urse|[Pp]upil|[Ss]choolboy|[Ss]choolgirl|[Tt]eacher|[Pp]aramedic|[Ff]irefighter|Constable|Witness|Victim|
    [Ff]armer|[Ss]hopkeeper|[Pp]ensioner|(?:[Tt]axi|[Bb]us|[Ll]orry|[Tt]ruck) driver|(?:Goalkeep|Midfield|Strik|Wing)er
  ) $`
/** How a card may say otherwise that its person is such. */
const SAID_OTHERWISE: readonly (readonly [RegExp, RegExp])[] = [
  [/^Victim$/, /kill|murder|shot|abus|attack/],
  [new RegExp(`^${PLAYERS}$`, 'i'), /football|player|sport/],
]
/** An office or a cause before a name: who has one may have had any trade. */
const OFFICE_BEFORE =
  /(?<!\p{L})(?:Sen|Rep|Gov|Gen|MP|[Ss]enator|[Rr]epresentative|[Cc]ongress(?:wo)?man|[Gg]overnor|[Pp]resident|[Pp]remier|[Cc]hancellor|[Mm]inister|[Ss]ecretary|[Mm]ayor|[Cc]andidate|[Nn]ominee|[Ll]eader|Democrat|Republican)\.? $/u
/** A child's age, and what a card says of somebody who is known as one. */
const CHILD = /^(?:,(?: aged)?| aged) (?:\d|1[0-4])(?:,|\.(?!\d)|-year-old| years? old)/u
const OF_CHILD = /(?<!\p{L})(?:girl|boy|child|schoolgirl|schoolboy|teenage|aged|year-old)(?!\p{L})/u
const INTRODUCED =
  /^,? (?:aged )?\d\d,? (?:(?:who (?:is|was|works as|worked as) )?an? (?<trade>[\p{L}-][\p{L}.-]*(?: [\p{L}-][\p{L}.-]*){0,3})|(?:of|from) (?:the )?(?<place>\p{Lu}\p{Ll}+))/u

/**
 * Whether what stands beside a name gives it a child's age, or a trade, an office or a town that `card` (all it says;
 * looked up only then) doesn't. `isSure`: the name is read without conditions, as those of few private people are; who
 * bears it may be called anything but what only private people are.
 */
export function isNamesake(
  text: string,
  { start, end }: Span,
  isSure: boolean,
  card: () => string,
): boolean {
  const behind = text.slice(end, end + 80)
  const before = text.slice(Math.max(0, start - 48), start)
  if (CHILD.test(behind)) return !OF_CHILD.test(card())
  const called = ROLE_BEFORE.exec(before)?.groups?.['role']
  if (called !== undefined && !says(card(), called)) return true
  const trade = TRADE_BEHIND.exec(behind)?.groups?.['role']
  if (trade !== undefined && !OFFICE_BEFORE.test(before) && !says(card(), trade)) return true
  return !isSure && isIntroduced(behind, card)
}

/** Whether a card says that somebody was what they are called: 'teacher' of a schoolteacher, 'murdered' of a victim. */
function says(card: string, role: string): boolean {
  const said = card.toLowerCase()
  if (SAID_OTHERWISE.some(([roles, words]) => roles.test(role) && words.test(said))) return true
  return normalWords(role).some((word) => said.includes(word.replace(/^school/, '')))
}

function isIntroduced(behind: string, card: () => string): boolean {
  const introduced = INTRODUCED.exec(behind)
  if (introduced === null) return false
  const { trade = '', place = '' } = introduced.groups ?? {}
  const known = new Set(normalWords(card()))
  return !normalWords(`${trade} ${place}`).some(
    (word) => PUBLIC.has(word) || (word.length > 2 && known.has(word)),
  )
}
