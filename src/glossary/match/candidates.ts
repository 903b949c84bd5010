// What the scans of all glossaries found, sorted by what it is: candidates for mentions, and
// evidence for their sense.
import type { Span } from '../../language/article.ts'
import { CAPITAL_BIT } from '../country.ts'
import { targetOf, type Glossary } from '../compiled/glossary.ts'
import { FLAG, ROLE } from '../compiled/index-format.ts'
import { isUnder } from '../compiled/senses.ts'
import { scanText } from './scan.ts'
import { standsFree } from './stands-free.ts'

/** A surface that may be a mention of an entry. */
export interface Candidate {
  readonly start: number
  readonly end: number
  /** Index of the glossary; later ones win. */
  readonly glossary: number
  readonly entry: number
  /** The sense's number where the surface is under conditions, else -1. */
  readonly sense: number
  /** The surface's case pattern: the higher, the more of its case was asked for. */
  readonly pattern: number
}

/** Tells the entry of a candidate from those of all glossaries. */
export function entryKey({ glossary, entry }: Candidate): string {
  return `${glossary} ${entry}`
}

/** Whether two candidates are of one entry. */
export function isSameEntry(one: Candidate, other: Candidate): boolean {
  return one.entry === other.entry && one.glossary === other.glossary
}

export interface CountryHit {
  readonly start: number
  readonly end: number
  readonly code: string
  readonly weight: number
  readonly isCapital: boolean
}

export interface Found {
  readonly entries: readonly Candidate[]
  readonly surnames: readonly Candidate[]
  /** In the order of the text. */
  readonly countries: readonly CountryHit[]
  /** Spans of each cue, by glossary and number: key `glossary * CUES + cue`. */
  readonly cues: ReadonlyMap<number, readonly Span[]>
}

/** More than a glossary has cues: a glossary's index times it, and a cue's number, make one key. */
export const CUES = 0x100_0000

/** The end of a surface with the bracket that it opens: 'CPI(M)', '401(k)'. */
function closed(text: string, start: number, end: number): number {
  if (text.charAt(end) !== ')') return end
  const surface = text.slice(start, end)
  return surface.lastIndexOf('(') > surface.lastIndexOf(')') ? end + 1 : end
}

/** A hyphen that joins nothing to what it follows: 'BBB-'. */
const OWN_HYPHEN = /^[-‐‑–−](?![\p{L}\p{N}])/u

/** Scans a text with every glossary. */
export function findCandidates(glossaries: readonly Glossary[], text: string): Found {
  const entries: Candidate[] = []
  const surnames: Candidate[] = []
  const countries: CountryHit[] = []
  const cues = new Map<number, Span[]>()
  glossaries.forEach((glossary, number) => {
    const hits = scanText(glossary, text, 0, text.length)
    hits.surfaces.forEach((surface, index) => {
      const start = hits.starts[index] ?? 0
      const end = closed(text, start, hits.ends[index] ?? 0)
      const pattern = glossary.surfacePatterns[surface] ?? 0
      const target = targetOf(glossary, surface)
      const role = (glossary.surfaceFlags[surface] ?? 0) & FLAG.Role
      // 'US$', 'HK$' are money, and say nothing of where.
      if (text.charAt(end) === '$' && (role === ROLE.Country || role === ROLE.Cue)) return
      if (role === ROLE.Country) {
        const code = glossary.countries[target & 0xfff] ?? ''
        const weight = target >>> 12
        const isCapital = weight >= CAPITAL_BIT
        countries.push({ start, end, code, weight: weight % CAPITAL_BIT, isCapital })
      } else if (role === ROLE.Cue) {
        const key = number * CUES + target
        const known = cues.get(key)
        if (known) known.push({ start, end })
        else cues.set(key, [{ start, end }])
      } else if (standsFree(text, start, end)) {
        if (role === ROLE.Surname) {
          surnames.push({ start, end, glossary: number, entry: target, sense: -1, pattern })
        } else if (role === ROLE.Sense) {
          const entry = glossary.senses.entries[target] ?? 0
          const hasHyphen = isUnder(glossary.senses, target, 'Hyphen')
          if (hasHyphen && !OWN_HYPHEN.test(text.slice(end, end + 3))) return
          const whole = hasHyphen ? end + 1 : end
          entries.push({ start, end: whole, glossary: number, entry, sense: target, pattern })
        } else {
          entries.push({ start, end, glossary: number, entry: target, sense: -1, pattern })
        }
      }
    })
  })
  return { entries, surnames, countries: countries.toSorted((a, b) => a.start - b.start), cues }
}
