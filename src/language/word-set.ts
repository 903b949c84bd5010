/** The words of a list in which white space parts them: how this code writes its tables of words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
