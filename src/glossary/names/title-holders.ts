// Who 'President Biden' is in an article that never gives the full name: the one person of that
// surname who held the office on the article's day.
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { entryKey, isSameEntry, type Candidate } from '../match/candidates.ts'
import { factsAt } from '../dated.ts'
import type { DatedFact } from '../entry.ts'
import { countriesOf, definitionOf, termOf } from '../compiled/glossary.ts'

/** Titles before a surname, and how the facts of a holder name the office. */
const OFFICES: readonly (readonly [title: RegExp, office: RegExp])[] = [
  [/\bVice[ -]President $/, /\bvice[ -]president\b/i],
  [/\bPresident $/, /(?<!vice )(?<!vice-)\bpresident\b/i],
  [/\b(?:Prime Minister|PM|Premier) $/, /(?<!deputy )\b(?:prime minister|premier)\b/i],
  [/\bChancellor $/, /\bchancellor\b/i],
  [/\bSecretary of State $/, /\bsecretary of state\b/i],
  [/\bForeign (?:Minister|Secretary) $/, /\bforeign (?:minister|secretary)\b/i],
  [/\bDef[e]n[cs]e (?:Minister|Secretary) $/, /\bdefen[cs]e\b/i],
  [/\bKing $/, /\bking\b/i],
  [/\bQueen $/, /\bqueen\b/i],
  [/\bPope $/, /\bpope\b/i],
]
const FORMER = /\b(?:[Ff]ormer|[Ee]x-?|then|[Ll]ate) ?(?:[A-Z][\w.]* )?$/

function holds(facts: readonly DatedFact[], office: RegExp): boolean {
  return facts.some(({ is }) => office.test(is))
}

/**
 * The surname candidates that a title before them and the dated facts make certain: one person only, of a
 * country the article speaks of; before all, whom the article names in full behind the same title (`people`).
 * Needs the glossary's definitions; without, none.
 */
export function titleHolders(
  { reading: { text }, found: { surnames, countries: hits }, glossaries, day }: SenseEvidence,
  people: readonly Candidate[],
): Candidate[] {
  const countries = new Set(hits.map(({ code }) => code))
  const titledAs = titlesOf(text, people)
  const holders = new Map<number, Candidate[]>()
  const known = new Map<number, Candidate[]>()
  for (const candidate of surnames) {
    const before = wordsBefore(text, candidate)
    const found = OFFICES.find(([title]) => title.test(before))
    const glossary = glossaries[candidate.glossary]
    if (!found || !glossary) continue
    const [title, office] = found
    if (!countriesOf(glossary, candidate.entry).some((code) => countries.has(code))) continue
    const when = definitionOf(glossary, candidate.entry)?.when
    if (!when) continue
    const isNamed = titledAs.get(title)?.has(entryKey(candidate)) === true
    if (isNamed && holds(when, office)) add(known, candidate)
    const facts = FORMER.test(before.replace(title, ''))
      ? when.filter(({ to }) => to !== undefined && to < day)
      : factsAt({ when }, day).atTheTime
    if (holds(facts, office)) add(holders, candidate)
  }
  return [...new Map([...holders, ...known]).values()].flatMap((some) => {
    const [one] = some
    return one && some.every((other) => isSameEntry(one, other)) ? [one] : []
  })
}

/** Who bears each title in the article, by their keys. */
function titlesOf(text: string, people: readonly Candidate[]): Map<RegExp, Set<string>> {
  const titled = new Map(OFFICES.map(([title]) => [title, new Set<string>()]))
  for (const one of people) {
    const before = wordsBefore(text, one)
    for (const [title, bearers] of titled) if (isTitled(before, title)) bearers.add(entryKey(one))
  }
  return titled
}

/** The offices whose holder a bare surname means first: 'the Biden campaign'. */
const LEAD = /(?<!vice )(?<!vice-)(?<!deputy )\b(?:president|prime minister|premier|chancellor)\b/i

/**
 * Whether a surname is rather that of a relative whom the article doesn't name and who leads the country on its
 * day: 'Trump' after Donald Trump Jr. alone. `bearers`: all of that surname; the card says whose relative one is.
 */
export function isOfLeadingRelative(
  candidate: Candidate,
  bearers: readonly Candidate[],
  { glossaries, day }: Pick<SenseEvidence, 'glossaries' | 'day'>,
): boolean {
  const glossary = glossaries[candidate.glossary]
  const gloss = glossary && definitionOf(glossary, candidate.entry)?.gloss
  if (gloss === undefined) return false
  return bearers.some((other) => {
    const of = glossaries[other.glossary]
    if (!of || isSameEntry(other, candidate) || !gloss.includes(termOf(of, other.entry)))
      return false
    const when = definitionOf(of, other.entry)?.when
    return when !== undefined && holds(factsAt({ when }, day).atTheTime, LEAD)
  })
}

function wordsBefore(text: string, { start }: Candidate): string {
  return text.slice(Math.max(0, start - 48), start)
}

function isTitled(before: string, title: RegExp): boolean {
  return title.test(before) && !FORMER.test(before.replace(title, ''))
}

function add(to: Map<number, Candidate[]>, candidate: Candidate): void {
  to.set(candidate.start, [...(to.get(candidate.start) ?? []), candidate])
}
