// Names with the noun that says what they are right before them: 'the port city of Bandar Abbas', 'drone maker
// Baykar', 'the Islamist group Hamas'.
import { pattern } from '../../language/pattern.ts'
import { nameWithin } from './name-within.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'
import { DEMONYMS } from '../../language/demonyms.ts'
import type { Token } from '../tokens.ts'
import { isFirm, spanOf, type Found } from './found.ts'
import { kindOfHead } from './kinds.ts'
import { phraseBefore } from './noun-phrase.ts'
import { nameAfter, type IsUsual } from './thing-names.ts'

/** Nouns after which 'of' and a name name the same thing. */
const OF = pattern()`
  ^(?:
    city|town|village|hamlet|port|suburb|district|province|region|state|county|municipality|island|islet|
    archipelago|peninsula|territory|enclave|exclave|settlement|neighbou?rhood|area|prefecture|governorate|
    oblast|oasis|township|republic|kingdom|emirate|capital|commune|resort|seaport|borough|valley
  )$`
/** Too general to say anything alone. */
const GENERAL = pattern()`
  ^(?:
    group|company|firm|party|organi[sz]ation|network|channel|service|agency|unit|union|body|bank|team|club|game|
    film|movie|programme|program|project|app|application|product|brand|movement|country|nation|state|area|
    school|university|college|hospital|court|ship|vessel|boat|plane|car|song|album|book|novel|show|play|
    magazine|newspaper|website|journal|commission|committee|council|board|association|department|ministry|
    institute|platform|business|operator|owner|label|church|studio|force|army|police|drug|disease|virus|species|
    act|law|bill|deal|agreement|treaty|paper
  )$`

/** A place in some row, which alone says nothing. */
const IN_A_ROW =
  /^(?:first|second|third|last|next|top|bottom|former|old|new|current|then|other|main|own)$/

const NAMED_BEFORE =
  /^(?:airport|airfield|airbase|bridge|street|avenue|boulevard|square|stadium|park|station|road|highway|hospital|river|mine|prison|jail|university|college|school|district|county|province|region)$/

/** Works, whose titles go on over 'and'. */
const WORK =
  /^(?:film|movie|album|song|book|novel|series|show|play|game|musical|opera|single|documentary|drama|comedy)$/

const SCHOOL = /^(?:high|primary|secondary|elementary|middle|grammar|boarding|public|private)$/
const CROSSED = /^(?:border|frontier|level|rail|railway|river|road)$/

/** The close names of a sentence. */
export function closeNamesIn(tokens: readonly Token[], isUsual: IsUsual): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length - 1; at++) {
    const noun = tokens[at]
    if (noun === undefined || noun.kind !== 'word' || noun.isCapital || noun.isPossessive) continue
    const one = closeName(tokens, at, isUsual)
    if (one !== null) found.push(one)
  }
  return found
}

