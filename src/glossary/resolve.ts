// From candidates to decisions: certain surfaces first, then those that words near decide, then those
// of one country, then surnames. What is certain is evidence for what is not.
import type { Article } from '../language/article.ts'
import { COMMON_WORDS } from '../language/common-words.ts'
import { countriesInArticle } from './about.ts'
import { standingOf, type Standing } from './article-definitions.ts'
import type { Candidate, CountryHit, Found } from './candidates.ts'
import { cueEvidence, needsCues } from './cues.ts'
import { bestOf, bySpan, decisionsBySpan, longestApart, readAs, type Decision } from './decision.ts'
import { countriesOf, kindOf, type Glossary } from './glossary.ts'
import { LOCAL } from './index-format.ts'
import { isOfAnother } from './beside.ts'
import { decideLocal, type LocalReason } from './local-senses.ts'
import { isPieceOfName } from './longer-names.ts'
import { beginsName, endsName } from './name-tail.ts'
import { isInDateline, isLoud, isSentenceStart, type Reading } from './reading.ts'
import { bindShortForms } from './short-forms.ts'
import { surnameMentions } from './surname-mentions.ts'
import { titleHolders } from './title-holders.ts'

interface Case {
  readonly article: Article
  readonly reading: Reading
  readonly found: Found
  readonly glossaries: readonly Glossary[]
  /** The day the article is read against. */
  readonly day: string
  /** Long forms the article gives for its short ones. */
  readonly definitions: ReadonlyMap<string, readonly string[]>
}

/** Before an office's name these make it another office. */
const DEPUTY = /(?<![\p{L}])(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ss]hadow) $/u

/** A single everyday word whose capital may come from its place, in a headline or first in a sentence. */
function isWeak({ reading }: Case, { start, end, pattern }: Candidate): boolean {
  const surface = reading.text.slice(start, end)
  if (pattern === 0 || !COMMON_WORDS.has(surface.toLowerCase())) return false
  if (isLoud(reading, start)) return true
  return surface.toUpperCase() !== surface && isSentenceStart(reading.text, start)
}

/** A surface that is only what it is behind 'the' ('the West'), without it. */
function lacksArticle(
  { reading, glossaries }: Case,
  { glossary, sense, start }: Candidate,
): boolean {
  if (sense < 0 || glossaries[glossary]?.senses[sense * 4 + 3] !== 1) return false
  return !/(?<!\p{L})(?:the|The|THE) (?:\p{Ll}+ )?$/u.test(
    reading.text.slice(Math.max(0, start - 20), start),
  )
}

/** An office or body that the text gives to another country than its own. */
function isForeign(
  { reading, glossaries }: Case,
  candidate: Candidate,
  hits: readonly CountryHit[],
): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary) return false
  const kind = kindOf(glossary, candidate.entry)
  if (kind !== 'office' && kind !== 'organisation') return false
  const own = countriesOf(glossary, candidate.entry)
  return own.length > 0 && isOfAnother(reading.text, candidate, own, hits)
}

function isLocal(glossary: Glossary, sense: number): boolean {
  return sense >= 0 && ((glossary.senses[sense * 4] ?? 0) & LOCAL) !== 0
}

function decideCues(item: Case, candidates: readonly Candidate[]): Decision[] {
  const { found, glossaries, reading } = item
  const judged = candidates.flatMap((candidate) => {
    const glossary = glossaries[candidate.glossary]
    return glossary
      ? [{ candidate, glossary, evidence: cueEvidence(found, candidate, glossary, reading) }]
      : []
  })
  // 'pocket', 'tank', 'surge': a word in small letters means something else more often.
  const isEveryday = ({ start, end }: Candidate): boolean =>
    /^\p{Ll}+$/u.test(reading.text.slice(start, end))
  // One article means one thing by a surface: a needed word near one mention speaks for all.
  const spoken = new Map<string, { start: number; end: number }>()
  const key = ({ start, end, glossary, sense }: Candidate): string =>
    `${reading.text.slice(start, end).toLowerCase()} ${glossary} ${sense}`
  for (const { candidate, evidence } of judged) {
    if (
      evidence.near &&
      !evidence.excludedNear &&
      (evidence.isStrong || !isEveryday(candidate)) &&
      !spoken.has(key(candidate))
    ) {
      spoken.set(key(candidate), evidence.near)
    }
  }
  return judged.flatMap(({ candidate, glossary, evidence }): Decision[] => {
    if (evidence.excludedNear || evidence.excluded > evidence.needed + 1) return []
    if (!needsCues(glossary, candidate.sense)) return [{ candidate, reason: null }]
    const isEnough = evidence.isStrong || !isEveryday(candidate)
    const near = (isEnough ? evidence.near : null) ?? spoken.get(key(candidate))
    if (!near && (evidence.needed < 2 || !isEnough)) return []
    const why = near
      ? `the text speaks of “${reading.text.slice(near.start, near.end)}”`
      : 'by the words around it'
    return [{ candidate, reason: readAs(glossary, candidate.entry, why) }]
  })
}

