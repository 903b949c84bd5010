// Candidates that are a piece of a longer name which the glossary doesn't have: 'the Law Commission', 'Mount
// Redoubt', 'the Croydon Guardian', 'Mumtaz Zahra Baloch'.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { endingAt, firstFrom } from '../../language/first-index.ts'
import { isSmall } from '../../language/letters.ts'
import { normalWords } from '../../language/normal-words.ts'
import { inside } from '../match/inside.ts'
import { entryKey, type Candidate, type Found } from '../match/candidates.ts'
import { NAME_WEIGHT } from '../country.ts'
import type { Kind } from '../entry.ts'
import { kindOf } from '../compiled/glossary.ts'
import { followsName, isPieceOfName } from './longer-names.ts'
import { beginsName, endsName, isBorrowed, isInitials } from './name-tail.ts'
import { isLoud, isSentenceStart } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'

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
  if (OF_PARTIES.has(plain) || NAME_TITLES.has(plain) || COMMON_WORDS.has(plain)) return false
  if (isSentenceStart(text, from)) return false
  const place = endingAt(found.countries, start - 1)
  return place === undefined ? !isKnown(from, start - 1) : place.weight < NAME_WEIGHT
}

/** Where something else than a person's name is known to stand. */
function coverOf({ entries, countries }: Found, length: number): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end } of [...entries, ...countries]) covered.fill(1, start, end)
  return covered
}

/** Before the name of a place: somebody who bears it stands nowhere. */
const THERE = /(?<!\p{L})(?:in|from|near|to|at|into|across|around|outside|within) $/u

/** 'The Croydon Guardian' is another paper; 'the Israeli Haaretz' is not. */
function isPaperOfAnotherName(
  { reading, found }: SenseEvidence,
  { start, end }: Candidate,
): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(reading.text.slice(start, end)) &&
    followsName(reading.text, start) &&
    endingAt(found.countries, start - 1) === undefined
  )
}

/** 'Their third World Cup' has another name within; 'Arnav Gupta's family' is no family known by that name. */
function isCutWrong(
  text: string,
  { start, end }: Candidate,
  kind: Kind,
  ascending: readonly Candidate[],
): boolean {
  const surface = text.slice(start, end)
  if (kind === 'person' && /['’]s family$/.test(surface)) return true
  const small = /^(?<word>\p{Ll}+) \p{Lu}/u.exec(surface)?.groups?.['word']
  if (small === undefined || !COMMON_WORDS.has(small)) return false
  return ascending
    .slice(firstFrom(ascending, start + 1), firstFrom(ascending, end))
    .some((other) => end < other.end)
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
    const name = entryKey(candidate)
    counts.set(name, (counts.get(name) ?? 0) + (isSmallHere ? 1 : -1))
  }
  const some = new Set(
    found.entries.filter(({ start }) => isSmall(text.charCodeAt(start))).map(entryKey),
  )
  return new Set([...some].filter((name) => (counts.get(name) ?? 0) >= 0))
}

/**
 * Candidates that are a piece of a name the glossary doesn't have. What the article has as a piece and nowhere
 * in small letters ('Mount Redoubt') is that name at the start of a sentence as well.
 */
export function piecesOf(item: SenseEvidence): Set<Candidate> {
  const { reading, found, glossaries } = item
  const { text } = reading
  let covered: Uint8Array | null = null
  const isKnown = (start: number, end: number): boolean => {
    covered ??= coverOf(found, text.length)
    return covered.subarray(start, end).includes(1)
  }
  const small = writtenSmall(item)
  // Each glossary's candidates are in the order of the text, those of several are not.
  const ascending = found.entries.toSorted((one, other) => one.start - other.start)
  // What a person is called by.
  const borrowed = new Set<string>()
  const isSomebodys = (candidate: Candidate): boolean =>
    borrowed.has(entryKey(candidate)) &&
    !THERE.test(text.slice(Math.max(0, candidate.start - 9), candidate.start))
  const pieces = new Set(
    found.entries.filter((candidate) => {
      const { start, end, entry, sense } = candidate
      const glossary = glossaries[candidate.glossary]
      if (!glossary) return true
      const kind = kindOf(glossary, entry)
      const key = entryKey(candidate)
      const mayBegin = sense >= 0 || kind === 'place'
      const word = { text, start, end, kind, isKnown }
      if (isBorrowed(word)) borrowed.add(key)
      return (
        isPieceOfName(reading, candidate, kind, small.has(key)) ||
        isBodyOfAnother(item, candidate, isKnown) ||
        isCutWrong(text, candidate, kind, ascending) ||
        (kind === 'publication' && isPaperOfAnotherName(item, candidate)) ||
        endsName(word) ||
        isInitials(word) ||
        (mayBegin && beginsName(word))
      )
    }),
  )
  // 'Imam Khomeini Square' speaks of no imam either.
  const bearers = Array.from(pieces).filter(({ glossary, entry }) => {
    const opened = glossaries[glossary]
    return opened !== undefined && kindOf(opened, entry) === 'person'
  })
  for (const candidate of inside(found.entries, bearers)) pieces.add(candidate)
  const named = new Set(Array.from(pieces).map(entryKey))
  for (const candidate of found.entries) if (isSomebodys(candidate)) pieces.add(candidate)
  for (const candidate of found.entries) {
    const { start, end, pattern } = candidate
    if (pattern !== 0 || small.has(entryKey(candidate)) || !named.has(entryKey(candidate))) continue
    const isOpener = /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && isSentenceStart(text, start)
    if (isOpener && !isLoud(reading, start)) pieces.add(candidate)
  }
  return pieces
}
