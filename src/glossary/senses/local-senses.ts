// Senses that hold in one country ('Prime Minister', 'the Supreme Court'): whose is meant. What the
// text names right beside a mention decides; else what it named beside the same surface elsewhere;
// else the country the article is about. Where two could be meant, none is.
import { isAmongFirst, leadingCountry, type About } from '../evidence/about.ts'
import { countryBeside, type Beside, type KnownPerson } from '../evidence/beside.ts'
import { cueEvidence } from '../evidence/cues.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { bySpan, type Decision } from '../decision.ts'
import { entryKey, type Candidate } from '../match/candidates.ts'
import { countriesOf, kindOf, type Glossary } from '../compiled/glossary.ts'
import { needsCues } from '../compiled/senses.ts'

/** What stands surely in the article. */
export interface Sure {
  readonly people: readonly KnownPerson[]
  readonly about: About
  /** Its entries, by their keys. */
  readonly sure: ReadonlySet<string>
}

/**
 * Decides candidates whose sense holds in one country; those without a decision are missing from the result. What
 * words near rule out is none, nor what needs some and has none.
 */
export function decideLocals(
  item: SenseEvidence,
  candidates: readonly Candidate[],
  told: Sure,
): Decision[] {
  const surfaces = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = item.reading.text.slice(candidate.start, candidate.end).toLowerCase()
    const known = surfaces.get(key)
    if (known) known.push(candidate)
    else surfaces.set(key, [candidate])
  }
  return [...surfaces.values()].flatMap((same) =>
    decideSurface(item, bySpan(same), told).filter(({ candidate }) => meetsCues(item, candidate)),
  )
}

function meetsCues({ found, glossaries, reading }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary) return false
  const { excludedNear, near, needed } = cueEvidence(found, candidate, glossary, reading)
  if (excludedNear) return false
  return !needsCues(glossary.senses, candidate.sense) || near !== null || needed >= 2
}

function ofCountry(
  candidates: readonly Candidate[],
  codes: readonly string[],
  glossaries: readonly Glossary[],
): Candidate | null {
  const fitting = candidates.filter(({ glossary, entry }) => {
    const opened = glossaries[glossary]
    return opened !== undefined && countriesOf(opened, entry).some((code) => codes.includes(code))
  })
  const last = fitting.at(-1)
  // Two entries of one country under the same surface can't be told apart; own glossaries come last.
  if (
    last === undefined ||
    fitting.some((one) => one.glossary === last.glossary && one.entry !== last.entry)
  ) {
    return null
  }
  return last
}

/** The country's sense of each span of one surface, in the order of the text. */
function decideSurface(
  { reading: { text }, found: { countries }, glossaries }: SenseEvidence,
  spans: readonly (readonly Candidate[])[],
  { people, about, sure }: Sure,
): Decision[] {
  const decided: (Decision | null)[] = []
  const besides: (Beside | null)[] = []
  for (const candidates of spans) {
    const first = candidates[0]
    const beside = first ? countryBeside(text, first, countries, people) : null
    const candidate = beside ? ofCountry(candidates, beside.codes, glossaries) : null
    besides.push(beside)
    decided.push(
      beside && candidate
        ? { candidate, reason: { by: 'beside', words: text.slice(beside.start, beside.end) } }
        : null,
    )
  }
  const named = new Set(
    besides.flatMap((beside) =>
      beside && beside.codes.length > 0 ? [...beside.codes].sort().join(' ') : [],
    ),
  )
  return spans.flatMap((candidates, index) => {
    const certain = decided[index]
    if (certain) return [certain]
    // Beside a country that the glossary has no sense for, it is that country's.
    if (besides[index]) return []
    if (named.size > 0) {
      const [codes] = named
      const same =
        named.size === 1 && codes !== undefined
          ? ofCountry(candidates, codes.split(' '), glossaries)
          : null
      if (same) return [{ candidate: same, reason: { by: 'same' } }]
      if (named.size === 1) return []
    }
    const choices = new Set(
      candidates.flatMap(({ glossary, entry }) => {
        const opened = glossaries[glossary]
        return opened ? countriesOf(opened, entry) : []
      }),
    )
    const code = leadingCountry(about, choices)
    const led = code === null ? null : ofCountry(candidates, [code], glossaries)
    if (led && code !== null) return [{ candidate: led, reason: { by: 'country', code } }]
    // 'Japan's Finance Ministry … the Finance Ministry': named in full before, and no other is.
    const [one, ...more] = candidates.filter((some) => sure.has(entryKey(some)))
    const opened = one && glossaries[one.glossary]
    // Of an office two countries may speak in one breath.
    if (!one || !opened || more.length > 0 || kindOf(opened, one.entry) === 'office') return []
    const isMain = countriesOf(opened, one.entry).some((each) => isAmongFirst(about, each))
    return isMain ? [{ candidate: one, reason: { by: 'same' } }] : []
  })
}
