// The roll of those an article has named so far: a name enters it once, its later mentions join it by surname.
import type { Span } from '../../language/article.ts'
import type { Person } from '../parts.ts'
import type { Token } from '../tokens.ts'
import { hasEvidence } from './evidence.ts'
import { PARTICLES } from './name-words.ts'
import type { NameRun } from './names.ts'
import type { Role, Sureness } from './role.ts'
import { isOfOther, isSameName } from './same-name.ts'

/** Somebody named, as known so far. */
interface Draft {
  name: string
  span: Span
  role: string | null
  sureness: Sureness | 4
  isPerson: boolean
  stated: Person['stated'] | null
  readonly mentions: Span[]
}

export interface Roll {
  readonly byName: Map<string, Draft>
  /** By surname, and by first name with a space behind it. */
  readonly byLast: Map<string, Draft>
}

/** An empty roll. */
export function newRoll(): Roll {
  return { byName: new Map(), byLast: new Map() }
}

/** A name where it stands, the role that names it best and all that are stated there. */
interface Naming {
  readonly text: string
  readonly sentence: Span
  readonly tokens: readonly Token[]
  readonly run: NameRun
  readonly role: Role | null
  readonly roles: readonly Role[]
}

/** Enters a name, as a person or as a mention of one; a word alone that no title makes a name is left out. */
export function enter(
  { byName, byLast }: Roll,
  { text, sentence, tokens, run, role, roles }: Naming,
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
    byName.get(name) ??
    byLast.get(last.text) ??
    (words.length === 1 ? byLast.get(`${name} `) : undefined) ??
    (PARTICLES.has(first.lower) ? withSurname(byName, name) : undefined)
  const isSame = known !== undefined && isSameName(known.name, name)
  const draft = isSame && !isOfOther(tokens[run.from - 1], words.length, known.name) ? known : null
  // 'the president's son, Joseph': hardly the Joseph Warungu of another paragraph.
  if (role !== null && words.length === 1 && draft !== null && !draft.name.endsWith(name)) return
  const roleSpan = role === null ? null : spanOf(tokens, role)
  const roleText = roleSpan && text.slice(roleSpan.start, roleSpan.end)
  const stated = roleSpan && {
    roles: roles.flatMap((one) => spanOf(tokens, one) ?? []),
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
    byName.set(name, created)
    byLast.set(last.text, created)
    if (words.length > 1) byLast.set(`${first.text} `, created)
    return
  }
  draft.mentions.push(words.length === 1 ? withParticles(span, draft.name, tokens, run.from) : span)
  if (words.length > 1 && !draft.name.includes(' ')) {
    draft.name = name
    draft.span = span
    byName.set(name, draft)
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
function withSurname(byName: Roll['byName'], surname: string): Draft | undefined {
  for (const draft of byName.values()) if (draft.name.endsWith(` ${surname}`)) return draft
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
