// Schwartz and Hearst (2003) as published and as their ExtractAbbrev has it: the baseline that
// src/brief/definitions.ts is measured against. 'long form (SHORT)' and 'SHORT (long form)' only.

export interface Pair {
  readonly short: string
  readonly long: string
}

/** The pairs of one sentence or paragraph. */
export function schwartzHearst(text: string): Pair[] {
  const pairs: Pair[] = []
  let open = text.indexOf(' (')
  while (open !== -1) {
    const inside = open + 2
    const close = text.indexOf(')', inside)
    if (close === -1) break
    const before = text.slice(Math.max(0, text.lastIndexOf('. ', open) + 1), open)
    const pair = pairOf(text.slice(inside, close), before)
    if (pair !== null) pairs.push(pair)
    open = text.indexOf(' (', close)
  }
  return pairs
}

function pairOf(content: string, before: string): Pair | null {
  const cut = /[,;]\s/.exec(content)
  const candidate = (cut === null ? content : content.slice(0, cut.index)).trim()
  const words = candidate.split(/\s+/)
  if (words.length > 2 || candidate.length > 10) {
    const short = /\S+$/.exec(before)?.[0] ?? ''
    return isShortForm(short) ? checked(short, content.trim()) : null
  }
  return isShortForm(candidate) ? checked(candidate, before.trim()) : null
}

function isShortForm(short: string): boolean {
  return (
    short.length >= 2 && short.length <= 10 && /\p{L}/u.test(short) && /^[\p{L}\p{N}(]/u.test(short)
  )
}

function checked(short: string, candidate: string): Pair | null {
  const words = candidate.split(/\s+/)
  const most = Math.min(short.length + 5, short.length * 2)
  const long = bestLongForm(short, words.slice(-most).join(' '))
  if (long === null || long.length <= short.length) return null
  const longWords = long.split(/[\s-]+/)
  return longWords.includes(short) ? null : { short, long }
}

/** The alignment from right to left: every letter in order, the first at the start of a word. */
function bestLongForm(short: string, long: string): string | null {
  let at = long.length - 1
  for (const [back, char] of Array.from(short).toReversed().entries()) {
    const index = short.length - 1 - back
    const letter = char.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    at = lastPlace(long, letter, at, index === 0)
    if (at < 0) return null
    at--
  }
  return long.slice(long.lastIndexOf(' ', at) + 1)
}

function lastPlace(long: string, letter: string, from: number, mustStart: boolean): number {
  for (let at = from; at >= 0; at--) {
    if (long.charAt(at).toLowerCase() !== letter) continue
    if (!mustStart || at === 0 || !/[\p{L}\p{N}]/u.test(long.charAt(at - 1))) return at
  }
  return -1
}
