// An entry as a row of texts, and back. Lists are joined by control characters, which are escaped where a
// text has them; what follows from another field is left out: an id that is the term in small letters, the
// address of a page of Wikipedia.
import { KINDS, type Alias, type DatedFact, type Entry, type Rarity, type Source } from './entry.ts'
import { slugOf } from './index-format.ts'

/** The columns, in the order of the file. */
export const COLUMN = {
  Id: 0,
  Term: 1,
  Countries: 2,
  Aliases: 3,
  /** Of each alias that has conditions: its number among the aliases, its marks, needs, nots. */
  Conditions: 4,
  Gloss: 5,
  More: 6,
  When: 7,
  Needs: 8,
  Not: 9,
  Sources: 10,
  AsOf: 11,
  See: 12,
} as const
export const COLUMNS = 13

const ITEM = '\u0001'
const FIELD = '\u0002'
const PART = '\u0003'
const ESCAPE = '\u007F'

const WIKIPEDIA = ', Wikipedia'
const WIKIPEDIA_PAGES = 'https://en.wikipedia.org/wiki/'

const RARITIES: readonly (Rarity | undefined)[] = [undefined, 'rare', 'uncommon', 'common']
const CASES: readonly (Alias['case'] | undefined)[] = [undefined, 'exact', 'any']

function escaped(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => {
    return ESCAPE + String.fromCharCode(control.charCodeAt(0) ^ 64)
  })
}

function plain(text: string): string {
  return text.replaceAll(/\p{Cc}(.)/gu, (_, shown: string) => {
    return String.fromCharCode(shown.charCodeAt(0) ^ 64)
  })
}

const join = (texts: readonly string[] | undefined, separator: string): string =>
  (texts ?? []).map(escaped).join(separator)

const parts = (text: string, separator: string): string[] =>
  text === '' ? [] : text.split(separator).map(plain)

/** Kind, rarity, case, `local` and `there` of an entry, in 10 bits. */
export function marksOf({ kind, rarity, case: letters, local, there }: Entry): number {
  const isLocal = local === true ? 1 : 0
  const isThere = there === true ? 1 : 0
  return (
    KINDS.indexOf(kind) |
    (RARITIES.indexOf(rarity) << 4) |
    (Math.max(0, CASES.indexOf(letters)) << 6) |
    (isLocal << 8) |
    (isThere << 9)
  )
}

function conditionsOf(aliases: Entry['aliases']): string {
  return (aliases ?? [])
    .flatMap((alias, number) => {
      if (typeof alias === 'string') return []
      const marks = Math.max(0, CASES.indexOf(alias.case)) + (alias.local === true ? 3 : 0)
      return [[`${number} ${marks}`, join(alias.needs, PART), join(alias.not, PART)].join(FIELD)]
    })
    .join(ITEM)
}

/** Wikipedia's page of the entry's own term is '', of another title the title; other sources are written out. */
function sourceText({ title, url }: Source, term: string): string {
  const page = title.endsWith(WIKIPEDIA) ? title.slice(0, -WIKIPEDIA.length) : null
  if (page !== null && url === WIKIPEDIA_PAGES + page.replaceAll(' ', '_')) {
    return page === term ? '' : escaped(page)
  }
  return `${escaped(title)}${FIELD}${escaped(url)}`
}

function sourceOf(text: string, term: string): Source {
  const [title = '', url] = text.split(FIELD)
  if (url !== undefined) return { title: plain(title), url: plain(url) }
  const page = title === '' ? term : plain(title)
  return { title: page + WIKIPEDIA, url: WIKIPEDIA_PAGES + page.replaceAll(' ', '_') }
}

