// Private people who share the name of somebody in the news: 'Mark Butler, 34, a potter', 'Mayor David Cameron'.
// Reports give those an age, a trade or a town; with the trade, or the office, of the card's person it may well be them.
import type { Span } from '../../language/article.ts'
import { wordSet } from '../../language/word-set.ts'
import { normalWords } from '../../language/normal-words.ts'

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
const TRADES =
  '(?:(?:taxi|bus|lorry|truck|van|train|cab|rickshaw|delivery) driver|baker|barber|bricklayer|builder|butcher|caretaker|carpenter|cashier|cleaner|courier|electrician|farm worker|firefighter|fisherman|gardener|hairdresser|housewife|labourer|mechanic|midwife|miner|nurse|paramedic|pensioner|pharmacist|plasterer|plumber|postman|pupil|receptionist|roofer|schoolboy|schoolgirl|schoolteacher|shepherd|shop assistant|shopkeeper|street vendor|tailor|teacher|waiter|waitress|welder)'
const TRADE_BEHIND = new RegExp(
  `^, (?:who (?:is|was|works as|worked as) )?an? (?:retired |local |young )?(?<role>${TRADES})(?![\\p{L}-])`,
  'u',
)
/** What only these are called before their names. */
const ROLE_BEFORE =
  /(?<!\p{L})(?<role>Mayor|[Nn]urse|[Pp]upil|[Ss]choolboy|[Ss]choolgirl|[Tt]eacher|[Pp]aramedic|[Ff]irefighter|Constable|Witness|Victim|[Ff]armer|[Ss]hopkeeper|[Pp]ensioner|(?:[Tt]axi|[Bb]us|[Ll]orry|[Tt]ruck) driver) $/u
/** A child's age. */
const CHILD = /^,? (?:aged )?(?:\d|1[0-4])(?:,|\.(?!\d)|-year-old| years? old)/u
const INTRODUCED =
  /^,? (?:aged )?\d\d,? (?:(?:who (?:is|was|works as|worked as) )?an? (?<trade>[\p{L}-][\p{L}.-]*(?: [\p{L}-][\p{L}.-]*){0,3})|(?:of|from) (?:the )?\p{Lu}\p{Ll})/u

/**
 * Whether what stands beside a name gives it a child's age, or a trade, an office or a town that `card` (all it says;
 * looked up only then) doesn't.
 */
export function isNamesake(text: string, { start, end }: Span, card: () => string): boolean {
  const behind = text.slice(end, end + 80)
  if (CHILD.test(behind)) return true
  const { role } =
    (ROLE_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? TRADE_BEHIND.exec(behind))
      ?.groups ?? {}
  if (role !== undefined) {
    const said = card().toLowerCase()
    if (!normalWords(role).some((word) => said.includes(word))) return true
  }
  const introduced = INTRODUCED.exec(behind)
  if (introduced === null) return false
  const trade = introduced.groups?.['trade']
  if (trade === undefined) return true
  const known = new Set(normalWords(card()))
  return !normalWords(trade).some(
    (word) => PUBLIC.has(word) || (word.length > 2 && known.has(word)),
  )
}
