// Senses that words near decide, one of which is the name of their country: an article about the country says it of
// all its text, though the name stands far away ('the EFF' in a report on South Africa's parties).
import { isFarAhead, leadingCountry, type About } from '../evidence/about.ts'
import type { Candidate } from '../match/candidates.ts'
import { cueEvidence } from '../evidence/cues.ts'
import type { Decision } from '../decision.ts'
import type { Kind } from '../entry.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isUnder } from '../compiled/senses.ts'
import { ownShortFormsOf } from './own-short-forms.ts'

/** What a country has one of by a name; its places and people share theirs with others of the same country. */
const KINDS: ReadonlySet<Kind> = new Set(['organisation', 'group', 'publication', 'office', 'law'])

/** And by a short form; weapons are in everybody's wars, and a place's may be its country's own name. */
const SHORT_KINDS: ReadonlySet<Kind> = new Set([...KINDS, 'agreement', 'event', 'concept'])

/**
 * Decides candidates that no word near decided, where their country leads in the article. Only names: an everyday
 * word ('freebies') isn't the country's because the article is. Of short forms that stand for nothing else any, where
 * the country leads by far. And of the US, whose bodies its states have too, and which is in the news of everywhere,
 * such short forms alone.
 */
export function decideHome(
  item: SenseEvidence,
  candidates: readonly Candidate[],
  about: About,
): Decision[] {
  const { reading, found, glossaries } = item
  const isOwnShortForm = ownShortFormsOf(item)
  return candidates.flatMap((candidate) => {
    const glossary = glossaries[candidate.glossary]
    if (!glossary) return []
    const leading = leadingCountry(about, new Set(countriesOf(glossary, candidate.entry)))
    if (leading === null) return []
    const kind = kindOf(glossary, candidate.entry)
    const isHome =
      isUnder(glossary.senses, candidate.sense, 'Home') &&
      KINDS.has(kind) &&
      /^\p{Lu}/u.test(reading.text.slice(candidate.start, candidate.end))
    const isShort = SHORT_KINDS.has(kind) && isFarAhead(about, leading) && isOwnShortForm(candidate)
    if (leading === 'US' ? !(isHome && isShort) : !(isHome || isShort)) return []
    const { excludedNear, excluded, needed } = cueEvidence(found, candidate, glossary, reading)
    if (excludedNear || excluded > needed) return []
    return [{ candidate, reason: { by: 'country', code: leading } }]
  })
}
