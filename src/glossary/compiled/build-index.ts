// Lays out entries that are known to be sound, and the names of countries, as an index.
import { patternOf } from '../../language/case-pattern.ts'
import { planesOf } from './byte-planes.ts'
import { nameTable, type CountryNames, type IsNameOf } from '../country.ts'
import type { Entry } from '../entry.ts'
import { kindByteOf } from './entry-order.ts'
import { gapsOf, PUNCTUATED } from '../surfaces/gaps.ts'
import { collectSenses, type SenseCollector } from './collect-senses.ts'
import { FLAG, INDEX_FILE, ROLE, slugOf } from './index-format.ts'
import { namePatternOf } from '../surfaces/name-pattern.ts'
import { numbering, type Numbering } from './numbering.ts'
import { packFile } from './packed-file.ts'
import { poolStrings } from './string-pool.ts'
import { collectSurfaces, type SurfaceCollector } from './surface-table.ts'
import { surnamesOf } from '../surfaces/surnames.ts'
import { isConditional, surfacesOf, type Surface } from '../surfaces/surfaces.ts'
import { isCountable } from '../surfaces/number-forms.ts'
import { variantsOf } from '../surfaces/variants.ts'

function flagsOf(text: string, surface: Surface, kind: Entry['kind']): number {
  const isAcronym = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.-]+$/u.test(text)
  return (
    (surface.case === 'exact' ? FLAG.Exact : 0) |
    (gapsOf(text) === PUNCTUATED ? FLAG.Punctuated : 0) |
    (/['’]s$/.test(text) ? FLAG.Possessive : 0) |
    // 'MoUs' and 'PMs', but never 'Hamas' for 'Hama'; of a country's own office there is one.
    ((isCountable(kind) && !isOnlyOne(surface, kind)) || (isAcronym && kind !== 'place')
      ? FLAG.Countable
      : 0)
  )
}

/** Whether the surface is one country's own office or body: 'foreign ministers' are several countries'. */
function isOnlyOne(surface: Surface, kind: Entry['kind']): boolean {
  return surface.local && (kind === 'office' || kind === 'organisation')
}

function patternAsked(text: string, surface: Surface): number {
  if (surface.case === 'any') return 0
  return surface.case === 'exact' ? patternOf(text) : namePatternOf(text)
}

function addEntry(
  table: SurfaceCollector,
  senses: SenseCollector,
  entry: Entry,
  number: number,
  isWritten: (text: string) => boolean,
  isOwnCountry: (name: string) => boolean,
): void {
  const surfaces = surfacesOf(entry)
  const given = new Set(surfaces.map(keyOf))
  for (const surface of surfaces) {
    if (isReadFromSingular(surface, entry.kind, given)) continue
    const conditional = isConditional(surface)
    const role = conditional ? ROLE.Sense : ROLE.Entry
    const isHome = surface.needs.some(isOwnCountry)
    const target = conditional ? senses.senseOf(number, surface, isHome) : number
    const kind = isOnlyOne(surface, entry.kind) ? 'organisation' : entry.kind
    for (const text of variantsOf(surface.text, kind)) {
      if (text !== surface.text && isWritten(text)) continue
      if (conditional && isSingularOf(surface.text, text)) continue
      const pattern = patternAsked(text, surface)
      table.add(text, pattern, flagsOf(text, surface, entry.kind) | role, target)
    }
    // Also of a name under conditions: they tell whose the full name is, and after it the surname is the same's.
    if (entry.kind === 'person') {
      for (const text of variantsOf(surface.text, kind)) {
        for (const surname of surnamesOf(text, entry.countries ?? []))
          table.add(surname, patternOf(surname), ROLE.Surname, number)
      }
    }
  }
}

const keyOf = (surface: Surface): string => JSON.stringify(Object.values(surface))

/** Whether a plural is given beside its singular, on the same conditions: the text's plain s is read without it. */
function isReadFromSingular(
  surface: Surface,
  kind: Entry['kind'],
  given: ReadonlySet<string>,
): boolean {
  if (!isCountable(kind) || isOnlyOne(surface, kind) || !/\p{Ll}s$/u.test(surface.text))
    return false
  return given.has(keyOf({ ...surface, text: surface.text.slice(0, -1) }))
}

/**
 * Whether a variant is the singular of a lone word given as a plural: 'minutes' of the Fed, 'tailings' and
 * 'technicals' are nouns of their own, 'minute', 'tailing' and 'technical' everyday words.
 */
function isSingularOf(surface: string, variant: string): boolean {
  return /^\p{Ll}+s$/u.test(surface) && variant.length < surface.length && !variant.endsWith('s')
}

function addCountries(
  table: SurfaceCollector,
  countries: readonly CountryNames[],
  codes: Numbering,
): void {
  for (const { code, surfaces } of countries) {
    const number = codes.numberOf(code)
    for (const { text, weight } of surfaces) {
      table.add(text, patternOf(text), ROLE.Country, number | (weight << 12))
    }
  }
}

/** The index of entries in order (entry-order.ts); `countries` may be empty (own glossaries). */
export function buildIndex(
  entries: readonly Entry[],
  countries: readonly CountryNames[],
  isNameOf: IsNameOf = nameTable(countries),
): Uint8Array {
  const table = collectSurfaces()
  const senses = collectSenses()
  const codes = numbering()
  const sets = numbering()
  addCountries(table, countries, codes)
  const kinds = new Uint8Array(entries.length)
  const countrySets = new Uint16Array(entries.length)
  const idEntries: number[] = []
  sets.numberOf('')
  // What a writer gave as a surface is never taken as a variant of something else.
  const written = new Set(entries.flatMap((entry) => surfacesOf(entry).map(({ text }) => text)))
  entries.forEach((entry, number) => {
    const isOwnCountry = (name: string): boolean =>
      (entry.countries ?? []).some((code) => isNameOf(name, code))
    addEntry(table, senses, entry, number, (text) => written.has(text), isOwnCountry)
    kinds[number] = kindByteOf(entry)
    countrySets[number] = sets.numberOf(
      (entry.countries ?? []).map((code) => codes.numberOf(code)).join(' '),
    )
    if (slugOf(entry.term) !== entry.id) idEntries.push(number)
  })
  senses.cues.forEach((cue, number) =>
    table.add(cue, patternOf(cue), FLAG.Countable | ROLE.Cue, number),
  )
  const surfaces = table.finish()
  const collected = senses.finish()
  const setStarts: number[] = []
  const setMembers: number[] = []
  for (const set of sets.keys) {
    setStarts.push(setMembers.length)
    if (set !== '') setMembers.push(...set.split(' ').map(Number))
  }
  setStarts.push(setMembers.length)
  const terms = poolStrings(entries.map(({ term }) => term))
  const ids = poolStrings(idEntries.map((number) => entries[number]?.id ?? ''))
  const countryPool = poolStrings(codes.keys)
  const { firstSlots, slots } = surfaces
  return packFile(INDEX_FILE, [
    firstSlots.prints,
    firstSlots.values,
    planesOf(firstSlots.blocks),
    slots.prints,
    slots.values,
    planesOf(slots.blocks),
    surfaces.firstFilter,
    surfaces.checks,
    surfaces.patterns,
    surfaces.flags,
    ...surfaces.targets,
    kinds,
    countrySets,
    planesOf(new Uint32Array(setStarts)),
    planesOf(new Uint32Array(setMembers)),
    planesOf(collected.entries),
    planesOf(collected.needs),
    planesOf(collected.nots),
    collected.conditions,
    collected.lists,
    collected.listsHigh,
    planesOf(terms.blocks),
    terms.bytes,
    planesOf(new Uint32Array(idEntries)),
    planesOf(ids.blocks),
    ids.bytes,
    planesOf(countryPool.blocks),
    countryPool.bytes,
  ])
}
