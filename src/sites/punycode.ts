// The letters behind 'xn--…', as a label of a site's name is written for machines (RFC 3492).
const BASE = 36
const LEAST = 1
const MOST = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 128
const LAST_CODE = 0x10_ff_ff

/** What a label's part after 'xn--' stands for; null when it is none. */
export function decodePunycode(encoded: string): string | null {
  const plainEnd = encoded.lastIndexOf('-')
  const codes = Array.from(encoded.slice(0, Math.max(0, plainEnd)), (char) => char.charCodeAt(0))
  let code = FIRST_CODE
  let place = 0
  let bias = FIRST_BIAS
  for (let at = plainEnd + 1; at < encoded.length;) {
    const before = place
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = Number.parseInt(encoded[at] ?? '', BASE)
      if (Number.isNaN(digit)) return null
      at += 1
      // Letters come first here, digits behind them; in base 36 it is the other way round.
      const value = digit < 10 ? digit + 26 : digit - 10
      place += value * weight
      const threshold = Math.min(MOST, Math.max(LEAST, k - bias))
      if (value < threshold) break
      weight *= BASE - threshold
    }
    const length = codes.length + 1
    bias = adapted(place - before, length, before === 0)
    code += Math.floor(place / length)
    if (code > LAST_CODE) return null
    place %= length
    codes.splice(place, 0, code)
    place += 1
  }
  return String.fromCodePoint(...codes)
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2))
  left += Math.floor(left / length)
  let k = 0
  while (left > ((BASE - LEAST) * MOST) / 2) {
    left = Math.floor(left / (BASE - LEAST))
    k += BASE
  }
  return k + Math.floor(((BASE - LEAST + 1) * left) / (left + SKEW))
}
