// Counts what a stretch of text is made of, with native searches and one look at the beginning of each
// text node: on a page just opened, loops and regular expressions over all of it would cost more than
// the rest of the walk. Evidence for the classifier, not for offsets.

/** How many characters of a text node are looked at one by one. */
const SAMPLE = 40
/** More sentences in one text node than this say no more. */
const MAX_SENTENCES = 5

export interface Counts {
  /** Characters, white space around a node as one. */
  chars: number
  words: number
  /** Words that start with a capital. */
  capitals: number
  digits: number
  sentences: number
  /** Text nodes with a comma. */
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

/** Adds a text node's characters to the counts of its block; false when it has none. */
export function count(counts: Counts, data: string): boolean {
  const text = data.trim()
  if (text === '') {
    if (data !== '') countBreak(counts)
    // A hard space is a character that is shown.
    return data.includes('\u00a0')
  }
  if (isSpace(data.charCodeAt(0))) countBreak(counts)
  sample(counts, text)
  counts.chars += text.length
  let sentences = 0
  for (
    let at = text.indexOf('. ');
    at > 0 && sentences < MAX_SENTENCES;
    at = text.indexOf('. ', at + 2)
  )
    sentences += 1
  counts.sentences += sentences
  if (text.includes(', ')) counts.commas += 1
  if (counts.first === 0) counts.first = text.charCodeAt(0)
  let last = text.length - 1
  while (last > 0 && isClosing(text.charCodeAt(last))) last -= 1
  counts.last = text.charCodeAt(last)
  counts.spaced = false
  if (isSpace(data.charCodeAt(data.length - 1))) countBreak(counts)
  return true
}

/** Words, capitals and digits of the beginning, taken to be those of the whole. */
function sample(counts: Counts, text: string): void {
  const stop = Math.min(text.length, SAMPLE)
  let words = 0
  let capitals = 0
  let digits = 0
  let isNew = counts.spaced
  for (let index = 0; index < stop; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 32) {
      isNew = true
      continue
    }
    if (isNew) {
      words += 1
      if (code > 64 && code < 91) capitals += 1
      isNew = false
    }
    if (code < 58 && code > 47) digits += 1
    else if (code === 124 || code === 183 || code === 8226) counts.bars += 1
  }
  const scale = text.length / stop
  counts.words += words * scale
  counts.capitals += capitals * scale
  counts.digits += digits * scale
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

/** " ' ) ] ” ’ » */
function isClosing(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 8221 || code === 8217
}
