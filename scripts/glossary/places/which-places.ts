// Which towns and regions get a card: those that a reader of foreign news meets and doesn't know.
import { COMMON_WORDS } from '../../../src/language/common-words.ts'
import { GIVEN_NAMES } from '../../../src/language/given-names.ts'
import { bareName } from './bare-name.ts'
import type { Town } from './town.ts'
import { isDirection } from './region-names.ts'

/** Countries with news in English of their own, full of small towns that only their readers ask for. */
export const SPOKEN_OF_AT_HOME: ReadonlySet<string> = new Set(
  `US GB CA AU NZ IE PR GU VI AS MP UM JE GG IM GI BM KY FK VG AI TC MS SH NF CX CC PN IO`.split(
    ' ',
  ),
)

/** Countries in whose lesser towns news is made that the world reads. */
const LESSER_TOWNS: ReadonlySet<string> = new Set(
  `PK BD NP LK MM PS IL ET ER KE UG NG TD CM TN GE AM BY MD JO HT NI CU ZW MZ RW BI
GH SN GN SL LR CI TG BJ TZ ZM MW AO KP KG TJ TM TW KH LA RS BA AL ME SA PG HN GT SV BO`
    .trim()
    .split(/\s+/),
)
/** Countries with so many towns of size that only the largest are spoken of abroad, seats of regions or not. */
const MANY_TOWNS: ReadonlySet<string> = new Set('JP BR KR PL GR RO HU CZ MX'.split(' '))
const MOST_TOWNS: ReadonlySet<string> = new Set(['CN'])
/** Countries whose towns readers know, or need not know. */
const NO_TOWNS: ReadonlySet<string> = new Set(
  'HK DE FR ES IT NL BE LU SE AT CH LI PT DK NO FI IS MT MC SM AD FO AX GL'.split(' '),
)

/** Countries at war, whose towns are fought over; those that a war made known have cards by writers. */
const AT_WAR: ReadonlySet<string> = new Set(
  'AF BF CD CF LB LY ML NE SD SO SS SY UA IQ YE'.split(' '),
)

/** How many people a town of a country has at least if it has a card. */
export function leastPeople(country: string, seatOf: Town['seatOf']): number {
  if (SPOKEN_OF_AT_HOME.has(country) || NO_TOWNS.has(country)) return Infinity
  if (MOST_TOWNS.has(country)) return 5_000_000
  if (MANY_TOWNS.has(country)) return 1_000_000
  if (AT_WAR.has(country)) return seatOf === null ? 100_000 : 10_000
  if (LESSER_TOWNS.has(country)) return seatOf === null ? 200_000 : 100_000
  return seatOf === null ? 1_000_000 : 400_000
}

/** Countries whose regions' names are spoken of: not the hundred parishes and municipalities of small states. */
const WITH_REGIONS: ReadonlySet<string> = new Set(
  `AF PK IN BD NP MM UA RU SY IQ YE SD SS SO ET ER KE CD CF ML NE BF NG TD CM DZ EG TR IR KZ UZ TJ KG TM MN TH KH LA ID PH KP CN JP
KR MX CO VE PE EC BO CL AR BR PY ZA ZW MZ RW BI GH SN GN TZ ZM AO MG NA SA OM CU`
    .trim()
    .split(/\s+/),
)

/** Countries whose districts the press names. */
export const WITH_DISTRICTS: ReadonlySet<string> = new Set(['BD', 'NP', 'PK'])

export function hasRegions(country: string): boolean {
  return WITH_REGIONS.has(country)
}

/** Regions of which two states, or a state and those who rule there, say that they are theirs: writers' work. */
const DISPUTED: ReadonlySet<string> = new Set(
  `UA Crimea|UA Sevastopol City|GE Abkhazia|IN Kashmir|IN Ladakh|IN Jammu and Kashmir|PK Azad Kashmir|PK Gilgit-Baltistan|
SO Woqooyi Galbeed|SO Togdheer|SO Awdal|SO Sool|SO Sanaag|SY Quneitra|AZ Shusha|AZ Xankandi|AZ Khojaly|AZ Khojavend|
MD Transnistria|CY Keryneia|CY Ammochostos|CN Taiwan|TW Fukien|IL Jerusalem|PS West Bank|PS Gaza Strip`
    .replaceAll('\n', '')
    .split('|'),
)
const DISPUTED_COUNTRIES: ReadonlySet<string> = new Set(['EH', 'XK', 'TF', 'AQ'])

/** Whether two claim a place in a region of a country. */
export function isDisputed(country: string, region: string | undefined): boolean {
  return DISPUTED_COUNTRIES.has(country) || DISPUTED.has(`${country} ${region ?? ''}`)
}

/**
 * Places of which GeoNames has the region or the people wrong (a village given a million, a town its district's), a
 * region that is no more, or a spelling that nobody prints.
 */
const MISTAKEN: ReadonlySet<string> = new Set(
  `PH Budta|PH Malingao|PH Autonomous Region in Muslim Mindanao|KE Thika|CI Sinfra|TW Xizhi|SA Sultanah|IN Nowrangapur|IN Kallakurichi|BD Coxs Bazar`.split(
    '|',
  ),
)

/** Of Pakistan's and others' divisions: those merged into their neighbours, which GeoNames still lists. */
const MERGED = / (?:Tribal|Protected) Area$|^Tribal Area /u

/** Whether the data on a place of a country can't be relied on. */
export function isMistaken(country: string, name: string): boolean {
  return MISTAKEN.has(`${country} ${name}`) || MERGED.test(name)
}

/** Names that are as often something else (a word, a person, a people, a firm), and those that all know. */
const NO_NAMES: ReadonlySet<string> = new Set(
  `anand anew apac ariel artem bade balkan banes batman bello bende bender bima bimbo bono buchanan bush butterworth centurion
cesar chanda chin chita chuy cixi concordia condado constantine cordillera dam dara delgado dinga dome dondo douane franca gaya
guider habra hail hala hama hardap harper hola igboho imus jasim jian kalia kara karas kaya kelo khalis khanna kimberley kirov
korolev kovrov lakota lara leon lida livingstone madruga magdalena makamba maldonado manga mara marka mascara masina mati melo
metro mila milagro minna mojo mongo montero mora moro nandi natal ngozi niger nikki nola nord numan oke oral ordos pala palin
pereira perm queenstown regla resistencia rivas rivera rivers rodriguez rosetta ruma ruse sahar saham saki salto salvador santos
sari sava serra shan sila soledad somali sucre tari tigre tima topi toyota trinidad unity valera vargas viejo vladimir volta
woodlands zambezi northeastern southeastern north south bali kyoto kobe nagoya sapporo yokohama fukuoka sendai krakow cancun
marrakesh giza luxor goa gelugpa turkistan ahmadabad
yulin yichun taizhou suzhou fuzhou`
    .trim()
    .split(/\s+/),
)

/** Whether a name can't be told from something else by where it stands. */
export function isNoName(name: string): boolean {
  const small = bareName(name)
  return (
    small.length < 4 ||
    !/^\p{Lu}[\p{L}' -]*$/u.test(name) ||
    /^(?:Saint|St|San|Santa|São|Sankt) /u.test(name) ||
    isDirection(name) ||
    COMMON_WORDS.has(small) ||
    GIVEN_NAMES.has(small) ||
    NO_NAMES.has(small)
  )
}
