// Short texts with their frequent words as numbers: a glossary says the same few thousand words again and
// again, and deflate, which packs the extension, looks back over no more than 32 kB. A third smaller so than
// packed as they are, and each text is read by itself.
//
//   byte 0              ends a text
//   bytes 1-30, 32-127  themselves, as ASCII
//   byte 31             one character beyond ASCII follows, in UTF-8
//   bytes 128-191       the 64 most frequent words
//   bytes 192-255       with the byte after it, 1-255, one of 16,320 further words
//
// A word is a run of ASCII letters, with the space before it if there is one. Texts may hold the control
// characters 1-30 as separators, but not 0 and 31.

const SINGLES = 64
const FIRST_SINGLE = 128
const FIRST_PAGE = FIRST_SINGLE + SINGLES
const PAGE = 255
const MOST = SINGLES + (256 - FIRST_PAGE) * PAGE
const BEYOND = 31
/** A word that stands more rarely than this costs more in the list than it saves. */
const FEWEST = 3

const TOKEN = / ?[A-Za-z]+|[^]/gu

/** The words worth a number of these texts, in order of their numbers. */
export function frequentWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [token] of text.matchAll(TOKEN)) {
      if (token.length > 2) counts.set(token, (counts.get(token) ?? 0) + 1)
    }
  }
  const words = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word)
  // Pages by frequency, for then their first bytes tell much; within one by letters, for then the list packs well.
  const pages = [words.slice(0, SINGLES)]
  for (let at = SINGLES; at < words.length; at += PAGE) {
    pages.push(words.slice(at, at + PAGE).toSorted())
  }
  return pages.flat()
}

/** Adds the bytes of a text, and the 0 that ends it, to `bytes`. */
export function encodeText(
  text: string,
  numbers: ReadonlyMap<string, number>,
  bytes: number[],
): void {
  for (const [token] of text.matchAll(TOKEN)) {
    const number = numbers.get(token)
    const code = token.charCodeAt(0)
    if (number !== undefined && number < SINGLES) {
      bytes.push(FIRST_SINGLE + number)
    } else if (number !== undefined) {
      const rest = number - SINGLES
      bytes.push(FIRST_PAGE + Math.floor(rest / PAGE), 1 + (rest % PAGE))
    } else if (code < 128) {
      for (let at = 0; at < token.length; at++) bytes.push(token.charCodeAt(at))
    } else {
      bytes.push(BEYOND, ...new TextEncoder().encode(token))
    }
  }
  bytes.push(0)
}

const decoder = new TextDecoder()

/** How many bytes of UTF-8 begin with this one. */
function lengthFrom(lead: number): number {
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

/** The text that begins at `at`; `wordOf` gives the word of a number. */
export function decodeText(
  bytes: Uint8Array,
  at: number,
  wordOf: (number: number) => string,
): string {
  let text = ''
  for (let next = at; next < bytes.length; next++) {
    const byte = bytes[next] ?? 0
    if (byte === 0) break
    if (byte === BEYOND) {
      const length = lengthFrom(bytes[next + 1] ?? 0)
      text += decoder.decode(bytes.subarray(next + 1, next + 1 + length))
      next += length
    } else if (byte < FIRST_SINGLE) {
      text += String.fromCharCode(byte)
    } else if (byte < FIRST_PAGE) {
      text += wordOf(byte - FIRST_SINGLE)
    } else {
      next++
      text += wordOf(SINGLES + (byte - FIRST_PAGE) * PAGE + (bytes[next] ?? 1) - 1)
    }
  }
  return text
}
