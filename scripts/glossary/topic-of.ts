// In which file an entry stands: a country's own, where it belongs to one or two, else a theme's.
import type { Entry, Kind } from '../../src/glossary/entry.ts'
import { slugOf } from '../../src/glossary/compiled/index-format.ts'
import { countryNames } from './country-names.ts'

/** What belongs to more countries than this is told by its theme. */
const MOST_COUNTRIES = 2

const UNION = 'EU'
const UNION_TOPIC = 'european-union'

/** For countries of so few entries that they have no file of their own. */
const SMALL_TOPIC = 'small-states'

/** The parts that a large country's file is split in, by the kind of entry, the narrowest first. */
const PARTS: Readonly<Record<Kind, readonly string[]>> = {
  person: ['people'],
  place: ['places'],
  organisation: ['bodies'],
  office: ['offices', 'bodies'],
  group: ['groups', 'bodies'],
  publication: ['press', 'bodies'],
  event: ['events', 'terms'],
  law: ['laws', 'terms'],
  weapon: ['weapons', 'terms'],
  agreement: ['terms'],
  concept: ['terms'],
}

/** How the names of countries' topics begin, by their codes: 'pakistan' for 'PK'. */
const SLUGS: ReadonlyMap<string, string> = new Map(
  countryNames().map(({ code, name }) => [code, slugOf(name.replace(/^the /, ''))]),
)

/** Whether entries can belong to it: a country's ISO 3166-1 alpha-2 code, or the European Union's. */
export function isCountryCode(code: string): boolean {
  return code === UNION || SLUGS.has(code)
}

/** Whether a topic is told by what it is about, and not by a country. */
export function isTheme(topic: string): boolean {
  return ![...SLUGS.values()].some((slug) => topic === slug || topic.startsWith(`${slug}-`))
}

/**
 * The topic of an entry among those there are: 'pakistan-people' if there is one, else 'pakistan', else that of small
 * states; null for what is no one country's, for which its writer chooses a theme.
 * @throws for a code that no country has
 */
export function topicOf(
  { kind, countries: codes = [] }: Pick<Entry, 'kind' | 'countries'>,
  topics: ReadonlySet<string>,
): string | null {
  const [first] = codes
  if (first === undefined || codes.length > MOST_COUNTRIES) return null
  if (first === UNION) return UNION_TOPIC
  const country = SLUGS.get(first)
  if (country === undefined) throw new Error(`'${first}' is no country's ISO 3166-1 alpha-2 code`)
  const names = [...PARTS[kind].map((part) => `${country}-${part}`), country, SMALL_TOPIC]
  return names.find((name) => topics.has(name)) ?? country
}
