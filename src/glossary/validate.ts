// Whether a value read from JSON is an entry that can be compiled. Own glossaries come from anywhere,
// so nothing is believed; each problem is one plain reason.
import { normalWords } from '../language/normal-words.ts'
import { KINDS, type Alias, type DatedFact, type Entry, type Source } from './entry.ts'
import { gapsOf, NO_GAP } from './surfaces/gaps.ts'

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const LONGEST_SURFACE = 120
const LONGEST_GLOSS = 300
const LONE_SURROGATE = /\p{Surrogate}/u

/** The fields of a thing: the compiler holds the lists to its type. */
type FieldsOf<Thing> = Readonly<Record<keyof Thing, true>>

const ENTRY_FIELDS: FieldsOf<Entry> = {
  id: true,
  term: true,
  kind: true,
  rarity: true,
  countries: true,
  case: true,
  local: true,
  there: true,
  aliases: true,
  gloss: true,
  more: true,
  when: true,
  needs: true,
  not: true,
  sources: true,
  asOf: true,
  see: true,
}
const ALIAS_FIELDS: FieldsOf<Alias> = {
  text: true,
  local: true,
  case: true,
  needs: true,
  not: true,
}
const FACT_FIELDS: FieldsOf<DatedFact> = { from: true, to: true, is: true }
const SOURCE_FIELDS: FieldsOf<Source> = { title: true, url: true }

/** The fields that no entry can be without. */
const NEEDED = ['id', 'term', 'kind', 'gloss', 'sources', 'asOf'] as const satisfies (keyof Entry)[]

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a problem shows it: a file may hold a megabyte where a word belongs. */
function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** A misspelt field would be a condition lost ('need'), and its card shown where it is wrong. */
function fieldsProblem(value: Fields, known: Fields, thing: string): string | null {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(known, name))
  return unknown === undefined ? null : `${shown(unknown)} is no field of ${thing}`
}

/** Why a text can't be a surface, or null. */
export function surfaceProblem(text: unknown): string | null {
  if (typeof text !== 'string') return 'a term or alias is not a text'
  const name = shown(text)
  if (text.trim() === '') return 'a term or alias is empty'
  if (LONE_SURROGATE.test(text)) return `${name} holds half a character (a lone surrogate)`
  if (text.length > LONGEST_SURFACE) return `${name} is longer than ${LONGEST_SURFACE} characters`
  if (normalWords(text).join('').length < 2) return `${name} has fewer than two letters or digits`
  if (gapsOf(text) === NO_GAP) return `${name} has more between its words than a space or a hyphen`
  return null
}

function wordsProblem(value: unknown, name: string): string | null {
  if (value === undefined) return null
  if (!Array.isArray(value) || value.length === 0) return `${name} is not a list of words`
  for (const word of value) {
    if (
      typeof word !== 'string' ||
      normalWords(word).length === 0 ||
      word.length > LONGEST_SURFACE
    ) {
      return `${name} holds ${shown(word)}, which is no word`
    }
  }
  return null
}

/** What is wrong with the conditions of an alias, or of an entry, or null. */
function conditionsProblem(value: Fields): string | null {
  const { case: asWritten, local, there } = value
  if (asWritten !== undefined && asWritten !== 'exact' && asWritten !== 'any')
    return `case ${shown(asWritten)} is neither 'exact' nor 'any'`
  if (local !== undefined && local !== true) return `local ${shown(local)} is not true`
  if (there !== undefined && there !== true) return `there ${shown(there)} is not true`
  return wordsProblem(value['needs'], 'needs') ?? wordsProblem(value['not'], 'not')
}

function aliasProblem(alias: unknown): string | null {
  if (typeof alias === 'string') return surfaceProblem(alias)
  if (!isFields(alias)) return 'an alias is neither a text nor an object'
  return (
    fieldsProblem(alias, ALIAS_FIELDS, 'an alias') ??
    conditionsProblem(alias) ??
    surfaceProblem(alias['text'])
  )
}

function listProblem(
  value: unknown,
  name: string,
  problem: (item: unknown) => string | null,
): string | null {
  if (value === undefined) return null
  if (!Array.isArray(value)) return `${name} is not a list`
  for (const item of value) {
    const found = problem(item)
    if (found !== null) return found
  }
  return null
}

function factProblem(fact: unknown): string | null {
  if (!isFields(fact) || typeof fact['is'] !== 'string') return "a dated fact says nothing ('is')"
  for (const name of ['from', 'to']) {
    const day = fact[name]
    if (day !== undefined && (typeof day !== 'string' || !DAY.test(day))) {
      return `${name} ${shown(day)} is no date`
    }
  }
  return fieldsProblem(fact, FACT_FIELDS, 'a dated fact')
}

function sourceProblem(source: unknown): string | null {
  if (!isFields(source) || typeof source['title'] !== 'string') return 'a source has no title'
  const url = source['url']
  return typeof url === 'string' && /^https:\/\/[^\s]+$/.test(url)
    ? fieldsProblem(source, SOURCE_FIELDS, 'a source')
    : `source ${shown(url)} is no https address`
}

/** Why a value is no entry, or null when it is one. */
export function entryProblem(value: unknown): string | null {
  if (!isFields(value)) return 'an entry is not an object'
  const missing = NEEDED.find((name) => value[name] === undefined)
  if (missing !== undefined) return `${missing} is missing`
  const { id, term, kind, gloss, more, rarity, asOf } = value
  if (typeof id !== 'string' || id.length > LONGEST_SURFACE || !ID.test(id)) {
    return `id ${shown(id)} is not made of small letters, digits and hyphens`
  }
  const termProblem = surfaceProblem(term)
  if (termProblem !== null) return termProblem
  if (!KINDS.some((one) => one === kind)) return `kind ${shown(kind)} is none of the kinds`
  if (typeof gloss !== 'string' || gloss.trim() === '') return 'gloss is empty'
  if (gloss.length > LONGEST_GLOSS) return `gloss is longer than ${LONGEST_GLOSS} characters`
  if (more !== undefined && typeof more !== 'string') return 'more is not a text'
  if (rarity !== undefined && rarity !== 'rare' && rarity !== 'uncommon' && rarity !== 'common') {
    return `rarity ${shown(rarity)} is none of rare, uncommon, common`
  }
  if (typeof asOf !== 'string' || !DAY.test(asOf)) return `asOf ${shown(asOf)} is no month`
  if (!Array.isArray(value['sources'])) return 'sources is not a list'
  return (
    fieldsProblem(value, ENTRY_FIELDS, 'an entry') ??
    listProblem(value['aliases'], 'aliases', aliasProblem) ??
    conditionsProblem(value) ??
    listProblem(value['when'], 'when', factProblem) ??
    listProblem(value['sources'], 'sources', sourceProblem) ??
    listProblem(value['countries'], 'countries', (code) =>
      typeof code === 'string' && /^[A-Z]{2}$/.test(code)
        ? null
        : `${shown(code)} is no country code`,
    ) ??
    listProblem(value['see'], 'see', (id) =>
      typeof id === 'string' ? null : 'see holds what is no id',
    )
  )
}

/** Whether a value can be compiled as an entry. */
export function isEntry(value: unknown): value is Entry {
  return entryProblem(value) === null
}
