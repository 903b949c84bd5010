// Which sentences may be a point at all, and what is said against those that may only just.
import type { DateMention, Person, Point, Reference } from '../parts.ts'
import { textOf } from '../../language/article.ts'
import { mentionsFrom, mentionsOf, type Mentioned } from '../people/mentions.ts'
import { isBackground, yearToldIn } from './background.ts'
import { furnitureOf, isFragment } from './furniture.ts'
import { OBJECTION } from './cues.ts'
import { namesLater } from './expletives.ts'
import { isAside, isExplanation, isInstruction, isReply, isSilence } from './digressions.ts'
import { danglingOpening, hasLatePronoun, isFollowUp, takenAsKnown } from './openings.ts'
import { normalForm } from './words.ts'
import type { Line, Reading } from './reading.ts'
import { referenceOf } from './reference.ts'
import { referentsOf, type Referent } from './referents.ts'
import { hasUnnamedPronoun } from './unnamed-pronoun.ts'
import { breaksOff, unnamedSpeech, withoutQuotations } from './speech.ts'

/** What the other readers of the text found; either list may be empty. */
export interface Evidence {
  readonly people: readonly Person[]
  readonly dates: readonly DateMention[]
}

export interface Candidate {
  readonly line: Line
  /** What it would give, after what is said against it. */
  readonly gain: number
  readonly reference: Reference | null
  readonly isBackground: boolean
  /** Can't be the first point: history, a pronoun, or said of news not yet told. */
  readonly isNeverFirst: boolean
  /** The form of a noun that an earlier point must have brought in: 'The agreement …'. */
  readonly needs: string | null
}

const WITH_LINK = 0.8
/** 'He [Jan Orlov] …': sure, but a reader stumbles; under a headline, where a list is read for itself, more. */
const WITH_PRONOUN = { headed: 0.5, plain: 0.25 } as const
const WITH_NOUN = 0.85
/** 'Boats may sink, it [the harbour board] said': the pronoun comes late and says only who speaks. */
const WITH_SPEAKER = 0.7
const WITH_LATE_PRONOUN = 0.75
/** 'An inquest revealed he was ill': who was? */
const WITH_UNNAMED = 0.6
const WITH_READER = 0.7
/** 'In other matches, …' tells another story, 'Heat the oil' and who didn't comment none. */
const WITH_DIGRESSION = 0.4
const WITH_EXPLANATION = 0.5
/** Of a text that sets out to explain, what a word means is the news. */
const EXPLAINER = /\?|\b(?:what|how|why|explain(?:ed|er|ing)?|guide)\b/i
/** A quotation that the sentence only begins or ends; the one sentence that is to stand for all isn't judged by it. */
const WITH_HALF_QUOTATION = { headed: 0.25, plain: 0.75 } as const

