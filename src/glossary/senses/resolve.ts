// From candidates to decisions: certain surfaces first, then those that words near decide, then those
// of one country, then surnames. What is certain is evidence for what is not.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { countriesInArticle } from '../evidence/about.ts'
import { admitCandidates } from './admit.ts'
import { rareBywords } from './bywords.ts'
import type { Candidate } from '../match/candidates.ts'
import { decideCues } from './cue-senses.ts'
import { cueEvidence } from '../evidence/cues.ts'
import { bestOf, bySpan, decisionsBySpan, longestApart, type Decision } from '../decision.ts'
import { countriesOf, kindOf, type Glossary } from '../compiled/glossary.ts'
import type { Kind } from '../entry.ts'
import { decideHome } from './home-senses.ts'
import { inside } from '../match/inside.ts'
import { decideLocal } from './local-senses.ts'
import { decideThere } from './there.ts'
import { isInDateline, isLoud, isSentenceStart } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isUnder, needsCues } from '../compiled/senses.ts'
import { bindShortForms } from './short-forms.ts'
import { surnameMentions } from '../names/surname-mentions.ts'
import { titleHolders } from '../names/title-holders.ts'

/** A single everyday word whose capital may come from its place, in a headline or first in a sentence. */
function isWeak({ reading }: SenseEvidence, { start, end, pattern }: Candidate): boolean {
  const surface = reading.text.slice(start, end)
  if (pattern === 0 || !COMMON_WORDS.has(surface.toLowerCase())) return false
  if (isLoud(reading, start)) return true
  return surface.toUpperCase() !== surface && isSentenceStart(reading.text, start)
}

/** Decisions on everything but surnames; spans may still overlap. */
function decideEntries(item: SenseEvidence): Decision[] {
  const { article, reading, found, glossaries } = item
  const { countries } = found
  const surfaceOf = ({ start, end }: Candidate): string =>
    reading.text.slice(start, end).toLowerCase()
  const { candidates, standings } = admitCandidates(item, countries)
  const glossaryOf = ({ glossary }: Candidate): Glossary | undefined => glossaries[glossary]
  const certain: Decision[] = []
  const conditional: Candidate[] = []
  const local: Candidate[] = []
  const there: Candidate[] = []
  for (const candidate of candidates) {
    const glossary = glossaryOf(candidate)
    if (!glossary) continue
    if (isUnder(glossary.senses, candidate.sense, 'There')) there.push(candidate)
    else if (isUnder(glossary.senses, candidate.sense, 'Local')) local.push(candidate)
    else if (candidate.sense < 0 || standings.get(candidate) === 'defined') {
      if (!isWeak(item, candidate) && !isBarred(item, candidate))
        certain.push({ candidate, reason: null })
    } else conditional.push(candidate)
  }
  const decided = [...certain, ...decideCues(item, conditional)]
  // A capital that its place explains counts where the same term stands surely elsewhere.
  const sure = new Set(decided.map(({ candidate }) => `${candidate.glossary} ${candidate.entry}`))
  for (const candidate of candidates) {
    if (
      candidate.sense < 0 &&
      isWeak(item, candidate) &&
      sure.has(`${candidate.glossary} ${candidate.entry}`)
    ) {
      decided.push({ candidate, reason: null })
    }
  }
  const apart = longestApart(decided, reading.text.length)
  const people = apart.flatMap(({ candidate }) => {
    const glossary = glossaryOf(candidate)
    if (!glossary || kindOf(glossary, candidate.entry) !== 'person') return []
    const { start, end, entry } = candidate
    return [{ start, end, countries: countriesOf(glossary, entry) }]
  })
  const terms = new Map(
    apart.flatMap(({ candidate }) => {
      const glossary = glossaryOf(candidate)
      return glossary
        ? [
            [
              `${candidate.glossary} ${candidate.entry}`,
              countriesOf(glossary, candidate.entry),
            ] as const,
          ]
        : []
    }),
  )
  const about = countriesInArticle(article, reading, found.countries, [...terms.values()])
  const surfaces = new Map<string, Candidate[]>()
  for (const candidate of local) {
    const key = surfaceOf(candidate)
    const known = surfaces.get(key)
    if (known) known.push(candidate)
    else surfaces.set(key, [candidate])
  }
  const evidence = { text: reading.text, glossaries, countries, people, about, sure }
  for (const same of surfaces.values()) {
    const spans = bySpan(same)
    for (const { candidate, reason } of decideLocal(spans, evidence)) {
      const glossary = glossaryOf(candidate)
      if (!glossary) continue
      const cues = cueEvidence(found, candidate, glossary, reading)
      if (cues.excludedNear) continue
      if (needsCues(glossary.senses, candidate.sense) && !cues.near && cues.needed < 2) continue
      decided.push({ candidate, reason })
    }
  }
  const known = new Set(decided.map(({ candidate }) => candidate))
  const open = conditional.filter((candidate) => !known.has(candidate))
  decided.push(...decideHome(item, open, about), ...decideThere(item, there, about))
  const bound = bindShortForms(item, candidates, decided)
  return decisionsBySpan(bound).flatMap((span) => bestOf(span) ?? [])
}

