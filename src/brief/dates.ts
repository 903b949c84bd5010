// The dates a text mentions, resolved against the day it was published.
import { pattern } from '../language/pattern.ts'
import type { Article, Span } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { isoDay, parseDay, partsOf } from './dates/calendar.ts'
import { clauseAround, sentenceFinder } from './clause.ts'
import { isOfStory } from './credits.ts'
import { DATE_PATTERNS, type DatePattern } from './dates/date-patterns.ts'
import type { DateContext, Groups } from './dates/date-readings.ts'
import { tenseAround } from './dates/tense.ts'
import type { DateMention } from './parts.ts'
import { leadIn } from './points/lead-in.ts'

interface Candidate extends Span {
  readonly groups: Groups
  readonly read: DatePattern['read']
  readonly isYear: boolean
}

const NOT_A_YEAR = pattern()`
  ^(?:['’]s)?[ -](?:
    square|sq|cubic|kg|lit(?:re|er)s|gallons|people|troops|soldiers|men|women|children|workers|jobs|homes|
    houses|tons|tonnes|km|kilomet|miles|met|feet|dollars|pounds|euros|rupees|yen|points|votes|seats|shares|
    barrels|acres|hectares|families|refugees|migrants|fighters|militants|prisoners|hostages|others|employees|
    members|delegates|cases|deaths|copies|units|vehicles|megawatt|MW|mw|per|percent|pct|hours|GMT|IST|hrs|
    local time|UTC|CET|BST|[ECMP][SD]T\b|rounds|calories|words|pages|police|students|passengers|guests|tourists|
    visitors|companies|years|days
  )`
const NO_YEAR_BEFORE = pattern()`
  (?:
    [$£€₹#©]|
    \b(?:
      [Cc]opyright|Rs|No|Nos|number|nearly|almost|about|around|some|over|than|least|up to|exactly|only|
      Resolution|resolution|Article|Section|Flight|flight|Boeing|Airbus|page|room|Route|Case|Vision|Agenda|Area|
      Windows|at|another|for|an|a|these|those|roughly|approximately
    )\.?
  ) ?$`
