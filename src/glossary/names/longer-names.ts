// A name within a longer one that the glossary may not have is that one's: 'Punjab University', 'the Nuclear
// Energy Institute', 'Bank of Punjab' are no mentions of Punjab or of nuclear energy.
import type { Span } from '../../language/article.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'
import { normalWords } from '../../language/words.ts'
import type { Kind } from '../entry.ts'
import { isLoud, isSentenceStart, type Reading } from '../evidence/reading.ts'
import { NAME_TITLES } from '../surfaces/titles.ts'

/** What firms, schools, papers, streets and clubs are called behind the name they bear. */
const BEARERS =
  `Institute|Association|University|College|School|Academy|Company|Corporation|Corp|Inc|Ltd|LLC|Airlines|Airways|
Bank|Group|Studios?|Cent(?:er|re)|Bridge|Hospital|Clinic|Street|Avenue|Ave|Road|Boulevard|Blvd|Express|Highway|Expressway|Trail|Square|Gardens|Zoo|Roundabout|Park|Stadium|Arena|Airport|
Museum|Gallery|Library|Magazine|Times|Post|Herald|Tribune|News|Gazette|Journal|Chronicle|Oil|Motors|Steel|Foundation|Society|
Club|Church|Cathedral|Troopers|Cup|Games|Trophy|Open|Grand Prix|Marathon|Festival|Awards?|Hotel|Tower|Records|Pictures|Theat(?:er|re)|
Tech|River|Springs|Falls|Beach|Lake|Creek|Canyon|Hall|Place|Hilton|Sheraton|Marriott|Declaration|Pact|Accords?|Treaty|Protocol|Stock Exchange|Telecom|Minerals|Chamber of Commerce|Orchestra|Insurance|Holdings|Securities|Ventures|Partners|Railway|Railroad|Products|Industries|Resources|Mines|Mining|Utilities|County|State (?=University|football)`.replaceAll(
    '\n',
    '',
  )
const BEARS = new RegExp(`^(?: \\p{Lu}[\\p{L}.&'’-]*){0,2} (?:${BEARERS})(?![\\p{L}])`, 'u')
/** What is named after people. */
const NAMED_AFTER =
  /^(?: (?:International|National|Memorial|Central|General|Marine|Medical))* (?:Airport|Hospital|Park|Stadium|Street|Road|Bridge|University|School|College)(?![\p{L}])/u
/** Where American teams of a place are its Cardinals or its Wildcats. */
const CLUB =
  /^ (?:Cardinals|Diamondbacks|Panthers|Titans|Vikings|Timberwolves|Twins|Rockies|Avalanche|Pacers|Rangers|Jazz|Wildcats|Tar Heels|Crimson Tide|Longhorns|Wolverines|Buckeyes|Hoosiers|Jayhawks|Sooners|United|City|Rovers|Wanderers|Athletic|Town|Hotspur|FC|Raiders|Knights|Kings|Capitals|Super Kings|State (?=recruit|coach|quarterback|fans)|coach|quarterback|midfielder|striker|goalkeeper|defender|winger)(?![\p{L}])/u
/** Before a place these make it a club, a mountain range, a house. */
const CLUB_BEFORE =
  /(?<!\p{L})(?:Air|Hotel|Sierra|Red Star|Dinamo|Dynamo|Lokomotiv|Hapoel|Maccabi|Beitar|CSKA|Spartak|Sparta|Slavia|Steaua|Rapid|Legia|Partizan|Shakhtar|Ferencváros|Ferencvaros|Grasshoppers?|Borussia|Hertha|Olympique|Sporting|Racing|Atl[ée]tico|Real|Inter|FC|AC|SC|BC|KK) $/u
const BORNE_BEFORE =
  /(?:University|College|Institute|Bank|Bishop|Archbishop|Duke|Duchess|Earl|Times|Museum|Hospital|Church|Shield|Party|Tour|Étoile|Etoile) (?:of|de|du|for)(?: the)? $/u

