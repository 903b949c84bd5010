// Private people who share the name of somebody in the news: 'Mark Butler, 34, a potter'. Reports give those an age
// and a trade or a town; with the trade, or the office, of the card's person it may well be them.
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

const INTRODUCED =
  /^,? (?:aged )?\d\d,? (?:(?:who (?:is|was|works as|worked as) )?an? (?<trade>[\p{L}-]+(?: [\p{L}-]+){0,3})|(?:of|from) (?:the )?\p{Lu}\p{Ll})/u

/** Whether what follows a name at `end` gives it an age and a trade or town that `card` (all it says; looked up only then) doesn't. */
export function isNamesake(text: string, end: number, card: () => string): boolean {
  const introduced = INTRODUCED.exec(text.slice(end, end + 80))
  if (introduced === null) return false
  const trade = introduced.groups?.['trade']
  if (trade === undefined) return true
  const known = new Set(normalWords(card()))
  return !normalWords(trade).some(
    (word) => PUBLIC.has(word) || (word.length > 2 && known.has(word)),
  )
}