const YEAR_BEFORE =
  /(?:\b(?:before|after|to|through|between|and|or|early|late|mid|the|this|year|summer|autumn|fall|spring|winter|his|her|its|their)|[(,–—-]|['’]s)[ -]?$/i

/** No dateline is longer. */
const LEAD = 120

/** A year before this one needs a word that tells so ('in 1215'). */
const EARLIEST = 1500

/**
 * Every date of the text in order, none overlapping. What needs a day of publication (weekdays, 'last
 * year', days without a year) is left out when the article has none.
 */
export function findDates(
  article: Pick<Article, 'text' | 'blocks' | 'published'>,
  sentences: readonly Sentence[],
): DateMention[] {
  const { text } = article
  const published = parseDay(article.published)
  const sentenceAt = sentenceFinder(sentences)
  const dates: DateMention[] = []
  const first = sentences.find((sentence) => isOfStory(article, sentence))?.start
  let lastYear: number | null = null
  let end = 0
  for (const candidate of candidatesOf(text)) {
    if (candidate.start < end) continue
    const whole = sentenceAt(candidate.start)
    if (whole === null || candidate.end > whole.end) continue
    // 'NAIROBI, Nov 27 (Reuters) -' says when the report was written, and nothing of what it tells.
    const lead = leadIn(
      text.slice(whole.start, Math.min(whole.end, whole.start + LEAD)),
      whole.start === first,
    )
    const sentence = { start: whole.start + lead, end: whole.end }
    if (candidate.start < sentence.start) continue
    if (candidate.isYear && !isYear(text, candidate)) continue
    if (isTitle(text, candidate)) continue
    const clause = clauseAround(text, sentence, candidate)
    const context: DateContext = {
      published,
      // 'They will play in May, and again in June': a clause without a verb of its own goes on.
      tense:
        tenseAround(text, clause, candidate) ??
        tenseAround(text, { start: sentence.start, end: candidate.end }, candidate),
      lastYear: isCompared(text, sentence, candidate, dates.at(-1))
        ? published && partsOf(published).year
        : lastYear,
    }
    const read = candidate.read(candidate.groups, context)
    if (read === null) continue
    const later = isEndOfRange(text, candidate, read, dates.at(-1)) ? aYearLater(read) : read
    // 'lasted from November to March' is over.
    const isAhead = published !== null && later > isoDay(published)
    const iso = isAhead && context.tense === 'past' ? read : later
    dates.push({
      start: candidate.start,
      end: candidate.end,
      iso,
      what: text.slice(clause.start, clause.end),
    })
    end = candidate.end
    if (/^\d{4}/.test(iso)) lastYear = Number(iso.slice(0, 4))
  }
  return dates
}

/** 'Sales fell from $3m a year earlier': earlier than now, where the sentence names no year to count from. */
function isCompared(
  text: string,
  sentence: Span,
  { start, groups }: Candidate,
  last: DateMention | undefined,
): boolean {
  if (!/earlier|before|previous/i.test(groups['which'] ?? '')) return false
  const named = last !== undefined && last.start >= sentence.start
  // 'That was 26% more than the previous year': than the year of the sentence before.
  if (named || /^(?:that|this) /i.test(text.slice(sentence.start, start))) return false
  return COMPARES.test(text.slice(Math.max(sentence.start, start - 120), start))
}

/** A figure, or the like of this time, that something is measured against; 'from Vell, who came' is none. */
const COMPARES = pattern('iu')`
  \b(?:from|than|compared (?:with|to)|against|versus|vs) (?:
    (?:\p{L}+ ){0,3}[$£€₹¥]?\d\S*(?<!,)(?: [^\s,;:]+){0,6} |
    (?:(?:in|at|for|during|of|the|an?|that|same|similar|comparable|corresponding|period|quarter|month|time|week|half) )*
  )$`

/** 'from 28 November to 10 January': the end of a range never comes before its beginning. */
const isEndOfRange = (
  text: string,
  { start, groups }: Candidate,
  iso: string,
  from: DateMention | undefined,
): boolean =>
  from !== undefined &&
  groups['month'] !== undefined &&
  groups['year'] === undefined &&
  groups['relative'] === undefined &&
  from.iso.length === iso.length &&
  iso < from.iso &&
  !PUT_ELSEWHERE.test(text.slice(Math.max(0, from.start - 60), from.start)) &&
  (/\b(?:from|between) $/i.test(text.slice(Math.max(0, from.start - 8), from.start))
    ? / (?:to|until|till|and|through) $/
    : /^ ?(?:to|until|till|through|–|-) ?$/
  ).test(text.slice(from.end, start)) &&
  start - from.end < 12

/** 'brought forward from 12 March to 20 January': no range. */
const PUT_ELSEWHERE = /\b(?:forward|earlier|swapped|switched|changed)\b[^.;]*$/

const aYearLater = (iso: string): string => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`

function candidatesOf(text: string): Candidate[] {
  const candidates: Candidate[] = []
  const last = DATE_PATTERNS.length - 1
  DATE_PATTERNS.forEach(({ pattern, read }, index) => {
    for (const match of text.matchAll(pattern)) {
      const possessive = /['’]s$/.test(match[0]) && index === last ? 2 : 0
      candidates.push({
        start: match.index,
        end: match.index + match[0].replace(/\.$/, '').length - possessive,
        groups: match.groups ?? {},
        read,
        isYear: index === last,
      })
    }
  })
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** 'USA Today', 'the Today programme', 'TODAY LORNE', 'a Long March 10 rocket': capitals of a name. */
const isTitle = (text: string, { start, end }: Span): boolean =>
  (text.startsWith('March ', start) && text.slice(Math.max(0, start - 5), start) === 'Long ') ||
  (text.startsWith('TOD', start) &&
    (/^ \p{Lu}/u.test(text.slice(end, end + 2)) ||
      /\p{Lu}{2} $/u.test(text.slice(Math.max(0, start - 3), start)))) ||
  (/^(?:Tod|Tom|Ton|Yes)/.test(text.slice(start, start + 3)) &&
    /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start)))

function isYear(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 24)
  // 'In 1999 people voted' opens with its year; 'In 2000 homes' may count them.
  if (NOT_A_YEAR.test(after))
    return (
      /(?:^|\s)(?:In|By|Since|Until|During) $/.test(before) &&
      !text.slice(start, end).endsWith('00')
    )
  if (/\b(?:in|since|by|until|from|of|during)(?: the)? $/i.test(before)) return true
  // 'Act 1079' is no year of news, nor of many other texts.
  if (Number(text.slice(start, end).match(/\d{4}/)?.[0]) < EARLIEST) return false
  return (
    !NO_YEAR_BEFORE.test(before) &&
    (YEAR_BEFORE.test(before) || /^(?:[),.;:]| \p{L})/u.test(after) || before.trim() === '')
  )
}
