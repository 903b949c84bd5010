// The dates a text mentions, resolved against the day it was published.
import type { Article, Span } from '../language/article.ts'
import type { Sentence } from '../language/sentences.ts'
import { parseDay } from './dates/calendar.ts'
import { clauseAround, sentenceFinder } from './clause.ts'
import { DATE_PATTERNS, type DatePattern } from './dates/date-patterns.ts'
import type { DateContext, Groups } from './dates/date-readings.ts'
import type { DateMention } from './parts.ts'

interface Candidate extends Span {
  readonly groups: Groups
  readonly read: DatePattern['read']
  readonly isYear: boolean
}

/** What is to come, said before or right after a date. */
const FUTURE =
  /\b(?:will|shall|would|won['’]t|['’]ll|due|expect(?:s|ed)?|scheduled|slated|plan(?:s|ned|ning)? (?:to|for)|set (?:to|for)|likely|hop(?:es|ing)|aim(?:s|ing)|intends?|prepar(?:es|ing) (?:to|for)|upcoming|coming|begins|starts|opens|meets|travels|arrives|takes place|deadline|(?:is|are|was|were) to|to be|may|might|could|can|must|should|expires?|goes|go to the polls|is \p{Ll}+ing|are \p{Ll}+ing)\b/u
const PAST =
  /\b(?:said|told|was|were|had|has|have|been|began|took|killed|signed|announced|since|fired|launched|died|met|made|went|came|saw|did|held|found|left|won|lost|laid|gave|put|hit|fell|rose|sent|brought|caught|shot|struck|stood|spoke|wrote|broke|drove|fled|led|ran|sold|bought|built|cut|hurt|paid|read|became|got|grew|knew|shook|spent|swore|taken|thought|threw|won|withdrew)\b|\b\p{Ll}{2,}ed\b/u
/** Right before the date these look ahead when no verb says otherwise. */
const LIMIT = /\b(?:until|till|by|ahead of|before|next|no later than|the end of)(?: the)? $/i
const NOT_A_YEAR =
  /^(?:['’]s)?[ -](?:square|sq|cubic|kg|lit(?:re|er)s|gallons|people|troops|soldiers|men|women|children|workers|jobs|homes|houses|tons|tonnes|km|kilomet|miles|met|feet|dollars|pounds|euros|rupees|yen|points|votes|seats|shares|barrels|acres|hectares|families|refugees|migrants|fighters|militants|prisoners|hostages|others|employees|members|delegates|cases|deaths|copies|units|vehicles|megawatt|MW|mw|per|percent|pct|hours|GMT|IST|hrs|rounds|calories|words|pages|police|students|passengers|guests|tourists|visitors|companies|years|days)/
const NO_YEAR_BEFORE =
  /(?:[$£€₹#]|\b(?:Rs|No|Nos|number|nearly|almost|about|around|some|over|than|least|up to|exactly|only|Resolution|resolution|Article|Section|Flight|flight|Boeing|Airbus|page|room|Route|Case|Vision|Agenda|Area|Windows|at|another|first|for|an|a|these|those|roughly|approximately)\.?) ?$/
const YEAR_BEFORE =
  /(?:\b(?:in|since|until|till|by|from|of|during|before|after|to|through|throughout|between|and|or|early|late|mid|the|this|year|around|about|circa|summer|autumn|spring|winter|fall|election|elections|war|crisis|their|his|her|its|than|a|back|for)|[(,–—-]|['’]s|\bOlympics|Cup|Games)[ -]?$/i

/**
 * Every date of the text in order, none overlapping. What needs a day of publication (weekdays, 'last
 * year', days without a year) is left out when the article has none.
 */
export function findDates(
  article: Pick<Article, 'text' | 'published'>,
  sentences: readonly Sentence[],
): DateMention[] {
  const { text } = article
  const published = parseDay(article.published)
  const sentenceAt = sentenceFinder(sentences)
  const dates: DateMention[] = []
  let lastYear: number | null = null
  let end = 0
  for (const candidate of candidatesOf(text)) {
    if (candidate.start < end) continue
    const sentence = sentenceAt(candidate.start)
    if (sentence === null || candidate.end > sentence.end) continue
    if (candidate.isYear && !isYear(text, candidate)) continue
    const clause = clauseAround(text, sentence, candidate)
    const context: DateContext = {
      published,
      isFuture: isFuture(text, clause, candidate),
      lastYear,
    }
    const iso = candidate.read(candidate.groups, context)
    if (iso === null) continue
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

function isYear(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 24)
  // 'In 1999 people voted' opens with its year; 'In 2000 homes' may count them.
  const isOpening = /(?:^|\s)(?:In|By|Since|Until|During) $/.test(before)
  if (NOT_A_YEAR.test(after)) return isOpening && !text.slice(start, end).endsWith('00')
  if (/\b(?:in|since|by|until|from|of|during)(?: the)? $/i.test(before)) return true
  return (
    !NO_YEAR_BEFORE.test(before) &&
    (YEAR_BEFORE.test(before) || /^(?:[),.;:]| \p{L})/u.test(after) || before.trim() === '')
  )
}

/** The nearest word of tense decides; what is said before the date counts more than what comes after. */
function isFuture(text: string, clause: Span, span: Span): boolean {
  const before = text.slice(Math.max(clause.start, span.start - 90), span.start)
  const future = lastIndexOf(before, FUTURE)
  const past = lastIndexOf(before, PAST)
  if (future !== -1 || past !== -1) return future >= past
  const after = text.slice(span.end, Math.min(clause.end, span.end + 60))
  const ahead = after.search(FUTURE)
  const behind = after.search(PAST)
  if (ahead === -1 && behind === -1) return LIMIT.test(before)
  return ahead !== -1 && (behind === -1 || ahead <= behind)
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let found = -1
  for (const match of text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`)))
    found = match.index
  return found
}
