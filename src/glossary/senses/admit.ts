// Which candidates can be mentions at all: not those that the article writes out as something else, gives to
// another country, or has as a piece of a longer name.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { endingAt, firstFrom } from '../../language/first-index.ts'
import { standingOf, type Standing } from '../evidence/article-definitions.ts'
import { isOfAnother } from '../evidence/beside.ts'
import { entryKey, type Candidate, type CountryHit } from '../match/candidates.ts'
import { NAME_WEIGHT } from '../country.ts'
import { countriesOf, definitionOf, kindOf } from '../compiled/glossary.ts'
import { inside } from '../match/inside.ts'
import { isInCredit } from '../evidence/dateline.ts'
import { isSentenceStart } from '../evidence/reading.ts'
import { lowerLevelOf } from './lower-level.ts'
import { isNamesake } from '../names/namesakes.ts'
import { piecesOf } from '../names/pieces.ts'
import { endsShortenedName } from '../names/shortened-names.ts'
import { strangePlaces } from '../names/strange-places.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isUnder } from '../compiled/senses.ts'
import { teamsIn } from './sport.ts'

/** Before an office's name these make it another office. */
const DEPUTY = /(?<![\p{L}])(?:[Dd]eputy|[Vv]ice|[Aa]ssistant|[Aa]ssociate|[Ss]hadow)[ -]$/u
/** 'Under Secretary of State': a word of its own elsewhere, as in 'will not serve under Foreign Minister'. */
const UNDER_SECRETARY = /(?<!\p{L})(?:Under |[Uu]nder-)[Ss]ecretar(?:y|ies)(?!\p{L})/u

/** Another office than the one of its name: 'Deputy Prime Minister'. */
function isDeputys({ reading, glossaries }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary || kindOf(glossary, candidate.entry) !== 'office') return false
  const { start } = candidate
  return (
    DEPUTY.test(reading.text.slice(Math.max(0, start - 12), start)) ||
    UNDER_SECRETARY.test(reading.text.slice(Math.max(0, start - 6), start + 11))
  )
}

/**
 * A word in capitals among everyday words in capitals: 'WHO IS HE?', 'LED BY A BOY', "IT'S HERE", whatever the
 * lines around.
 */
function isShouted(text: string, { start, end }: Candidate): boolean {
  const surface = text.slice(start, end)
  if (surface !== surface.toUpperCase() || !COMMON_WORDS.has(surface.toLowerCase())) return false
  if (/^['’]S(?!\p{L})/u.test(text.slice(end, end + 3))) return true
  const next = /^ (?<word>\p{Lu}{2,})(?!\p{L})/u.exec(text.slice(end, end + 16))?.groups?.['word']
  return next !== undefined && COMMON_WORDS.has(next.toLowerCase())
}

/** 'A bomb went off', 'A 10-year-old': the article before a word, no 'A-bomb' or 'A-10'. */
function isArticleWithWord(text: string, { start, end }: Candidate): boolean {
  return /^A [\p{Ll}\p{N}]/u.test(text.slice(start, end)) && isSentenceStart(text, start)
}

/** A surface that is only what it is behind 'the' ('the West') or before a dot ('Conn.'), without it. */
function lacksNeighbour(
  { reading, glossaries }: SenseEvidence,
  { glossary, sense, start, end }: Candidate,
): boolean {
  const senses = glossaries[glossary]?.senses
  if (!senses) return false
  if (isUnder(senses, sense, 'Dot')) return reading.text.charAt(end) !== '.'
  return (
    isUnder(senses, sense, 'Article') &&
    !/(?<!\p{L})(?:the|The|THE) (?:\p{Ll}+ )?$/u.test(
      reading.text.slice(Math.max(0, start - 20), start),
    )
  )
}

/** A name that no other country's body has: 'Germany's Northvolt plant' is Northvolt's, 'Japan's Coast Guard' is Japan's. */
function isNameAlone(surface: string): boolean {
  const words = surface.toLowerCase().split(/[ -]/)
  return /\p{Ll}/u.test(surface) && !words.some((word) => COMMON_WORDS.has(word))
}

/** 'In Mali Wagner's men': where something is said to happen, no country that the name behind it belongs to. */
function isBehindPlace(text: string, { start }: Candidate, hits: readonly CountryHit[]): boolean {
  const place = endingAt(hits, start - 1)
  return (
    place !== undefined &&
    /(?<!\p{L})[Ii]n (?:the )?$/u.test(text.slice(Math.max(0, place.start - 8), place.start))
  )
}

/** A person whom the text introduces as somebody else. */
function isPrivate({ reading, glossaries }: SenseEvidence, candidate: Candidate): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary || kindOf(glossary, candidate.entry) !== 'person') return false
  return isNamesake(reading.text, candidate, candidate.sense < 0, () => {
    const card = definitionOf(glossary, candidate.entry)
    return [card?.gloss ?? '', ...(card?.when?.map(({ is }) => is) ?? [])].join(' ')
  })
}

