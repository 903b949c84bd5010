// By what names a text shows which country it is about: the package's names, demonyms and capitals,
// and what it lacks of the press's usage. Package: world-countries (mledoze/countries, ODbL 1.0).
import countries from 'world-countries'
import { CAPITAL_BIT, type CountryNames } from '../../src/glossary/country.ts'

const NAME = 3
const CAPITAL = 2 + CAPITAL_BIT
const CITY = 2
const DOUBTFUL = 1

/** Further names, demonyms and metonyms, as the press prints them. */
const MORE: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates|Emirati|Emiratis',
  AF: 'Afghan|Afghans',
  AR: 'Argentine|Argentinian',
  BA: 'Bosnia|Bosnian',
  BD: 'Bangladeshis',
  BH: 'Bahraini',
  CD: 'DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Congolese',
  CF: 'Central African',
  CG: 'Congo-Brazzaville|Republic of Congo',
  CH: 'Swiss',
  CI: "Côte d'Ivoire|Ivorian",
  CZ: 'Czech Republic|Czechs',
  DE: 'Germans',
  DK: 'Danes',
  DO: 'Dominican Republic',
  ES: 'Spaniards',
  FI: 'Finns',
  FR: 'Élysée',
  GB: 'UK|U.K.|Britain|British|Briton|Britons|England|Scotland|Wales|English|Scottish|Welsh|Westminster|Downing Street|Whitehall',
  IE: 'Irish',
  IL: 'Israelis',
  IN: 'Indians|Bharat',
  IQ: 'Iraqis',
  IR: 'Iranians|Islamic Republic of Iran',
  KP: 'DPRK|North Korean|North Koreans',
  KR: 'ROK|South Korean|South Koreans|Republic of Korea',
  LB: 'Lebanese',
  LK: 'Sri Lankan|Sri Lankans',
  MK: 'Macedonian',
  MM: 'Burma|Burmese|Myanmar|Rohingya',
  NL: 'Netherlands|Dutch|Holland',
  NP: 'Nepali|Nepalis|Nepalese',
  NZ: 'New Zealanders|Kiwi',
  PG: 'PNG',
  PH: 'Filipino|Filipinos|Philippine',
  PK: 'Pak|Pakistanis',
  PL: 'Poles|Polish',
  PS: 'Palestine|Palestinians|Gaza|West Bank',
  RU: 'Kremlin|Russians|Russian Federation',
  SA: 'Saudi|Saudis|KSA',
  SE: 'Swedes|Swedish',
  SG: 'Singaporeans',
  SY: 'Syrians',
  TH: 'Thai|Thais',
  TL: 'East Timor|Timorese',
  TR: 'Turkey|Turkish|Turks',
  TW: 'Taiwanese|ROC',
  TZ: 'Tanzanian',
  UA: 'Ukrainians|Kiev',
  US: 'US|U.S.|USA|America|American|Americans|White House|Capitol Hill|Pentagon',
  VA: 'Vatican|Holy See',
  VE: 'Venezuelans',
  VN: 'Vietnamese',
  ZA: 'South African|South Africans',
}

