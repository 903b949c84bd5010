// Numbers of 32 bits as a file has them: all their lowest bytes, then all their next ones, and so on. Neighbours that
// are alike, as what ascends is, then pack to little. Source: the shuffle filter of HDF5 (H5Z_FILTER_SHUFFLE).

const PLANES = 4

/** The numbers' bytes, plane by plane. */
export function planesOf(numbers: Uint32Array): Uint8Array {
  const { length } = numbers
  const bytes = new Uint8Array(length * PLANES)
  for (let plane = 0; plane < PLANES; plane++) {
    bytes.set(
      Uint8Array.from(numbers, (number) => number >>> (plane * 8)),
      plane * length,
    )
  }
  return bytes
}

/** The numbers of which these are the planes. */
export function fromPlanes(bytes: Uint8Array): Uint32Array {
  const length = bytes.length / PLANES
  const numbers = new Uint32Array(length)
  for (let index = 0; index < length; index++) {
    numbers[index] =
      (bytes[index] ?? 0) |
      ((bytes[index + length] ?? 0) << 8) |
      ((bytes[index + 2 * length] ?? 0) << 16) |
      ((bytes[index + 3 * length] ?? 0) << 24)
  }
  return numbers
}
