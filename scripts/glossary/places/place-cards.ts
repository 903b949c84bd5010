// Cards for towns, regions and districts that no writer's entry explains, written from GeoNames at build time.
// Each is under the condition `there`: the article says that something is in it, and speaks of its country.
import type { Entry, Topic } from '../../../src/glossary/entry.ts'
import { slugOf } from '../../../src/glossary/compiled/index-format.ts'
import { HOUSEHOLD_TERMS } from '../household.ts'
import { bareName } from './bare-name.ts'
import { AS_OF, readDistricts, readRegions, readTowns } from './gazetteer.ts'
import { districtGloss, regionGloss, townGloss } from './glosses.ts'
import { namesakesAmong, type Named } from './namesakes.ts'
import { regionSpeaker } from './region-names.ts'
import {
  hasRegions,
  isDisputed,
  isMistaken,
  isNoName,
  leastPeople,
  WITH_DISTRICTS,
} from './which-places.ts'
import { isSuburb, landmarksOf, whereIs } from './where.ts'

/** A region counts against towns of its name as one of so many people. */
const REGION = 100_000

/** A shorter gloss says nothing but the country. */
const TELLING = 20

const SOURCE = 'GeoNames (CC BY 4.0)'

/** What the rest of the glossary has. */
export interface Known {
  /** The names of writers' entries, bare (bareName). */
  readonly names: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
  /** Names of countries by their codes. */
  readonly countries: ReadonlyMap<string, string>
}

interface Draft extends Named {
  readonly gloss: string
  readonly url: string
}

const searchFor = (name: string, country: string): string =>
  `https://www.geonames.org/search.html?${new URLSearchParams({ q: name, country })}`

function* drafts(
  countries: Known['countries'],
  towns: ReturnType<typeof readTowns>,
): Generator<Draft> {
  const regions = new Map(readRegions().map((region) => [region.code, region]))
  const districts = readDistricts(WITH_DISTRICTS).flatMap((district) => {
    const region = regions.get(district.code.slice(0, district.code.lastIndexOf('.')))
    return region ? [{ district, region }] : []
  })
  const placeKey = (region: string, name: string): string => `${region} ${bareName(name)}`
  const withDistrict = new Set(
    districts.map(({ district, region }) => placeKey(region.code, district.name)),
  )
  const seats = new Map(
    towns.filter(({ seatOf }) => seatOf === 'region').map((town) => [town.region, town]),
  )
  const landmarks = landmarksOf(towns)
  const speak = regionSpeaker(towns, countries.values())
  for (const town of towns) {
    const { name, country: code, people, seatOf } = town
    const country = countries.get(code)
    const region = regions.get(town.region) ?? null
    if (country === undefined || seatOf === 'country' || !town.isSure) continue
    if (people < leastPeople(code, seatOf) || isDisputed(code, region?.name)) continue
    const where = whereIs(town, landmarks.get(code) ?? [])
    if (isSuburb(where) && seatOf === null) continue
    const hasDistrict = withDistrict.has(placeKey(town.region, name))
    const gloss = townGloss(town, {
      country,
      region,
      spoken: region ? speak(region) : '',
      hasDistrict,
      where,
    })
    yield { name, country: code, people, town, gloss, url: `https://www.geonames.org/${town.id}` }
  }
  const others = [
    ...Array.from(regions.values(), (region) => ({ place: region, region })),
    ...districts.map(({ district, region }) => ({ place: district, region })),
  ]
  for (const { place, region } of others) {
    const { name, country: code } = place
    const country = countries.get(code)
    if (country === undefined || !hasRegions(code) || isDisputed(code, region.name)) continue
    const gloss =
      place === region
        ? regionGloss(region, seats.get(region.code) ?? null, country)
        : districtGloss(speak(region), country)
    yield { name, country: code, people: REGION, town: null, gloss, url: searchFor(name, code) }
  }
}

/** Of 'Al Mayadin' the press prints 'al-Mayadin', 'Al-Mayadin' and 'Mayadin'. */
const ARTICLE = /^(?:A[dlnrstz]|Ash|Adh|Ath|E[dlnrs])[ -](?<rest>\p{Lu}\p{L}{4,})$/u

function aliasesOf(name: string): string[] {
  const rest = ARTICLE.exec(name)?.groups?.['rest']
  return rest === undefined ? [] : [`al-${rest}`, rest]
}

/** Cards for the places that have one. */
export function placeCards({ names, ids, countries }: Known): Topic {
  const isFree = (name: string): boolean =>
    !names.has(bareName(name)) && !HOUSEHOLD_TERMS.has(name) && !isNoName(name)
  const towns = readTowns()
  const namesakes = namesakesAmong(towns)
  const chosen = new Map<string, Draft>()
  for (const draft of drafts(countries, towns)) {
    const key = `${draft.country} ${bareName(draft.name)}`
    if (chosen.has(key) || !isFree(draft.name) || namesakes.isShared(draft)) continue
    if (draft.gloss.length < TELLING || isMistaken(draft.country, draft.name)) continue
    chosen.set(key, draft)
  }
  const sharing = new Map<string, number>()
  for (const { name } of chosen.values())
    sharing.set(slugOf(name), (sharing.get(slugOf(name)) ?? 0) + 1)
  const entries = Array.from(chosen.values(), (draft): Entry => {
    const { name, country, gloss, url } = draft
    const slug = slugOf(name)
    // An id that is simply the name takes no room in the compiled files.
    const isOnly = sharing.get(slug) === 1 && !ids.has(slug)
    const aliases = aliasesOf(name).filter(isFree)
    const rivals = namesakes.rivals(draft).flatMap((code) => countries.get(code) ?? [])
    return {
      id: isOnly ? slug : `${slug}-${country.toLowerCase()}`,
      term: name,
      kind: 'place',
      countries: [country],
      there: true,
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(rivals.length === 0 ? {} : { not: rivals }),
      gloss,
      sources: [{ title: SOURCE, url }],
      asOf: AS_OF,
    }
  })
  return { topic: 'Places', entries: entries.filter(({ id }) => !ids.has(id)) }
}
