// What somebody is to somebody, where no table knows the word: 'Kidman's publicist X', 'his business partner, X,'.
import { kindOfHead } from '../explained/kinds.ts'
import { SMALL, STOP, type Role } from './role.ts'
import type { Token } from '../tokens.ts'

/** The relation that ends at token `last`; `end`: where the name set off by commas ends, -1 without a comma. */
export function relation(tokens: readonly Token[], last: number, end: number): Role | null {
  if (end !== -1 && !/^[,.;]$/.test(tokens[end]?.text ?? '.')) return null
  for (let at = last; at > Math.max(-1, last - 4); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return null
    const owns = token.isPossessive || /^(?:his|her|its|their|our|my)$/.test(token.lower)
    if (
      owns &&
      at < last &&
      !NO_RELATION.test(tokens[last]?.lower ?? '') &&
      kindOfHead([tokens[last]?.lower ?? '']) === null &&
      !TIME.test(token.lower)
    )
      return { from: ownerFrom(tokens, at), to: last + 1, head: last, sureness: 1 }
    if (token.isCapital || token.isPossessive || STOP.test(token.lower) || SMALL.test(token.lower))
      return null
  }
  return null
}

/** 'Last year's winner': what somebody is to a day or a year is no relation. */
const TIME =
  /^(?:day|night|week|month|season|year|decade|century|yesterday|today|tomorrow|tonight)$/

/** Words that say nothing of who somebody is: 'its candidates win the …', 'Congress's own …'. */
const NO_RELATION =
  /^(?:struck|hit|met|won|lost|left|held|took|made|gave|saw|became|told|beat|led|ran|sent|fell|rose)$|(?:ed|ing|ly|ment|tion|sion|ness|ity)$|^(?:the|an?|of|for|to|in|on|own|first|last|next|new|old|late|latest|very|former|most|other)$/

/** A small owner takes its article with it ('the group's'). */
function ownerFrom(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]
  // 'Richard III's distant relative'
  if (/^[IVX]+$/.test(tokens[at]?.text ?? '') && before?.isCapital === true) return at - 1
  return tokens[at]?.isCapital === false && /^(?:the|a|an)$/.test(before?.lower ?? '') ? at - 1 : at
}
