// Whether the words around a date speak of what is to come or of what has been.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import type { Tense } from './date-readings.ts'

/** What is to come, said before or right after a date. */
const FUTURE = pattern('gu')`
  \b(?:
    will|shall|would|won['’]t|['’]ll|due|expect(?:s|ed)?|scheduled|slated|plan(?:s|ned|ning)? (?:to|for)|plans? an?|
    set (?:to|for)|likely|hop(?:es|ing)|aim(?:s|ing)|intends?|prepar(?:es|ing) (?:to|for)|upcoming|coming|
    begins|starts|starting|opens|meets|convenes|resumes|ends|closes|returns|travels|arrives|takes place|
    deadline|(?:is|are|was|were) to(?! have)|to be|may|might|could|can|must|should|expires?|goes|go to the polls|
    is \p{Ll}+ing|are \p{Ll}+ing
  )\b`
const PAST = pattern('gu')`
  (?<!\bbe )(?:
    \b(?:
      said|told|was|were|had|has|have|been|began|took|killed|signed|announced|since|fired|launched|died|met|
      made|went|came|saw|did|held|found|left|won|lost|laid|gave|put|hit|fell|rose|sent|brought|caught|shot|
      struck|stood|spoke|wrote|broke|drove|fled|led|ran|sold|bought|built|cut|hurt|paid|read|became|got|grew|
      knew|shook|spent|swore|taken|thought|threw|won|withdrew
    )\b|(?<!\b(?:the|an?|its|his|her|their|\d+(?:st|nd|rd|th)) )\b\p{Ll}{2,}ed\b
  )`
/** Right before the date these look ahead when no verb says otherwise. */
const LIMIT = /\b(?:until|till|by|ahead of|before|next|no later than|the end of)(?: the)? $/i

/** 'promised to try to settle it before May': what is to be done by then is to come. */
const TO_DO =
  /\bto \p{Ll}+(?: [\p{L}’'-]+){0,4} (?:before|by|until|ahead of|up to|no later than) $/u

/** 'won an exemption until April', 'adjourned the trial to 3 March': what was granted or put off lasts. */
const GRANTED =
  /\b(?:exempt\p{Ll}*|extend\p{Ll}*|extension|waiver|reprieve|adjourn\p{Ll}*|remand\p{Ll}*|postpon\p{Ll}*|defer\p{Ll}*)(?: [\p{L}’'-]+){0,5} (?:until|till|to) $/u

/** 'will be affected by Sunday's quake': what nobody announces has happened; a strike may be to come. */
const DONE_BY = /\b(?:\p{Ll}+ed|hit|struck|hurt|shaken) by (?:the )?$/u
const UNANNOUNCED =
  /^['’]s (?:[\p{L}-]+ ){0,2}(?:accident|aftershock|arson|assault|attack|blast|blaze|bombing|collapse|crash|derailment|disaster|earthquake|eruption|explosion|fire|killing|leak|massacre|murder|outage|quake|raid|shooting|stabbing|tragedy|tremor|tsunami)s?\b/u

/** The nearest word of tense decides; what is said before the date counts more than what comes after. */
export function tenseAround(text: string, clause: Span, span: Span): Tense {
  const before = text.slice(Math.max(clause.start, span.start - 90), span.start)
  if (TO_DO.test(before) || GRANTED.test(before)) return 'future'
  if (DONE_BY.test(before) && UNANNOUNCED.test(text.slice(span.end, span.end + 60))) return 'past'
  const future = lastIndexOf(before, FUTURE)
  const past = lastIndexOf(before, PAST)
  if (future !== -1 || past !== -1) return future >= past ? 'future' : 'past'
  const after = text.slice(span.end, Math.min(clause.end, span.end + 100))
  const ahead = after.search(FUTURE)
  const behind = after.search(PAST)
  if (ahead === -1 && behind === -1) return LIMIT.test(before) ? 'future' : null
  return ahead !== -1 && (behind === -1 || ahead <= behind) ? 'future' : 'past'
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let found = -1
  for (const match of text.matchAll(pattern)) found = match.index
  return found
}