function reasonOf(reason: LocalReason, glossary: Glossary, reading: Reading): string {
  if (reason.by === 'beside')
    return `“${reading.text.slice(reason.start, reason.end)}” stands beside it`
  if (reason.by === 'same') return 'as elsewhere in the article'
  const country = glossary.countries.find((name) => name.startsWith(`${reason.code} `))
  return `the article is about ${country?.slice(3) ?? reason.code}`
}

/** Where something else than a person's name is known to stand. */
function coverOf({ entries, countries }: Found, length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end } of [...entries, ...countries]) covered.fill(1, start, end)
  return covered
}

/** Decisions on everything but surnames; spans may still overlap. */
function decideEntries(item: Case): Decision[] {
  const { article, reading, found, glossaries, definitions } = item
  const countries = found.countries.toSorted((a, b) => a.start - b.start)
  // Once an article gives an office or body to another country, the bare name is that one's too.
  const surfaceOf = ({ start, end }: Candidate): string =>
    reading.text.slice(start, end).toLowerCase()
  const foreign = new Set(
    found.entries
      .filter((one) => isForeign(item, one, countries))
      .map((one) => `${one.entry} ${surfaceOf(one)}`),
  )
  let covered: Uint8Array | null = null
  const isKnown = (start: number, end: number): boolean => {
    covered ??= coverOf(found, reading.text.length)
    return covered.subarray(start, end).includes(1)
  }
  const standings = new Map<Candidate, Standing>()
  const candidates = found.entries.filter((candidate) => {
    const surface = reading.text.slice(candidate.start, candidate.end)
    const standing = standingOf(candidate, surface, definitions, glossaries)
    standings.set(candidate, standing)
    const glossary = glossaries[candidate.glossary]
    if (!glossary) return false
    const kind = kindOf(glossary, candidate.entry)
    if (candidate.sense >= 0 && beginsName(reading.text, candidate.start, candidate.end, kind))
      return false
    if (
      kind === 'office' &&
      DEPUTY.test(reading.text.slice(Math.max(0, candidate.start - 12), candidate.start))
    )
      return false
    if (isPieceOfName(reading, candidate, kind) || lacksArticle(item, candidate)) return false
    if (endsName(reading.text, candidate.start, candidate.end, kind, isKnown)) return false
    return standing !== 'contradicted' && !foreign.has(`${candidate.entry} ${surfaceOf(candidate)}`)
  })
  const glossaryOf = ({ glossary }: Candidate): Glossary | undefined => glossaries[glossary]
  const certain: Decision[] = []
  const conditional: Candidate[] = []
  const local: Candidate[] = []
  for (const candidate of candidates) {
    const glossary = glossaryOf(candidate)
    if (!glossary) continue
    if (isLocal(glossary, candidate.sense)) local.push(candidate)
    else if (candidate.sense < 0 || standings.get(candidate) === 'defined') {
      if (!isWeak(item, candidate)) certain.push({ candidate, reason: null })
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
  const evidence = { text: reading.text, glossaries, countries, people, about }
  for (const same of surfaces.values()) {
    const spans = bySpan(same)
    for (const { candidate, reason } of decideLocal(spans, evidence)) {
      const glossary = glossaryOf(candidate)
      if (!glossary) continue
      const decision = {
        candidate,
        reason: readAs(glossary, candidate.entry, reasonOf(reason, glossary, reading)),
      }
      const cues = cueEvidence(found, candidate, glossary, reading)
      if (cues.excludedNear) continue
      if (needsCues(glossary, candidate.sense) && !cues.near && cues.needed < 2) continue
      decided.push(decision)
    }
  }
  const bound = bindShortForms(item, candidates, decided)
  return decisionsBySpan(bound).flatMap((span) => bestOf(span) ?? [])
}

/** All decisions on an article, apart from each other and in the order of the text. */
export function resolve(item: Case): Decision[] {
  const decided = longestApart(decideEntries(item), item.reading.text.length)
  const people = decided.filter(({ candidate }) => {
    const glossary = item.glossaries[candidate.glossary]
    return glossary !== undefined && kindOf(glossary, candidate.entry) === 'person'
  })
  const { reading, found, glossaries } = item
  const countries = new Set(found.countries.map(({ code }) => code))
  const titled = titleHolders(reading.text, found.surnames, glossaries, countries, item.day)
  const surnames = surnameMentions(reading, found.surnames, people, titled, glossaries)
  const apart = longestApart([...decided, ...surnames], item.reading.text.length)
  return apart.filter(({ candidate }) => !isOfDateline(item, candidate))
}

/** Whether a candidate is part of where, when or by whom the report was written. */
function isOfDateline({ reading, glossaries }: Case, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (glossary === undefined || !isInDateline(reading, candidate)) return false
  return reading.dateline?.isSure === true || kindOf(glossary, candidate.entry) === 'place'
}
