// The people an article introduces with a role: 'Foreign Office spokesperson Mumtaz Zahra Baloch' explains
// her name, and 'Baloch' after it, where nobody else in the article goes by that.
import type { Span } from '../../language/article.ts'
import { STARTERS } from '../../language/abbreviations.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import type { Explained, Person } from '../parts.ts'
import { BODY } from '../definitions/named-body.ts'
import { GIVEN_NAMES, NOT_NAMES, PARTICLES } from '../people/name-words.ts'
import { isPluralRole, isRole, RANKS } from '../people/role-words.ts'
import { kindOfHead } from './kinds.ts'
import type { IsUsual } from './thing-names.ts'
import { GLOSS_MAX, join, pointsBack, quoteOf } from './quote.ts'

/** Where the press writes the family name first ('Kim Jong-un'), and uses it alone. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee park choi jung cho yoon moon xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo
he lin gao luo nguyen tran pham tsai lai hun`.split(/\s+/),
)
/** Verbs and adverbs at which a role read too far is cut. */
const NEXT_CLAUSE =
  / (?:also|took|went|came|made|gave|said|says|told|is|was|has|had|will|would|wrote|called|urged|accused|criticised|criticized|who|explained|referred|reported|announced|added|warned|spoke|longer|than)(?: |$)| (?<=\p{Lu}\S* )\p{Ll}{3,}ed(?= |$)(?! (?:by|in|at|on|with|from|to|for|as) )/u
/** Words that stand before a role by chance: the day, the buttons above a caption. */
const FURNITURE =
  /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Facebook|Twitter|Pinterest|Google|Plus|Embed|Email|Share|wanted) )+|^\p{Lu}[\p{Lu} ,.-]* \((?:EFE|Reuters|AFP|AP|ANI|PTI|IPS|CNN)\)[ –—-]*/u
const NO_NOUN_PHRASE =
  /^(?:for|of|from|with|at|in|heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works) /i

/** Nouns of no table that say what somebody is to somebody. */
const IS_SOMEBODY =
  /(?:er|or|ist|ian|ant|man|woman|friend|partner|mate|boy|girl|kid|child|baby|wife|hero|heroine|hawk|native|genius|prodigy|virtuoso|recluse|grandee|aristocrat|technocrat|bureaucrat|recruit|addict|refugee|nominee|migrant|parent|resident|orphan|twin|countess|baroness|accused)s?$/

/** The people with a role, each with the mentions that can only be theirs. */
export function explainedPersons(
  text: string,
  people: readonly Person[],
  isUsual: IsUsual,
): Explained[] {
  const owners = new Map<string, number>()
  for (const { name } of people)
    for (const word of new Set([familyName(name), lastWord(name)]))
      owners.set(word, (owners.get(word) ?? 0) + 1)
  const names = new Set(people.map(({ name }) => name))
  return people.flatMap((person) => {
    const { name, stated } = person
    const roles = (stated?.roles ?? []).map(({ start, end }) => text.slice(start, end))
    if (isMerged(name, names) || roles.some((role) => namesNext(role, names))) return []
    const gloss = isTelling(text, person, isUsual) ? glossOf(text, person) : null
    if (gloss === null || stated === undefined) return []
    const family = familyName(name)
    const isShared = (owners.get(family) ?? 0) > 1 || isPlainWord(family, isUsual)
    if (isShared && !name.includes(' ')) return []
    return [
      {
        term: name,
        kind: 'person',
        gloss,
        forms: name.includes(' ') ? [{ text: name, anyCase: false }] : [],
        mentions: person.mentions.filter((span) =>
          isOwn(text, span, name, isShared ? null : family),
        ),
        sentence: stated.sentence,
      },
    ]
  })
}

/** Offices and ranks that say who somebody of one name is. */
const OFFICE =
  /(?:^|[ -])(?:president|minister|premier|chancellor|secretary|governor|mayor|senator|sen|representative|rep|congress(?:man|woman)|king|queen|prince|princess|pope|emir|general|gen|colonel|col|captain|major|commander|admiral|judge|justice|chair(?:man|woman)?|director|chief|speaker|ambassador|commissioner|ayatollah|bishop|archbishop|cardinal|professor|inspector|sergeant|lieutenant|prosecutor|rapper|singer|midfielder|striker|winger|defender|goalkeeper|coach|manager|boss|leader|spokes(?:man|woman|person)|lawyer)$/i

/** Whether the name is a person's and the role says who: 'Galaxy S9' and 'a Great Falls' don't. */
function isTelling(text: string, person: Person, isUsual: IsUsual): boolean {
  const { name, role } = person
  if (role === null || !isPersonName(text, person, isUsual)) return false
  const words = role
    .toLowerCase()
    .replace(/[^\p{L} -]/gu, '')
    .split(' ')
  const head = headWords(words)
  const hasRole = words.some((word) => isRole(word) || RANKS.has(word))
  if (
    / (?:the|their|his|her|its|in|of|at|and|a|behind|by|for|to|on|with|include|includes)$/i.test(
      role,
    )
  )
    return false
  // 'Ambassador of Saudi Arabia', 'Star Trek': a single word is seldom a person's whole name.
  if (GIVEN_NAMES.has(words[0] ?? '') && /^\p{Lu}\S* \p{Lu}\S*$/u.test(role)) return false
  const isRoyal = /(?:prince|princess|king|queen|pope|emir)$/i.test(role)
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (!name.includes(' ') && GIVEN_NAMES.has(plain) && !isRoyal) return false
  if (!name.includes(' ') && /(?:ical|ional|utive)$/.test(name)) return false
  if (!name.includes(' ')) return !/ (?:of|for) /.test(role) && OFFICE.test(role)
  if (hasRole || NO_NOUN_PHRASE.test(role)) return true
  if (kindOfHead(words) !== null || kindOfHead(head) !== null) return false
  // 'a total lack of support', 'my midnight cherry Tesla'.
  if (/ of /.test(role)) return false
  return /^an? /i.test(role)
    ? IS_SOMEBODY.test(head.at(-1) ?? '') &&
        !role.endsWith('ing') &&
        !/^[Aa]n? (?:\p{Lu}\S* )*\p{Lu}\S*$/u.test(role)
    : IS_SOMEBODY.test(head.at(-1) ?? '')
}

