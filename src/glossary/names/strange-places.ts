// Places of another country that bear a card's name: 'Edmonton in far north Queensland', 'Manila, Arkansas'.
import { US_STATES } from '../../language/us-states.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { entryKey, type Candidate } from '../match/candidates.ts'

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

/** Tells whether a candidate is a place that the article puts in another country. */
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

  const elsewhere = new Set<string>()
  for (const candidate of found.entries) {
    const own = ownOf(candidate)
    if (own.length > 0 && isElsewhere(candidate, own)) elsewhere.add(entryKey(candidate))
  }
  return (candidate) => elsewhere.has(entryKey(candidate))
}