/** Cities that datelines name. */
const CITIES: Readonly<Record<string, string>> = {
  AE: 'Dubai|Sharjah',
  AF: 'Kandahar|Herat|Jalalabad|Mazar-i-Sharif',
  AU: 'Sydney|Melbourne|Brisbane|Perth|Adelaide',
  BD: 'Chattogram|Chittagong|Sylhet',
  BR: 'São Paulo|Rio de Janeiro',
  CA: 'Toronto|Montreal|Vancouver',
  CH: 'Zurich',
  CN: 'Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Urumqi|Xinjiang|Tibet',
  DE: 'Frankfurt|Munich|Hamburg',
  EG: 'Alexandria',
  ES: 'Barcelona|Catalonia',
  ET: 'Tigray|Mekelle',
  FR: 'Marseille|Lyon',
  GB: 'Belfast|Edinburgh|Glasgow|Manchester|Birmingham|Cardiff|Liverpool',
  IL: 'Tel Aviv|Haifa|Knesset',
  IN: 'Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Ahmedabad|Lucknow|Srinagar|Patna|Jaipur|Chandigarh|Delhi|Guwahati|Imphal|Bhopal|Kerala|Tamil Nadu|Gujarat|Maharashtra|Uttar Pradesh|Bihar|Karnataka|Lok Sabha|Rajya Sabha|BJP',
  IQ: 'Basra|Mosul|Erbil|Kirkuk',
  IR: 'Isfahan|Mashhad|Tabriz',
  IT: 'Milan|Naples|Turin',
  JP: 'Osaka|Hiroshima|Okinawa',
  KE: 'Mombasa',
  KZ: 'Almaty',
  LY: 'Benghazi',
  MM: 'Yangon|Rangoon|Mandalay',
  MX: 'Guadalajara|Tijuana',
  NG: 'Lagos|Kano|Maiduguri',
  NZ: 'Auckland',
  PK: 'Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan|PTI|PML-N',
  PL: 'Krakow|Gdansk',
  PS: 'Ramallah|Khan Younis|Rafah|Jenin|Nablus|Gaza City',
  RU: 'Saint Petersburg|St. Petersburg|Vladivostok',
  SA: 'Jeddah|Mecca',
  SD: 'Darfur|Port Sudan',
  SY: 'Aleppo|Idlib|Homs',
  TR: 'Istanbul',
  TZ: 'Dar es Salaam|Zanzibar',
  UA: 'Kharkiv|Odesa|Lviv|Donetsk|Luhansk|Mariupol|Kherson|Zaporizhzhia|Crimea|Donbas',
  US: 'Washington|New York|Los Angeles|Chicago|Houston|San Francisco|San Diego|Las Vegas|Dallas|Philadelphia|Seattle|Miami|Atlanta|Boston|Detroit|New Orleans|Texas|California|Florida|Congress|Republicans|Democrats',
  VN: 'Ho Chi Minh City',
  YE: 'Aden|Hodeidah',
  ZA: 'Johannesburg|Cape Town|Durban',
}

/** Names that are as often something else: a person's, a state's, a city's, a bird's. */
const UNSURE: ReadonlySet<string> = new Set(
  'Georgia|Chad|Jordan|Jersey|Guinea|Monaco|Victoria|Kingston|Georgetown|Hamilton|Stanley|Plymouth|San José|Santiago|Congo|Dominica|Dominican|Male|Malé|Road Town|Adamstown|Basse-Terre|Congress|Valletta|Wellington|Niger|Kiwi|Nice|Lima|Andorra|Man|Charlotte Amalie|Virgin Islander|Guernsey|Saint Helier|Lome|Moroni'.split(
    '|',
  ),
)

const codes = new Map(countries.map((country) => [country.cca2, country]))

const memberDemonyms = new Set(
  countries.filter(({ unMember }) => unMember).map(({ demonyms }) => demonyms?.['eng']?.m ?? ''),
)

/** No members of the United Nations, whose capitals stand for their governments too. */
const GOVERNED_APART: ReadonlySet<string> = new Set(['PS', 'TW', 'XK'])

function surfacesOf(code: string): CountryNames['surfaces'] {
  const country = codes.get(code)
  if (!country) return []
  const weights = new Map<string, number>()
  const add = (text: string | undefined, weight: number): void => {
    if (text === undefined || text.length < 2 || weights.has(text)) return
    weights.set(text, UNSURE.has(text) ? DOUBTFUL + (weight & CAPITAL_BIT) : weight)
  }
  for (const text of [
    country.name.common,
    country.name.official,
    ...(MORE[code]?.split('|') ?? []),
  ]) {
    add(text, NAME)
  }
  const demonyms = country.demonyms?.['eng']
  for (const text of [demonyms?.m, demonyms?.f]) {
    // 'Indian' is India's, not the British Indian Ocean Territory's.
    if (country.unMember || !memberDemonyms.has(text ?? '')) add(text, NAME)
  }
  // 'Taipei said' is a government's word; 'Diego Garcia' is an island only.
  const isByword = country.unMember || GOVERNED_APART.has(code)
  for (const text of country.capital) add(text, isByword ? CAPITAL : CITY)
  for (const text of CITIES[code]?.split('|') ?? []) add(text, CITY)
  return [...weights].map(([text, weight]) => ({ text, weight }))
}

/** The press's names, shorter than the package's: 'the US'. */
const NAMES: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  US: 'the US',
  GB: 'the UK',
  AE: 'the UAE',
}

/** The evidence table of all countries and territories, each with the name that files and cards have for it. */
export function countryNames(): (CountryNames & { readonly name: string })[] {
  return countries.map(({ cca2, name }) => ({
    code: cca2,
    name: NAMES[cca2] ?? name.common,
    surfaces: surfacesOf(cca2),
  }))
}
