// All mentions of an article: entries by their senses, then surnames of the people among them.
import { kindOf } from '../compiled/glossary.ts'
import { longestApart, type Decision } from '../decision.ts'
import { isInDateline } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isSameEntry, type Candidate } from '../match/candidates.ts'
import { surnameMentions } from '../names/surname-mentions.ts'
import { titleHolders } from '../names/title-holders.ts'
import { rareBywords } from './bywords.ts'
import { decideEntries } from './decide-entries.ts'

/** All decisions on an article, apart from each other and in the order of the text. */
export function resolve(item: SenseEvidence): Decision[] {
  const all = withoutSplitNames(item, decideEntries(item))
  const decided = longestApart(all, item.reading.text.length)
  const people = decided.filter((one) => isPerson(item, one))
  const { reading, found } = item
  const named = people.map(({ candidate }) => candidate)
  const surnames = surnameMentions(item, people, titleHolders(item, named))
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
function withoutSplitNames(item: SenseEvidence, all: Decision[]): Decision[] {
  const names: (Candidate | undefined)[] = []
  for (const one of all) {
    if (!isPerson(item, one)) continue
    const { candidate } = one
    for (let at = candidate.start + 1; at < candidate.end; at++) names[at] = candidate
  }
  return all.filter(({ candidate }) => {
    const name = names[candidate.start]
    return name === undefined || candidate.end <= name.end || isSameEntry(candidate, name)
  })
}

/** Whether a decision is for a person. */
function isPerson({ glossaries }: SenseEvidence, { candidate }: Decision): boolean {
  const glossary = glossaries[candidate.glossary]
  return glossary !== undefined && kindOf(glossary, candidate.entry) === 'person'
}

/** Whether a candidate is part of where, when or by whom the report was written. */
function isOfDateline({ reading, glossaries }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (glossary === undefined || !isInDateline(reading, candidate)) return false
  return reading.dateline?.isSure === true || kindOf(glossary, candidate.entry) === 'place'
}
