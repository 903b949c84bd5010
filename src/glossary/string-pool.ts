// Many short strings in a few bytes each: sorted neighbours share their beginnings, so each string
// is stored as how many bytes it shares with the one before, and the rest (front coding), with a
// whole string every BLOCK-th. Read in place by number.
const BLOCK = 16

export interface StringPool {
  /** Where each block of BLOCK strings begins in `bytes`. */
  readonly blocks: Uint32Array
  readonly bytes: Uint8Array
}

/** Packs strings in the order given; the more each resembles the one before, the smaller. */
export function packStrings(strings: readonly string[]): StringPool {
  const encoder = new TextEncoder()
  const blocks = new Uint32Array(Math.ceil(strings.length / BLOCK))
  let bytes = new Uint8Array(Math.max(64, strings.length * 16))
  let size = 0
  let before: Uint8Array = new Uint8Array(0)
  for (const [index, string] of strings.entries()) {
    const encoded = encoder.encode(string)
    let shared = 0
    if (index % BLOCK === 0) {
      blocks[index / BLOCK] = size
    } else {
      const most = Math.min(255, before.length, encoded.length)
      while (shared < most && before[shared] === encoded[shared]) shared++
    }
    const rest = encoded.subarray(shared)
    if (size + rest.length + 3 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, size + rest.length + 3))
      larger.set(bytes)
      bytes = larger
    }
    bytes[size++] = shared
    // One byte for the length of what follows; 255 says that two more bytes hold it.
    if (rest.length < 255) {
      bytes[size++] = rest.length
    } else {
      bytes[size++] = 255
      bytes[size++] = rest.length & 0xff
      bytes[size++] = rest.length >> 8
    }
    if (size + rest.length > bytes.length) {
      const larger = new Uint8Array(size + rest.length + 64)
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(rest, size)
    size += rest.length
    before = encoded
  }
  return { blocks, bytes: bytes.slice(0, size) }
}

const decoder = new TextDecoder()

/** Where a string is put together; and how many bytes of it are the string. */
let scratch = new Uint8Array(256)
let size = 0

/** Reads the string at `at` over the one before it in `scratch`; returns where the next begins. */
function readOver({ bytes }: StringPool, at: number): number {
  const shared = bytes[at] ?? 0
  let length = bytes[at + 1] ?? 0
  let from = at + 2
  if (length === 255) {
    length = (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8)
    from += 2
  }
  size = shared + length
  if (size > scratch.length) {
    const larger = new Uint8Array(size * 2)
    larger.set(scratch)
    scratch = larger
  }
  for (let index = 0; index < length; index++) scratch[shared + index] = bytes[from + index] ?? 0
  return from + length
}

/** The string of a number. */
export function stringAt(pool: StringPool, index: number): string {
  let at = pool.blocks[Math.floor(index / BLOCK)] ?? 0
  for (let step = index % BLOCK; step >= 0; step--) at = readOver(pool, at)
  return decoder.decode(scratch.subarray(0, size))
}

/** Calls `visit` with each string whose first byte is wanted, in order; the others are not decoded. */
export function eachString(
  pool: StringPool,
  isWanted: (first: number) => boolean,
  visit: (string: string, index: number) => void,
): void {
  for (let at = 0, index = 0; at < pool.bytes.length; index++) {
    at = readOver(pool, at)
    if (isWanted(scratch[0] ?? 0)) visit(decoder.decode(scratch.subarray(0, size)), index)
  }
}
