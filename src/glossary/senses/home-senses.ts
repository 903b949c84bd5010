// Senses that words near decide, one of which is the name of their country: an article about the country says it of
// all its text, though the name stands far away ('the EFF' in a report on South Africa's parties).
import { leadingCountry, type About } from '../evidence/about.ts'
import type { Candidate } from '../match/candidates.ts'
import { cueEvidence } from '../evidence/cues.ts'
import type { Decision } from '../decision.ts'
import type { Kind } from '../entry.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isUnder } from '../compiled/senses.ts'

/** What a country has one of by a name; its places and people share theirs with others of the same country. */
const KINDS: ReadonlySet<Kind> = new Set(['organisation', 'group', 'publication', 'office', 'law'])

/**
 * Decides candidates that no word near decided, where their country leads in the article. Only names: an everyday
 * word ('freebies') isn't the country's because the article is. And not those of the US, whose bodies its states
 * have too, and which is in the news of everywhere.
 */
export function decideHome(
  { reading, found, glossaries }: SenseEvidence,
  candidates: readonly Candidate[],
  about: About,
): Decision[] {
  return candidates.flatMap((candidate) => {
    const glossary = glossaries[candidate.glossary]
    if (!glossary || !isUnder(glossary.senses, candidate.sense, 'Home')) return []
    if (!KINDS.has(kindOf(glossary, candidate.entry))) return []
    if (!/^\p{Lu}/u.test(reading.text.slice(candidate.start, candidate.end))) return []
    const own = countriesOf(glossary, candidate.entry)
    const leading = leadingCountry(about, new Set(own))
    if (leading === null || leading === 'US') return []
    const { excludedNear, excluded, needed } = cueEvidence(found, candidate, glossary, reading)
    if (excludedNear || excluded > needed) return []
    return [{ candidate, reason: { by: 'country', code: leading } }]
  })
}
