// After a full name, the surname alone, or behind a title, is the same person: unless the article
// names somebody else by it, before or after.
import { MONTH_NAMES } from '../../language/calendar-words.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { isCapital } from '../../language/letters.ts'
import { wordSet } from '../../language/word-set.ts'
import { normalWords } from '../../language/normal-words.ts'
import { entryKey, type Candidate } from '../match/candidates.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'
import type { Decision } from '../decision.ts'
import { termOf } from '../compiled/glossary.ts'
import { inside } from '../match/inside.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { isLoud, isSentenceStart, type Reading } from '../evidence/reading.ts'
import { isOfLeadingRelative } from './title-holders.ts'

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES)
// Capitalised before a surname at the start of a sentence, and no first name.
const OPENERS = wordSet(`
but and when while as if since after before although though however meanwhile for with by from yet so then
that this because once until like unlike both either neither nor or even only also later earlier now today
yesterday critics supporters aides incumbent former ex in on at to of under against about did does has had
is was were are will would can could should says said asked told what why how who whom whose where`)

/** Titles that are also people's names: behind a first name they are ('Harmeet Shah Singh'). */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'shah mian rana syed sayyid khwaja khawaja sardar nawab king prince major marshal dean'.split(
    ' ',
  ),
)

/** Capitalised before a surname, and no first name either. */
const DESCRIPTIONS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday the an republican republicans democrat democratic democrats tory
labour conservative liberal socialist marxist communist congressman congresswoman lawmaker defendant highness majesty excellency
outgoing incoming embattled billionaire founder candidate nominee rival house senate congress capitol unless following rescind
follow embed reuters twitter facebook endorse female male prophet father mother brother sister son daughter uncle cde comrade`)

interface Neighbour {
  readonly word: string
  readonly start: number
}

function wordBefore(text: string, start: number): Neighbour | null {
  const before = /(?:^|[\s"“‘(—-])(?<word>[\p{L}][\p{L}.'’-]*) $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )
  const word = before?.groups?.['word']
  return word === undefined ? null : { word, start: start - word.length - 1 }
}

/** Whether a first name stands before an offset. */
function isName(text: string, at: number): boolean {
  const before = wordBefore(text, at)
  if (before === null || !/^\p{Lu}\p{Ll}+$/u.test(before.word)) return false
  const plain = normalWords(before.word).join('')
  return !NAME_TITLES.has(plain) && !OPENERS.has(plain) && !COMMON_WORDS.has(plain)
}

/** Whether a surname at a place is part of a longer name: of whom, by the word before or after it. */
function fullerName(
  reading: Reading,
  candidate: Candidate,
  firstNames: ReadonlySet<string>,
): 'other' | 'same' | null {
  const { text } = reading
  let before = wordBefore(text, candidate.start)
  // 'John R. Bolton': the first name stands before the initial.
  if (before !== null && /^\p{Lu}\.$/u.test(before.word))
    before = wordBefore(text, before.start) ?? before
  if (before === null || !mayBeFirstName(text, before)) return null
  const plain = normalWords(before.word).join('')
  if (firstNames.has(plain)) return 'same'
  const saysLittle = isLoud(reading, candidate.start) || isSentenceStart(text, before.start)
  return saysLittle && COMMON_WORDS.has(plain) ? null : 'other'
}

/** Whether the word before a surname may be a first name: no title, no end of a sentence, no description. */
function mayBeFirstName(text: string, { word, start }: Neighbour): boolean {
  if (!isCapital(word.charCodeAt(0)) || /['’]s?$/.test(word)) return false
  const plain = normalWords(word).join('')
  const isTitle = word.split('-').some((part) => NAME_TITLES.has(normalWords(part).join('')))
  if (isTitle && !(NAMES_TOO.has(plain) && isName(text, start))) return false
  // 'in Congress. Trump said': only initials and titles have a dot of their own.
  if (word.endsWith('.') && word.length > 2) return false
  // 'GETTY Trump waves': a caption's source.
  if (word.length > 3 && word === word.toUpperCase()) return false
  return !OPENERS.has(plain) && !MONTHS.has(plain) && !DESCRIPTIONS.has(plain)
}

/** Where the family name comes first ('Kim Yo Jong'): whether the given name after it is another's. */
function followedBy(text: string, end: number, ownNames: ReadonlySet<string>): 'other' | null {
  const given = /^ (?<name>\p{Lu}\p{Ll}+(?:-\p{Ll}+)?)/u.exec(text.slice(end, end + 24))?.groups?.[
    'name'
  ]
  if (given === undefined) return null
  const words = normalWords(given)
  return words.some((word) => ownNames.has(word) || COMMON_WORDS.has(word) || NAME_TITLES.has(word))
    ? null
    : 'other'
}

function goesOn(text: string, end: number): boolean {
  // 'Munir Akram', 'Sharif Medical City': the surname begins another name.
  return (
    /^[ -]\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 20)) &&
    !/^ (?:President|General|Minister|Administration)\b/.test(text.slice(end, end + 20))
  )
}

/**
 * People by the surname mentions that are surely theirs. `people`: decided mentions of persons; `titled`:
 * surnames that the title before them makes certain.
 */
export function surnameMentions(
  item: SenseEvidence,
  people: readonly Decision[],
  titled: readonly Candidate[],
): Decision[] {
  const { reading, glossaries } = item
  const { surnames } = item.found
  const firstAt = new Map<string, number>()
  const spans: { start: number; end: number }[] = []
  const named = new Set<string>()
  for (const { candidate } of people) {
    const key = entryKey(candidate)
    named.add(key)
    firstAt.set(key, Math.min(firstAt.get(key) ?? Infinity, candidate.start))
    spans.push(candidate)
  }
  for (const candidate of titled) {
    const key = entryKey(candidate)
    firstAt.set(key, Math.min(firstAt.get(key) ?? Infinity, candidate.start - 1))
  }
  const certain = new Set(titled)
  const inNames = inside(surnames, spans)
  const owners = new Map<string, Set<string>>()
  const rivals = new Set<string>()
  const free: { candidate: Candidate; name: string }[] = []
  const unnamed = new Map<string, Map<string, Candidate>>()
  for (const candidate of surnames) {
    const key = entryKey(candidate)
    const first = firstAt.get(key)
    const glossary = glossaries[candidate.glossary]
    if (glossary === undefined) continue
    const name = normalWords(reading.text.slice(candidate.start, candidate.end)).join(' ')
    if (first === undefined) {
      unnamed.set(name, (unnamed.get(name) ?? new Map<string, Candidate>()).set(key, candidate))
      continue
    }
    owners.set(name, (owners.get(name) ?? new Set()).add(key))
    if (inNames.has(candidate)) continue
    const firstNames = new Set(normalWords(termOf(glossary, candidate.entry)))
    const fuller = fullerName(reading, candidate, firstNames)
    const goesFirst = normalWords(termOf(glossary, candidate.entry))[0] === name
    if (
      fuller === 'other' ||
      (goesFirst && followedBy(reading.text, candidate.end, firstNames) === 'other')
    ) {
      rivals.add(name)
    } else if (!goesOn(reading.text, candidate.end) && candidate.start > first)
      free.push({ candidate, name })
  }
  const relatives = new Map<string, boolean>()
  const isRelatives = (candidate: Candidate, name: string): boolean => {
    const key = `${entryKey(candidate)} ${name}`
    const bearers = [...(unnamed.get(name)?.values() ?? [])]
    const known = relatives.get(key) ?? isOfLeadingRelative(candidate, bearers, item)
    relatives.set(key, known)
    return known
  }
  return free.flatMap(({ candidate, name }) => {
    const owned = owners.get(name)
    const isCertain = certain.has(candidate)
    if (!isCertain && (rivals.has(name) || owned === undefined || owned.size > 1)) return []
    if (!isCertain && isRelatives(candidate, name)) return []
    if ((COMMON_WORDS.has(name) || MONTHS.has(name)) && !hasTitle(reading.text, candidate))
      return []
    return [{ candidate, reason: { by: named.has(entryKey(candidate)) ? 'name' : 'office' } }]
  })
}

function hasTitle(text: string, candidate: Candidate): boolean {
  const before = wordBefore(text, candidate.start)
  return before !== null && NAME_TITLES.has(normalWords(before.word).join(''))
}
