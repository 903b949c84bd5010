// Where the words of a person's role begin and end, when its readers stopped within a name or short of it.
import { STARTERS } from '../../language/abbreviations.ts'
import type { Span } from '../../language/article.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { DEMONYMS } from '../../language/demonyms.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { BODY } from '../definitions/named-body.ts'
import { COMPLEMENTS, isPluralRole, isRole, MODIFIERS } from '../people/role-words.ts'
import { isPlural, kindOfHead } from './kinds.ts'
import { listEnd } from './list-end.ts'
import { TRADES } from './trades.ts'

/** Verbs and adverbs at which a role read too far is cut. */
export const NEXT_CLAUSE =
  / (?:also|took|went|came|made|gave|said|says|told|is|was|has|had|will|would|wrote|called|urged|accused|criticised|criticized|who|explained|referred|reported|announced|added|warned|spoke|explains|adds|notes|warns|argues|believes|longer|than|(?:commenting|speaking|talking|reacting|responding|referring) (?:on|to|about|in|at|after|with))(?: |$)| (?<=\p{Lu}\S* )\p{Ll}{3,}ed(?= |$)(?! (?:by|in|at|on|with|from|to|for|as|after|of|under|against) )/u

/** 'Bank of Japan chief', 'director of the Victims of Crime Trust': what stands before 'of' belongs to the office. */
export function wholeRoleStart(text: string, { start, end }: Span): number {
  const lead = text.slice(Math.max(0, start - 60), start)
  // 'one of Baloni's accusers', 'her husband's running mate'
  const opener = /(?<!\p{L})(?:[Oo]ne of|[Hh]er|[Hh]is|[Tt]heir) $/u.exec(lead)
  if (opener !== null) return start - opener[0].length
  // 'R&B star', 'Police Minister' at a sentence's start
  const tied =
    /(?<![\p{L}\p{N}])(?:(?<=[\p{L},] )\p{Lu}\p{L}+ )?[\p{L}\p{N}]+[&/]$|(?<=^|[.!?”"] )\p{Lu}\p{Ll}+ $/u.exec(
      lead,
    )?.[0] ?? ''
  // 'Touching the Void director', 'The Phantom of the Opera director': the title began before its article.
  const title =
    MAKER.test(text.slice(start, end)) &&
    /(?<=\p{Ll},? |^)(?!(?:In|At|On|By|For|But|And|With) )(?:\p{Lu}\p{Ll}+ )+(?:(?:of|in|on|to|for|from|with) )?$/u.exec(
      lead,
    )
  if (title) return start - title[0].length
  const word = tied.trim().toLowerCase()
  if (
    /[&/]$/.test(tied) ||
    word === 'all' ||
    (word !== 'then' && MODIFIERS.has(word)) ||
    COMPLEMENTS.has(word)
  )
    return start - tied.length
  if (!/^\p{Lu}/u.test(text.slice(start, start + 2))) return start - describedBy(lead)
  const fields = fieldsOf(lead, text.slice(start, end))
  if (fields > 0) return start - fields
  const before =
    /(?<!\p{Lu}[\p{L}'’&-]* |[\p{L}'’&-])(?:\p{Lu}[\p{L}'’&-]+ )+(?:of|for)(?: the)? $/u.exec(lead)
  // 'Vilmar for Luria captain': where somebody goes, and then who.
  const owner = before?.[0].trimEnd().split(' ').at(-2) ?? ''
  if (before?.[0].endsWith(' for ') === true && !BODY.test(owner) && !isOffice(owner.toLowerCase()))
    return start
  if (before === null || STARTERS.has(/^\p{L}+/u.exec(before[0])?.[0].toLowerCase() ?? ''))
    return start
  return start - before[0].length
}

/** How far 'Oil and' reaches before 'Natural Gas Corporation chairman': a field, not another name. */
function fieldsOf(lead: string, role: string): number {
  const before = /(?<![\p{L}’'-])(?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}+) and $/u.exec(lead)
  const field = before?.[1]?.toLowerCase() ?? ''
  const isField = COMMON_WORDS.has(field.replace(/s$/, '')) || COMPLEMENTS.has(field)
  const first = /^\p{L}+/u.exec(before?.[0] ?? '')?.[0].toLowerCase() ?? ''
  const isTitle =
    MADE.test(role) && first !== field && COMMON_WORDS.has(first) && !GIVEN_NAMES.has(first)
  return before !== null && (isTitle || (isField && BODY.test(role))) ? before[0].length : 0
}

/** 'Only Fools and' before 'Horses star' */
const MADE =
  /^\p{Lu}\S* (?:director|star|actor|actress|author|writer|creator|presenter|host|producer)$/u

const NOT_OF_ROLE =
  /(?:(?<!e)ed|ly)$|^(?:agreed|freed|by|of|from|with|for|in|at|on|as|to|including|like|the|an?|and|or|but|who|which|that|when|while|than|is|are|was|were|be|said|says|told|tells|met|beat|saw|has|had|have|will|would|his|her|its|their)$/
/** What small words stand behind that can only be a noun's. */
const BEFORE_NOUN = /[,;:–—(“"]$|^(?:by|of|from|with|for|in|at|on|including|like|the|an?)$/i

/** How far the small words reach that tell a role: 'assistant hitting' coach, 'Vibe magazine' president. */
function describedBy(lead: string): number {
  const row = /(?:(?<![\p{L}’'-])\p{Ll}[\p{Ll}-]+ ){1,3}$/u.exec(lead)?.[0] ?? ''
  const words = row.split(' ').slice(0, -1)
  const from = words.findLastIndex((word) => NOT_OF_ROLE.test(word)) + 1
  const own = words.slice(from)
  if (own.length === 0) return 0
  const start = lead.slice(0, lead.length - row.length)
  const before = words[from - 1] ?? /(\S+) $/.exec(start)?.[1] ?? ''
  const length = own.join(' ').length + 1
  if (before === '' || BEFORE_NOUN.test(before)) return length
  const name =
    /(?<![\p{L}.’'-])(?:(?:former|then) )?(?:\p{Lu}[\p{L}&’'-]* )+$/u.exec(start)?.[0] ?? ''
  const isPeople = DEMONYMS.has(lastOf(name.trim()).toLowerCase())
  if (!isPeople && !own.every(tellsTrade)) return 0
  return /['’]s? /.test(name) || from > 0 ? length : length + name.length
}

/** Works and their makers, before whom a title stands. */
const MAKER =
  /^the \p{Lu}\S* (?:director|star|actor|actress|author|writer|creator|presenter|host|producer)$/u

const isOffice = (word: string): boolean => isRole(word) && !isPluralRole(word)
const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

function tellsTrade(word: string): boolean {
  return (
    MODIFIERS.has(word) ||
    TRADES.has(word) ||
    (kindOfHead([word]) !== null && !isPlural(word)) ||
    /(?:ic|al|ary)$/.test(word)
  )
}

const MORE_OF_NAME =
  /^(?: and| &|(?:, \p{Lu}[\p{L}’'-]+)+ &)(?: the)?(?: (?:(?:of|for|the|de|&|and) )?(?:(?:Mr|Mrs|Ms|Dr)\. )?\p{Lu}[\p{L}’'-]*)+(?![’'\p{L}])/u

const SEAT =
  /^, (?:for )?\p{Lu}[\p{L}’'-]*(?: (?:and )?\p{Lu}[\p{L}’'-]*){0,3}(?=[,.;]| said| told)/u
/** 'the University of California' and then ', Berkeley'. */
const CAMPUS = /^, \p{Lu}[\p{L}’'-]*(?: (?:of )?\p{Lu}[\p{L}’'-]*)*(?=[,.;])/u

const FIELD = / (?:of|for) \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*)?$/u
/** 'director of news' and then 'and current affairs for Tarvik TV'. */
const MORE_OF_FIELD =
  /^ and (?:\p{Ll}[\p{L}-]* ){1,3}(?:at|for|of|in|with) (?:the )?\p{Lu}[\p{L}&.’'-]*(?: (?:(?:of|for|the|and|de|&) )?\p{Lu}[\p{L}&’'-]*)*(?=[,.;:"”’)])/u
/** 'director of inspection' and then 'and compliance' */
const ONE_FIELD = /^ and \p{Ll}[\p{L}-]*(?=[,.;])/u
/** 'president' and then 'and CEO of the NAACP'. */
const MORE_OFFICE =
  /^,? and (?:\p{L}[\p{L}-]* ){0,2}(\p{L}[\p{L}-]*) (?:of|at|for) (?:the )?\p{Lu}[\p{L}&’'-]*(?: (?:(?:of|for|the|and|de|&) )*\p{Lu}[\p{L}&’'-]*)*(?=[,.;:"”’)]| in )/u
/** 'a dancer' and then ', singer and powwow emcee'. */
const MORE_TRADES =
  /^((?:, \p{Ll}[\p{Ll}-]*){1,3}),? and (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*(?=[,.;”"’])/u
/** 'author of the book' and then its title. */
const TITLED =
  /(?<!\p{L})(?:book|novel|memoir|biography|film|documentary|album|play|series|blog|podcast|study|report)$/u
const TITLE = /^,? [“"‘'][^“”"‘]{2,80}[”"’'](?!\p{L})/u
/** 'author' and then 'of “Verna”'. */
const MAKES = /(?<!\p{L})(?:author|co-author|writer|editor|creator|director|host|producer)$/u
const OF_TITLE = /^ of (?:the [\p{L} -]{0,30})?[“"‘][^“”"‘]{2,80}[”"’](?!\p{L})/u

/** What of the words after it belongs to a role: the rest of its field, of a row of trades, or a title. */
function moreOf(role: string, after: string): string {
  if (FIELD.test(role)) return (MORE_OF_FIELD.exec(after) ?? ONE_FIELD.exec(after))?.[0] ?? ''
  if (/ the University of \p{Lu}\p{L}+$/u.test(role)) return CAMPUS.exec(after)?.[0] ?? ''
  if (TITLED.test(role)) return TITLE.exec(after)?.[0] ?? ''
  const title = MAKES.test(role) ? OF_TITLE.exec(after)?.[0] : undefined
  if (title !== undefined) return title
  const office = / (?:of|at|for) /.test(role) ? null : MORE_OFFICE.exec(after)
  if (isRole(office?.[1]?.toLowerCase() ?? '')) return office?.[0] ?? ''
  const trades = isRole(lastOf(role)) ? MORE_TRADES.exec(after) : null
  const own = trades?.[1]?.slice(2).split(', ') ?? []
  return own.every((word) => isRole(word)) ? (trades?.[0] ?? '') : ''
}

/** A role that stops within the name of a body, or in a list of what it is for, goes on to its end. */
export function wholeRoleEnd(
  text: string,
  { start, end }: Span,
  names: ReadonlySet<string>,
): number {
  const role = text.slice(start, end)
  const after = text.slice(end, end + 120)
  const more = moreOf(role, after)
  if (more !== '') return end + more.length
  if (/ (?:of|for|at|to|with) .*(?<=[ ’'-])\p{Lu}[\p{L}’'-]*$/u.test(role)) {
    const name = MORE_OF_NAME.exec(after)?.[0] ?? ''
    const next = name.replace(/^[ ,&]*(?:and )?(?:the )?/, '')
    const isSomebody =
      isNameAt(next, names) || GIVEN_NAMES.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '')
    if (name !== '' && !isSomebody && !/['’]s$/.test(name)) return end + name.length
  }
  if (/(?:^| )(?:MP|MNA|MPA|MLA|MEP|MSP|TD)$/.test(role)) {
    // 'Ann Cole, MP, Vilmar North,': for where.
    const seat = SEAT.exec(after)?.[0] ?? ''
    const isNext =
      isNameAt(seat.slice(2), names) ||
      GIVEN_NAMES.has(/\p{L}+/u.exec(seat)?.[0].toLowerCase() ?? '')
    return isNext ? end : end + seat.length
  }
  if (!/(?:of|for|at) the \p{Lu}[\p{L}'’-]*$/u.test(role)) return listEnd(text, end)
  const rest = /^(?: and|[–-])(?: ?[\p{L}'’–-]+){1,8}(?=[,.;])/u.exec(after)
  return rest === null || NEXT_CLAUSE.test(rest[0]) ? end : end + rest[0].length
}

/** Whether words begin with one of the names, or with the first two words of one. */
export function isNameAt(words: string, names: ReadonlySet<string>): boolean {
  const two = /^\S+ [^\s,.;]+/u.exec(words)?.[0] ?? ''
  return names.has(two) || [...names].some((name) => name.includes(' ') && words.startsWith(name))
}
