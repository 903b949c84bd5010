// Texts of which a few sentences can't be the main points, or not many, and how to say so plainly.
import { textOf } from '../../language/article.ts'
import { furnitureOf, hasVerb } from './furniture.ts'
import type { Reading } from './reading.ts'
import { withoutQuotations } from './speech.ts'

export interface Limit {
  /** The most points this text may have. */
  readonly most: number
  /** Only sentences before this index may be chosen; left out: all. */
  readonly before?: number
  readonly reason: string
}

const CLOCK = /^(?:\d{1,2}[:.]\d{2}\s?(?:am|pm|GMT|BST|IST|ET)?\b|\d{1,2}\s?(?:am|pm)\b)/i
const SPEAKER =
  /^(?:Q|A|Q\d|Question|Answer|Interviewer|[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)\s?[:.]\s/u
/** A text cut short: after a mark that says so, or within a sentence (and no credit or agency: 'AFP'). */
const CUT = /(?:…|\.\.\.)$|^.{60,}[\p{L},;]$/su
const GATE =
  /\b(?:subscribe|sign in|log in|create (?:an|a free) account)\b[^.]*\b(?:to|and) (?:continue|read|keep|unlock|access|view)|\b(?:already a (?:subscriber|member)|for subscribers|subscriber-only|remaining \d+ (?:words|%))/i
/** Owners register to keep dogs, refugees to access care: only what is said to the reader, and briefly, is a gate. */
const REGISTER =
  /(?:^|[.!?:] |\b(?:please|or|and) )(?:register|sign up) (?:(?:now|here|today|for free|free|with \w+) )*(?:to|and) (?:continue|keep|unlock|access|view|read)\b/i
const GATE_LENGTH = 200

const isGate = (text: string): boolean =>
  GATE.test(text) || (text.length < GATE_LENGTH && REGISTER.test(text))

/** The limit the kind of text sets, or null when it is a story told in sentences. */
export function limitOf(reading: Reading): Limit | null {
  const { article, lines, blocks } = reading
  if (lines.length === 0)
    return { most: 0, reason: 'There is no running text here to choose from.' }
  const kinds = article.blocks.map((block) => block.kind)
  const items = kinds.filter((kind) => kind === 'item').length
  if (items > 0 && !kinds.includes('paragraph')) {
    return { most: 0, reason: 'This is a list, with no running text to choose main points from.' }
  }
  const opening = article.blocks.map((block) => textOf(article, block))
  if (opening.filter((text) => CLOCK.test(text)).length >= 4) {
    return { most: 0, reason: 'This is a live blog: its entries follow the clock, not one story.' }
  }
  const asked = article.blocks.findIndex((block, index) =>
    isQuestion(opening[index] ?? '', block.kind),
  )
  const questions = article.blocks.filter((block, index) =>
    isQuestion(opening[index] ?? '', block.kind),
  ).length
  const speakers = opening.filter((text) => SPEAKER.test(text)).length
  const isAsked = questions >= blocks * 0.25 && isAnswered(opening)
  if (blocks > 6 && (isAsked || (speakers >= blocks * 0.5 && questions >= 2))) {
    const before = lines.findIndex((line) => line.sentence.block >= asked)
    return {
      most: Math.min(2, before),
      before,
      reason:
        'This is an interview: its answers need their questions, so few points can stand alone.',
    }
  }
  const last = opening.at(-1) ?? ''
  if (opening.some(isGate) || (lines.length <= 6 && isCut(last))) {
    return {
      most: Math.min(2, Math.ceil(lines.length / 2)),
      reason: 'Only the opening of the article is here; the rest may need a subscription.',
    }
  }
  if (lines.length === 1) return { most: 1, reason: 'The article is a single sentence.' }
  return null
}

/** Neither a credit ('Reporting by Anna Berg and others …') nor a line without a verb. */
const isCut = (text: string): boolean =>
  CUT.test(text) && furnitureOf(text) === null && (/[.…]$/.test(text) || hasVerb(text))

/** Somebody speaks of themselves, or to whoever asked; what a report asks ('What is changing?') it answers by itself. */
const TURN =
  /(?:^|[ “"(—–-])(?:I(?:['’]\p{Ll}+)?(?= )|[Mm]y\b)|^(?:Well|Yes|No|Oh|Sure|Absolutely|We)\b/u
/** So many of the answers at least are somebody's own words. */
const TURNS = 0.25

function isAnswered(blocks: readonly string[]): boolean {
  const answers = blocks.filter((text) => !isQuestion(text, 'paragraph'))
  const turns = answers.filter((text) => TURN.test(withoutQuotations(text)))
  return turns.length >= answers.length * TURNS
}

const isQuestion = (text: string, kind: string): boolean =>
  kind !== 'item' && /\?["”’)]*$/.test(text) && text.length < 300
