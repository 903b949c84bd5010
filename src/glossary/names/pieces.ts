// Candidates that are a piece of a longer name which the glossary doesn't have: 'the Law Commission', 'Mount
// Redoubt', 'the Croydon Guardian', 'Mumtaz Zahra Baloch'.
import { endingAt } from '../../language/first-index.ts'
import { isSmall } from '../../language/letters.ts'
import { entryKey, type Candidate, type Found } from '../match/candidates.ts'
import { kindOf } from '../compiled/glossary.ts'
import { followsName, isPieceOfName } from './longer-names.ts'
import { beginsName, endsName, isBorrowed } from './name-tail.ts'
import { isLoud, isSentenceStart } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'

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
        (kind === 'publication' && isPaperOfAnotherName(item, candidate)) ||
        endsName(word) ||
        (mayBegin && beginsName(word))
      )
    }),
  )
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
