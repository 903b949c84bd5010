import { describe, expect, it } from 'vitest'
import { dataTopics } from '../../scripts/glossary/build.ts'
import { countryCards } from '../../scripts/glossary/country-cards.ts'
import { countryNames } from '../../scripts/glossary/country-names.ts'
import { direction, distance, landmarksOf, whereIs } from '../../scripts/glossary/places/where.ts'
import type { Town } from '../../scripts/glossary/places/town.ts'
import { plainName } from '../../scripts/glossary/places/plain-name.ts'
import { schemaProblems } from '../../scripts/glossary/schema.ts'
import { HOUSEHOLD_TERMS } from '../../scripts/glossary/household.ts'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { findMentions } from '../../src/glossary/find-mentions.ts'
import { readCases, type SenseCase } from '../glossary/senses/read-cases.ts'

function placesBeside(...written: Entry[]): readonly Entry[] {
  const topics = [{ file: 'own.json', topic: { topic: 'Own', entries: written } }]
  return dataTopics(topics).find(({ file }) => file === 'GeoNames')?.topic.entries ?? []
}

const countryGlosses = countryCards(new Set()).entries.map(({ gloss }) => gloss)

describe('the cards for countries', () => {
  it('give neighbours and capitals the article that they have in a sentence', () => {
    expect(countryGlosses).toContainEqual(expect.stringContaining('bordering the Gambia, '))
    expect(countryGlosses).toContainEqual(expect.stringContaining('is the City of San Marino.'))
    const bare =
      /(?:bordering|,|and) (?:Central African|Dominican Republic|DR Congo|Gambia|Republic of the|United)/
    expect(countryGlosses.filter((gloss) => bare.test(gloss))).toEqual([])
  })

  it.each([
    ['Liberia', 'Ships that sail under the flag of Liberia pay less.'],
    ['Costa Rica', 'The Pulmitan de Liberia bus runs from San Jose, Costa Rica, to the coast.'],
    ['Costa Rican', 'Costa Rican police searched a house in Liberia.'],
  ])("keep Liberia's for the country, not for the city of Costa Rica (%s)", (named, text) => {
    const topics = [{ file: 'countries', topic: countryCards(new Set()) }]
    const glossary = openCompiled(compileGlossary(topics, countryNames()))
    const [{ article }] = readCases(`${text} => Liberia: -`) as [SenseCase]
    const context = { definitions: [], today: '2026-11-30' }
    const ids = findMentions(article, [glossary], context).map(({ id }) => id)
    expect(ids.includes('country-liberia')).toBe(named === 'Liberia')
  })
})

const places = placesBeside()
const placesCalled = (name: string): Entry[] => places.filter(({ term }) => term === name)

