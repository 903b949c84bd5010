// Short forms that need no words near in an article about their country: they are that country's alone, the letters
// stand for nothing else that the article could mean, and it speaks of a body by them.
import { COMMON_WORDS } from '../../language/common-words.ts'
import { EVERYDAY_LETTERS } from '../../language/everyday-letters.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { normalWords } from '../../language/normal-words.ts'
import { countriesOf } from '../compiled/glossary.ts'
import { isUnder, neededCues } from '../compiled/senses.ts'
import { CUES, isSameEntry, type Candidate } from '../match/candidates.ts'
import { followsName } from '../names/longer-names.ts'
import { isActing } from '../evidence/acting.ts'
import { isLoud } from '../evidence/reading.ts'
import type { SenseEvidence } from '../evidence/sense-evidence.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'

/** Two letters are too many things; eight are hardly a short form. */
const SHORT_FORM = /^\p{Lu}{3,7}$/u

/** Behind a short form: what makes it a piece of a longer name ('EMI Records', 'FTSE-100'). */
const GOES_ON = /^(?: (?<word>\p{Lu}[\p{L}\p{N}.&-]*)|[-–](?:\p{Lu}|\p{N})| \p{N})/u

/** Whether letters are a word, a name or an everyday short form too. */
function areCommon(letters: string): boolean {
  const plain = letters.toLowerCase()
  return COMMON_WORDS.has(plain) || GIVEN_NAMES.has(plain) || EVERYDAY_LETTERS.has(plain)
}

function isPiece(text: string, { start, end }: Candidate): boolean {
  const behind = GOES_ON.exec(text.slice(end, end + 24))
  if (behind !== null && !NAME_TITLES.has(normalWords(behind.groups?.['word'] ?? '').join('')))
    return true
  return followsName(text, start)
}

/** Tells whether a candidate is such a short form; made once for an article. */
export function ownShortFormsOf(item: SenseEvidence): (candidate: Candidate) => boolean {
  const { reading, found, glossaries } = item
  const { text } = reading
  const meant = new Map<number, Candidate[]>()
  const bodies = new Set<string>()
  for (const one of found.entries) {
    if (!SHORT_FORM.test(text.slice(one.start, one.end))) continue
    meant.set(one.start, [...(meant.get(one.start) ?? []), one])
    if (isActing(text, one)) bodies.add(text.slice(one.start, one.end))
  }
  // Another country's is out of the question here; what is nobody's needs words that the article hasn't.
  const mayBeMeant = ({ glossary, entry, sense }: Candidate, country: string): boolean => {
    const opened = glossaries[glossary]
    if (!opened) return true
    const own = countriesOf(opened, entry)
    if (own.length > 0) return own.includes(country)
    const needs = neededCues(opened.senses, sense)
    return needs.length === 0 || needs.some((cue) => found.cues.has(glossary * CUES + cue))
  }
  return (candidate) => {
    const { start, end, glossary, entry } = candidate
    const opened = glossaries[glossary]
    const letters = text.slice(start, end)
    if (!opened || !SHORT_FORM.test(letters) || areCommon(letters)) return false
    const [country, ...more] = countriesOf(opened, entry)
    if (country === undefined || more.length > 0) return false
    // Letters that go by their country's name among other words are a known thing of it.
    if (!bodies.has(letters) && !isUnder(opened.senses, candidate.sense, 'Home')) return false
    if (isLoud(reading, start) || isPiece(text, candidate)) return false
    const others = meant.get(start)?.filter((one) => !isSameEntry(one, candidate)) ?? []
    return !others.some((other) => mayBeMeant(other, country))
  }
}
