// Where a town lies, in words: 'about 50 km south of Lahore'.
import { HOUSEHOLD_TERMS } from '../household.ts'
import type { Town } from './town.ts'

/** Cities by which one can say where a town lies: of so many people; seats of regions; those that readers know. */
const LARGE = 2_000_000
const SEAT = 1_000_000
const KNOWN = 300_000
/** In kilometres: nearer is a suburb, farther says little. */
const NEAREST = 8
const FARTHEST = 400

const EARTH = 6371
const RADIANS = Math.PI / 180

interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** Kilometres between two spots, on a sphere. */
export function distance(one: Spot, other: Spot): number {
  const half = (a: number, b: number): number => Math.sin(((b - a) * RADIANS) / 2) ** 2
  const chord =
    half(one.latitude, other.latitude) +
    Math.cos(one.latitude * RADIANS) *
      Math.cos(other.latitude * RADIANS) *
      half(one.longitude, other.longitude)
  return 2 * EARTH * Math.asin(Math.sqrt(chord))
}

const POINTS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

/** In which direction a spot lies, seen from another. */
export function direction(from: Spot, to: Spot): (typeof POINTS)[number] {
  const east =
    (to.longitude - from.longitude) * Math.cos(((from.latitude + to.latitude) / 2) * RADIANS)
  const angle = Math.atan2(east, to.latitude - from.latitude)
  return POINTS[(Math.round(angle / (Math.PI / 4)) + 8) % 8] ?? 'north'
}

function rounded(kilometres: number): number {
  const step = kilometres < 30 ? 5 : kilometres < 200 ? 10 : 50
  return Math.max(step, Math.round(kilometres / step) * step)
}

/** The towns of each country by which others are found. */
export function landmarksOf(towns: readonly Town[]): ReadonlyMap<string, readonly Town[]> {
  const landmarks = new Map<string, Town[]>()
  for (const town of towns) {
    const { name, people, seatOf, country, isSure } = town
    const least = HOUSEHOLD_TERMS.has(name) ? KNOWN : seatOf === 'region' ? SEAT : LARGE
    if (seatOf !== 'country' && (people < least || !isSure)) continue
    landmarks.set(country, [...(landmarks.get(country) ?? []), town])
  }
  return landmarks
}

/** 'about 50 km south of Lahore', by the nearest of a country's landmarks; null where none is near. */
export function whereIs(town: Town, landmarks: readonly Town[]): string | null {
  let nearest: Town | null = null
  let least = FARTHEST
  for (const landmark of landmarks) {
    const kilometres = distance(town, landmark)
    if (landmark.id === town.id || kilometres >= least) continue
    least = kilometres
    nearest = landmark
  }
  if (nearest === null) return null
  if (least < NEAREST) return `beside ${nearest.name}`
  return `about ${rounded(least)} km ${direction(nearest, town)} of ${nearest.name}`
}

/** Whether that says that a town is a part of a city, or as good as one. */
export function isSuburb(where: string | null): boolean {
  return where?.startsWith('beside ') === true
}