/** 'The Supreme Court in Moscow', 'the High Court in Lahore': a body that each country has, in another one's place. */
function isElsewheres(
  text: string,
  { start, end }: Candidate,
  own: readonly string[],
  hits: readonly CountryHit[],
): boolean {
  if (!/(?:Court|Parliament|Senate|Assembly|Ministry)$/.test(text.slice(start, end))) return false
  const after = hits[firstFrom(hits, end)]
  return after !== undefined && !own.includes(after.code) && text.slice(end, after.start) === ' in '
}

const isBody = ({ glossaries }: SenseEvidence, { glossary, entry }: Candidate): boolean => {
  const opened = glossaries[glossary]
  return opened !== undefined && kindOf(opened, entry) === 'organisation'
}

/** An office or body that the text gives to another country than its own. */
function isForeign(
  { reading, glossaries }: SenseEvidence,
  candidate: Candidate,
  hits: readonly CountryHit[],
): boolean {
  const glossary = glossaries[candidate.glossary]
  if (!glossary) return false
  const kind = kindOf(glossary, candidate.entry)
  if (kind !== 'office' && kind !== 'organisation') return false
  if (isNameAlone(reading.text.slice(candidate.start, candidate.end))) {
    if (candidate.sense < 0 || isBehindPlace(reading.text, candidate, hits)) return false
  }
  const own = countriesOf(glossary, candidate.entry)
  if (kind === 'organisation' && own.length > 0 && isElsewheres(reading.text, candidate, own, hits))
    return true
  return own.length > 0 && isOfAnother(reading.text, candidate, own, hits)
}

export interface Admitted {
  readonly candidates: readonly Candidate[]
  /** How each stands to the article's own definitions. */
  readonly standings: ReadonlyMap<Candidate, Standing>
}

/** The candidates of an article that can be mentions; `countries` ascend. */
export function admitCandidates(item: SenseEvidence, countries: readonly CountryHit[]): Admitted {
  const { reading, found, glossaries, definitions } = item
  const surfaceOf = ({ start, end }: Candidate): string =>
    reading.text.slice(start, end).toLowerCase()
  const foreign = new Set(found.entries.filter((one) => isForeign(item, one, countries)))
  // Once an article gives a body or office to another country, the bare name is that one's too, but for an office
  // before its holder: 'Nepal's Prime Minister … Prime Minister Shehbaz Sharif'.
  const foreignNames = new Set([...foreign].map((one) => `${entryKey(one)} ${surfaceOf(one)}`))
  const isForeigns = (one: Candidate): boolean =>
    foreign.has(one) ||
    (foreignNames.has(`${entryKey(one)} ${surfaceOf(one)}`) &&
      (isBody(item, one) || !/^ \p{Lu}/u.test(reading.text.slice(one.end, one.end + 3))))
  const pieces = piecesOf(item)
  // Who is somebody else once is so wherever the article names them.
  const privates = new Set(found.entries.filter((one) => isPrivate(item, one)).map(entryKey))
  // And what is a piece of their names: the leader of 'the Ohio Senate majority leader' is the Senate's of Ohio.
  const lower = found.entries.filter(lowerLevelOf(item))
  const lowerLevel = new Set([...lower, ...inside(found.entries, lower)])
  const isTeam = teamsIn(item)
  const isOfLongerName = endsShortenedName(item)
  const isStrange = strangePlaces(item)
  const named = new Set(countries.map(({ code }) => code))
  const others = countries.filter(({ weight }) => weight >= NAME_WEIGHT).length
  const sure = new Set(found.entries.filter(({ sense }) => sense < 0).map(entryKey))
  // 'The Department of Justice (DOJ)' in a report that names countries, but not the US, is another's.
  const isOfAnotherCountry = (candidate: Candidate): boolean => {
    const opened = glossaries[candidate.glossary]
    const own = opened ? countriesOf(opened, candidate.entry) : []
    if (own.length === 0 || others < 2 || sure.has(entryKey(candidate))) return false
    return !own.some((code) => named.has(code))
  }
  const standings = new Map<Candidate, Standing>()
  const candidates = found.entries.filter((candidate) => {
    const surface = reading.text.slice(candidate.start, candidate.end)
    const standing = standingOf(candidate, surface, definitions, glossaries)
    standings.set(candidate, standing)
    if (standing === 'defined' && isOfAnotherCountry(candidate)) return false
    return (
      standing !== 'contradicted' &&
      !pieces.has(candidate) &&
      !isInCredit(reading.text, candidate.start, candidate.end) &&
      !isDeputys(item, candidate) &&
      !isTeam(candidate) &&
      !isStrange(candidate) &&
      !privates.has(entryKey(candidate)) &&
      !lowerLevel.has(candidate) &&
      !isOfLongerName(candidate) &&
      !isShouted(reading.text, candidate) &&
      !isArticleWithWord(reading.text, candidate) &&
      !lacksNeighbour(item, candidate) &&
      !isForeigns(candidate)
    )
  })
  return { candidates, standings }
}
