// Which candidates can be mentions at all: not those that the article writes out as something else, gives to
// another country, or has as a piece of a longer name.
import { COMMON_WORDS } from '../language/common-words.ts'
import { isSmall } from '../language/letters.ts'
import { normalWords } from '../language/words.ts'
import { standingOf, type Standing } from './article-definitions.ts'
import { isOfAnother } from './beside.ts'
import type { Candidate, CountryHit, Found } from './candidates.ts'
import { countriesOf, kindOf } from './glossary.ts'
import { isCredit } from './dateline.ts'
import { BESIDE } from './index-format.ts'
import { lowerLevelOf } from './lower-level.ts'
import { followsName, isPieceOfName } from './longer-names.ts'
import { beginsName, endsName } from './name-tail.ts'
import { isLoud, isSentenceStart } from './reading.ts'
import type { SenseEvidence } from './sense-evidence.ts'
import { teamsIn } from './sport.ts'
import { TITLES } from './titles.ts'

/** Before an office's name these make it another office. */
const DEPUTY = /(?<![\p{L}])(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ss]hadow)[ -]$/u

/** Another office than the one of its name: 'Deputy Prime Minister'. */
function isDeputys({ reading, glossaries }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary || kindOf(glossary, candidate.entry) !== 'office') return false
  return DEPUTY.test(reading.text.slice(Math.max(0, candidate.start - 12), candidate.start))
}

/** A word in capitals among everyday words in capitals: 'WHO IS HE?', 'LED BY A BOY', whatever the lines around. */
function isShouted(text: string, { start, end }: Candidate): boolean {
  const surface = text.slice(start, end)
  if (surface !== surface.toUpperCase() || !COMMON_WORDS.has(surface.toLowerCase())) return false
  const next = /^ (?<word>\p{Lu}{2,})(?!\p{L})/u.exec(text.slice(end, end + 16))?.groups?.['word']
  return next !== undefined && COMMON_WORDS.has(next.toLowerCase())
}

/** Bodies that many countries, states and unions have. */
const BODIES: ReadonlySet<string> = new Set(
  'Assembly Board Cabinet Chamber Commission Committee Council Court Diet Fed Guard House Parliament Senate Treasury'.split(
    ' ',
  ),
)
/** Before a body these say who sits in it. */
const OF_PARTIES: ReadonlySet<string> = new Set(
  'republican democratic conservative tory labour liberal congressional federal european'.split(
    ' ',
  ),
)

/**
 * A body's everyday name under conditions, behind another's: 'the Permanent Commission', 'the Law Commission',
 * 'the Texas Senate' are none that a sense of 'Commission' or 'Senate' could mean.
 */
function isBodyOfAnother(
  { reading, glossaries, found }: SenseEvidence,
  { glossary, entry, sense, start, end }: Candidate,
  isKnown: (start: number, end: number) => boolean,
): boolean {
  const opened = glossaries[glossary]
  if (sense < 0 || !opened || kindOf(opened, entry) !== 'organisation') return false
  const { text } = reading
  if (!BODIES.has(text.slice(start, end)) || isLoud(reading, start)) return false
  const before = /(?<![\p{L}\p{N}.])(?<word>\p{Lu}\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return false
  const from = start - before[0].length
  const plain = normalWords(word).join('')
  if (OF_PARTIES.has(plain) || TITLES.has(plain) || COMMON_WORDS.has(plain)) return false
  if (isSentenceStart(text, from)) return false
  const place = found.countries.find((hit) => hit.end === start - 1)
  return place === undefined ? !isKnown(from, start - 1) : place.weight < 3
}

/** A surface that is only what it is behind 'the' ('the West') or before a dot ('Conn.'), without it. */
function lacksNeighbour(
  { reading, glossaries }: SenseEvidence,
  { glossary, sense, start, end }: Candidate,
): boolean {
  const beside = sense < 0 ? 0 : (glossaries[glossary]?.senses[sense * 4 + 3] ?? 0)
  if (beside === BESIDE.Dot) return reading.text.charAt(end) !== '.'
  return (
    beside === BESIDE.Article &&
    !/(?<!\p{L})(?:the|The|THE) (?:\p{Ll}+ )?$/u.test(
      reading.text.slice(Math.max(0, start - 20), start),
    )
  )
}

/** An office or body that the text gives to another country than its own. */
function isForeign(
  { reading, glossaries }: SenseEvidence,
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

/** Where something else than a person's name is known to stand. */
function coverOf({ entries, countries }: Found, length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end } of [...entries, ...countries]) covered.fill(1, start, end)
  return covered
}

