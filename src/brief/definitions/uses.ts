// How often a text uses each word that may be a short form: one pass, so that asking costs nothing.

export type Uses = ReadonlyMap<string, number>

const SHORT_WORD = /(?<![\p{L}\p{N}])(?:[\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu})[\p{L}\p{N}&/.'’-]{0,13}/gu

/** The number of times each word with a capital stands in the text, plural and possessive s left off. */
export function countUses(text: string): Uses {
  const uses = new Map<string, number>()
  for (const match of text.matchAll(SHORT_WORD)) {
    const word = match[0].replace(/(?:['’]s|[.'’/&-])+$/, '')
    uses.set(word, (uses.get(word) ?? 0) + 1)
    if (/\p{Lu}s$/u.test(word)) uses.set(word.slice(0, -1), (uses.get(word.slice(0, -1)) ?? 0) + 1)
  }
  return uses
}
