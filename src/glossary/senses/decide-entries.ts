// From candidates to decisions: certain surfaces first, then those that words near decide, then those of one
// country. What is certain is evidence for what is not.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import { isUnder } from '../compiled/senses.ts'
import { bestOf, decisionsBySpan, longestApart, type Decision } from '../decision.ts'
import { countriesInArticle, type About } from '../evidence/about.ts'
import type { KnownPerson } from '../evidence/beside.ts'
import { cueEvidence } from '../evidence/cues.ts'
import { isLoud, isSentenceStart } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { entryKey, type Candidate } from '../match/candidates.ts'
import { admitCandidates, type Admitted } from './admit.ts'
import { decideCues } from './cue-senses.ts'
import { decideHome } from './home-senses.ts'
import { decideLocals } from './local-senses.ts'
import { bindShortForms } from './short-forms.ts'
import { decideThere } from './there.ts'

/** Candidates by what decides them. */
interface Sorted {
  readonly certain: readonly Candidate[]
  readonly cued: readonly Candidate[]
  readonly local: readonly Candidate[]
  readonly there: readonly Candidate[]
}

function sorted(item: SenseEvidence, { candidates, standings }: Admitted): Sorted {
  const certain: Candidate[] = []
  const cued: Candidate[] = []
  const local: Candidate[] = []
  const there: Candidate[] = []
  for (const candidate of candidates) {
    const glossary = item.glossaries[candidate.glossary]
    if (!glossary) continue
    if (isUnder(glossary.senses, candidate.sense, 'There')) there.push(candidate)
    else if (isUnder(glossary.senses, candidate.sense, 'Local')) local.push(candidate)
    else if (candidate.sense >= 0 && standings.get(candidate) !== 'defined') cued.push(candidate)
    else if (!isWeak(item, candidate) && !isBarred(item, candidate)) certain.push(candidate)
  }
  return { certain, cued, local, there }
}

/** A single everyday word whose capital may come from its place, in a headline or first in a sentence. */
function isWeak({ reading }: SenseEvidence, { start, end, pattern }: Candidate): boolean {
  const surface = reading.text.slice(start, end)
  if (pattern === 0 || !COMMON_WORDS.has(surface.toLowerCase())) return false
  if (isLoud(reading, start)) return true
  return surface.toUpperCase() !== surface && isSentenceStart(reading.text, start)
}

/** Whether a word near rules the sense out, as of another country's body of the same name and letters. */
function isBarred({ found, glossaries, reading }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (glossary === undefined || candidate.sense < 0) return false
  return cueEvidence(found, candidate, glossary, reading).excludedNear
}

/** What the surest decisions tell: people and their countries, and which countries the article is about. */
function toldBy(
  { article, reading, found, glossaries }: SenseEvidence,
  decided: readonly Decision[],
): { readonly people: readonly KnownPerson[]; readonly about: About } {
  const people: KnownPerson[] = []
  const terms = new Map<string, readonly string[]>()
  for (const { candidate } of longestApart(decided, reading.text.length)) {
    const glossary = glossaries[candidate.glossary]
    if (!glossary) continue
    const { start, end, entry } = candidate
    const countries = countriesOf(glossary, entry)
    terms.set(entryKey(candidate), countries)
    if (kindOf(glossary, entry) === 'person') people.push({ start, end, countries })
  }
  return {
    people,
    about: countriesInArticle(article, reading, found.countries, [...terms.values()]),
  }
}

/** Decisions on everything but surnames, the best of each span; spans may still overlap. */
export function decideEntries(item: SenseEvidence): Decision[] {
  const admitted = admitCandidates(item, item.found.countries)
  const { certain, cued, local, there } = sorted(item, admitted)
  const plain = (candidate: Candidate): Decision => ({ candidate, reason: null })
  const decided = [...certain.map(plain), ...decideCues(item, cued)]
  const sure = new Set(decided.map(({ candidate }) => entryKey(candidate)))
  const { people, about } = toldBy(item, decided)
  decided.push(...decideLocals(item, local, { people, about, sure }))
  const known = new Set(decided.map(({ candidate }) => candidate))
  const open = cued.filter((candidate) => !known.has(candidate))
  decided.push(...decideHome(item, open, about), ...decideThere(item, there, about))
  const bound = bindShortForms(item, admitted.candidates, decided)
  const isCountrys = ({ glossary, entry }: Candidate): boolean => {
    const opened = item.glossaries[glossary]
    return opened !== undefined && countriesOf(opened, entry).length > 0
  }
  return decisionsBySpan(bound).flatMap((span) => bestOf(span, isCountrys) ?? [])
}
