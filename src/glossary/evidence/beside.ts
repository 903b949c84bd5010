// The country a text names right beside a surface: "Pakistan's Prime Minister", "Indian Supreme
// Court", "Prime Minister of Nepal", "Prime Minister Shehbaz Sharif".
import type { Candidate, CountryHit } from '../match/candidates.ts'
import { NAME_WEIGHT } from '../country.ts'
import { firstFrom } from '../../language/first-index.ts'

/** A person recognised with certainty, and their countries. */
export interface KnownPerson {
  readonly start: number
  readonly end: number
  readonly countries: readonly string[]
}

export interface Beside {
  readonly codes: readonly string[]
  /** What was read, for the reason. */
  readonly start: number
  readonly end: number
}

/** Before a surface these give it to a part of a country, or to no country at all. */
const LOWER_LEVEL =
  /(?<![\p{L}\p{N}])(?:(?:state|provincial|county|city|territory|island)(?:['’]s)?|commonwealth['’]s|student|former state) $/u

/** Farthest that a country's name belongs to a surface, in characters. */
const REACH = 48

/** A capitalised word or initials: the full stop of another word ends the sentence, and what the country is said of. */
const CAPITALISED = "(?:\\p{Lu}(?:[\\p{L}.'’-]*[\\p{L}'’-])?|(?:\\p{Lu}\\.)+)"
const ADJECTIVE = `(?:former|then|powerful|top|interim|caretaker|acting|deputy|new|newly|elected|outgoing|incoming|ousted|jailed|own|late|current|first|highest|federal|national|civilian|military|embattled|longtime|long-serving|opposition|ruling|lower|upper|main|supreme|army|${CAPITALISED})`
const AFTER_POSSESSIVE = new RegExp(`^['’]s?(?: [\\p{Ll}-]+,?| ${ADJECTIVE}){0,2} $`, 'u')
const AFTER_NAME = new RegExp(`^(?: ${ADJECTIVE}){0,2}[ -]$`, 'u')
const AFTER_ANOTHER = new RegExp(`^(?:['’]s?)? (?:${CAPITALISED} )?$`, 'u')
/** Words after a possessive that show its phrase has ended before the surface. */
const ENDED =
  / (?:and|or|but|with|to|by|of|from|in|as|for|on|at|after|before|the|a|an|that|which|who|said|says|is|was|has|had) /
const BEFORE_NAME =
  /^,? (?:of|for|in) (?:the )?(?:Islamic |Federal |Democratic |People['’]s )?(?:Republic of |Kingdom of )?$/
const IN_BRACKETS = /^,? ?\($/
/** A body of the country that an office's name ends in: 'the president of Iran's football federation' is the federation's. */
const ITS_BODY =
  /^['’]s? (?:[\p{L}-]+ ){0,3}(?:assembly|association|bank|chamber|club|commission|committee|company|council|court|federation|house|institute|league|parliament|party|rally|senate|society|tribunal|union|university)(?!\p{L})/iu
const BEFORE_PERSON = /^\)?,?(?: ?\([^)]{2,12}\))? (?:(?:\p{Lu}[\p{L}.-]*|the|then|and) ){0,3}$/u
const AFTER_PERSON =
  /^(?:,| \(|, who is| is| was| as)(?: (?:the|a|then|now|former|his country['’]s|her country['’]s))*(?: )?$/

/** Whether the text gives a candidate to a country that is none of its own: "Japan's Coast Guard", 'Theatre of China'. */
export function isOfAnother(
  text: string,
  { start, end }: Candidate,
  countries: readonly string[],
  hits: readonly CountryHit[],
): boolean {
  const after = hits[firstFrom(hits, end)]
  if (after && after.weight >= NAME_WEIGHT && !countries.includes(after.code)) {
    if (/^ of (?:the )?$/.test(text.slice(end, after.start))) return true
  }
  const before = hits[firstFrom(hits, start) - 1]
  if (!before || before.end > start || start - before.end > REACH || before.weight < NAME_WEIGHT)
    return false
  return !countries.includes(before.code) && AFTER_ANOTHER.test(text.slice(before.end, start))
}

/** Whether what is 'of' the country that ends at `end` is of a body there. */
export function isItsBody(text: string, end: number): boolean {
  return ITS_BODY.test(text.slice(end, end + 60))
}

/** The country named beside a candidate, or null; `hits` and `people` ascend. */
export function countryBeside(
  text: string,
  candidate: Candidate,
  hits: readonly CountryHit[],
  people: readonly KnownPerson[],
): Beside | null {
  const { start, end } = candidate
  if (LOWER_LEVEL.test(text.slice(Math.max(0, start - 20), start))) return { codes: [], start, end }
  const after = firstFrom(hits, start)
  for (const hit of hits.slice(after, after + 4)) {
    if (hit.end <= end && hit.weight >= NAME_WEIGHT && hit.end - hit.start < end - start)
      return { codes: [hit.code], start: hit.start, end: hit.end }
    if (hit.start < end || hit.start > end + REACH) continue
    const between = text.slice(end, hit.start)
    if (BEFORE_NAME.test(between) && isItsBody(text, hit.end)) return { codes: [], start, end }
    if (BEFORE_NAME.test(between) || IN_BRACKETS.test(between)) {
      return { codes: [hit.code], start: hit.start, end: hit.end }
    }
    break
  }
  const before = hits[after - 1]
  if (before && before.end <= start && start - before.end <= REACH) {
    const between = text.slice(before.end, start)
    if (AFTER_NAME.test(between) || (AFTER_POSSESSIVE.test(between) && !ENDED.test(between))) {
      return { codes: [before.code], start: before.start, end: before.end }
    }
  }
  return personBeside(text, candidate, people)
}

function personBeside(
  text: string,
  { start, end }: Candidate,
  people: readonly KnownPerson[],
): Beside | null {
  const after = firstFrom(people, end)
  const next = people[after]
  if (next && next.start <= end + REACH && BEFORE_PERSON.test(text.slice(end, next.start))) {
    return { codes: next.countries, start: next.start, end: next.end }
  }
  const before = people[firstFrom(people, start) - 1]
  if (before && before.end <= start && start <= before.end + REACH) {
    if (AFTER_PERSON.test(text.slice(before.end, start))) {
      return { codes: before.countries, start: before.start, end: before.end }
    }
  }
  return null
}