/** Behind letters that stand for a notion: a firm that is called by them ('IT Dynamics', 'CNG Producing Co'). */
const FIRM_BEHIND =
  /^ (?:(?:\p{Lu}[\p{L}&'’-]* )?(?:Co|Company|Corp|Corporation|Inc|Ltd|LLC|PLC|Plc)|Dynamics|Holdings|Ventures|Securities)(?!\p{L})/u

/** Kinds whose terms stand in small letters for a notion: with capitals they are pieces of names. */
const NOTIONS: ReadonlySet<Kind> = new Set([
  'concept',
  'event',
  'law',
  'agreement',
  'group',
  'publication',
])
/** Generic words that stand before the name of one of their kind. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'hurricane cyclone typhoon operation exercise article tropic mullah ayatollah imam'.split(' '),
)

/** What is named after a faith or a people and isn't it: 'Hindu College'. */
const OF_PEOPLES =
  /^(?: \p{Lu}[\p{L}-]+)? (?:University|College|School|Academy|Institute|Hospital|Times|Post|Express|Bank|Gymkhana)(?![\p{L}])/u

/** 'Mali Poppy Cooper, 22, was charged': who has an age is a person; but 'in Mali Amadou Touré, 22, …'. */
function isForename(text: string, start: number, end: number): boolean {
  return (
    /^(?: \p{Lu}[\p{L}'’-]+){1,2}, \d{1,2},/u.test(text.slice(end, end + 60)) &&
    !/(?<!\p{L})(?:in|from|at|of|near|to|and|across) $/iu.test(
      text.slice(Math.max(0, start - 8), start),
    )
  )
}

/** A body of the country that an office's name ends in: the office is the body's. */
const ITS_BODY =
  /^['’]s? (?:[\p{L}-]+ ){0,3}(?:assembly|association|bank|chamber|club|commission|committee|company|council|court|federation|house|institute|league|parliament|party|senate|society|tribunal|union|university)(?!\p{L})/iu

/** Whether the place or person at [start, end) only names a club, a school, a firm, a bishop's see. */
function isBorne(text: string, start: number, end: number, kind: Kind): boolean {
  if (kind === 'person') return NAMED_AFTER.test(text.slice(end, end + 60))
  if ((NOTIONS.has(kind) || kind === 'office') && /^\p{Lu}{2,6}$/u.test(text.slice(start, end)))
    return FIRM_BEHIND.test(text.slice(end, end + 40))
  if (NOTIONS.has(kind) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)))
    return (
      OF_PEOPLES.test(text.slice(end, end + 50)) ||
      BORNE_BEFORE.test(text.slice(Math.max(0, start - 28), start))
    )
  // 'the president of Iran's supreme court'
  if (
    kind === 'office' &&
    / of /.test(text.slice(start, end)) &&
    ITS_BODY.test(text.slice(end, end + 60))
  )
    return true
  // 'the Republican Governors Association'
  if (kind === 'office' && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(start, end)))
    return /^ (?:Association|Institute|Foundation|Fund|League|Society|Network)(?!\p{L})/u.test(
      text.slice(end, end + 14),
    )
  // 'HK$' is money.
  if (kind === 'place' && text.charAt(end) === '$') return true
  if (kind === 'place' && isForename(text, start, end)) return true
  return (
    kind === 'place' &&
    (BEARS.test(text.slice(end, end + 60)) ||
      CLUB.test(text.slice(end, end + 24)) ||
      CLUB_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
      BORNE_BEFORE.test(text.slice(Math.max(0, start - 28), start)))
  )
}

/** Doctrines and their followers are written either way. */
const DOCTRINE = /is[mt]s?$/

/** Whether the word before an offset is capitalised for itself, not for its place or as a title. */
export function followsName(text: string, start: number): boolean {
  const before = /(?<![\p{L}\p{N}])(?<word>\p{Lu}[\p{L}'’-]+) $/u.exec(
    text.slice(Math.max(0, start - 30), start),
  )
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return false
  const plain = normalWords(word).join('')
  return (
    !NAME_TITLES.has(plain) &&
    !COMMON_WORDS.has(plain) &&
    !isSentenceStart(text, start - before[0].length)
  )
}

/** Whether a name goes on up to an offset: 'the Ministry of Electronics and …'. */
function isOfName(text: string, start: number): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+ (?:of|and|&|for) $/u.test(
    text.slice(Math.max(0, start - 30), start),
  )
}

/** 'the First Nation states': the first of a notion's words, capital alone, ends the name before it. */
function isTorn(reading: Reading, { start, end }: Span): boolean {
  const { text } = reading
  if (!/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text.slice(start, end)) || isLoud(reading, start)) return false
  const before = /(?<!\p{L})(?<word>\p{Lu}\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, start - 20), start),
  )
  const word = before?.groups?.['word']
  if (before === null || word === undefined) return false
  // 'The Jordanian army': a capital that its place gives is no name's.
  if (isSentenceStart(text, start - before[0].length) || isSentenceStart(text, start)) return false
  return !NAME_TITLES.has(normalWords(word).join(''))
}

