// Places in reports on sport: 'Minnesota beat Buffalo' speaks of teams. There a place is explained only where
// something is in it.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import type { Candidate } from '../match/candidates.ts'
import { kindOf } from '../compiled/glossary.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'

/** Words that reports on matches use and other news hardly does. */
const WORDS = pattern('gu')`
  (?<![\p{L}-])(?:
    playoffs?|touchdowns?|quarterbacks?|innings|wickets?|batsm[ae]n|bowlers?|midfielders?|goalkeepers?|goalless|
    half-?time|coach(?:es|ed)?|season|scor(?:ed|ing|er)|league|tournament|semi-?finals?|quarter-?finals?|
    referees?|roster|rebounds|assists|standings|fixtures?|squad|teammates?|linebackers?|defensem[ae]n|shutout|
    power play|matchups?|match(?:es)?|goals?|champions?(?:hip)?|rugby|cricket|hat-?trick|(?:first|second) half|
    fly-?half|scrum|wingers?|defenders?|strikers?|kicked|medal(?:s|ists?)?|freshman|sophomore|recruiting|
    knockout|unbeaten|kick-?off|equali[sz]er|home run|overtime|NBA|NFL|NHL|MLB|NCAA|FIFA|UEFA
  )(?![\p{L}])`

/** So many different of those words, and so many of a hundred words. */
const DIFFERENT = 5
const SHARE = 1
/** Read that far: what a report is about shows early. */
const HEAD = 4000

/** Whether a text reads as a report on sport. */
export function isOnSport(text: string): boolean {
  const head = text.slice(0, HEAD)
  const found = Array.from(head.matchAll(WORDS), ([word]) => word.toLowerCase())
  if (new Set(found).size < DIFFERENT) return false
  return found.length * 100 >= SHARE * head.split(/\s+/).length
}

const THERE_BEFORE = /(?<!\p{L})(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|[Aa]cross) $/u
/** 'Hartford, Connecticut,': what a comma parts from its town. */
const TOWN_BEFORE = /\p{Lu}\p{Ll}+, $/u
const STATE_BEHIND = /^[,.;:)’'-]/
const THERE_BEHIND = /^(?:-born|-based| native| (?:Gov|gov|legis|Legis|law|resid|poli))/u

/** Whether in a report on sport a place stands for the place, not for its team. */
function isPlace(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const behind = text.slice(end, end + 12)
  return (
    THERE_BEFORE.test(before) ||
    THERE_BEHIND.test(behind) ||
    (TOWN_BEFORE.test(before) && STATE_BEHIND.test(behind))
  )
}

/** Tells whether a candidate stands for a team: a place that nothing is in. */
export function teamsIn({ reading, glossaries }: SenseEvidence): (candidate: Candidate) => boolean {
  if (!isOnSport(reading.text)) return () => false
  return (candidate) => {
    const glossary = glossaries[candidate.glossary]
    const isOfPlace = glossary !== undefined && kindOf(glossary, candidate.entry) === 'place'
    return isOfPlace && !isPlace(reading.text, candidate)
  }
}
