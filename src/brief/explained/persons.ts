// The people an article introduces with a role: 'Foreign Office spokesperson Mumtaz Zahra Baloch' explains
// her name, and 'Baloch' after it, where nobody else in the article goes by that.
import { COMMON_WORDS } from '../../language/common-words.ts'
import type { Span } from '../../language/article.ts'
import type { Explained, Person } from '../parts.ts'
import { NOT_NAMES, PARTICLES } from '../people/name-words.ts'
import { isRole } from '../people/role-words.ts'
import { GLOSS_MAX, join, quoteAround } from './quote.ts'

/** Words that point at something said before: a card can't begin with them. */
const POINTS_BACK =
  /^(?:his|her|its|their|our|my|another|one|(?:the|this|that) \p{Ll}[\p{L}-]*['’]s?)(?= )/iu
/** Where the press writes the family name first ('Kim Jong-un'), and uses it alone. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee park choi jung cho yoon moon xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo
he lin gao luo nguyen tran pham tsai lai hun`.split(/\s+/),
)

/** The people with a role, each with the mentions that can only be theirs. */
export function explainedPersons(text: string, people: readonly Person[]): Explained[] {
  const owners = new Map<string, number>()
  for (const person of people)
    for (const word of new Set([familyName(person.name), lastWord(person.name)]))
      owners.set(word, (owners.get(word) ?? 0) + 1)
  return people.flatMap((person) => {
    const gloss = glossOf(text, person)
    if (gloss === null || person.stated === undefined) return []
    const family = familyName(person.name)
    const isShared = (owners.get(family) ?? 0) > 1 || isPlainWord(family)
    return [
      {
        term: person.name,
        kind: 'person',
        gloss,
        forms: person.name.includes(' ') ? [{ text: person.name, anyCase: false }] : [],
        mentions: person.mentions.filter((span) => isOwn(text, span, person, family, isShared)),
        sentence: person.stated.sentence,
      },
    ]
  })
}

function isOwn(
  text: string,
  span: Span,
  { name }: Person,
  family: string,
  isShared: boolean,
): boolean {
  const surface = text.slice(span.start, span.end)
  if (surface === name || surface.includes(' ')) return true
  return surface === family && !isShared
}

/** The name's part the press uses alone: the last word, or the first where the family name is first. */
function familyName(name: string): string {
  const words = name.split(' ')
  const first = words[0] ?? name
  if (words.length > 1 && FAMILY_FIRST.has(first.toLowerCase()) && !/^\p{L}\.$/u.test(first))
    return first
  return lastWord(name)
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** 'Rose', 'Paris': alone they may be something else. */
function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    lower.length < 2 ||
    COMMON_WORDS.has(lower) ||
    NOT_NAMES.has(lower) ||
    PARTICLES.has(lower) ||
    isRole(lower)
  )
}

/** The role alone where it says enough, else the sentence around it; null where that says nothing. */
function glossOf(text: string, { role, stated }: Person): string | null {
  if (role === null || stated === undefined) return null
  const saysEnough = role.includes(' ') && !POINTS_BACK.test(role) && isNounPhrase(role)
  if (saysEnough && role.length <= GLOSS_MAX) return role
  return quoteAround(text, stated.sentence, join(stated.role, stated.name))
}

/** 'for Labour' and 'heads the port authority' need the name before them. */
function isNounPhrase(role: string): boolean {
  const first = /^\p{L}+/u.exec(role)?.[0].toLowerCase() ?? ''
  return (
    !/^(?:for|of|from|with|at|in)$/.test(first) &&
    (isRole(first) ||
      !/^(?:heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works)$/.test(
        first,
      ))
  )
}