/**
 * Whether a notion's capitals make it a piece of a name: another capitalised word stands beside it, or the
 * article writes it with a capital alone (`isWrittenSmall`: does it write it small anywhere?).
 */
function isNotionInName(
  reading: Reading,
  { start, end }: Span,
  kind: Kind,
  isWrittenSmall: boolean,
): boolean {
  const { text } = reading
  if (!NOTIONS.has(kind) || isLoud(reading, start)) return false
  const words = text.slice(start, end).split(/[ -]/)
  if (!words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false
  if (words.length === 1 && isSentenceStart(text, start)) return false
  const heads = [words[0], words.at(-1)].map((word = '') =>
    normalWords(word.replace(/s$/, '')).join(''),
  )
  const isBeforeName = /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))
  if (heads.some((word) => NAME_TITLES.has(word))) return false
  if (isBeforeName) return !heads.some((word) => BEFORE_NAMES.has(word))
  // 'the Human Rights and Democracy Act', 'the Declaration of Human Rights'
  if (words.length > 1)
    return /^ (?:and|&) \p{Lu}\p{Ll}/u.test(text.slice(end, end + 8)) || isOfName(text, start)
  return followsName(text, start) || !(isWrittenSmall || DOCTRINE.test(words[0] ?? ''))
}

/** 'They sit in the hall', 'he lives by polls': the noun is written with a hyphen or as one word, or has a plural ('write downs'). */
const VERB_AND_ADVERB =
  /^(?:(?!\p{L}+(?:ed|ing) )\p{L}+ (?:in|out|off|up|down|over|on|away|back)|by (?:election|law|pass|poll|product)s?)$/u

/**
 * Whether the words of a candidate are a piece of a longer name, or another part of speech. Its `pattern` is
 * 0 when the surface asks for no capital; `isWrittenSmall`: whether the article writes that entry small.
 */
export function isPieceOfName(
  reading: Reading,
  candidate: Span & { readonly pattern: number },
  kind: Kind,
  isWrittenSmall: boolean,
): boolean {
  const { start, end, pattern } = candidate
  if (isBorne(reading.text, start, end, kind)) return true
  // 'the House committee on Homeland Security'
  if (/\b[Cc]ommittee on (?:the )?$/.test(reading.text.slice(Math.max(0, start - 20), start)))
    return /^\p{Lu}\p{Ll}/u.test(reading.text.slice(start, end))
  if (pattern !== 0) return false
  return (
    VERB_AND_ADVERB.test(reading.text.slice(start, end)) ||
    isTorn(reading, candidate) ||
    isNotionInName(reading, candidate, kind, isWrittenSmall)
  )
}