export interface Admitted {
  readonly candidates: readonly Candidate[]
  /** How each stands to the article's own definitions. */
  readonly standings: ReadonlyMap<Candidate, Standing>
}

const nameOf = ({ glossary, entry }: Candidate): string => `${glossary} ${entry}`

/** 'The Croydon Guardian' is another paper; 'the Israeli Haaretz' is not. */
function isPaperOfAnotherName(
  { reading, found }: SenseEvidence,
  { start, end }: Candidate,
): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(reading.text.slice(start, end)) &&
    followsName(reading.text, start) &&
    !found.countries.some((hit) => hit.end === start - 1)
  )
}

/** Entries that the article writes with a small letter, and at least as often as with a capital of their own. */
function writtenSmall({ reading, found }: SenseEvidence): Set<string> {
  const { text } = reading
  const counts = new Map<string, number>()
  for (const candidate of found.entries) {
    const { start, pattern } = candidate
    const isSmallHere = isSmall(text.charCodeAt(start))
    if (!isSmallHere && (pattern !== 0 || isLoud(reading, start) || isSentenceStart(text, start)))
      continue
    const name = nameOf(candidate)
    counts.set(name, (counts.get(name) ?? 0) + (isSmallHere ? 1 : -1))
  }
  const some = new Set(
    found.entries.filter(({ start }) => isSmall(text.charCodeAt(start))).map(nameOf),
  )
  return new Set([...some].filter((name) => (counts.get(name) ?? 0) >= 0))
}

/**
 * Candidates that are a piece of a name the glossary doesn't have. What the article has as a piece and nowhere
 * in small letters ('Mount Redoubt') is that name at the start of a sentence as well.
 */
function piecesOf(item: SenseEvidence): Set<Candidate> {
  const { reading, found, glossaries } = item
  const { text } = reading
  let covered: Uint8Array | null = null
  const isKnown = (start: number, end: number): boolean => {
    covered ??= coverOf(found, text.length)
    return covered.subarray(start, end).includes(1)
  }
  const small = writtenSmall(item)
  const pieces = new Set(
    found.entries.filter((candidate) => {
      const { start, end, entry, sense } = candidate
      const glossary = glossaries[candidate.glossary]
      if (!glossary) return true
      const kind = kindOf(glossary, entry)
      const mayBegin = sense >= 0 || kind === 'place'
      const word = { text, start, end, kind, isKnown }
      return (
        isPieceOfName(reading, candidate, kind, small.has(nameOf(candidate))) ||
        isBodyOfAnother(item, candidate, isKnown) ||
        (kind === 'publication' && isPaperOfAnotherName(item, candidate)) ||
        endsName(word) ||
        (mayBegin && beginsName(word))
      )
    }),
  )
  const named = new Set(Array.from(pieces).map(nameOf))
  for (const candidate of found.entries) {
    const { start, end, pattern } = candidate
    if (pattern !== 0 || small.has(nameOf(candidate)) || !named.has(nameOf(candidate))) continue
    const isOpener = /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && isSentenceStart(text, start)
    if (isOpener && !isLoud(reading, start)) pieces.add(candidate)
  }
  return pieces
}

/** The candidates of an article that can be mentions; `countries` ascend. */
export function admitCandidates(item: SenseEvidence, countries: readonly CountryHit[]): Admitted {
  const { reading, found, glossaries, definitions } = item
  const surfaceOf = ({ start, end }: Candidate): string =>
    reading.text.slice(start, end).toLowerCase()
  // Once an article gives an office or body to another country, the bare name is that one's too.
  const foreign = new Set(
    found.entries
      .filter((one) => isForeign(item, one, countries))
      .map((one) => `${one.entry} ${surfaceOf(one)}`),
  )
  const pieces = piecesOf(item)
  const isOfLowerLevel = lowerLevelOf(item)
  const isTeam = teamsIn(item)
  const standings = new Map<Candidate, Standing>()
  const candidates = found.entries.filter((candidate) => {
    const surface = reading.text.slice(candidate.start, candidate.end)
    const standing = standingOf(candidate, surface, definitions, glossaries)
    standings.set(candidate, standing)
    return (
      standing !== 'contradicted' &&
      !pieces.has(candidate) &&
      !isCredit(reading.text, candidate.start, candidate.end) &&
      !isDeputys(item, candidate) &&
      !isTeam(candidate) &&
      !isOfLowerLevel(candidate) &&
      !isShouted(reading.text, candidate) &&
      !lacksNeighbour(item, candidate) &&
      !foreign.has(`${candidate.entry} ${surfaceOf(candidate)}`)
    )
  })
  return { candidates, standings }
}
