// Counts what a stretch of text is made of, by one loop over the first characters of each text node:
// on a page just opened that costs less than regular expressions, and the rest of a long node is
// taken to be like its beginning. Evidence for the classifier, not for offsets.

/** How many characters of a text node are looked at one by one. */
const SAMPLE = 96

export interface Counts {
  /** Characters, white space around a node as one. */
  chars: number
  words: number
  /** Words that start with a capital. */
  capitals: number
  digits: number
  sentences: number
  commas: number
  /** Separators of menus and credits: | · • » */
  bars: number
  /** The last character that isn't a quote or a bracket. */
  last: number
  /** The first character. */
  first: number
  /** Whether the text ends in white space. */
  spaced: boolean
}

export function noCounts(): Counts {
  return {
    chars: 0,
    words: 0,
    capitals: 0,
    digits: 0,
    sentences: 0,
    commas: 0,
    bars: 0,
    last: 0,
    first: 0,
    spaced: true,
  }
}

/** Adds a text node's characters to the counts of its block; false when there are none but white space. */
export function count(counts: Counts, data: string): boolean {
  let start = 0
  let end = data.length
  while (start < end && isSpace(data.charCodeAt(start))) start += 1
  if (start === end) {
    if (end > 0) countBreak(counts)
    return false
  }
  while (isSpace(data.charCodeAt(end - 1))) end -= 1
  if (start > 0) countBreak(counts)
  let words = 0
  let capitals = 0
  let digits = 0
  let commas = 0
  let sentences = 0
  let isNew = counts.spaced
  let before = 0
  const stop = Math.min(end, start + SAMPLE)
  for (let index = start; index < stop; index += 1) {
    const code = data.charCodeAt(index)
    if (code > 96 && code < 123) {
      if (isNew) words += 1
      isNew = false
    } else if (isSpace(code)) {
      if (isTerminator(before)) sentences += 1
      isNew = true
    } else {
      if (isNew) {
        words += 1
        if (code > 64 && code < 91) capitals += 1
      }
      isNew = false
      if (code === 44) commas += 1
      else if (code > 47 && code < 58) digits += 1
      else if (isBar(code)) counts.bars += 1
      else if (isClosing(code)) continue
    }
    before = code
  }
  const scale = (end - start) / (stop - start)
  counts.chars += end - start
  counts.words += words * scale
  counts.capitals += capitals * scale
  counts.digits += digits * scale
  counts.commas += commas * scale
  counts.sentences += sentences * scale
  if (counts.first === 0) counts.first = data.charCodeAt(start)
  let last = end - 1
  while (last > start && isClosing(data.charCodeAt(last))) last -= 1
  counts.last = data.charCodeAt(last)
  counts.spaced = end < data.length
  if (counts.spaced) counts.chars += 1
  if (counts.spaced && isTerminator(counts.last)) counts.sentences += 1
  return true
}

/** White space between two nodes, or a line break. */
export function countBreak(counts: Counts): void {
  if (counts.spaced) return
  counts.spaced = true
  counts.chars += 1
  if (isTerminator(counts.last)) counts.sentences += 1
}

/** The counts of a block that is complete: the trailing space taken off, the last sentence closed. */
export function closeCounts(counts: Counts): Counts {
  if (counts.spaced) return { ...counts, chars: Math.max(0, counts.chars - 1) }
  return isTerminator(counts.last) ? { ...counts, sentences: counts.sentences + 1 } : counts
}

/** . ! ? … */
export function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 8230
}

function isSpace(code: number): boolean {
  return code === 32 || (code < 14 && code > 8)
}

/** | · • » */
function isBar(code: number): boolean {
  return code === 124 || code === 183 || code === 8226 || code === 187
}

/** " ' ) ] ” ’ » */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 8221 || code === 8217
}
