// The figures a text gives: amounts with their unit, and what they count.
import type { Article } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { clauseAround, sentenceFinder } from './clause.ts'
import { isNoFigure, isOfName, type Numeral } from './figures/no-figure.ts'
import {
  COUNTED,
  CURRENCY_BEFORE,
  NOT_COUNTED,
  FRACTIONS,
  NUMBER_WORDS,
  SCALES,
  UNITS_AFTER,
} from './number-words.ts'
import type { Figure } from './parts.ts'

const CURRENCY =
  '(?:US\\$|AU\\$|A\\$|CAD\\$|C\\$|HK\\$|NZ\\$|S\\$|R\\$|[$£€₹¥₩₽₦₺₴]|(?:USD|GBP|EUR|INR|PKR|JPY|CNY|RMB|CHF|Rs\\.?|Re\\.?|Tk\\.?) ?)'
/** '4-1/2 pct', '2½ years'. */
const FRACTION = `\\d+(?:[ -]\\d{1,2}/\\d{1,2}(?![/\\d])|[${Object.keys(FRACTIONS).join('')}])`
const DIGITS = `${FRACTION}|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`
const WORDS =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:one|a|half a)(?= (?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)\\b)'
const SCALE =
  '(?:hundred|thousand|million|billion|trillion|lakhs?|crores?|dozen)\\b|(?:mn|mln|bn|bln|tn|trn|m|b|k)\\b'
const FIGURE = new RegExp(
  `(?<![A-Za-z0-9\u00c0-\u024f.,:/#-])(?<currency>${CURRENCY})?(?:(?<digits>${DIGITS})|(?<words>${WORDS})(?![A-Za-z]))(?<scales>(?:[ -]?(?:${SCALE})){0,2})(?![0-9])`,
  'gi',
)
/** 'In 2023 sales', 'the first quarter of 2023 losses': what stands before says that it is a year. */
const YEAR_NEAR =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|By|From|After|Before|(?:quarter|half|end|start|beginning|summer|autumn|winter|spring) of)(?: early| late| mid)? $/
/** '$2-$3 million': the scale of the second is the first's too, which its own words don't show. */
const RANGE_AFTER = new RegExp(
  `^ ?(?:[-–—]|to|and|or) ?(?:${CURRENCY})?(?:${DIGITS}) ?(?:${SCALE})`,
  'i',
)
/** 'A wall 17.5m high': metres, and no millions. */
const METRES = /^ (?:wide|long|high|deep|tall|away|above|below)\b/

/** A picture's lines. */
const LINES = new Set([240, 360, 480, 720, 1080, 1440, 2160])

/** 'A four-letter word', 'a two-horse race', 'a 386-based machine' */
const IDIOM = /^(?:letter|horse|based)$/

/** 'the 2000 elections' */
const EVENTS = /^(?:elections|games|olympics|attacks|protests|talks|floods|riots|reforms)$/

/** Every figure with a unit, in order; bare numbers, dates, clock times and numbers of names are left out. */
export function findFigures(
  article: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
): Figure[] {
  const { text } = article
  const sentenceAt = sentenceFinder(sentences)
  const figures: Figure[] = []
  for (const match of text.matchAll(FIGURE)) {
    const start = match.index
    const end = start + match[0].length
    const sentence = sentenceAt(start)
    if (sentence === null || end > sentence.end) continue
    const groups = match.groups ?? {}
    const rest = text.slice(end, Math.min(sentence.end, end + 60))
    const numeral: Numeral = {
      before: text.slice(Math.max(sentence.start, start - 24), start),
      after: rest,
      hasCurrency: groups['currency'] !== undefined,
      isDigits: groups['digits'] !== undefined,
      isCapital: /^\p{Lu}\p{Ll}/u.test(groups['words'] ?? ''),
      scale: (groups['scales'] ?? '').toLowerCase(),
    }
    if (isNoFigure(numeral) || (numeral.scale === '' && RANGE_AFTER.test(rest))) continue
    const isMetres = numeral.scale === 'm' && !numeral.hasCurrency && METRES.test(rest)
    const value = valueOf(isMetres ? { ...groups, scales: '' } : groups)
    const unit = isMetres ? { name: 'm', length: 0 } : unitOf(groups, rest, value, numeral)
    if (unit === null || !Number.isFinite(value)) continue
    const span = { start, end: end + unit.length }
    const clause = clauseAround(text, sentence, span)
    figures.push({ ...span, value, unit: unit.name, what: text.slice(clause.start, clause.end) })
  }
  return withoutOverlap(figures)
}

