// Cards for countries that aren't household names, written from the package's facts at build time.
// Disputed territories are left to the glossary's writers.
import countries, { type Country } from 'world-countries'
import type { Entry, Topic } from '../../src/glossary/entry.ts'
import { surfacesOf } from '../../src/glossary/surfaces/surfaces.ts'
import { slugOf } from '../../src/glossary/compiled/index-format.ts'
import { HOUSEHOLD_COUNTRIES } from './household.ts'
import { titled } from './titled.ts'

const AS_OF = '2025-01'

/** Conditions of names that are also something else. */
const CONDITIONS: Readonly<Record<string, Pick<Entry, 'needs' | 'not'>>> = {
  GE: {
    needs: [
      'Tbilisi',
      'Russia',
      'Russian',
      'Georgian',
      'Caucasus',
      'Armenia',
      'Azerbaijan',
      'Abkhazia',
      'South Ossetia',
      'Moscow',
      'Saakashvili',
    ],
    not: [
      'Atlanta',
      'Alabama',
      'Savannah',
      'Tennessee',
      'Carolina',
      'Fulton County',
      'Brian Kemp',
      'Raffensperger',
      'Warnock',
      'Bulldogs',
    ],
  },
  TD: {
    needs: [
      "N'Djamena",
      'Sahel',
      'Chadian',
      'Africa',
      'African',
      'Libya',
      'Sudan',
      'Darfur',
      'Niger',
      'Cameroon',
      'Deby',
      'Boko Haram',
    ],
  },
  LR: { not: ['Costa Rica', 'Costa Rican', 'Guanacaste', 'Nicoya'] },
  // The films.
  MG: { not: ['DreamWorks', 'Shrek', 'Dr Dolittle', 'Ice Age', 'Kung Fu Panda', 'Alex the lion'] },
  // A mining town in Chile.
  SV: { not: ['Codelco'] },
  DM: {
    needs: [
      'Caribbean',
      'Roseau',
      'island',
      'hurricane',
      'CARICOM',
      'Antigua',
      'passport',
      'passports',
    ],
  },
}

function list(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function sizeOf(country: Country): string {
  if (country.landlocked) return 'A landlocked country'
  return country.borders.length === 0 ? 'An island country' : 'A country'
}

function where(country: Country): string {
  const { subregion, region } = country
  if (subregion === 'Caribbean') return 'the Caribbean'
  if (region === 'Oceania') return 'the Pacific'
  if (country.cca2 === 'SS') return 'East Africa'
  if (subregion === 'Middle Africa') return 'Central Africa'
  return (
    subregion.replace('Eastern Africa', 'East Africa').replace('Western Africa', 'West Africa') ||
    region
  )
}

function cardOf(country: Country): Entry {
  const capital = list(country.capital).replace(/^City of /, 'the $&')
  const neighbours = country.borders.map(
    (code) => countries.find(({ cca3 }) => cca3 === code)?.name.common ?? code,
  )
  const bordering =
    neighbours.length > 0 ? `, bordering ${list(neighbours.sort().map(titled))}` : ''
  const head = `${sizeOf(country)} in ${where(country)}`
  const tail = capital === '' ? '.' : `; its capital is ${capital}.`
  const gloss = `${head}${bordering}${tail}`
  const currencies = Object.values(country.currencies ?? {}).map(({ name }) => name)
  const languages = Object.values(country.languages ?? {})
  const facts = [
    country.name.official === country.name.common
      ? ''
      : `Its official name is ${country.name.official}.`,
    currencies.length > 0 ? `Currency: ${list(currencies)}.` : '',
    languages.length > 0
      ? `Official language${languages.length > 1 ? 's' : ''}: ${list(languages)}.`
      : '',
  ].filter((fact) => fact !== '')
  const wiki =
    country.cca2 === 'GE' ? 'Georgia_(country)' : country.name.common.replaceAll(' ', '_')
  return {
    id: `country-${slugOf(country.name.common)}`,
    term: country.name.common,
    kind: 'place',
    rarity: 'uncommon',
    countries: [country.cca2],
    ...(country.name.official === country.name.common ? {} : { aliases: [country.name.official] }),
    gloss: gloss.length <= 200 ? gloss : `${head}${tail}`,
    more: facts.join(' '),
    ...CONDITIONS[country.cca2],
    sources: [
      {
        title: `${country.name.common}, Wikipedia`,
        url: `https://en.wikipedia.org/wiki/${encodeURI(wiki)}`,
      },
      { title: 'World countries (ODbL)', url: 'https://github.com/mledoze/countries' },
    ],
    asOf: AS_OF,
  }
}

/** Cards for the members of the UN that readers may not know; `taken`: surfaces that writers' entries have. */
export function countryCards(taken: ReadonlySet<string>): Topic {
  const entries = countries
    .filter(({ cca2, unMember }) => unMember && !HOUSEHOLD_COUNTRIES.has(cca2))
    .map(cardOf)
    .filter((entry) => surfacesOf(entry).every(({ text }) => !taken.has(text)))
  return { topic: 'Countries', entries }
}
