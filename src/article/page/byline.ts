// Who wrote the article: as the page states it, or as it shows it.
import { datesIn } from './dates.ts'
import { wordsOf } from '../dom/element-text.ts'
import { textIn } from './json-ld.ts'
import { AUTHOR_KEYS } from './keys.ts'
import type { Line } from './lines-above.ts'
import { metaOf, type Statements } from './statements.ts'
import { WEEKDAYS } from '../../language/calendar-words.ts'

/** Where the page itself says who wrote it, the surest first. */
const BYLINES = [
  '[rel="author"],[itemprop="author"]',
  '[class*="author-name"],[class*="author__name"],[class*="Byline_author"]',
  '[class*="byline" i],.vcard,[class*="author" i]',
]
const LONGEST = 150
const WEEKDAY = new RegExp(`(?:\\s+on)?[\\s,]+${WEEKDAYS}[\\s,;–—-]*$`)
const DAY_ALONE = /^\p{L}{3,9}\.? \d{1,2}$/u

/** A publisher's own name as author is the last resort. `lines` are those above the body. */
export function readByline(
  document: Document,
  { article, items, meta }: Statements,
  publisher: string | null,
  lines: () => readonly Line[],
): string | null {
  let site: string | null = null
  for (let turn = 0; turn < 2; turn += 1) {
    const text = turn === 0 ? textIn(article?.['author'], items) : metaOf({ meta }, ...AUTHOR_KEYS)
    const names = text && text.length < 200 && !text.includes('://') ? namesIn(text) : ''
    if (names === '') continue
    if (names.toLowerCase() !== publisher?.toLowerCase()) return names
    site ??= names
  }
  return shownByline(document, lines) ?? site
}

function shownByline(document: Document, lines: () => readonly Line[]): string | null {
  for (const selector of BYLINES) {
    for (const element of document.querySelectorAll(selector)) {
      const isShort = element.textContent.length < LONGEST
      const names = isShort ? namesIn(wordsOf(element)) : ''
      if (names) return names
    }
  }
  const line = lines().find(({ text }) => /^(?:By|BY|by):? \p{Lu}/u.test(text))
  return line ? namesIn(line.text) || null : null
}

const ASIDES = ['|', '•', '·', 'posted', 'published', 'updated', 'last', 'on ', ' ago', ':']

/** Whether a text is letters, in English words none of which a byline has around its names. */
function isNames(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    const isLetter = code > 96 && code < 123
    // A space, a comma, a dot or an apostrophe between letters.
    const isBetween = at > 0 && (code === 32 || code === 44 || code === 46 || code === 39)
    if (!isLetter && !isBetween) return false
  }
  if (lower.length > 100 || lower.endsWith(' ') || lower.endsWith(',')) return false
  return !lower.includes('by') && !ASIDES.some((aside) => lower.includes(aside))
}

/** The names in a byline: what stands before them and after them (a date, a place) taken off. */
function namesIn(text: string): string {
  // Most bylines are a name and nothing else.
  const lower = text.toLowerCase()
  return isNames(lower) ? text : namesAmong(text, lower)
}

function namesAmong(text: string, lower: string): string {
  let names = text
  if (lower.includes('by')) {
    names = names.replace(
      /^(?:view all posts |(?:written|posted|published|reported) )?by:?\s+/i,
      '',
    )
  }
  if (ASIDES.some((aside) => lower.includes(aside))) {
    names = names.replace(
      /\s*(?:[|•·]|\bon \d|\b(?:posted|published|updated|last)\b|\d{1,2}:\d\d|\d+ \w+ ago).*$/i,
      '',
    )
  }
  const date = datesIn(names)[0]
  // Without a date after it, a day of the week is a name: Ruby Friday's.
  const alone = date ? names.slice(0, date.start).replace(WEEKDAY, '') : names
  const before = alone.replace(/[\s,;–—-]+$/, '').trim()
  // ', Daily News', 'Dec 24': a name left out, a date without its year.
  const isOther = /^\W/.test(before) || (/\d$/.test(before) && DAY_ALONE.test(before))
  return before.length > 100 || isOther ? '' : before
}