/** Whether a word near rules the sense out, as of another country's body of the same name and letters. */
function isBarred({ found, glossaries, reading }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (glossary === undefined || candidate.sense < 0) return false
  return cueEvidence(found, candidate, glossary, reading).excludedNear
}

/** All decisions on an article, apart from each other and in the order of the text. */
export function resolve(item: SenseEvidence): Decision[] {
  const all = withoutSplitNames(item, decideEntries(item))
  const decided = longestApart(all, item.reading.text.length)
  const people = peopleAmong(item, all, decided)
  const { reading, found, glossaries } = item
  const countries = new Set(found.countries.map(({ code }) => code))
  const named = people.map(({ candidate }) => candidate)
  const titled = titleHolders(reading.text, found.surnames, named, glossaries, countries, item.day)
  const surnames = surnameMentions(reading, found.surnames, people, titled, glossaries, item.day)
  const apart = longestApart([...decided, ...surnames], item.reading.text.length)
  const kept = apart.filter(({ candidate }) => !isOfDateline(item, candidate))
  const mentions = kept
    .map(({ candidate }) => candidate)
    .filter(({ start }) => start >= reading.body)
  const rare = rareBywords(reading.text, mentions, found.countries)
  return kept.filter(({ candidate }) => !rare.has(candidate))
}

/**
 * Decisions that don't begin within a person's name and end beyond it: 'Donald Trump's Cabinet' is no 'Trump's
 * Cabinet'. Only the person's own name does: 'President Samia Suluhu Hassan' is no 'President Samia'.
 */
function withoutSplitNames({ glossaries }: SenseEvidence, all: Decision[]): Decision[] {
  const names: (Candidate | undefined)[] = []
  for (const { candidate } of all) {
    const glossary = glossaries[candidate.glossary]
    if (!glossary || kindOf(glossary, candidate.entry) !== 'person') continue
    for (let at = candidate.start + 1; at < candidate.end; at++) names[at] = candidate
  }
  return all.filter(({ candidate: { start, end, entry } }) => {
    const name = names[start]
    return name === undefined || end <= name.end || entry === name.entry
  })
}

/** The people decided on, and those in the name of an event: 'the killing of Shinzo Abe' names Abe too. */
function peopleAmong(
  { glossaries }: SenseEvidence,
  all: readonly Decision[],
  decided: readonly Decision[],
): Decision[] {
  const isOf = ({ candidate }: Decision, kind: Kind): boolean => {
    const glossary = glossaries[candidate.glossary]
    return glossary !== undefined && kindOf(glossary, candidate.entry) === kind
  }
  const events = decided.filter((one) => isOf(one, 'event'))
  const named = inside(
    all.map(({ candidate }) => candidate),
    events.map(({ candidate }) => candidate),
  )
  const kept = new Set(decided)
  return all.filter((one) => isOf(one, 'person') && (kept.has(one) || named.has(one.candidate)))
}

/** Whether a candidate is part of where, when or by whom the report was written. */
function isOfDateline({ reading, glossaries }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (glossary === undefined || !isInDateline(reading, candidate)) return false
  return reading.dateline?.isSure === true || kindOf(glossary, candidate.entry) === 'place'
}
