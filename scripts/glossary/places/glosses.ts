// What the card of a place says, put together from its data.
import { titled } from '../titled.ts'
import { bareName } from './bare-name.ts'
import type { Region, Town } from './town.ts'
import { nounOf } from './region-names.ts'

/** Of so many people a town is called a city. */
const CITY = 100_000

/** What is known of a town besides itself. */
export interface TownFacts {
  /** The name of its country. */
  readonly country: string
  readonly region: Region | null
  /** As a sentence names its region. */
  readonly spoken: string
  /** Whether a district of its region bears its name. */
  readonly hasDistrict: boolean
  /** 'about 50 km south of Lahore' */
  readonly where: string | null
}

/** 'City and district in Punjab, Pakistan, about 50 km south of Lahore.' */
export function townGloss(
  town: Town,
  { country, region, spoken, hasDistrict, where }: TownFacts,
): string {
  const what = town.people >= CITY ? 'City' : 'Town'
  const district = hasDistrict ? ' and district' : ''
  const lies = where === null ? '' : `, ${where}`
  if (region === null) return `${what}${district} in ${titled(country)}${lies}.`
  const isNamesake = bareName(region.name) === bareName(town.name)
  if (town.seatOf === 'region') {
    // The name is the region's as well, and either may be meant.
    if (isNamesake)
      return `${what} and ${nounOf(region).toLowerCase()} in ${titled(country)}${lies}.`
    return `${what}${district} in ${titled(country)}, seat of ${spoken}${lies}.`
  }
  // 'City in Taiwan, Taiwan': there is no more to say of a province that bears the country's name.
  const within = isNamesake || spoken === country ? '' : `${spoken}, `
  return `${what}${district} in ${within}${titled(country)}${lies}.`
}

/** 'Province of Ecuador, run from Tena.' */
export function regionGloss(region: Region, seat: Town | null, country: string): string {
  const from = seat === null ? 'one of its first-level divisions' : `run from ${seat.name}`
  return `${nounOf(region)} of ${titled(country)}, ${from}.`
}

/** 'District of Odisha, India.'; `spoken`: its region, as a sentence names it. */
export function districtGloss(spoken: string, country: string): string {
  return `District of ${spoken}, ${titled(country)}.`
}
