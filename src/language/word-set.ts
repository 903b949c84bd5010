// Tables of words as this code writes them: one text, parted by white space.

/** The words of a list in which white space parts them. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
