// Who is who in an article: full names with the role the text states, and their later mentions by surname.
import type { Article, Span } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { isCredit } from './credits.ts'
import { isHeadline } from './headline.ts'
import { nameRuns, type NameRun } from './people/names.ts'
import type { Person } from './parts.ts'
import { isPluralRole, PARTY } from './people/role-words.ts'
import { roleAfter } from './people/role-after.ts'
import { roleBefore } from './people/role-before.ts'
import { DETERMINER, type Role } from './people/role.ts'
import { enter, newRoll, type Roll } from './people/roll.ts'
import { tokensOf, type Token } from './tokens.ts'

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
  const roll = newRoll()
  for (const sentence of sentences) {
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    const words = article.text.slice(sentence.start, sentence.end)
    if (isCredit(words) || isHeadline(words)) continue
    readSentence(article.text, sentence, roll)
  }
  const people: Person[] = []
  for (const draft of new Set(roll.byName.values()))
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

function readSentence(text: string, sentence: Span, roll: Roll): void {
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
    enter(roll, { text, sentence, tokens, run, role: best, roles: stated ?? [] })
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
