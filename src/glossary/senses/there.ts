// Places whose names may be something else, of which gazetteers have thousands ('Gao', 'Bari', 'Split'): read as
// the place where the article says that something is in it, and speaks of its country. Of several places of one
// name it is the one whose country the article speaks of; where it speaks of two, none.
import { MONTHS, WEEKDAYS } from '../../language/calendar-words.ts'
import { normalWords } from '../../language/normal-words.ts'
import type { Span } from '../../language/article.ts'
import type { About } from '../evidence/about.ts'
import { isSameEntry, type Candidate } from '../match/candidates.ts'
import { cueEvidence } from '../evidence/cues.ts'
import type { Decision } from '../decision.ts'
import type { Reason } from '../mention.ts'
import { countriesOf } from '../compiled/glossary.ts'
import { followsName } from '../names/longer-names.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'

/** So much must speak for a place's country: its name once, its publisher, or two of its terms. */
const ENOUGH = 3

const DIVISION =
  'province|district|region|governorate|state|county|oblast|prefecture|department|municipality'
const SETTLEMENT =
  'city|town|village|suburb|settlement|port|port city|resort|enclave|stronghold|hub|capital|township|community|area'
const SIDE =
  '(?:north|south|east|west|central|(?:north|south)-?(?:east|west)|(?:north|south|east|west|(?:north|south)-?(?:east|west))ern|nearby|neighbou?ring|rural|coastal|downtown)'
/** What makes a place of the name behind it. */
const THERE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round)(?: ${SIDE})?|(?:${DIVISION}|${SETTLEMENT}) of|(?:${SIDE}|the|[Ii]n)(?: [\\p{Ll}-]+)? (?:${DIVISION}|${SETTLEMENT})) $`,
  'u',
)
/** What makes a place of the name before it; a division's noun is part of its name. */
const DIVISION_BEHIND = new RegExp(
  `^ (?:${DIVISION}|(?:Province|District|Region|Governorate|County|Oblast|Prefecture|Department|Municipality|Division))(?![\\p{L}-])`,
  'u',
)
const SETTLEMENT_BEHIND = /^ (?:city|town|village|City|tehsil|taluk|upazila)(?![\p{L}-])/u
/** Before a name that is proved elsewhere in the article. */
const MAYBE_BEFORE =
  /(?:(?<!\p{L})(?:at|to|from|of|between|into|towards?|across|through|via|leaving|reach(?:ed|es)?|left|enter(?:ed|s)?|captured|seized|hit|struck|and|or|[Ff]rom|[Aa]t|over|for) |\p{L}, )$/u

/** A longer name goes on behind, unless a day or a month does. */
const GOES_ON = new RegExp(
  `^(?:[-–]\\p{L}|['’]\\p{L}{2}| (?!${WEEKDAYS}|(?:${MONTHS})(?!\\p{L}))\\p{Lu}| (?:de|del|do|da|dos|das|di|la|las|los|al|el|e|y) \\p{Lu})`,
  'u',
)
/** The capitalised word before, where a longer name may have begun. */
const WORD_BEFORE = /(?<!\p{L})(?<word>\p{Lu}[\p{L}.'’]*)[ -]$/u
/** Words with a capital from the start of their sentence. */
const OPENER = /^(?:In|Near|Outside|Around|From|At|To|And|Or|The|Of|Across|Between|Through)$/u

interface Around {
  readonly before: string
  readonly behind: string
}

function around(text: string, { start, end }: Span): Around {
  return {
    before: text.slice(Math.max(0, start - 60), start),
    behind: text.slice(end, end + 30),
  }
}

const hasKindBehind = ({ behind }: Around): boolean =>
  DIVISION_BEHIND.test(behind) || SETTLEMENT_BEHIND.test(behind)

/** Whether a name is no piece of a longer one. */
function isWhole(beside: Around): boolean {
  if (GOES_ON.test(beside.behind) && !hasKindBehind(beside)) return false
  const word = WORD_BEFORE.exec(beside.before)?.groups?.['word']
  return word === undefined || OPENER.test(word)
}

/** Whether the words around a name make a place of it. A possessive may be a person's. */
function isPlace(beside: Around): boolean {
  if (/^['’]/u.test(beside.behind)) return false
  return THERE_BEFORE.test(beside.before) || hasKindBehind(beside)
}

/** Whether what stands beside a name makes a person of it: 'Mr Bari', 'Abdul Bari', 'Bari, 35,', 'Bari said'. */
function isPersonAt(text: string, span: Span): boolean {
  const beside = around(text, span)
  const word = WORD_BEFORE.exec(beside.before)?.groups?.['word'] ?? ''
  if (NAME_TITLES.has(normalWords(word).join(''))) return true
  if (/\p{L}$/u.test(word) && !/['’]s$/u.test(word) && !hasKindBehind(beside)) {
    if (followsName(text, span.start)) return true
  }
  return /^,? (?:(?:aged )?\d\d(?!\d)|(?:said|says|told|added|tweeted|who)(?!\p{L}))/u.test(
    beside.behind,
  )
}

/** 'Ghazni province' is marked as a whole. */
function withNoun(candidate: Candidate, { behind }: Around): Candidate {
  const noun = DIVISION_BEHIND.exec(behind)?.[0] ?? ''
  return noun === '' ? candidate : { ...candidate, end: candidate.end + noun.length }
}

/** Decides the candidates of one name, which ascend. */
function decideName(
  { reading, found, glossaries }: SenseEvidence,
  candidates: readonly Candidate[],
  about: About,
): Decision[] {
  const fitting = candidates.filter(({ glossary, entry }) => {
    const opened = glossaries[glossary]
    const codes = opened ? countriesOf(opened, entry) : []
    return codes.some((code) => (about.scores.get(code) ?? 0) >= ENOUGH)
  })
  const [first] = fitting
  const glossary = first && glossaries[first.glossary]
  if (first === undefined || glossary === undefined) return []
  if (!fitting.every((one) => isSameEntry(one, first))) return []
  const spans = fitting.map((candidate) => {
    return { candidate, beside: around(reading.text, candidate) }
  })
  const name = reading.text.slice(first.start, first.end)
  const isNamed = found.entries.some(
    (one) =>
      isSameEntry(one, first) &&
      reading.text.slice(one.start, one.end) === name &&
      isPersonAt(reading.text, one),
  )
  if (isNamed) return []
  if (!spans.some(({ beside }) => isWhole(beside) && isPlace(beside))) return []
  // Countries that have another place of the name.
  if (cueEvidence(found, first, glossary, reading).excluded > 0) return []
  const [code = ''] = countriesOf(glossary, first.entry)
  const reason: Reason = { by: 'country', code }
  return spans
    .filter(
      ({ beside }) => isWhole(beside) && (isPlace(beside) || MAYBE_BEFORE.test(beside.before)),
    )
    .map(({ candidate, beside }) => ({ candidate: withNoun(candidate, beside), reason }))
}

/** Decides candidates that are places where something is; those without a decision are missing from the result. */
export function decideThere(
  item: SenseEvidence,
  candidates: readonly Candidate[],
  about: About,
): Decision[] {
  const names = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const name = item.reading.text.slice(candidate.start, candidate.end)
    const known = names.get(name)
    if (known) known.push(candidate)
    else names.set(name, [candidate])
  }
  return [...names.values()].flatMap((some) => decideName(item, some, about))
}
