// All mentions of an article: entries by their senses, then surnames of the people among them.
import { kindOf } from '../compiled/glossary.ts'
import { longestApart, type Decision } from '../decision.ts'
import type { Kind } from '../entry.ts'
import { isInDateline } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isSameEntry, type Candidate } from '../match/candidates.ts'
import { inside } from '../match/inside.ts'
import { surnameMentions } from '../names/surname-mentions.ts'
import { titleHolders } from '../names/title-holders.ts'
import { rareBywords } from './bywords.ts'
import { decideEntries } from './decide-entries.ts'

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
  return all.filter(({ candidate }) => {
    const name = names[candidate.start]
    return name === undefined || candidate.end <= name.end || isSameEntry(candidate, name)
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
