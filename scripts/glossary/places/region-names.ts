// What regions are called: GeoNames' names as the press has them, and 'Idlib Governorate' where Idlib alone would
// be the town.
import { bareName } from './bare-name.ts'
import type { Region, Town } from './town.ts'

/** What first-level regions are called, country by country, where their names don't say it. */
const BY_NOUN: Readonly<Record<string, string>> = {
  Province:
    'AF AO AR BI CD CN CU DZ EC ES ID IR KH KP KR LA MN MZ NP OM PK PY RW SA TD TH TJ TR UZ VN ZA ZM ZW',
  State: 'BR DE IN MX NG SD SS VE',
  Governorate: 'EG IQ JO LB SY TN YE',
  Department: 'BO CO HN GT NI SV UY',
  County: 'KE',
  Prefecture: 'CF JP',
  District: 'LY',
}

const nouns = new Map(
  Object.entries(BY_NOUN).flatMap(([noun, codes]) =>
    codes.split(' ').map((code) => [code, noun] as const),
  ),
)

/** 'Province', 'State', or simply 'Region'. */
export function nounOf({ noun, country }: Region): string {
  return noun ?? nouns.get(country) ?? 'Region'
}

/** The press's names, by GeoNames' without marks. */
const PRESS_NAMES: Readonly<Record<string, string>> = {
  'BA Federation of B&H': 'Federation of Bosnia and Herzegovina',
  'BA Srpska': 'Republika Srpska',
  'BY Brest': 'Brest Region',
  'BY Grodnenskaya': 'Grodno Region',
  'BY Homyel Voblasc': 'Gomel Region',
  'BY Minsk': 'Minsk Region',
  'BY Mogilev': 'Mogilev Region',
  'BY Vitebsk': 'Vitebsk Region',
  'CD Bas-Congo': 'Kongo Central',
  'ET Oromiya': 'Oromia',
  'KE MurangA': 'Muranga',
  'KP Pyongan-bukto': 'North Pyongan',
  'MX México': 'State of México',
  'NG FCT': 'Federal Capital Territory',
  'PH National Capital Region': 'Metro Manila',
  'RU Adygeya Republic': 'Adygea',
  'RU Arkhangelskaya': 'Arkhangelsk Oblast',
  'RU Bashkortostan Republic': 'Bashkortostan',
  'RU Buryatiya Republic': 'Buryatia',
  'RU Chuvash Republic': 'Chuvashia',
  'RU Ingushetiya Republic': 'Ingushetia',
  'RU Kabardino-Balkariya Republic': 'Kabardino-Balkaria',
  'RU Kalmykiya Republic': 'Kalmykia',
  'RU Karachayevo-Cherkesiya Republic': 'Karachay-Cherkessia',
  'RU Khakasiya Republic': 'Khakassia',
  'RU Kuzbass': 'Kemerovo Oblast',
  'RU Leningradskaya Oblast': 'Leningrad Oblast',
  'RU Mariy-El Republic': 'Mari El',
  'RU Mordoviya Republic': 'Mordovia',
  'RU Republic of Tyva': 'Tuva',
  'RU St.-Petersburg': 'Saint Petersburg',
  'RU Tatarstan Republic': 'Tatarstan',
  'RU Udmurtiya Republic': 'Udmurtia',
  'RU Zabaykalskiy (Transbaikal) Kray': 'Zabaikalsky Krai',
  'SY Rif-dimashq': 'Rif Dimashq',
  'TJ Republican Subordination': 'Districts of Republican Subordination',
}

/** A region's name of GeoNames, without marks, as the press has it. */
export function pressName(name: string, country: string): string {
  return PRESS_NAMES[`${country} ${name}`] ?? name
}

/** Regions that are cities. */
const CITIES: ReadonlySet<string> = new Set(
  `CN Beijing|CN Chongqing|CN Shanghai|CN Tianjin|IN Chandigarh|IN Delhi|IN Puducherry|KR Gwangju|KR Daegu|KZ Almaty|KZ Shymkent|
MX Mexico City|MY Kuala Lumpur|RU Saint Petersburg|TW Taipei|TW Taiwan|UA Kyiv City|ID Yogyakarta|TJ Dushanbe`
    .replaceAll('\n', '')
    .split('|'),
)

const SIDE = '(?:North|South|East|West|Central|Upper|Lower|Northern|Southern|Eastern|Western)'
/** Sides and ranks, of which each country has its own. */
const DIRECTION = new RegExp(
  `^(?:${SIDE}(?:[ -](?:${SIDE}|River|Area|Coast))?|Centre|Centrale|Littoral|Plateau|Capital|National|Federal|Islands|Lakes)$`,
  'u',
)
const PLURAL = /^(?:Federation|Federal Capital|Districts|State of) /u

/** Whether a region's name is that of a side of its country. */
export function isDirection(name: string): boolean {
  return DIRECTION.test(name)
}

/** How a sentence names regions: 'Punjab', 'the Northern Province', 'Idlib Governorate'. */
export function regionSpeaker(
  towns: readonly Town[],
  countries: Iterable<string>,
): (region: Region) => string {
  const taken = new Set([
    ...towns.map(({ name }) => bareName(name)),
    ...[...countries].map(bareName),
  ])
  const capitals = new Set(
    towns
      .filter(({ seatOf }) => seatOf === 'country')
      .map(({ country, name }) => `${country} ${name}`),
  )
  return (region) => {
    const { name, country, noun } = region
    if (isDirection(name)) return `the ${name} ${nounOf(region)}`
    if (PLURAL.test(name)) return `the ${name}`
    const isCity =
      CITIES.has(`${country} ${name}`) || (noun === null && capitals.has(`${country} ${name}`))
    return !isCity && taken.has(bareName(name)) ? `${name} ${nounOf(region)}` : name
  }
}
