// What a card says of a person the article introduces: the article's words for the role, cut where it ends.
import { textOf, type Span } from '../../language/article.ts'
import { BODY } from '../definitions/named-body.ts'
import type { Person } from '../parts.ts'
import { isNational } from '../../language/demonyms.ts'
import { withAffiliation } from './affiliation.ts'
import { BARE, isUnsaid, namesABody, OF_A_BODY } from './bare-role.ts'
import { isPluralRole, isRole, KIN } from '../people/role-words.ts'
import { isFinite } from './phrase-bounds.ts'
import {
  GLOSS_MAX,
  join,
  pointsBack,
  quoteOf,
  tellsOfSomebody,
  withoutOwner,
  withoutSpeech,
} from './quote.ts'
import { withoutLead } from './role-lead.ts'
import { isNameAt, NEXT_CLAUSE, wholeRoleEnd, wholeRoleStart } from './whole-role.ts'

/** A role that needs the name before it: 'for Labour', 'heads the port authority'. */
export const NEEDS_NAME =
  /^(?:for|of|from|with|at|in|heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works) /i

/** 'of Hampton', 'from Chandlers Ford': where somebody is from is news of the day. */
const FROM_SOMEWHERE = /^(?:of|from|in|at) \p{Lu}(?!\p{Lu}|\.)/u

/** 'a Frenchwoman', 'an insider'; 'a Republican' says more. */
function saysOnlyWhence(role: string): boolean {
  const noun = /^an? (\p{L}+)$/u.exec(role)?.[1] ?? ''
  return isNational(noun) || /^(?:insider|outsider|veteran|native)$/.test(noun)
}

/** 'Father of two' */
const OF_CHILDREN = /^(?:mother|mum|mom|father|dad|grandmother|grandfather)[ -]of[ -]\p{Ll}+$/iu

