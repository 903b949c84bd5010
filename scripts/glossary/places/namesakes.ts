// Other towns of the same name: where they are as large, nobody can tell which is meant.
import { bareName } from './bare-name.ts'
import type { Town } from './town.ts'
import { leastPeople, SPOKEN_OF_AT_HOME } from './which-places.ts'
import { distance } from './where.ts'

/** A namesake so many times smaller is not what the press means. */
const MUCH_SMALLER = 10
/** In kilometres: nearer, two rows of GeoNames are one town. */
const APART = 30
/** Seats of administration whose size isn't known count as towns of so many people. */
const SEAT = 100_000

/** A name in a country, of a town or a region. */
export interface Named {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly people: number
  readonly town: Town | null
}

export interface Namesakes {
  /** Whether a town of the same country, or of one that speaks English, may be meant as well. */
  isShared(named: Named): boolean
  /** Other countries with a town of the name that may be meant and has no card. */
  rivals(named: Named): string[]
}

export function namesakesAmong(towns: readonly Town[]): Namesakes {
  const byName = new Map<string, Town[]>()
  for (const town of towns) {
    const key = bareName(town.name)
    const known = byName.get(key)
    if (known) known.push(town)
    else byName.set(key, [town])
  }
  const others = ({ name, people, town }: Named): Town[] =>
    (byName.get(bareName(name)) ?? []).filter(
      (other) =>
        other.id !== town?.id &&
        (other.people || SEAT) * MUCH_SMALLER >= people &&
        (town === null || distance(town, other) > APART),
    )
  return {
    isShared: (named) =>
      others(named).some(
        ({ country }) => country === named.country || SPOKEN_OF_AT_HOME.has(country),
      ),
    rivals: (named) => [
      ...new Set(
        others(named)
          .filter(({ country }) => country !== named.country)
          .filter(({ country, seatOf, people }) => people < leastPeople(country, seatOf))
          .map(({ country }) => country),
      ),
    ],
  }
}
