// Country names that name a country: 'Guinea' in 'Papua New Guinea' doesn't, nor 'Washington' in 'Washington
// Post', nor 'Montenegro' in an article on Portugal's premier Luís Montenegro.
import { PLACE_BEFORE } from '../../language/place-before.ts'
import type { Candidate, CountryHit, Found } from '../match/candidates.ts'
import { NAME_WEIGHT } from '../country.ts'
import { firstFrom } from '../../language/first-index.ts'
import { countriesOf, kindOf, type Glossary } from '../compiled/glossary.ts'
import { inside } from '../match/inside.ts'

/** Those of `hits`, which ascend, that are names of people of other countries: in their full names, or as surnames. */
function ofPeople(
  text: string,
  hits: readonly CountryHit[],
  entries: readonly Candidate[],
  glossaries: readonly Glossary[],
): Set<CountryHit> {
  const found = new Set<CountryHit>()
  const bearers = new Map<string, Set<string>>()
  for (const { start, end, glossary, entry } of entries) {
    const opened = glossaries[glossary]
    const surname = / (?<last>\S+)$/u.exec(text.slice(start, end))?.groups?.['last']
    if (!opened || surname === undefined || kindOf(opened, entry) !== 'person') continue
    const countries = countriesOf(opened, entry)
    const known = bearers.get(surname) ?? new Set()
    for (const code of countries) known.add(code)
    bearers.set(surname, known)
    for (let at = firstFrom(hits, start); (hits[at]?.end ?? Infinity) <= end; at++) {
      const hit = hits[at]
      if (hit && !countries.includes(hit.code)) found.add(hit)
    }
  }
  for (const hit of hits) {
    const countries = bearers.get(text.slice(hit.start, hit.end))
    if (countries === undefined || countries.has(hit.code)) continue
    if (!PLACE_BEFORE.test(text.slice(Math.max(0, hit.start - 10), hit.start))) found.add(hit)
  }
  return found
}

/** The country names of a text that name a country, in its order; `found`: what its scan found. */
export function namedCountries(
  text: string,
  found: Pick<Found, 'countries' | 'entries'>,
  glossaries: readonly Glossary[],
): CountryHit[] {
  const { countries: hits, entries } = found
  const shorter = inside(hits, hits)
  const people = ofPeople(text, hits, entries, glossaries)
  // A name that holds a capital city's is its own.
  const inNames = inside(hits, entries)
  return hits.filter(
    (hit) =>
      !shorter.has(hit) && !people.has(hit) && !(hit.weight < NAME_WEIGHT && inNames.has(hit)),
  )
}
