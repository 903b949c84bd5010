// Country names that name a country: 'Guinea' in 'Papua New Guinea' doesn't, nor 'Washington' in 'Washington
// Post', nor 'Montenegro' in an article on Portugal's premier Luís Montenegro.
import { PLACE_BEFORE } from '../language/place-before.ts'
import type { Candidate, CountryHit } from './candidates.ts'
import { countriesOf, kindOf, type Glossary } from './glossary.ts'
import { inside } from './inside.ts'

/** Weight of a country's own name; capitals and cities weigh less. */
export const NAME_WEIGHT = 3

/** Those of `hits` that are names of people of other countries: in their full names, or as their surnames. */
function ofPeople(
  text: string,
  hits: readonly CountryHit[],
  entries: readonly Candidate[],
  glossaries: readonly Glossary[],
): Set<CountryHit> {
  const people = entries.flatMap(({ start, end, glossary, entry }) => {
    const opened = glossaries[glossary]
    const name = text.slice(start, end)
    if (!opened || kindOf(opened, entry) !== 'person' || !name.includes(' ')) return []
    return [{ start, end, name, countries: countriesOf(opened, entry) }]
  })
  return new Set(
    hits.filter((hit) => {
      const isPlace = PLACE_BEFORE.test(text.slice(Math.max(0, hit.start - 10), hit.start))
      const word = text.slice(hit.start, hit.end)
      return people.some(({ start, end, name, countries }) => {
        const isIn = start <= hit.start && hit.end <= end
        const isSurname = !isPlace && name.endsWith(` ${word}`)
        return (isIn || isSurname) && !countries.includes(hit.code)
      })
    }),
  )
}

/** The `hits` that name a country, in their order; `entries`: what else the text may mention. */
export function ofCountries(
  text: string,
  hits: readonly CountryHit[],
  entries: readonly Candidate[],
  glossaries: readonly Glossary[],
): CountryHit[] {
  const shorter = inside(hits, hits)
  const people = ofPeople(text, hits, entries, glossaries)
  // A name that holds a capital city's is its own.
  const inNames = inside(hits, entries)
  return hits.filter(
    (hit) =>
      !shorter.has(hit) && !people.has(hit) && !(hit.weight < NAME_WEIGHT && inNames.has(hit)),
  )
}