/** The texts of an entry, by column. */
export function textsOf(entry: Entry): string[] {
  const { id, term, aliases } = entry
  const texts = Array.from({ length: COLUMNS }, () => '')
  texts[COLUMN.Id] = slugOf(term) === id ? '' : id
  texts[COLUMN.Term] = escaped(term)
  texts[COLUMN.Countries] = join(entry.countries, ' ')
  texts[COLUMN.Aliases] = join(
    aliases?.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ITEM,
  )
  texts[COLUMN.Conditions] = conditionsOf(aliases)
  texts[COLUMN.Gloss] = escaped(entry.gloss)
  texts[COLUMN.More] = escaped(entry.more ?? '')
  texts[COLUMN.When] = (entry.when ?? [])
    .map(({ from, to, is }) => [from ?? '', to ?? '', escaped(is)].join(FIELD))
    .join(ITEM)
  texts[COLUMN.Needs] = join(entry.needs, ITEM)
  texts[COLUMN.Not] = join(entry.not, ITEM)
  // One more than sources, so that none and one that is '' differ.
  texts[COLUMN.Sources] = entry.sources.map((source) => sourceText(source, term) + ITEM).join('')
  texts[COLUMN.AsOf] = entry.asOf
  texts[COLUMN.See] = join(entry.see, ' ')
  return texts
}

function aliasesOf(texts: string, conditions: string): (string | Alias)[] {
  const aliases: (string | Alias)[] = parts(texts, ITEM)
  for (const condition of conditions === '' ? [] : conditions.split(ITEM)) {
    const [head = '', needs = '', not = ''] = condition.split(FIELD)
    const [number = 0, marks = 0] = head.split(' ').map(Number)
    const text = aliases[number]
    if (typeof text !== 'string') continue
    const letters = CASES[marks % 3]
    aliases[number] = {
      text,
      ...(marks >= 3 ? { local: true } : {}),
      ...(letters === undefined ? {} : { case: letters }),
      ...(needs === '' ? {} : { needs: parts(needs, PART) }),
      ...(not === '' ? {} : { not: parts(not, PART) }),
    }
  }
  return aliases
}

function factOf(text: string): DatedFact {
  const [from = '', to = '', is = ''] = text.split(FIELD)
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }), is: plain(is) }
}

/** The id of an entry, of the texts of its first two columns. */
export function idFrom(id: string, term: string): string {
  return id === '' ? slugOf(plain(term)) : id
}

/** The text of a gloss, as it was before it was put in its column. */
export function glossFrom(text: string): string {
  return plain(text)
}

/** The entry whose texts `textAt` gives by column. Lists that are empty are left out. */
export function entryFrom(textAt: (column: number) => string, marks: number): Entry {
  const term = plain(textAt(COLUMN.Term))
  const list = (column: number, separator: string): string[] => parts(textAt(column), separator)
  const rarity = RARITIES[(marks >> 4) & 3]
  const letters = CASES[(marks >> 6) & 3]
  const countries = list(COLUMN.Countries, ' ')
  const aliases = aliasesOf(textAt(COLUMN.Aliases), textAt(COLUMN.Conditions))
  const more = plain(textAt(COLUMN.More))
  const when = textAt(COLUMN.When)
  const needs = list(COLUMN.Needs, ITEM)
  const not = list(COLUMN.Not, ITEM)
  const sources = textAt(COLUMN.Sources).split(ITEM).slice(0, -1)
  const see = list(COLUMN.See, ' ')
  return {
    id: idFrom(textAt(COLUMN.Id), textAt(COLUMN.Term)),
    term,
    kind: KINDS[marks & 15] ?? 'concept',
    ...(rarity === undefined ? {} : { rarity }),
    ...(countries.length === 0 ? {} : { countries }),
    ...(letters === undefined ? {} : { case: letters }),
    ...((marks >> 8) & 1 ? { local: true } : {}),
    ...((marks >> 9) & 1 ? { there: true } : {}),
    ...(aliases.length === 0 ? {} : { aliases }),
    gloss: plain(textAt(COLUMN.Gloss)),
    ...(more === '' ? {} : { more }),
    ...(when === '' ? {} : { when: when.split(ITEM).map(factOf) }),
    ...(needs.length === 0 ? {} : { needs }),
    ...(not.length === 0 ? {} : { not }),
    sources: sources.map((source) => sourceOf(source, term)),
    asOf: textAt(COLUMN.AsOf),
    ...(see.length === 0 ? {} : { see }),
  }
}
