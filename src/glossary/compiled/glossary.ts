// A compiled glossary, opened: typed arrays over the index's own buffer. Nothing is parsed, and nothing copied but the
// few numbers of 32 bits, which are put together from their bytes; the filter of longer prefixes is made of their slots.
import type { Definition } from './definition-columns.ts'
import { definitionAt, glossAt, type Definitions } from './definitions.ts'
import type { Kind, Rarity } from '../entry.ts'
import { kindOfByte, rarityOfByte } from './entry-order.ts'
import { INDEX_FILE, SECTION } from './index-format.ts'
import { openFile } from './packed-file.ts'
import { prefixFilter, type PrefixFilter } from './prefix-filter.ts'
import type { Slots } from './slots.ts'
import type { Senses } from './senses.ts'
import { eachString, stringAt, type StringPool } from './string-pool.ts'

export interface Glossary {
  readonly origin: 'glossary' | 'own'
  /** Where mentions take their gloss from; without it a mention's gloss is ''. */
  readonly definitions: Definitions | null
  /** Slots of first words, and of longer prefixes. */
  readonly firstSlots: Slots
  readonly slots: Slots
  /** Longer prefixes; and first words alone, asked for every word of a text. */
  readonly filter: PrefixFilter
  readonly firstFilter: Uint32Array
  /** Of each surface: `checkOf` its words, its case pattern, its FLAGs, and what it means: `targetOf`. */
  readonly surfaceChecks: Uint8Array
  readonly surfacePatterns: Uint16Array
  readonly surfaceFlags: Uint8Array
  readonly surfaceTargets: readonly [low: Uint8Array, middle: Uint8Array, high: Uint8Array]
  readonly entryKinds: Uint8Array
  readonly entryCountries: Uint16Array
  readonly countrySets: Uint32Array
  readonly countryNumbers: Uint32Array
  readonly senses: Senses
  readonly terms: StringPool
  readonly idEntries: Uint32Array
  readonly ids: StringPool
  /** Entries by the ids asked for so far. */
  readonly knownIds: Map<string, number>
  /** ISO codes, by country number. */
  readonly countries: readonly string[]
}

/**
 * Opens a compiled index. With its `definitions` given, mentions carry their gloss; without, it is ''.
 * @throws DamagedFileError when the index isn't whole, or of another version.
 */
export function openGlossary(
  index: ArrayBuffer,
  origin: 'glossary' | 'own',
  definitions: Definitions | null = null,
): Glossary {
  const { bytes, halves, words, numbers } = openFile(INDEX_FILE, index)
  const countryPool = { blocks: numbers(SECTION.CountryBlocks), bytes: bytes(SECTION.CountryBytes) }
  const prints = halves(SECTION.Prints)
  return {
    origin,
    definitions,
    firstSlots: {
      prints: halves(SECTION.FirstPrints),
      values: halves(SECTION.FirstValues),
      blocks: numbers(SECTION.FirstBlocks),
    },
    slots: {
      prints,
      values: halves(SECTION.Values),
      blocks: numbers(SECTION.Blocks),
    },
    filter: prefixFilter(prints),
    firstFilter: words(SECTION.FirstFilter),
    surfaceChecks: bytes(SECTION.SurfaceChecks),
    surfacePatterns: halves(SECTION.SurfacePatterns),
    surfaceFlags: bytes(SECTION.SurfaceFlags),
    surfaceTargets: [
      bytes(SECTION.SurfaceTargetsLow),
      bytes(SECTION.SurfaceTargetsMiddle),
      bytes(SECTION.SurfaceTargetsHigh),
    ],
    entryKinds: bytes(SECTION.EntryKinds),
    entryCountries: halves(SECTION.EntryCountries),
    countrySets: numbers(SECTION.CountrySets),
    countryNumbers: numbers(SECTION.CountryNumbers),
    senses: {
      entries: numbers(SECTION.SenseEntries),
      needs: numbers(SECTION.SenseNeeds),
      nots: numbers(SECTION.SenseNots),
      conditions: bytes(SECTION.SenseConditions),
      lists: halves(SECTION.CueLists),
      listsHigh: bytes(SECTION.CueListsHigh),
    },
    terms: { blocks: numbers(SECTION.TermBlocks), bytes: bytes(SECTION.TermBytes) },
    idEntries: numbers(SECTION.IdEntries),
    ids: { blocks: numbers(SECTION.IdBlocks), bytes: bytes(SECTION.IdBytes) },
    knownIds: new Map(),
    countries: countryCodes(countryPool),
  }
}

function countryCodes(pool: StringPool): string[] {
  const codes: string[] = []
  eachString(
    pool,
    () => true,
    (code) => codes.push(code),
  )
  return codes
}

/** What a surface means: the number of an entry, a sense, a cue, a country, as its role has it. */
export function targetOf(glossary: Glossary, surface: number): number {
  const [low, middle, high] = glossary.surfaceTargets
  return (low[surface] ?? 0) | ((middle[surface] ?? 0) << 8) | ((high[surface] ?? 0) << 16)
}

/** The term of the entry of a number. */
export function termOf(glossary: Glossary, entry: number): string {
  return stringAt(glossary.terms, entry)
}

/** What cards say of the entry of a number; null without definitions. */
export function definitionOf(glossary: Glossary, entry: number): Definition | null {
  const { definitions } = glossary
  return definitions && definitionAt(definitions, entry, termOf(glossary, entry))
}

/** The gloss of the entry of a number; '' without definitions. */
export function glossOf({ definitions }: Glossary, entry: number): string {
  return definitions ? glossAt(definitions, entry) : ''
}

/** The kind of an entry. */
export function kindOf({ entryKinds }: Glossary, entry: number): Kind {
  return kindOfByte(entryKinds[entry] ?? 0)
}

/** How rarely readers know an entry's term. */
export function rarityOf({ entryKinds }: Glossary, entry: number): Rarity {
  return rarityOfByte(entryKinds[entry] ?? 0)
}

/** ISO codes of the countries an entry belongs to. */
export function countriesOf(glossary: Glossary, entry: number): string[] {
  const set = glossary.entryCountries[entry] ?? 0
  const from = glossary.countrySets[set] ?? 0
  const to = glossary.countrySets[set + 1] ?? from
  return Array.from(
    glossary.countryNumbers.subarray(from, to),
    (number) => glossary.countries[number] ?? '',
  )
}
