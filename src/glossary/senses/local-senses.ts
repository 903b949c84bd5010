// Senses that hold in one country ('Prime Minister', 'the Supreme Court'): whose is meant. What the
// text names right beside a mention decides; else what it named beside the same surface elsewhere;
// else the country the article is about. Where two could be meant, none is.
import { isAmongFirst, leadingCountry, type About } from '../evidence/about.ts'
import { countryBeside, type Beside, type KnownPerson } from '../evidence/beside.ts'
import type { Decision } from '../decision.ts'
import type { Candidate, CountryHit } from '../match/candidates.ts'
import { countriesOf, kindOf, type Glossary } from '../compiled/glossary.ts'

export interface LocalEvidence {
  readonly text: string
  readonly glossaries: readonly Glossary[]
  /** In the order of the text. */
  readonly countries: readonly CountryHit[]
  readonly people: readonly KnownPerson[]
  readonly about: About
  /** What stands surely in the article, 'glossary entry'. */
  readonly sure: ReadonlySet<string>
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

/**
 * Decides mentions of one surface (its spans' candidate senses, in the order of the text); a span
 * without a decision is missing from the result.
 */
export function decideLocal(
  spans: readonly (readonly Candidate[])[],
  evidence: LocalEvidence,
): Decision[] {
  const { text, glossaries, countries, people, about, sure } = evidence
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
    const [one, ...more] = candidates.filter((some) => sure.has(`${some.glossary} ${some.entry}`))
    const opened = one && glossaries[one.glossary]
    // Of an office two countries may speak in one breath.
    if (!one || !opened || more.length > 0 || kindOf(opened, one.entry) === 'office') return []
    const isMain = countriesOf(opened, one.entry).some((each) => isAmongFirst(about, each))
    return isMain ? [{ candidate: one, reason: { by: 'same' } }] : []
  })
}
