// The people an article introduces with a role: 'Foreign Office spokesperson Mumtaz Zahra Baloch' explains
// her name, and 'Baloch' after it, where nobody else in the article goes by that.
import type { Span } from '../../language/article.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import type { Explained, Person } from '../parts.ts'
import { NOT_NAMES, PARTICLES } from '../people/name-words.ts'
import { isRole } from '../people/role-words.ts'
import { isIntroduced } from './introduced.ts'
import { glossOfPerson, lastWord } from './person-gloss.ts'
import type { IsUsual } from './thing-names.ts'

/** Where the press writes the family name first ('Kim Jong-un'), and uses it alone. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim lee park choi jung cho yoon moon xi li wang zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo
he lin gao luo nguyen tran pham tsai lai hun`.split(/\s+/),
)
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
    const gloss = isIntroduced(text, person, names, isUsual)
      ? glossOfPerson(text, person, names)
      : null
    if (gloss === null || stated === undefined) return []
    const family = familyName(name)
    const isShared = (owners.get(family) ?? 0) > 1 || isPlainWord(family, isUsual)
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

function isOwn(text: string, span: Span, name: string, family: string | null): boolean {
  const surface = text.slice(span.start, span.end)
  return surface === name || surface.includes(' ') || surface === family
}

/** The name's part the press uses alone: the last word, or the first where the family name is first. */
function familyName(name: string): string {
  const first = name.slice(0, Math.max(0, name.indexOf(' ')))
  return FAMILY_FIRST.has(first.toLowerCase()) ? first : lastWord(name)
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
