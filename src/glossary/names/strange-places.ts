// Places of another country that bear a card's name ('Edmonton in far north Queensland', 'Manila, Arkansas'), and
// people who bear a place's ('Jeanne Assam'), where nothing else in the article speaks of the card's country; and ships.
import { MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { normalWords } from '../../language/normal-words.ts'
import { US_STATES } from '../../language/us-states.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import { NAME_WEIGHT } from '../country.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { entryKey, type Candidate } from '../match/candidates.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'
import { followsName } from './longer-names.ts'

const SIDE =
  '(?:far|upper|lower|central|rural|(?:north|south)-?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?)'
/** What says that a place lies within the one behind it; a bare 'in' may belong to what happened there. */
const WITHIN = new RegExp(
  `^(?: (?:area|basin|district|field|region|suburb) (?:in|of)(?: ${SIDE})*| in(?: ${SIDE})+) (?=\\p{Lu})`,
  'u',
)
/** 'In Manila, Arkansas, a man …'; 'in Manila, Texas, Lima' and 'in Manila, Texas and Lima' are lists. */
const THERE = /(?<!\p{L})(?:[Ii]n|[Nn]ear|[Ff]rom|[Oo]f|[Aa]t|[Oo]utside) $/u
const STATE_BEHIND =
  /^, (?<state>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:[.;:)]|,? (?!and |or )\p{Ll})/u
/** States that are also cities or a country. */
const NOT_ONLY_STATES: ReadonlySet<string> = new Set(['New York', 'Georgia'])

/** "Kashmir's Pulwama", 'BJP-led Goa', 'Greater Noida', 'Eastern Estonia' */
const NO_NAME = /(?:['’]s?|-\p{L}+|(?<!\p{L})(?:Greater|Upper|Lower|Inner|Outer|\p{L}+ern)) $/u
const IN_OR_OF = /(?<!\p{L})(?:in|from|near|to|at|of|the|into|across|around|outside|within) $/iu
const NAME_BEHIND = new RegExp(
  `^ (?!${WEEKDAYS}|(?:${MONTHS})(?!\\p{L}))(?<name>\\p{Lu}\\p{Ll}+)(?= \\p{Ll}|['’]s|[,.;])`,
  'u',
)

/** What stands before a ship's name alone: the 'USS Kentucky' is no state. */
const SHIP = /(?<!\p{L})(?:USS|USNS|USCGC|HM(?:A|C|NZ)?S|INS|BRP|ROKS|KRI|PNS|TCG|SS|MV|MT) $/u

/** Whether a capitalised word is no everyday word nor a title. */
function isUnknownName(name: string): boolean {
  const plain = normalWords(name).join('')
  return !NAME_TITLES.has(plain) && !COMMON_WORDS.has(plain)
}

/** Tells whether a candidate is a place that the article puts in another country, or a person or ship of that name. */
export function strangePlaces({
  reading: { text },
  found,
  glossaries,
}: SenseEvidence): (candidate: Candidate) => boolean {
  const ownOf = ({ glossary, entry }: Candidate): readonly string[] => {
    const opened = glossaries[glossary]
    return opened && kindOf(opened, entry) === 'place' ? countriesOf(opened, entry) : []
  }
  const startingAt = new Map<number, Set<string>>()
  const note = (start: number, codes: readonly string[]): void => {
    const known = startingAt.get(start) ?? new Set()
    startingAt.set(start, known)
    for (const code of codes) known.add(code)
  }
  for (const { start, code } of found.countries) note(start, [code])
  for (const one of found.entries) if (one.sense < 0) note(one.start, ownOf(one))
  const isKnown = (start: number, end: number): boolean =>
    found.entries.some((one) => one.start < end && start < one.end)

  const isElsewhere = ({ start, end }: Candidate, own: readonly string[]): boolean => {
    const within = WITHIN.exec(text.slice(end, end + 60))
    const there = within && startingAt.get(end + within[0].length)
    if (there && there.size > 0 && !own.some((code) => there.has(code))) return true
    const state = STATE_BEHIND.exec(text.slice(end, end + 30))?.groups?.['state'] ?? ''
    return (
      US_STATES.has(state) &&
      !NOT_ONLY_STATES.has(state) &&
      !own.includes('US') &&
      THERE.test(text.slice(Math.max(0, start - 9), start))
    )
  }

  /** The home countries of most of the press go without saying. */
  const isSpokenOf = ({ start, end }: Candidate, own: readonly string[]): boolean =>
    own.includes('US') ||
    own.includes('GB') ||
    found.countries.some(
      (hit) =>
        own.includes(hit.code) &&
        hit.weight >= NAME_WEIGHT &&
        (hit.end <= start || hit.start >= end),
    )

  const isBesideName = ({ start, end }: Candidate): boolean => {
    if (followsName(text, start))
      return (
        !NO_NAME.test(text.slice(Math.max(0, start - 24), start)) && !isKnown(start - 2, start - 1)
      )
    const name = NAME_BEHIND.exec(text.slice(end, end + 30))?.groups?.['name']
    return (
      name !== undefined &&
      isUnknownName(name) &&
      !IN_OR_OF.test(text.slice(Math.max(0, start - 9), start)) &&
      !isKnown(end + 1, end + 1 + name.length)
    )
  }

  const elsewhere = new Set<string>()
  const bearers = new Set<Candidate>()
  for (const candidate of found.entries) {
    const own = ownOf(candidate)
    if (own.length === 0) continue
    if (isElsewhere(candidate, own)) elsewhere.add(entryKey(candidate))
    else if (
      SHIP.test(text.slice(Math.max(0, candidate.start - 7), candidate.start)) ||
      (/^\p{Lu}\p{Ll}+$/u.test(text.slice(candidate.start, candidate.end)) &&
        isBesideName(candidate) &&
        !isSpokenOf(candidate, own))
    )
      bearers.add(candidate)
  }
  return (candidate) => elsewhere.has(entryKey(candidate)) || bearers.has(candidate)
}