/** Whether the words of the name can be a person's, whole, and the role beside it its own. */
function isPersonName(
  text: string,
  { name, role, stated, end }: Person,
  isUsual: IsUsual,
): boolean {
  const last = lastWord(name).toLowerCase()
  const first = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase()
  if (
    !GIVEN_NAMES.has(first) &&
    (isUsual(last) || isUsual(last.replace(/s$/, '')) || NOT_NAMES.has(last))
  )
    return false
  if (
    /(?:cy|ship|tion|ment|ism)$/.test(last) ||
    / (?:As|For|The|And|To|Of|In|On|At|With) /.test(name)
  )
    return false
  if (/(?:^| )\p{Lu}$/u.test(role ?? '')) return false
  // 'Moon Jae' of 'Moon Jae-in'.
  if (/^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))) return false
  if (
    /\d|\p{L}-(?:winning|elect|based|led|born|nominated|designate)(?: |$)/u.test(name) ||
    /(?:^| )\p{L}$/u.test(name)
  )
    return false
  if (kindOfHead([last.replace(/^sub/, '')]) !== null || BODY.test(lastWord(name))) return false
  if (stated === undefined) return false
  const span = stated.roles.at(-1)
  const after = text.slice(stated.name.end, stated.name.end + 12)
  // 'Valéry Giscard d'Estaing' goes on.
  if (/^ [dD]['’]\p{Lu}/u.test(after)) return false
  // 'HP's director, Mr A, the rector, Mrs B': the role is the next one's.
  if (
    span !== undefined &&
    span.start > stated.name.end &&
    /^, (?:Mr|Mrs|Ms|Dr|Prof|Sir|Hon)\.? \p{Lu}/u.test(text.slice(span.end, span.end + 9))
  )
    return false
  // 'Protesters Want Electors': several have a plural role together.
  const words = span === undefined ? '' : text.slice(span.start, span.end)
  const isOfSeveral = isPluralRole(lastWord(words).toLowerCase()) && !/['’]s? /.test(words)
  const before = text.slice(Math.max(0, stated.name.start - 4), stated.name.start)
  return !isOfSeveral || /^(?:,| and )/.test(after) || before.endsWith('and ')
}

/** 'Denis McDonough Trump': two names that lost what stood between them. */
function isMerged(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ')
  return words.some((_, at) => at > 1 && names.has(words.slice(0, at).join(' ')))
}

/** 'Senator of New Hampshire William Bennett': a list in which the next person follows a role. */
function namesNext(role: string, names: ReadonlySet<string>): boolean {
  const words = role.split(' ')
  return words.some((word, at) => {
    const before = words[at - 1] ?? ''
    return (
      at > 1 &&
      /^\p{Lu}/u.test(word) &&
      /^\p{Lu}/u.test(before) &&
      !isRole(before.toLowerCase()) &&
      !RANKS.has(before.toLowerCase()) &&
      words.length - at > 1 &&
      names.has(words.slice(at).join(' '))
    )
  })
}

/** The words before the first preposition: the head is the last of them. */
function headWords(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) =>
    /^(?:of|in|for|at|to|on|with|from|by|that|which)$/.test(word),
  )
  return at === -1 ? words : words.slice(0, at)
}

function isOwn(text: string, span: Span, name: string, family: string | null): boolean {
  const surface = text.slice(span.start, span.end)
  return surface === name || surface.includes(' ') || surface === family
}

/** The name's part the press uses alone: the last word, or the first where the family name is first. */
function familyName(name: string): string {
  const first = name.slice(0, Math.max(0, name.indexOf(' ')))
  return FAMILY_FIRST.has(first.toLowerCase()) ? first : lastWord(name)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** 'Rose', 'Paris': alone they may be something else. */
function isPlainWord(word: string, isUsual: IsUsual): boolean {
  const lower = word.toLowerCase()
  return (
    lower.length < 2 ||
    COMMON_WORDS.has(lower) ||
    isUsual(lower) ||
    NOT_NAMES.has(lower) ||
    PARTICLES.has(lower) ||
    isRole(lower)
  )
}

/**
 * The role alone where it says enough; with the name between them, the roles before and after it; else the
 * sentence around it.
 */
function glossOf(text: string, { stated }: Person): string | null {
  const [first, second] = stated?.roles ?? []
  if (stated === undefined || first === undefined) return null
  const from = second === undefined ? first : join(first, second)
  const words = text.slice(wholeRoleStart(text, from), wholeRoleEnd(text, from))
  const stop = NEXT_CLAUSE.exec(words.slice(1))
  const role = words
    .slice(0, stop === null ? words.length : stop.index + 1)
    .replace(FURNITURE, '')
    .replace(/,? (?:better|best|also) known$/, '')
  const isNames = second !== undefined
  const saysEnough =
    role.includes(' ') &&
    !pointsBack(role) &&
    !NO_NOUN_PHRASE.test(role) &&
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