/** The last word of a name or a role. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** Who somebody is to somebody: without the other it says nothing. */
const OF_SOMEBODY = new RegExp(
  `(?:^|[ -])(?:${KIN}|fianc[ée]e?|girlfriend|boyfriend|friend|partner|mum|mom|dad|twin|heir|successor|predecessor|rival|counterpart|ally|colleague|co-star|opponent|replacement|companion|mentor|country(?:man|woman)|opposite number|compatriot|team-?mate|class-?mate|neighbou?r)$`,
  'i',
)
/** 'first batter', 'best player', 'son's lawyer': of whom, or where, the owner said who is left out. */
const OF_THE_OWNER =
  /^(?:\p{Ll}+['’]s|\p{Ll}+est|most|best|worst|only|last|next|first|second|third|other) /u
/**
 * The role alone where it says enough; with the name between them, the roles before and after it; else the
 * sentence around it. Null where nothing says who it is: 'President Bush', alone, is no explanation of Bush.
 */
export function glossOfPerson(
  text: string,
  { name, stated, mentions }: Person,
  names: ReadonlySet<string>,
): string | null {
  const [first, next] = stated?.roles ?? []
  if (stated === undefined || first === undefined) return null
  const behind = next === undefined ? '' : textOf({ text }, next)
  const isAgain = textOf({ text }, first).toLowerCase().endsWith(behind.toLowerCase())
  const second = isAgain || (isNoRole(behind) && !NEEDS_NAME.test(behind)) ? undefined : next
  // 'the party's vice chair, X, the secretary of state for Luria': of two set off, the latter is whole.
  const isSetApart = second !== undefined && text.slice(first.end, second.start) === `, ${name}, `
  const from = second === undefined ? first : isSetApart ? second : join(first, second)
  const whole = { start: wholeRoleStart(text, from), end: wholeRoleEnd(text, from, names) }
  const both = cutRole(textOf({ text }, whole), text.slice(0, whole.start).slice(-40), names)
  // 'a former teacher, Zhao Wei': the second role was cut, and its clause with it.
  const role =
    second !== undefined && both.endsWith(` ${name}`) ? text.slice(first.start, first.end) : both
  const isOne = /^(?:[Tt]he )?\S+$/.test(role)
  if (isOfOther(text, from, stated.name.start)) return null
  if (isNoRole(role) && !NEEDS_NAME.test(role)) return null
  if (isOne && !name.includes(' ')) return null
  if (/^colleagues?$/i.test(role) || OF_CHILDREN.test(role) || saysOnlyWhence(role)) return null
  if (FROM_SOMEWHERE.test(role) && !BODY.test(lastWord(role))) return null
  const head = second === undefined ? headOf(role) : ''
  const isSeveral = isPluralRole(head.toLowerCase())
  const isToSomebody = OF_SOMEBODY.test(head) && !/['’]s? | (?:of|to) /.test(role)
  const start = first.end - role.length
  if (second === undefined && !isSeveral && !isToSomebody && text.startsWith(role, start)) {
    const whole = withAffiliation(text, { start, end: first.end }, stated, names)
    if (whole !== null && whole.length <= GLOSS_MAX && !pointsBack(whole)) return whole
  }
  // 'including the chairman, Ann Cole': of what, the words before say.
  const isSetOff = /^[Tt]he \p{Ll}[\p{L}-]*$/u.test(role) && text.charAt(from.end) === ','
  if (
    isUnsaid(role) &&
    !namesABody(text.slice(stated.sentence.start, stated.sentence.end), name, names)
  )
    return null
  const isBareAfter = from.start > stated.name.start && BARE.test(role)
  const isOfABody = OF_A_BODY.test(role) || isUnsaid(role) || isBareAfter || isSetOff
  const isAlone = isToSomebody || isOfABody || isSeveral || NEEDS_NAME.test(role)
  // 'Judge', beside a name that never comes again, reminds nobody.
  if (!isAlone && !pointsBack(role) && role.length <= GLOSS_MAX)
    return isOne && mentions.length < 2 ? null : role
  const own = withoutOwner(role)
  // 'another lawyer for Cole': one is as good as the other.
  if (/^[Aa]nother .* (?:of|for|at|to|with) /.test(role) && !tellsOfSomebody(own)) return own
  const spoken = textOf({ text }, stated.sentence)
  const told = withoutSpeech(spoken)
  const sentence = told.includes(name) && told.includes(textOf({ text }, first)) ? told : spoken
  const lead = text.slice(stated.sentence.start, Math.min(from.start, stated.name.start))
  if (sentence.length <= GLOSS_MAX && (!OF_PRONOUN.test(role) || namesSomebody(lead, names)))
    return sentence
  // 'their sons, X, Y and Z': whose, the card can't say.
  if (OF_PARENTS.test(own)) return null
  if (isSeveral || NEEDS_NAME.test(role))
    return quoteOf(text, stated.sentence, {
      ...join(from, stated.name),
      ...(isSeveral && { end: lastPartner(text, stated.name.end, names) }),
    })
  const isVague =
    isOfABody ||
    (own !== role && OF_SOME_BODY.test(own)) ||
    OF_SOMEBODY.test(head) ||
    OF_SOMEBODY.test(own) ||
    OF_A_BODY.test(own) ||
    isUnsaid(own) ||
    OF_THE_OWNER.test(own)
  return isVague || pointsBack(own) || own.length > GLOSS_MAX ? null : own
}

/** Whose sons, the words before would have to say; 'brothers' are each other's. */
const OF_PARENTS = /^(?:\p{Ll}+ )?(?:sons|daughters|children|grandchildren|parents|friends)$/u

/** 'director' of 'the agency's director', 'former coach' of 'their former coach' */
const OF_SOME_BODY =
  /^(?:(?:former|late|new|then|current) )?(?:coach|director|manager|captain|president|chair(?:man|woman)?|commander|principal|headteacher|editor|secretary|treasurer|organi[sz]er)$/

/** Where the last of several names ends that share a role: 'Senators X and Y'. */
function lastPartner(text: string, end: number, names: ReadonlySet<string>): number {
  const rest = text.slice(end, end + 60)
  const link = /^(?:,? and |, )(?=\p{Lu})/u.exec(rest)?.[0]
  const next = link === undefined ? '' : rest.slice(link.length)
  const name = [...names].find((one) => one.includes(' ') && next.startsWith(one))
  return link === undefined || name === undefined
    ? end
    : lastPartner(text, end + link.length + name.length, names)
}

/** 'his lawyer', 'one of her rivals': whose, the words before it must say. */
const OF_PRONOUN = /^(?:[Oo]ne of )?(?:his|her|their|my) /i

/** Whether somebody whose lawyer or father that may be is named or given a role in words. */
function namesSomebody(words: string, names: ReadonlySet<string>): boolean {
  return (
    /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(words) ||
    [...names].some((name) => words.includes(lastWord(name))) ||
    words.split(' ').some((word) => isRole(word.toLowerCase()))
  )
}

/** The last word of a role before 'of' and the like. */
function headOf(role: string): string {
  return lastWord(role.replace(/ (?:of|for|at|in|to|with|on|from|who|that|which) .*$|,.*$/, ''))
}

/** A form of address that stands between a role and the name: 'Minister of Defence Sheikh', 'lead author Professor'. */
const HONORIFIC =
  /(?<=\p{L}) (?:Sheikh|Sir|Dame|Lord|Lady|Dr|Mr|Mrs|Ms|Rev|(?<=(?:author|director|chair|chairman|scientist|adviser|advisor|head|leader|expert|researcher|son|daughter|brother|sister|wife|husband|minister) )(?:Prof|Professor|Prince|Princess))\.?$/iu

/** 'Luria scholar Professor X': a trade, and a form of address; 'Associate Professor' is one title. */
const PROFESSOR =
  /(?<![\p{L}-])(?!(?:associate|assistant|deputy|fellow|head|chief|chair|chancellor)(?!\p{L}))(\p{L}+) (?:Prof|Professor|Imam|Rabbi|Pastor)\.?$/iu

/** 'the widow of the late president, Mira Baloni': the role is that of somebody else. */
function isOfOther(text: string, { start, end }: Span, name: number): boolean {
  if (end > name || text.charAt(end) !== ',') return false
  const lead = text.slice(Math.max(0, start - 40), start)
  const noun = /(\p{L}+) (?:of|to) (?:the )?$/u.exec(lead)?.[1]?.toLowerCase() ?? ''
  return (
    OF_SOMEBODY.test(noun) || /^(?:spouse|relative|child|friend|family|mistress|kin)$/.test(noun)
  )
}

/** 'he' of 'he also got colleague X out', 'became Britain's …', 'alias ‘El Patron’', 'His Highness'. */
function isNoRole(role: string): boolean {
  const first = /^[\p{L}]+/u.exec(role)?.[0] ?? ''
  return (
    /^(?:alias\P{L}.*|HH|HRH|(?:Royal )?Highness)$/u.test(withoutOwner(role)) || isFinite(first)
  )
}

/** A role without the day or the verb before it, and without the clause or the next person after it. */
function cutRole(words: string, before: string, names: ReadonlySet<string>): string {
  const stop = NEXT_CLAUSE.exec(words.slice(1))
  const read = words.slice(0, stop === null ? words.length : stop.index + 1)
  let role = (NEEDS_NAME.test(read) ? read : withoutLead(read, before))
    .replace(/,? and (?:his|her|their) .*$| \([^()]*$/, '')
    .replace(
      /,? in an? (?:written |joint |brief |emailed )?(?:statement|interview|letter|report|speech|tweet|email|press release|news release|blog post)(?: .*)?$/,
      '',
    )
    .replace(/(?:,? (?:better|best|also))? known$| born$|[,;:]$| [–—-]$/, '')
    .replace(/ (?:during|in|of|for|at|on|with|from|about|to|that|which|who)$/, '')
    .replace(/,? age[sd]? \d+$/, '')
    .replace(HONORIFIC, '')
    .replace(PROFESSOR, (all, own: string) => (isRole(own.toLowerCase()) ? own : all))
  const two = role.split(' ').slice(-2)
  // 'British monarchs Queen Victoria': several, of whom one is named.
  const isOfBody = / (?:at|of|for|from|with|to) /.test(role)
  if (!isOfBody && isPluralRole(two[0] ?? '') && /^\p{Lu}/u.test(two[1] ?? ''))
    role = two[1] ?? role
  for (const and of role.matchAll(/,? and (?=\p{Lu})/gu))
    if (isNameAt(role.slice(and.index + and[0].length), names)) return role.slice(0, and.index)
  return role
}
