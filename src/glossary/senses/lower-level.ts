// Bodies and offices of a country's parts bear the names of its own: 'Indiana House Speaker', 'the Supreme Court
// of Colorado', 'Ohio Senate Judiciary Committee' are not those of the United States.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import { US_STATES } from '../../language/us-states.ts'
import { CUES, type Candidate } from '../match/candidates.ts'
import { NAME_WEIGHT } from '../country.ts'
import { countriesOf, kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { neededCues } from '../compiled/senses.ts'

const BODIES = pattern('iu')`
  ^(?:the )?(?:
    (?:House|Senate|Department of) \p{L}[\p{L} ]*|Supreme Court|(?:House )?Speaker|
    (?:House of )?Representatives|House|Senate|Assembly|National Assembly|Parliament|Legislature|
    Secretary of State|Attorney General|Cabinet|Capitol(?: building)?|Chief Justice|High Court|
    Election Commission|Constitution|Treasury|Governor
  )$`
const BEFORE = /^(?:['’]s?)? $/
const BEHIND = /^ of (?:the )?(?:[Ss]tate of )?/
const COURT_BEHIND = /^ (?:of|in) (?:the )?(?:[Ss]tate of )?/

/**
 * The American states that the capital's name isn't: most have no card or, within 'Texas House', no place of their
 * own in the text.
 */
const STATE_BEFORE = new RegExp(`(?<!\\p{L})(?:${[...US_STATES].join('|')})(?:['’]s?)? $`, 'u')

/** Tells whether a candidate is the body or office of a part of its country; made once for an article. */
export function lowerLevelOf({
  reading,
  found,
  glossaries,
}: Pick<SenseEvidence, 'reading' | 'found' | 'glossaries'>): (candidate: Candidate) => boolean {
  const { text } = reading
  // What is called by a country's own name is no part of it.
  const whole = new Set(
    found.countries
      .filter(({ weight, isCapital }) => isCapital || weight >= NAME_WEIGHT)
      .map(({ start, end }) => `${start} ${end}`),
  )
  const parts: (Span & { readonly codes: readonly string[] })[] = []
  const add = ({ start, end }: Span, codes: readonly string[]): void => {
    if (!whole.has(`${start} ${end}`)) parts.push({ start, end, codes })
  }
  for (const candidate of found.entries) {
    const glossary = glossaries[candidate.glossary]
    if (glossary && kindOf(glossary, candidate.entry) === 'place')
      add(candidate, countriesOf(glossary, candidate.entry))
  }
  for (const hit of found.countries) add(hit, [hit.code])
  const byEnd = new Map(parts.map((part) => [part.end, part]))
  const byStart = new Map(parts.map((part) => [part.start, part]))
  const partBefore = (start: number): (typeof parts)[number] | undefined =>
    [1, 2, 3]
      .map((gap) => byEnd.get(start - gap))
      .find((part) => part && BEFORE.test(text.slice(part.end, start)))
  const partBehind = (start: number, end: number): (typeof parts)[number] | undefined => {
    const behind = text.slice(start, end).endsWith('Court') ? COURT_BEHIND : BEHIND
    const gap = behind.exec(text.slice(end, end + 20))?.[0]
    return gap === undefined ? undefined : byStart.get(end + gap.length)
  }
  // 'Somaliland's House of Elders': the part whose body the entry is, by what its sense needs.
  const isOwner = ({ glossary, sense }: Candidate, part: Span): boolean => {
    const senses = glossaries[glossary]?.senses
    return (
      senses !== undefined &&
      neededCues(senses, sense).some((cue) =>
        found.cues.get(glossary * CUES + cue)?.some((span) => span.end === part.end),
      )
    )
  }
  return (candidate) => {
    const { start, end, glossary, entry } = candidate
    const opened = glossaries[glossary]
    if (opened === undefined || !BODIES.test(text.slice(start, end))) return false
    const own = countriesOf(opened, entry)
    if (own.includes('US') && STATE_BEFORE.test(text.slice(Math.max(0, start - 18), start)))
      return true
    return [partBefore(start), partBehind(start, end)].some(
      (part) =>
        part !== undefined &&
        part.codes.some((code) => own.includes(code)) &&
        !isOwner(candidate, part),
    )
  }
}
