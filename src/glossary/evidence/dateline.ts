// Where a report says it was written: 'ISLAMABAD:', 'TOKYO, March 1 (Reuters) -', 'Abu Dhabi —'. What it
// names is evidence of whose article it is, and never a mention: nobody asks what a dateline means.
import type { Article, Span } from '../../language/article.ts'
import { LATIN, LATIN_CAPITAL } from '../../language/latin.ts'

export interface Dateline extends Span {
  /** Whether a date or an agency proves it; 'Islamabad:' may be another lead-in, of which only places count. */
  readonly isSure: boolean
}

/** Datelines stand within the first paragraphs, under a byline or a caption at most. */
const BLOCKS = 4

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = `(?:${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? ?\\d{4})?|\\d{1,2}[-/.]\\d{1,2})`
// No text has two readings of these, or an index of letters ('A-B-C-…') would be read in all of them.
const NAME = `[${LATIN_CAPITAL}][${LATIN}.'’]*`
const HYPHENED = `${NAME}(?:-[${LATIN}.'’]+)*`
const PLACE = `${HYPHENED}(?: (?:(?:de|of|al|the|upon|on) )?${HYPHENED}){0,3}`
const PARTS = new RegExp(
  `^(?<place>${PLACE}(?:[,/] ?${PLACE}){0,2})(?<day>,? ${DAY},?)?(?<agency> ?\\(${NAME}(?:[ /,&-]{1,3}${NAME}){0,4}\\))? ?(?:--|[—–:|]|-(?= ))(?<late> ?${DAY}:)? ?(?=\\S)`,
  'u',
)

const AGENCIES = 'AFP|ANI|AP|Bloomberg|CNN|dpa|EFE|IANS|PTI|Reuters|TASS|UPI|Xinhua'

/** An agency's credit proves itself: '(Reuters) -', 'Havana, Cuba (CNN)So'. */
const CREDIT = new RegExp(
  `^(?:${PLACE}(?:[,/] ?${PLACE}){0,2} )?\\((?:${AGENCIES})\\) ?(?:--|[—–:|]|-(?= ))? ?(?=\\S)`,
  'u',
)

/** A date proves the shortest dash: 'NAIROBI Kenya, Jun 20-A crowd came'. */
const DATED = new RegExp(`^${PLACE}(?:(?:[,/] ?| )${PLACE}){0,2},? ${DAY} ?[-–—](?=\\S)`, 'u')

/** The dateline at the head of a text, or null. */
function datelineOf(text: string): { length: number; isSure: boolean } | null {
  const parts = PARTS.exec(text)
  const { place, day, agency, late } = parts?.groups ?? {}
  const dated = DATED.exec(text)
  if (dated) return { length: dated[0].length, isSure: true }
  if (parts === null || place === undefined) {
    const credit = CREDIT.exec(text)
    return credit && { length: credit[0].length, isSure: true }
  }
  return { length: parts[0].length, isSure: (day ?? agency ?? late) !== undefined }
}

/** The dateline of an article, in offsets into its text, or null. */
export function findDateline({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Dateline | null {
  for (const block of blocks.slice(0, BLOCKS)) {
    if (block.kind === 'heading') continue
    const head = text.slice(block.start, Math.min(block.end, block.start + 140))
    const start = block.start + head.length - head.trimStart().length
    const found = datelineOf(head.trimStart())
    if (found) return { start, end: start + found.length, isSure: found.isSure }
  }
  return null
}

const IN_BRACKETS = new RegExp(`^\\((?:${AGENCIES})(?:(?:/|, ?)\\p{L}+)?(?: inputs)?\\)`, 'u')
/** Before brackets these end an agency's name, which the brackets shorten. */
const ENDS_AGENCY = /(?:Presse?|Network|International|Trust|News|Service|[Aa]gency|-Agentur) $/u

const AGENCY = new RegExp(`^(?:${AGENCIES}|EPA|ITN|PA|SWNS|Getty|Shutterstock)$`, 'i')
/** Before an agency's name these make it a picture's credit: 'Image copyright EPA', 'Photo: A. Name, AP', '/AFP'. */
const CREDIT_BEFORE =
  /(?:\b[Ii]mage copyright |\b[Pp]hoto(?:graph)?s?(?: credit| by)?: ?(?:\p{Lu}[\p{L}.'’-]*,? ){0,4}|GETTY\*|\p{L} ?\/|[*|] | via )$/u
/** Who wrote a report, at its foot: '(Reporting by Nairobi Newsroom; editing by …)'. */
const BYLINES =
  /\((?:Additional |[Cc]o-)?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) by [^()]*$/
/** 'By. Daily Mail Reporter' */
const BY = /(?<!\p{L})By ?\.? $/u
const REPORTER = /^ (?:Staff )?Reporters?(?!\p{L})/u
/** 'Photograph: A. Name for the Guardian' */
const PHOTOGRAPHED_FOR = /\b[Pp]hotograph: (?:\p{Lu}[\p{L}.'’-]* ){1,4}for (?:the )?$/u
/** Behind it: 'REUTERS/A. Name', 'AFP/Getty', 'AFP or licensors', 'PA:Press Association', a slide's number ('EPA 6 Smoke rose'). */
const CREDIT_BEHIND =
  /^(?:\/(?:\p{Lu}[\p{L}.]+ \p{Lu}\p{Ll}|Getty|File)| or licensors|:\p{Lu}| wire \d| [*|] | \d{1,2}(?:\/\d{1,2})? \p{Lu})/u

/**
 * Whether the name at [start, end) is a picture's or report's credit: an agency beside the photographer, or all
 * that brackets hold ('(AFP)', '(AFP/File)').
 */
export function isInCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start)
  if (
    BYLINES.test(before) ||
    PHOTOGRAPHED_FOR.test(before) ||
    (BY.test(before) && REPORTER.test(text.slice(end, end + 17))) ||
    /^(?: [Pp]hotos?[)/]|\/Asia News Network)/.test(text.slice(end, end + 20))
  )
    return true
  if (!AGENCY.test(text.slice(start, end))) return false
  if (CREDIT_BEFORE.test(before) || CREDIT_BEHIND.test(text.slice(end, end + 40))) return true
  const bracket = /\((?:With )?$/.exec(before)?.[0]
  return (
    bracket !== undefined &&
    IN_BRACKETS.test(`(${text.slice(start, start + 30)}`) &&
    !ENDS_AGENCY.test(before.slice(0, -bracket.length))
  )
}
