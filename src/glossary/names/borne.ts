// Names that something bears: 'Punjab University', 'the Croydon Hilton', 'Montana Power Co' speak of a school, a
// house, a firm, and only name the place or person they are called after.
import { pattern } from '../../language/pattern.ts'
import { US_STATES } from '../../language/us-states.ts'
import type { Kind } from '../entry.ts'
import { isItsBody } from '../evidence/beside.ts'

/** What firms, schools, papers, streets and clubs are called behind the name they bear. */
const BEARERS =
  `Institute|Association|University|College|School|Academy|Company|Corporation|Corp|Inc|Ltd|LLC|Airlines|Airways|
Bank|Group|Studios?|Cent(?:er|re)|Bridge|Hospital|Clinic|Street|Avenue|Ave|Road|Boulevard|Blvd|Express|Highway|Expressway|Trail|Square|Gardens|Zoo|Roundabout|Park|Stadium|Arena|Airport|
Museum|Gallery|Library|Magazine|Times|Post|Herald|Tribune|News|Gazette|Journal|Chronicle|Oil|Motors|Steel|Foundation|Society|
Club|Church|Cathedral|Troopers|Cup|Games|Trophy|Open|Grand Prix|Marathon|Festival|Awards?|Hotel|Tower|Records|Pictures|Theat(?:er|re)|
Tech|River|Springs|Falls|Beach|Lake|Creek|Canyon|Hall|Place|Hilton|Sheraton|Marriott|Declaration|Pact|Accords?|Agreement|Treaty|Protocol|Stock Exchange|Telecom|Minerals|Chamber of Commerce|Orchestra|Insurance|Holdings|Securities|Ventures|Partners|Railway|Railroad|Products|Industries|Resources|Mines|Mining|Utilities|County|State (?=University|football)|
Hydro|Electric|Interstate|Bancshares|Bancorp|Public Service|Co|Co-op|Cooperative|Bypass|Fault|Parkway|Aquarium|Conservatory|Royalty Trust|Commodity Exchange|Shopping|Mall|Realty|(?:Secondary|High|Primary|Elementary|Grammar) school|Ki|Ka|Ke`.replaceAll(
    '\n',
    '',
  )
const BEARS = new RegExp(`^(?: \\p{Lu}[\\p{L}.&'’-]*){0,2} (?:${BEARERS})(?![\\p{L}])`, 'u')
/** Right behind a place these end a firm's name ('Utah International'); with other words behind them they don't. */
const FIRM =
  /^ (?:International(?=[,.)>]|['’]s?(?!\p{L})| (?:said|and|has|is|was|chairman)(?!\p{L}))|Bell|National(?! (?:\p{Lu}|park|team|forest|guard))|Pacific(?! \p{Lu})|Power(?= and Light| Co| Corp| Division)|Development(?= Bank| Corp| Co| Fund| Authority)|Sweet)(?![\p{L}-])/u
/** Behind an American state its university's head: 'Virginia President Teresa Sullivan'. */
const UNIVERSITY_HEAD = /^ (?:President|Chancellor|Provost|Dean)(?!\p{L})/u
/** What is named after people. */
const NAMED_AFTER =
  /^(?: \p{Lu}\p{Ll}+){0,3} (?:Airport|Hospital|Park|Stadium|Street|Road|Bridge|University|School|College|Square|Avenue|Highway|Mosque|Museum|Library|Theat(?:er|re)|Hall|Arena|Academy|Forum|Mission|Awards?|Prize|Trophy|Scholarship|Fellowship)(?![\p{L}])/u
/** Where American teams of a place are its Cardinals or its Wildcats. */
const CLUB = pattern('u')`
  ^ (?:
    Cardinals|Diamondbacks|Panthers|Titans|Vikings|Timberwolves|Twins|Rockies|Avalanche|Pacers|Rangers|Jazz|
    Wildcats|Tar Heels|Crimson Tide|Longhorns|Wolverines|Buckeyes|Hoosiers|Jayhawks|Sooners|United|City|Rovers|
    Wanderers|Athletic|Town|Hotspur|FC|Raiders|Knights|Kings|Capitals|Super Kings|
    State (?=recruit|coach|quarterback|fans)|coach|quarterback|midfielder|striker|goalkeeper|defender|winger
  )(?![\p{L}])`
/** Before a place these make it a club, a mountain range, a house. */
const CLUB_BEFORE =
  /(?<!\p{L})(?:Air|Hotel|Sierra|Red Star|Dinamo|Dynamo|Lokomotiv|Hapoel|Maccabi|Beitar|CSKA|Spartak|Sparta|Slavia|Steaua|Rapid|Legia|Partizan|Shakhtar|Ferencváros|Ferencvaros|Grasshoppers?|Borussia|Hertha|Olympique|Sporting|Racing|Atl[ée]tico|Real|Inter|FC|AC|SC|BC|KK) $/u
const BORNE_BEFORE =
  /(?:University|College|Institute|Bank|Bishop|Archbishop|Duke|Duchess|Earl|Times|Museum|Hospital|Church|Shield|Party|Tour|Étoile|Etoile|Public Service|Co|Company|Corp|Corporation|Light|Society|Voice) (?:of|de|du|for)(?: the)? $/u

/** Behind letters that stand for a notion: a firm that is called by them ('IT Dynamics', 'CNG Producing Co'). */
const FIRM_BEHIND =
  /^ (?:(?:\p{Lu}[\p{L}&'’-]* )?(?:Co|Company|Corp|Corporation|Inc|Ltd|LLC|PLC|Plc)|Dynamics|Holdings|Ventures|Securities)(?!\p{L})/u

/** Kinds whose terms stand in small letters for a notion: with capitals they are pieces of names. */
export const NOTIONS: ReadonlySet<Kind> = new Set([
  'concept',
  'event',
  'law',
  'agreement',
  'group',
  'publication',
])
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

/** Whether the place or person at [start, end) only names a club, a school, a firm, a bishop's see. */
export function isBorne(text: string, start: number, end: number, kind: Kind): boolean {
  if (kind === 'person') return NAMED_AFTER.test(text.slice(end, end + 60))
  if ((NOTIONS.has(kind) || kind === 'office') && /^\p{Lu}{2,6}$/u.test(text.slice(start, end)))
    return FIRM_BEHIND.test(text.slice(end, end + 40))
  if (NOTIONS.has(kind) && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)))
    return (
      OF_PEOPLES.test(text.slice(end, end + 50)) ||
      BORNE_BEFORE.test(text.slice(Math.max(0, start - 28), start))
    )
  // 'the president of Iran's supreme court'
  if (kind === 'office' && / of /.test(text.slice(start, end)) && isItsBody(text, end)) return true
  // 'Prince of Wales Road'; but a President Park is a person.
  if (
    kind === 'office' &&
    / of \p{Lu}/u.test(text.slice(start, end)) &&
    NAMED_AFTER.test(text.slice(end, end + 60))
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
      FIRM.test(text.slice(end, end + 30)) ||
      (UNIVERSITY_HEAD.test(text.slice(end, end + 16)) && US_STATES.has(text.slice(start, end))) ||
      CLUB.test(text.slice(end, end + 24)) ||
      CLUB_BEFORE.test(text.slice(Math.max(0, start - 14), start)) ||
      BORNE_BEFORE.test(text.slice(Math.max(0, start - 28), start)))
  )
}
