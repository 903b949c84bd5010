// Whether two titles are one article's: publishers write them anew for search, for sharing, for the page.

/** Whether a shown title has half the words of the stated one. */
export function isTitleLike(stated: string, shown: string): boolean {
  return commonWords(stated, shown) * 2 >= wordsOf(stated).length
}

/** How many words of one title the other has. */
export function commonWords(one: string, other: string): number {
  const known = new Set(wordsOf(other))
  return wordsOf(one).filter((word) => known.has(word)).length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []
}
