// How the press writes dates: a table of patterns, each with the reading of its match. Readings give ISO
// 8601 with the precision the words have; weeks are 'YYYY-Www', decades '195X', spans 'from/to'.
import { isoDay, isoMonth, partsOf } from './calendar.ts'
import {
  ago,
  dayIso,
  dayOfMonth,
  monthOf,
  monthYear,
  quarter,
  rangeOfDays,
  relativeMonth,
  relativeUnit,
  shift,
  weekdayOfWeek,
  type DateContext,
  type Groups,
} from './date-readings.ts'
import {
  DAY,
  EDGE,
  END,
  MONTH,
  OF_WEEK,
  PART_OF_DAY,
  PART_OF_SPAN,
  RELATIVE,
  SHARED_YEAR,
  WEEKDAY,
  YEAR,
} from './date-words.ts'

export interface DatePattern {
  readonly pattern: RegExp
  /** The ISO form, or null when the match is no date or can't be resolved. */
  readonly read: (groups: Groups, context: DateContext) => string | null
}

/** Longest and surest first: of two that overlap the earlier start, then the longer match wins. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: new RegExp(
      `${EDGE}(?<year>1\\d{3}|20\\d\\d)-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?!\\d)`,
      'g',
    ),
    read: (g) => dayIso(Number(g['year']), Number(g['month']), Number(g['day'])),
  },
  {
    pattern: new RegExp(`${EDGE}(?<a>[0-3]?\\d)[-/.](?<b>[0-3]?\\d)[-/.]${YEAR}(?!\\d)`, 'g'),
    read: (g) => {
      const a = Number(g['a'])
      const b = Number(g['b'])
      // '03/08/2023' is March in one country and August in another: only what can be but one thing.
      if (a <= 12 && b <= 12 && a !== b) return null
      return a > 12 ? dayIso(Number(g['year']), b, a) : dayIso(Number(g['year']), a, b)
    },
  },
  {
    pattern: new RegExp(
      `${EDGE}${OF_WEEK}${MONTH} ${DAY} ?(?:-|–|to|and) ?(?<day2>[0-3]?\\d)(?:st|nd|rd|th)?(?:,? ${YEAR})?${END}`,
      'g',
    ),
    read: rangeOfDays,
  },
  {
    pattern: new RegExp(
      `${EDGE}${DAY} ?(?:-|–|to|and) ?(?<day2>[0-3]?\\d)(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?${END}`,
      'g',
    ),
    read: rangeOfDays,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:11 September|September 11(?:th)?|Sept\\.? 11)(?= (?:terror(?:ist)? )?attacks\\b)`,
      'g',
    ),
    read: () => '2001-09-11',
  },
  {
    pattern: new RegExp(
      `${EDGE}${OF_WEEK}${MONTH} ${DAY}(?: ${RELATIVE} year|,? (?:of )?${YEAR})?${END}`,
      'g',
    ),
    read: dayOfMonth,
  },
  {
    pattern: new RegExp(
      `${EDGE}${OF_WEEK}${DAY}(?: day)? (?:of )?${MONTH}(?: ${RELATIVE} year|,? (?:of )?${YEAR})?${END}`,
      'g',
    ),
    read: dayOfMonth,
  },
  {
    pattern: new RegExp(
      `${EDGE}${MONTH} ?(?:-|–|to|and|through|until) ?${MONTH.replace('<month>', '<month2>')},? (?:of )?${YEAR}${END}`,
      'g',
    ),
    read: (g) =>
      `${isoMonth(Number(g['year']), monthOf(g['month']))}/${isoMonth(Number(g['year']), monthOf(g['month2']))}`,
  },
  {
    pattern: new RegExp(
      `${EDGE}${PART_OF_SPAN}${MONTH}(?:,? (?:of )?${YEAR}| (?:of )?${RELATIVE} year)${END}`,
      'g',
    ),
    read: (g, c) => {
      const month = monthOf(g['month'])
      if (g['year'] !== undefined) return isoMonth(Number(g['year']), month)
      return c.published === null
        ? null
        : isoMonth(partsOf(c.published).year + shift(g['relative']), month)
    },
  },
  {
    pattern: new RegExp(
      // 'to June Marsh', 'by May Stone' are people; 'in June President …' is not.
      `(?:${EDGE}(?:[Ee]arly|[Mm]id|[Ll]ate)-|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|through)[ -]|\\b(?:[Bb]y|[Ff]rom|of|[Bb]efore|[Aa]fter|to|and|[Bb]etween) (?![A-Z][a-z]+ [A-Z][a-z])))${MONTH}(?! ?\\d| Madness|-[A-Z])${END}${SHARED_YEAR}`,
      'g',
    ),
    read: (g, c) => {
      const month = monthOf(g['month'])
      if (g['year'] !== undefined) return isoMonth(Number(g['year']), month)
      const by = g['relative'] === undefined ? null : shift(g['relative'])
      const year =
        by === null || c.published === null ? monthYear(month, c) : partsOf(c.published).year + by
      return year === null ? null : isoMonth(year, month)
    },
  },
  {
    // A month has its capital: 'something like this may happen'.
    pattern: new RegExp(`${EDGE}(?<relative>[Ll]ast|[Nn]ext|[Tt]his) ${MONTH}${END}`, 'g'),
    read: relativeMonth,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:(?:last|this|next) week's |(?<of>last|this|next) week on )?(?:(?<relative>last|next|this) )?${WEEKDAY}${PART_OF_DAY}(?: (?<after>last week|this week|next week))?${END}`,
      'g',
    ),
    read: weekdayOfWeek,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening)|yesterday (?:morning|afternoon|evening)|tomorrow (?:morning|evening|night))${END}`,
      'gi',
    ),
    read: (g, { published }) => {
      if (published === null) return null
      const word = (g['word'] ?? '').toLowerCase()
      return isoDay(
        published + (/^(?:yesterday|last)/.test(word) ? -1 : word.startsWith('tomorrow') ? 1 : 0),
      )
    },
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:earlier |later |early |late |mid-?|(?<the>the )(?=last))?${RELATIVE} (?<unit>week|month|year|quarter|century|decade)${END}(?! of )`,
      'gi',
    ),
    read: relativeUnit,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}) (?<unit>day|week|month|year|decade)s? ago${END}`,
      'gi',
    ),
    read: ago,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?<which>the same year|that (?:same )?year|the following year|the next year|the year after|a year later|the previous year|the year before|a year earlier)${END}`,
      'gi',
    ),
    read: (g, { lastYear }) => {
      if (lastYear === null) return null
      const which = (g['which'] ?? '').toLowerCase()
      return String(
        lastYear +
          (/following|next|after|later/.test(which)
            ? 1
            : /previous|before|earlier/.test(which)
              ? -1
              : 0),
      )
    },
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:the )?(?<quarter>first|second|third|fourth|last) (?:quarter|three months) (?:of )?(?:${YEAR}|${RELATIVE} year)${END}`,
      'gi',
    ),
    read: quarter,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:[Tt]he )?${YEAR} (?<quarter>first|second|third|fourth) quarter${END}`,
      'g',
    ),
    read: quarter,
  },
  {
    pattern: new RegExp(`${EDGE}[QH](?<quarter>[1-4]) (?:of )?${YEAR}${END}`, 'g'),
    read: quarter,
  },
  {
    pattern: new RegExp(
      `${EDGE}(?:the )?(?:early |late |mid-?)?(?<decade>1[5-9]\\d|20\\d)0['’]?s${END}`,
      'gi',
    ),
    read: (g) => `${g['decade']}X`,
  },
  {
    pattern: new RegExp(`${EDGE}${YEAR} ?[-–/] ?['’]?(?<year2>\\d{2}|1\\d{3}|20\\d\\d)${END}`, 'g'),
    read: (g) => {
      const from = Number(g['year'])
      const to =
        (g['year2'] ?? '').length === 2
          ? Math.floor(from / 100) * 100 + Number(g['year2'])
          : Number(g['year2'])
      return to > from && to - from < 100 ? `${from}/${to}` : null
    },
  },
  {
    // 'mid-2023' has the year's precision, as 'in 2023' has.
    pattern: new RegExp(
      `${EDGE}${PART_OF_SPAN}${YEAR}(?:['’]s)?(?![A-Za-z0-9%]|[.,:]\\d|-[A-Za-z])`,
      'g',
    ),
    read: (g) => g['year'] ?? null,
  },
]
