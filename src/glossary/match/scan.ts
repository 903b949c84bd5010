// Reads a text once and reports every surface of an index that stands in it. Words are hashed a stretch
// at a time and asked of the filters; only a word that may be or begin a surface is looked up and followed.
import { scanned } from '../../language/letters.ts'
import { readRuns, runEnd, runHashes, runStart, STRETCH } from '../../language/runs.ts'
import { withoutS } from '../../language/hash-words.ts'
import { isWordStart, PRIME, readWord, SMALL_S } from '../../language/words.ts'
import { isIn, saltOf } from '../compiled/filter.ts'
import { follow, word, type Hits, type Scan } from './follow.ts'
import type { Glossary } from '../compiled/glossary.ts'
import { chooseRuns, ENDS, IS_UNSURE, likelyRuns, MAY_BEGIN, RUN_SHIFT } from './likely-runs.ts'

/** Whether the mark at `at` that isn't surely the end of the word before it is so, as nearly all are. */
function endsWord(text: string, start: number, at: number, limit: number): boolean {
  const code = text.charCodeAt(at)
  if (at === start || (code !== 0x27 && code !== 0x2019)) return false
  if (!isWordStart(text, at + 1, limit)) return true
  return (text.charCodeAt(at + 1) | 0x20) === SMALL_S && !isWordStart(text, at + 2, limit)
}

/** Follows the plain word at [start, end), whose hash is known. */
function followWord(scan: Scan, start: number, end: number, hash: number, isLast: boolean): void {
  word.end = end
  word.next = end
  word.hash = hash
  word.hashBeforeLast = withoutS(hash)
  word.endsInS = end - start > 1 && scanned[scan.text.charCodeAt(end - 1)] === SMALL_S
  word.isPossessive = false
  follow(scan, start, isLast)
}

/** Every surface that stands in [from, limit) of a text, longer and shorter ones alike. */
export function scanText(glossary: Glossary, text: string, from: number, limit: number): Hits {
  const hits: Hits = { starts: [], ends: [], surfaces: [] }
  const scan = { glossary, text, limit, hits }
  let at = from
  // Words up to here have been read already.
  let readTo = from
  while (at < limit) {
    const to = Math.min(limit, at + STRETCH)
    const runs = readRuns(text, at, to)
    const count = chooseRuns(glossary, text, at, runs)
    for (let index = 0; index < count; index++) {
      const choice = likelyRuns[index] ?? 0
      const run = choice >> RUN_SHIFT
      const start = at + runStart(run)
      const end = at + runEnd(run)
      if (start < readTo) continue
      if ((choice & IS_UNSURE) !== 0 && !endsWord(text, start, end, limit)) {
        readTo = readOn(scan, start)
      } else if ((choice & IS_UNSURE) !== 0) {
        if ((choice & MAY_BEGIN) !== 0) readOn(scan, start)
      } else if (end > start) {
        followWord(scan, start, end, runHashes[run] ?? 0, (choice & ENDS) !== 0)
      }
    }
    const rest = at + runStart(runs)
    // Letters at the end of a stretch are read again with what follows them, unless nothing does, or they
    // fill the stretch.
    if (rest < to && (to === limit || runs === 0)) {
      if (rest >= readTo) readTo = readOn(scan, rest)
      at = Math.max(to, readTo)
    } else {
      at = Math.max(rest, readTo)
    }
  }
  return hits
}

/**
 * Reads the word at `start` (if one is there) with all its rules, and follows it if a surface may begin
 * with it. Returns where to read on.
 */
function readOn(scan: Scan, start: number): number {
  const { text, limit } = scan
  if (!isWordStart(text, start, limit)) return start
  readWord(text, start, limit, PRIME, word)
  const { next } = word
  const salt = saltOf(text.charCodeAt(start))
  const { firstFilter } = scan.glossary
  const mayBegin =
    isIn(firstFilter, word.hash ^ salt) ||
    (word.endsInS && isIn(firstFilter, word.hashBeforeLast ^ salt))
  if (mayBegin) follow(scan, start, false)
  return next
}