/** What is said to the reader: advice, an advert, a question turned. */
const READER = /\b[Yy]ou(?:r|rs|rself|['’]\p{Ll}+)?\b/u
const LONGEST_QUESTION = 300
const VOICE = /(?:^|[ ,])(?:I|I['’]\p{Ll}+) \p{Ll}/u

/** The sentences that can be shown alone, in reading order. `isOnly`: one is to stand for the whole text. */
export function candidatesOf(
  reading: Reading,
  gains: readonly number[],
  evidence: Evidence,
  isOnly = false,
): Candidate[] {
  const candidates: Candidate[] = []
  const now = yearToldIn(reading)
  const list = reading.title.size > 0 ? 'headed' : 'plain'
  // An article told by an 'I' from its opening is its writer's; an 'I' later on is somebody quoted.
  const isTold = reading.lines.slice(0, 4).some((line) => VOICE.test(withoutQuotations(line.text)))
  const isExplainer = EXPLAINER.test(reading.article.title)
  const referents = referentsOf(reading, evidence.people)
  const mentions = mentionsOf(evidence.people)
  reading.lines.forEach((line, index) => {
    const block = reading.article.blocks[line.sentence.block]
    if (block?.kind === 'heading' || block?.kind === 'quote') return
    if (block !== undefined && isInterviewers(textOf(reading.article, block))) return
    if (
      isFragment(line.text, line.words.length) ||
      furnitureOf(line.text, reading.article.published) !== null
    )
      return
    let gain = gains[index] ?? 0
    let reference = insertOf(line, referents[index])
    const isResolved = reference !== null
    if (!isResolved && isUnnamed(line, mentions)) return
    if (!isTold && VOICE.test(withoutQuotations(line.text))) return
    const opening = index === 0 && namesLater(line.text) ? null : danglingOpening(line.text)
    if (opening === 'link') {
      if (!isObjection(line)) return
      gain *= WITH_LINK
    } else if (opening !== null) {
      reference ??= referenceOf(reading, line, mentions)
      if (reference === null) return
    }
    if (isResolved && opening === null) gain *= WITH_SPEAKER
    else if (isResolved) gain *= WITH_PRONOUN[list]
    else if (reference !== null) gain *= WITH_NOUN
    const known = opening === null && index > 0 ? takenAsKnown(line.text) : null
    if (known !== null) reference ??= referenceOf(reading, line, mentions)
    const needs = known === null || reference !== null ? null : normalForm(known)
    const background = isBackground(line, evidence.dates, now)
    if (opening === null && !isResolved) {
      if (hasUnnamedPronoun(line.text)) gain *= WITH_UNNAMED
      else if (hasLatePronoun(line.text)) gain *= WITH_LATE_PRONOUN
    }
    if (!isOnly && breaksOff(line.text)) gain *= WITH_HALF_QUOTATION[list]
    if (READER.test(withoutQuotations(line.text))) gain *= WITH_READER
    if (isAside(line.text) || isInstruction(line.text) || isSilence(line.text))
      gain *= WITH_DIGRESSION
    if (!isExplainer && isExplanation(line.text)) gain *= WITH_EXPLANATION
    candidates.push({
      line,
      gain,
      reference,
      isBackground: background,
      isNeverFirst: background || isResolved || isFollowUp(line.text) || isReply(line.text),
      needs,
    })
  })
  return candidates
}

/** 'He asked: …': somebody else's question, reported. */
const REPORTED = /(?<![Yy]ou )\b(?:asked|told|said|wondered)\b(?! you\b)/

/** A question of an interview, with what leads to it: 'You said you would resign. Will you?' */
function isInterviewers(block: string): boolean {
  if (block.length >= LONGEST_QUESTION || !/\?["”’)]*$/.test(block)) return false
  const told = withoutQuotations(block)
  return READER.test(told) && !REPORTED.test(told)
}

function insertOf({ sentence }: Line, referent: Referent | null | undefined): Reference | null {
  return referent == null ? null : { at: sentence.start + referent.end, insert: referent.name }
}

/** Somebody speaks whom neither the sentence nor the one before it names. */
function isUnnamed(line: Line, mentions: readonly Mentioned[]): boolean {
  const speech = unnamedSpeech(line.text, line.quoted)
  if (speech === null || speech.pronoun === null) return speech !== null
  const { start } = line.sentence
  const before = withoutQuotations(line.text).slice(0, speech.pronoun.end)
  return !mentionsFrom(mentions, { start, end: start + before.length }).some(
    (mention) => before.slice(mention.start - start, mention.end - start).trim() !== '',
  )
}

/** 'However, a retired officer played it down': the contrast is the news, the rest stands alone. */
function isObjection({ text }: Line): boolean {
  const rest = /^However,? (.+)$/s.exec(text)?.[1]
  return rest !== undefined && OBJECTION.test(rest) && danglingOpening(capital(rest)) === null
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The point as the brief carries it. */
export function pointOf({ line, reference, isBackground }: Candidate): Point {
  return {
    start: line.sentence.start,
    end: line.sentence.end,
    ...(reference === null ? {} : { reference }),
    ...(isBackground ? { background: true as const } : {}),
  }
}
