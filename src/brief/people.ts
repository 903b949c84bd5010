// Who is who in an article: full names with the role the text states, and their later mentions by surname.
import type { Article, Span } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { isCredit } from './credits.ts'
import { isHeadline } from './headline.ts'
import { PARTICLES } from './people/name-words.ts'
import { hasEvidence } from './people/evidence.ts'
import { nameRuns, type NameRun } from './people/names.ts'
import type { Person } from './parts.ts'
import { isPluralRole, PARTY } from './people/role-words.ts'
import { roleAfter } from './people/role-after.ts'
import { roleBefore } from './people/role-before.ts'
import { DETERMINER, type Role, type Sureness } from './people/role.ts'
import { isOfOther, isSameName } from './people/same-name.ts'
import { tokensOf, type Token } from './tokens.ts'

interface Draft {
  name: string
  span: Span
  role: string | null
  sureness: Sureness | 4
  isPerson: boolean
  stated: Person['stated'] | null
  readonly mentions: Span[]
}

/**
 * The people an article names, by first mention. A role is the text's own words; a name counts as a
 * person's when a role, a verb of saying, an address or a known given name says so. Headings aren't read.
 * A name that stands in `things` (offsets into the text of what is known to be none) isn't a person's.
 */
export function findPeople(
  article: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Sentence[],
  things: readonly Span[] = [],
): Person[] {
  const notPersons = new Set(things.map(({ start, end }) => `${start}-${end}`))
  const drafts = new Map<string, Draft>()
  const byLast = new Map<string, Draft>()
  for (const sentence of sentences) {
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    const words = article.text.slice(sentence.start, sentence.end)
    if (isCredit(words) || isHeadline(words)) continue
    readSentence(article.text, sentence, drafts, byLast)
  }
  const people: Person[] = []
  for (const draft of new Set(drafts.values()))
    if (draft.isPerson && !notPersons.has(`${draft.span.start}-${draft.span.end}`))
      people.push({
        ...draft.span,
        name: draft.name,
        role: draft.role,
        mentions: draft.mentions,
        ...(draft.stated && { stated: draft.stated }),
      })
  return people.sort((a, b) => a.start - b.start)
}

function readSentence(
  text: string,
  sentence: Span,
  drafts: Map<string, Draft>,
  byLast: Map<string, Draft>,
): void {
  const tokens = tokensOf(text, sentence)
  let shared: { role: Role; to: number } | null = null
  for (const run of nameRuns(tokens)) {
    const before: Role | null =
      roleBefore(tokens, run.from, run.to) ?? sharedRole(tokens, run, shared)
    shared =
      before !== null && isPluralRole(tokens[before.head]?.lower ?? '')
        ? { role: before, to: run.to }
        : null
    const roles = [before, roleAfter(tokens, run)].filter((role) => role !== null)
    const best = roles.reduce<Role | null>((a, b) => {
      // An office before the name says more than the party behind it.
      const isParty = a === before && isBareParty(tokens, b)
      return a === null || (b.sureness < a.sureness && !isParty) ? b : a
    }, null)
    const stated = roles.length === 2 && best === before ? roles : best && [best]
    note({ text, sentence, tokens }, run, best, stated ?? [], drafts, byLast)
  }
}

/** 'a Republican', 'the Democrat representing Vell'; 'a Texas Republican' says where from. */
const isBareParty = (tokens: readonly Token[], { from, head }: Role): boolean =>
  PARTY.test(tokens[head]?.lower ?? '') &&
  tokens.slice(from, head).every(({ lower }) => DETERMINER.test(lower))

/** 'Prime Ministers X and Y': the second has the role of the first. */
function sharedRole(
  tokens: readonly Token[],
  run: NameRun,
  shared: { role: Role; to: number } | null,
): Role | null {
  if (shared === null) return null
  const between = tokens.slice(shared.to, run.from).map((token) => token.text)
  return between.length <= 2 && between.every((word) => word === 'and' || word === ',')
    ? shared.role
    : null
}