describe('the cards for places', () => {
  it('are well over a thousand, and keep to the schema of the glossary', () => {
    expect(places.length).toBeGreaterThan(1200)
    expect(
      schemaProblems([{ file: 'GeoNames', topic: { topic: 'Places', entries: places } }]),
    ).toEqual([])
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  })

  it('say what and where a place is, and where GeoNames says so', () => {
    expect(placesCalled('Kasur')).toMatchObject([
      {
        id: 'kasur',
        kind: 'place',
        countries: ['PK'],
        there: true,
        gloss: 'City and district in Punjab, Pakistan, about 50 km south of Lahore.',
        sources: [{ title: 'GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/1174625' }],
      },
    ])
  })

  it('tell which region a town is the seat of', () => {
    expect(placesCalled('Zinjibar')[0]?.gloss).toBe(
      'Town in Yemen, seat of Abyan, about 300 km south-east of Sanaa.',
    )
    expect(placesCalled('Al Bab')[0]?.gloss).toBe(
      'City in Aleppo Governorate, Syria, about 40 km north-east of Aleppo.',
    )
    expect(placesCalled('Kisii')[0]?.gloss).toMatch(/^City and county in Kenya, /)
  })

  it('never say a country twice', () => {
    expect(placesCalled('Hualien City')[0]?.gloss).toMatch(/^City in Taiwan, about /)
    expect(
      places.filter(({ gloss }) => /\bin (?<name>[\p{L} ]+), \k<name>[,.]/u.test(gloss)),
    ).toEqual([])
  })

  it('leave to writers what they have explained, under any spelling', () => {
    const written: Entry = {
      id: 'qasur',
      term: 'Qasur',
      kind: 'place',
      aliases: ['Kasūr'],
      gloss: 'A town known for its shrine of the poet Bulleh Shah.',
      sources: [],
      asOf: '2024-12',
    }
    expect(placesBeside(written).some(({ term }) => term === 'Kasur')).toBe(false)
  })

  it('leave out what all know, what is a word or a name, and what two claim', () => {
    for (const name of ['Kyoto', 'Santos', 'Nice', 'March', 'Martin', 'Sevastopol', 'Muzaffarabad'])
      expect(placesCalled(name)).toEqual([])
    expect(places.filter(({ term }) => HOUSEHOLD_TERMS.has(term))).toEqual([])
  })

  it('leave out the towns of countries whose readers are at home, and their namesakes', () => {
    const home = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE'])
    expect(places.filter(({ countries }) => countries?.some((code) => home.has(code)))).toEqual([])
    // Salem in India has a namesake of size in Oregon.
    expect(placesCalled('Salem')).toEqual([])
  })

  it('leave out what GeoNames has wrong, and districts that were merged into others', () => {
    for (const name of ['Budta', 'Malingao', 'Thika', 'Sinfra', 'Xizhi', 'Sultanah', 'Coxs Bazar'])
      expect(placesCalled(name)).toEqual([])
    const dissolved = /Tribal Area|Protected Area|Autonomous Region in Muslim Mindanao/
    expect(places.filter(({ term, gloss }) => dissolved.test(`${term} ${gloss}`))).toEqual([])
  })

  it('leave out names of which a country has two', () => {
    expect(placesCalled('Yulin')).toEqual([])
  })
})

const town = (name: string, latitude: number, longitude: number, people: number): Town => {
  return {
    id: latitude * 1000 + longitude,
    name,
    country: 'PK',
    region: 'PK.04',
    seatOf: null,
    isSure: true,
    people,
    latitude,
    longitude,
  }
}

describe('where a town lies', () => {
  const lahore = town('Lahore', 31.558, 74.351, 6_300_000)
  const kasur = town('Kasur', 31.119, 74.45, 290_000)

  it('is measured on the globe', () => {
    expect(Math.round(distance(lahore, kasur))).toBe(50)
    // Across the line where dates change.
    const west = { latitude: -17, longitude: 179.5 }
    expect(distance(west, { latitude: -17, longitude: -179.5 })).toBeLessThan(110)
    expect(direction(lahore, kasur)).toBe('south')
    expect(direction(kasur, lahore)).toBe('north')
  })

  it('is told by the nearest large city', () => {
    const landmarks = landmarksOf([lahore, kasur]).get('PK') ?? []
    expect(landmarks).toEqual([lahore])
    expect(whereIs(kasur, landmarks)).toBe('about 50 km south of Lahore')
    expect(whereIs(town('Ravi', 31.56, 74.34, 20_000), landmarks)).toBe('beside Lahore')
    expect(whereIs(town('Gwadar', 25.12, 62.32, 90_000), landmarks)).toBeNull()
  })
})

describe('a name as the press prints it', () => {
  it.each([
    ['Ma‘arratmişrīn', 'SY', 'Maarratmisrin'],
    ['Kramators’k', 'UA', 'Kramatorsk'],
    ['Nzérékoré', 'GN', 'Nzérékoré'],
    ['Muş', 'TR', 'Muş'],
    ['M’Sila', 'DZ', "M'Sila"],
  ])('%s in %s is %s', (name, country, plain) => {
    expect(plainName(name, country)).toBe(plain)
  })
})
