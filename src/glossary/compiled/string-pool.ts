// Many short strings, read in place by number: in UTF-8, each ended by a byte that UTF-8 never has, and where
// every BLOCK-th begins. Nothing is shared between neighbours: the package's own packing does that better.
const BLOCK = 16
const END = 0xff

export interface StringPool {
  /** Where each block of BLOCK strings begins in `bytes`. */
  readonly blocks: Uint32Array
  readonly bytes: Uint8Array
}

/** Puts strings into a pool; the more neighbours resemble each other, the smaller it packs. */
export function poolStrings(strings: readonly string[]): StringPool {
  const encoder = new TextEncoder()
  const encoded = strings.map((string) => encoder.encode(string))
  const blocks = new Uint32Array(Math.ceil(strings.length / BLOCK))
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + length + 1, 0))
  let at = 0
  for (const [index, string] of encoded.entries()) {
    if (index % BLOCK === 0) blocks[index / BLOCK] = at
    bytes.set(string, at)
    at += string.length
    bytes[at++] = END
  }
  return { blocks, bytes }
}

const decoder = new TextDecoder()

/** The string of a number; '' for one that the pool doesn't have. */
export function stringAt({ blocks, bytes }: StringPool, index: number): string {
  let at = blocks[Math.floor(index / BLOCK)] ?? bytes.length
  for (let step = index % BLOCK; at < bytes.length; step--) {
    const end = bytes.indexOf(END, at)
    if (step === 0) return decoder.decode(bytes.subarray(at, end))
    at = end + 1
  }
  return ''
}

/** Calls `visit` with each string whose first byte is wanted, in order; the others are not decoded. */
export function eachString(
  { bytes }: StringPool,
  isWanted: (first: number) => boolean,
  visit: (string: string, index: number) => void,
): void {
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const end = bytes.indexOf(END, at)
    if (isWanted(bytes[at] ?? 0)) visit(decoder.decode(bytes.subarray(at, end)), index)
    at = end + 1
  }
}