interface Place {
  readonly text: string
  readonly sentence: Span
  readonly tokens: readonly Token[]
}

function note(
  { text, sentence, tokens }: Place,
  run: NameRun,
  role: Role | null,
  allRoles: readonly Role[],
  drafts: Map<string, Draft>,
  byLast: Map<string, Draft>,
): void {
  const words = tokens.slice(run.from, run.to)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return
  const span = {
    start: first.start,
    // 'Hun Sen.' ends its sentence: no senator.
    end: last.isPossessive || last.text === 'Sen' ? last.start + last.text.length : last.end,
  }
  const name = text.slice(span.start, span.end)
  const known =
    drafts.get(name) ??
    byLast.get(last.text) ??
    (words.length === 1 ? byLast.get(`${name} `) : undefined) ??
    (PARTICLES.has(first.lower) ? withSurname(drafts, name) : undefined)
  const isSame = known !== undefined && isSameName(known.name, name)
  const draft = isSame && !isOfOther(tokens[run.from - 1], words.length, known.name) ? known : null
  // 'the president's son, Joseph': hardly the Joseph Warungu of another paragraph.
  if (role !== null && words.length === 1 && draft !== null && !draft.name.endsWith(name)) return
  const roleSpan = role === null ? null : spanOf(tokens, role)
  const roleText = roleSpan && text.slice(roleSpan.start, roleSpan.end)
  const stated = roleSpan && {
    roles: allRoles.flatMap((one) => spanOf(tokens, one) ?? []),
    name: span,
    sentence: { start: sentence.start, end: sentence.end },
  }
  if (draft === null) {
    if (words.length === 1 && !(role !== null && role.to <= run.from && isTitle(tokens, role)))
      return
    const isPerson = role !== null || hasEvidence(tokens, run)
    const created: Draft = {
      name,
      span,
      role: roleText,
      sureness: role?.sureness ?? 4,
      isPerson,
      stated,
      mentions: [span],
    }
    drafts.set(name, created)
    byLast.set(last.text, created)
    if (words.length > 1) byLast.set(`${first.text} `, created)
    return
  }
  draft.mentions.push(words.length === 1 ? withParticles(span, draft.name, tokens, run.from) : span)
  if (words.length > 1 && !draft.name.includes(' ')) {
    draft.name = name
    draft.span = span
    drafts.set(name, draft)
    byLast.set(`${first.text} `, draft)
  }
  if (role !== null && role.sureness < draft.sureness) {
    draft.role = roleText
    draft.stated = stated
    draft.sureness = role.sureness
  }
  draft.isPerson ||= role !== null || hasEvidence(tokens, run)
}

/** 'Van Hollen' is 'Chris Van Hollen'. */
function withSurname(drafts: ReadonlyMap<string, Draft>, surname: string): Draft | undefined {
  for (const draft of drafts.values()) if (draft.name.endsWith(` ${surname}`)) return draft
  return undefined
}

/** 'De Niro' at a sentence's start, 'de Basseville' within: the particles of a surname are a part of its mention. */
function withParticles(span: Span, name: string, tokens: readonly Token[], from: number): Span {
  const words = name.split(' ')
  let start = span.start
  let at = from - 1
  for (let word = words.length - 2; word > 0; word--, at--) {
    const token = tokens[at]
    const lower = words[word]?.toLowerCase() ?? ''
    if (token?.lower !== lower || !PARTICLES.has(lower)) break
    start = token.start
  }
  return { start, end: span.end }
}

function spanOf(tokens: readonly Token[], { from, to }: Role): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

function isTitle(tokens: readonly Token[], role: Role): boolean {
  const head = tokens[role.head]
  return head?.isCapital === true && !NO_TITLE.test(head.lower)
}

/** Roles that stand before no surname alone: 'Star Bharat' and 'Agent Orange' are things. */
const NO_TITLE =
  /^(?:star|agent|head|resident|builder|champion|witness|model|driver|engineer|guard|pilot|sprinter|advisors?|baker|butcher|cook|farmer|porter|carpenter)$/