type Groups = Readonly<Record<string, string | undefined>>

function valueOf(groups: Groups): number {
  const words = (groups['words'] ?? '').toLowerCase()
  let value =
    groups['digits'] === undefined
      ? words
          .split(/[ -]/)
          .reduce(
            (sum, word) => (word === 'a' && sum > 0 ? sum : sum + (NUMBER_WORDS[word] ?? 0)),
            0,
          )
      : amountOf(groups['digits'].replaceAll(',', ''))
  for (const scale of (groups['scales'] ?? '').toLowerCase().match(/[a-z]+/g) ?? [])
    value *= SCALES[scale] ?? 1
  return Number(value.toPrecision(15))
}

function amountOf(digits: string): number {
  const [, whole = digits, over, under, sign = ''] =
    /^(\d+)(?:[ -](\d+)\/(\d+)|(\D))$/.exec(digits) ?? []
  const part = over === undefined ? (FRACTIONS[sign] ?? 0) : Number(over) / Number(under)
  return Number(whole) + part
}

interface Unit {
  readonly name: string
  /** How many characters after the number are the unit's. */
  readonly length: number
}

function unitOf(groups: Groups, rest: string, value: number, numeral: Numeral): Unit | null {
  const currency = (groups['currency'] ?? '').toLowerCase().replace(/[. ]/g, '')
  if (currency !== '')
    return { name: CURRENCY_BEFORE[currency] ?? currency.toUpperCase(), length: 0 }
  const isYear =
    /^(?:1[5-9]|20)\d\d$/.test(groups['digits'] ?? '') && (groups['scales'] ?? '') === ''
  for (const [pattern, name] of UNITS_AFTER) {
    const match = pattern.exec(rest)
    // '1080p' is no pence, and who 'of 200 won' or 'in 2024 won' got no money.
    const isOther =
      match?.[0] === 'p'
        ? LINES.has(value)
        : name === 'KRW' && (groups['scales'] ?? '') === '' && (isYear || value < 1000)
    if (match !== null && !isOther) return { name, length: match[0].length }
  }
  if ((isYear && YEAR_NEAR.test(numeral.before)) || isOfName(numeral)) return null
  return counted(rest, value, isYear)
}

/** '24 Pakistani soldiers', '275-member': up to three words, the last of them a plural. */
function counted(rest: string, value: number, isYear: boolean): Unit | null {
  const joined = /^-(\p{Ll}{3,})\b(?!-(?!old))/u.exec(rest)
  if (joined !== null && (NOT_COUNTED.has(joined[1] ?? '') || IDIOM.test(joined[1] ?? '')))
    return null
  if (joined !== null && !isYear) return { name: joined[1] ?? '', length: joined[0].length }
  let length = 0
  for (let count = 0; count < 3; count++) {
    const word = /^ (?:of (?=the|its|their|these|those))?([\p{L}][\p{L}’'-]*)/u.exec(
      rest.slice(length),
    )
    if (word === null) return null
    const bare = word[1] ?? ''
    const lower = bare.toLowerCase()
    if (
      NOT_COUNTED.has(lower) ||
      // '300,000 five years ago'
      (count === 0 && NUMBER_WORDS[bare] !== undefined) ||
      (isYear && count === 0 && !COUNTED.has(lower) && !isPlural(lower))
    )
      return null
    length += word[0].length
    const next = /^ (\p{Ll}+)\b/u.exec(rest.slice(length))?.[1] ?? ''
    if (
      (isPlural(bare) || COUNTED.has(lower)) &&
      // 'four McDonnell Douglas DC-10 jets'
      !(/^\p{Lu}/u.test(bare) && /^ \p{Lu}/u.test(rest.slice(length))) &&
      !(count < 2 && isPlural(next) && !NOT_COUNTED.has(next))
    ) {
      // 'the 2012 series', 'the 2004 earnings targets': a round number may count.
      if (isYear && !COUNTED.has(lower) && (value % 50 !== 0 || EVENTS.test(lower))) return null
      return value === 1 ? null : { name: rest.slice(1, length), length }
    }
  }
  return null
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase()
  return lower.length > 3 && /[^s’'u]s$/.test(lower) && !/(?:ous|ics|ss|us|is|['’]s)$/.test(lower)
}

function withoutOverlap(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = []
  let end = 0
  for (const figure of figures) {
    if (figure.start < end) continue
    kept.push(figure)
    end = figure.end
  }
  return kept
}
