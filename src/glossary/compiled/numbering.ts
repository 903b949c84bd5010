// Numbers for strings that occur often: cues, countries, sets of them.

/** Gives each distinct key a number, in order of first use. */
export interface Numbering {
  readonly keys: string[]
  numberOf(key: string): number
}

/** Begins to number. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  const keys: string[] = []
  return {
    keys,
    numberOf(key) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, keys.length)
      keys.push(key)
      return keys.length - 1
    },
  }
}
