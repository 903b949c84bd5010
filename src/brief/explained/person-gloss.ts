// What a card says of a person the article introduces: the article's words for the role, cut where it ends.
import { STARTERS } from '../../language/abbreviations.ts'
import type { Span } from '../../language/article.ts'
import type { Person } from '../parts.ts'
import { isPluralRole } from '../people/role-words.ts'
import { GLOSS_MAX, join, pointsBack, quoteOf } from './quote.ts'

/** Verbs and adverbs at which a role read too far is cut. */
const NEXT_CLAUSE =
  / (?:also|took|went|came|made|gave|said|says|told|is|was|has|had|will|would|wrote|called|urged|accused|criticised|criticized|who|explained|referred|reported|announced|added|warned|spoke|longer|than)(?: |$)| (?<=\p{Lu}\S* )\p{Ll}{3,}ed(?= |$)(?! (?:by|in|at|on|with|from|to|for|as) )/u
/** Words that stand before a role by chance: the day, the buttons above a caption. */
const FURNITURE =
  /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! (?:Telegraph|Times|Mirror|Mail|Express|Star|Herald|Post|Tribune|World|People|Independent))|January|February|March|April|May|June|July|August|September|October|November|December|wanted) )+|^(?:(?:Facebook|Twitter|Pinterest|Google|Plus|Embed|Email|Share) ){2,}|^\p{Lu}[\p{Lu} ,.-]* \((?:EFE|Reuters|AFP|AP|ANI|PTI|IPS|CNN)\)[ –—-]*/u
/** A role that needs the name before it: 'for Labour', 'heads the port authority'. */
export const NEEDS_NAME =
  /^(?:for|of|from|with|at|in|heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works) /i

/** The last word of a name or a role. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/**
 * The role alone where it says enough; with the name between them, the roles before and after it; else the
 * sentence around it.
 */
export function glossOfPerson(text: string, { stated }: Person): string | null {
  const [first, second] = stated?.roles ?? []
  if (stated === undefined || first === undefined) return null
  const from = second === undefined ? first : join(first, second)
  const words = text.slice(wholeRoleStart(text, from), wholeRoleEnd(text, from))
  const stop = NEXT_CLAUSE.exec(words.slice(1))
  const role = words
    .slice(0, stop === null ? words.length : stop.index + 1)
    .replace(FURNITURE, '')
    .replace(/(?:,? (?:better|best|also))? known$|[,;:]$/, '')
  const isNames = second !== undefined
  const saysEnough =
    role.includes(' ') &&
    !pointsBack(role) &&
    !NEEDS_NAME.test(role) &&
    !/(?:^| )(?:deputy|assistant|associate|vice|former)$/i.test(role) &&
    (isNames || !isPluralRole(lastWord(role).toLowerCase()))
  if (saysEnough && role.length <= GLOSS_MAX) return role
  return quoteOf(text, stated.sentence, join(from, stated.name))
}

/** 'Bank of Japan chief', 'House of Delegates member': the name before 'of' belongs to the office. */
function wholeRoleStart(text: string, { start }: Span): number {
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return start
  const before =
    /(?<!\p{Lu}[\p{L}'’&-]* |[\p{L}'’&-])(?:\p{Lu}[\p{L}'’&-]+ )+(?:of|for)(?: the)? $/u.exec(
      text.slice(Math.max(0, start - 60), start),
    )
  if (before === null || STARTERS.has(/^\p{L}+/u.exec(before[0])?.[0].toLowerCase() ?? ''))
    return start
  return start - before[0].length
}

/** 'director of the Traffic and Patrols directorate,': a role that stops within a name goes on to its end. */
function wholeRoleEnd(text: string, { start, end }: Span): number {
  if (!/(?:of|for|at) the \p{Lu}[\p{L}'’-]*$/u.test(text.slice(start, end))) return end
  const rest = /^(?: and|[–-])(?: ?[\p{L}'’–-]+){1,8}(?=[,.;])/u.exec(text.slice(end, end + 120))
  return rest === null || NEXT_CLAUSE.test(rest[0]) ? end : end + rest[0].length
}