function closeName(tokens: readonly Token[], at: number, isUsual: IsUsual): Found | null {
  const noun = tokens[at]?.lower ?? ''
  const inside = nameWithin(tokens, at, isUsual)
  if (inside !== null) return inside
  const isOf = tokens[at + 1]?.lower === 'of' && OF.test(noun)
  let start = isOf ? at + 2 : at + 1
  while (/^[“‘'"]$/.test(tokens[start]?.text ?? '')) start++
  if (tokens[start]?.isCapital !== true || (tokens[start]?.start ?? 0) - (tokens[at]?.end ?? 0) > 5)
    return null
  if (kindOfHead([noun]) === null && kindOfHead([tokens[at - 1]?.lower ?? '', noun]) === null)
    return null
  // 'the high school French Club': of the school.
  if (noun === 'school' && SCHOOL.test(tokens[at - 1]?.lower ?? '')) return null
  // 'the border crossing Torkham', but not 'troops crossing Jordan'.
  if (noun === 'crossing' && !CROSSED.test(tokens[at - 1]?.lower ?? '')) return null
  const phrase = phraseBefore(tokens, at)
  const run = phrase && nameAfter(tokens, start, isUsual)
  if (run === null || phrase === null || run.from !== start) return null
  const opener = tokens[phrase.from]?.lower ?? ''
  const words = tokens
    .slice(phrase.from, at + 1)
    .filter(({ lower }) => !/^(?:the|a|an)$/.test(lower))
  // 'the capital city of Vilmar': of which country?
  if (words.length === 2 && words[0]?.lower === 'capital' && noun === 'city') return null
  if (
    isOf
      ? noun === 'capital' || (/^(?:area|city|state)$/.test(noun) && words.length < 2)
      : words.length < 2
  )
    return null
  // 'his first club Vilmar', 'bottom club Vilmar': whose, or of what, is not said.
  if (GENERAL.test(noun) && words.slice(0, -1).every(({ lower }) => IN_A_ROW.test(lower)))
    return null
  // 'a city Mayor Cole': a title begins another name; 'another group Hamas' is no name of it, nor
  // 'not supported on this device' of the name that follows where a line's end was lost.
  if (/^(?:another|one|this|that|these|those|your|every|each|any|no)$/.test(opener)) return null
  // 'At the corner of his office Cho was at work'.
  if (/^(?:his|her|their|my|our)$/.test(opener) && words.length < 3 && !WORK.test(noun)) return null
  // 'Under German law Deutsche must …'
  if (noun === 'law' && words.every(({ lower }) => lower === noun || DEMONYMS.has(lower)))
    return null
  if (WORK.test(noun) && isHalfTitle(tokens, run.to)) return null
  // 'La Guardia airport': the name stands before the noun.
  if (NAMED_BEFORE.test(noun) && tokens[at - 1]?.isCapital === true) return null
  if (phrase.kind === 'event' && run.to - run.from < 2) return null
  if (isOf && isPart(tokens, phrase.from, at)) return null
  // 'The Daily Fix newsletter Keeping up with politics is easy': a line that lost its end.
  if (run.to - run.from === 1 && tokens[run.from]?.text.endsWith('ing') === true) return null
  if (isTaken(tokens, run.to) || !isFirm(tokens, run, at)) return null
  const last = tokens[run.to - 1]
  const told = {
    from: phrase.from,
    to:
      last?.isPossessive === true || (!isOf && phrase.kind !== 'place')
        ? run.to
        : placeAfter(tokens, run.to),
  }
  const name = spanOf(tokens, run)
  const span = spanOf(tokens, told)
  return name && span && { name, told: span, kind: isOf ? 'place' : phrase.kind }
}

/** 'Modern Tunes' of 'Modern Tunes in Country and Western Music', '“Tarvik' of '“Tarvik: A Life”'. */
function isHalfTitle(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  if (next?.text === ':' && tokens[to + 1]?.isCapital === true) return true
  const goesOn =
    next?.kind === 'word' && /^(?:and|in|of|to|for|with|on|from|the|a)$/.test(next.lower)
  return goesOn && tokens[to + 1]?.isCapital === true && !isDayOrMonth(tokens[to + 1]?.lower ?? '')
}

/** 'a wooded area of Guanacaste', 'the southern suburb of Beirut': a part of what is named. */
function isPart(tokens: readonly Token[], from: number, at: number): boolean {
  const noun = tokens[at]?.lower ?? ''
  const opener = tokens[from]?.lower ?? ''
  if (
    /^(?:city|town|village|hamlet|municipality|township|commune|kingdom|republic|emirate|settlement|seaport|oasis)$/.test(
      noun,
    )
  )
    return false
  if (noun === 'area' || /^an?$/.test(opener)) return true
  const words = tokens.slice(from, at).filter(({ lower }) => !/^(?:the|its|their)$/.test(lower))
  if (/^(?:suburb|borough)$/.test(noun))
    return words.length > 0 && !words.some(({ isCapital }) => isCapital)
  return (
    /^(?:district|region|neighbou?rhood|valley|county|territory|peninsula)$/.test(noun) &&
    words.length > 0
  )
}

/** 'the company Musk founded', 'the group Friday': the name begins a clause, or is none. */
function isTaken(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const last = tokens[at - 1]
  if (last?.isPossessive === true && next?.isCapital === true) return true
  // 'Keefe, Bruyette & Woods', 'Love Me or Leave Me', '@' and '/' that go on.
  if (next?.text === ',' && tokens.slice(at, at + 5).some(({ text }) => text === '&')) return true
  if (/^(?:or|&)$/.test(next?.lower ?? '') && tokens[at + 1]?.isCapital === true) return true
  if (/^[@/_‐‑-]$/.test(next?.text ?? '') && next?.start === last?.end) return true
  return (
    next?.kind === 'word' &&
    /^(?:founded|owns|runs|leads|heads|led|headed|co-founded|bought|built|created|chairs|controls)$/.test(
      next.lower,
    )
  )
}

/** 'the village of Kafr Nabl in Idlib province': where it is goes with it. */
function placeAfter(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|near)$/.test(tokens[at]?.lower ?? '')) return at
  let to = at + 1
  while (
    to - at < 7 &&
    ((tokens[to]?.isCapital === true && !isDayOrMonth(tokens[to]?.lower ?? '')) ||
      /^(?:the|of|northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|province|district|region|state|county)$/.test(
        tokens[to]?.lower ?? '',
      ))
  )
    to++
  const last = tokens[to - 1]
  return to > at + 1 && last !== undefined && !/^(?:the|of)$/.test(last.lower) ? to : at
}
