// The text of a file, which says nothing of its encoding but by its bytes.

/**
 * UTF-16 where a byte order mark says so, else UTF-8; what has letters beyond ASCII, and none of them in
 * UTF-8, is as Windows wrote before that.
 * @throws when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text.includes('\0')) throw new Error('this is no text')
  return text
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder().decode(bytes)
  const isBroken = text.includes('\ufffd') && !/[\u0080-\ufffc]/.test(text)
  return isBroken ? new TextDecoder('windows-1252').decode(bytes) : text
}
