// The words before a role that its readers took for part of it: the day, the buttons above a caption, a verb or
// a preposition whose object the named one is ('in charge after outgoing director X').
import { pattern } from '../../language/pattern.ts'
import { isRole, MODIFIERS } from '../people/role-words.ts'
import { INVERTED } from '../quotes/speech-words.ts'
import { TRADES } from './trades.ts'

/** Words that stand before a role by chance. */
const FURNITURE = pattern('u')`
  ^(?:(?:
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
    (?! (?:Telegraph|Times|Mirror|Mail|Express|Star|Herald|Post|Tribune|World|People|Independent))|
    January|February|March|April|May|June|July|August|September|October|November|December|GMT|BST|EST|EDT|PST|
    PDT|CET|IST|wanted|now|even|why|how|it (?:appears|seems)
    ) )+|^[Ss]aid (?=\p{Lu})|^(?:Their )?(?:Royal|Serene) Highnesses |
  ^(?:\p{Lu}[\p{L}.-]* ?){1,3} ?\((?:CNN|AP|AFP|Reuters)\) ?(?:[–-]+ ?)?|
  ^(?:(?:Facebook|Twitter|Pinterest|Google|Plus|Embed|Email|Share) ){2,}|
  ^\p{Lu}[\p{Lu} ,.-]* \((?:EFE|Reuters|AFP|AP|ANI|PTI|IPS|CNN)\)[ –—-]*`
const OBJECT_OF =
  'past|against|beyond|behind|before|after|between|about|through|throughout|toward|towards|during|since|until|under(?! ?secretary)|where|saw|sees|beat|include|includes|stars(?= former| ex-)|beating|defeating|including|featuring|replacing|succeeding|joining|facing|naming|telling|starring|leaving|forcing|asking|prompting|convincing|persuading|allowing|giving|making|urging|accusing|likening|characteri[sz]ing|describing|calling|involving|saying|adding|showing|linking'
/** Up to the last verb or preposition of which the role and the name are the object. */
const RUN_IN = new RegExp(`^(?:\\p{L}[\\p{L}’'-]* ){0,4}?(?:${OBJECT_OF}) (?=\\p{L}+)`, 'u')
/** After these a verb stands in its plain form: 'will play', 'helped force'. */
const BEFORE_VERB =
  /(?<!\p{L})(?:will|would|can|could|may|might|must|should|help|helps|helped|did|does) (?:now |also |again )?$/u

/** The role without what stands before it by chance; `before` are the words that lead up to it. */
export function withoutLead(role: string, before: string): string {
  const own = withoutVerb(role.replace(FURNITURE, ''), before)
    .replace(/^[Tt]he (?:first|last|next|second|third|only) time /, '')
    // 'into the net past goalkeeper X', 'in the 12th minute before striker X'
    .replace(RUN_IN, (run) => (run.split(' ').some(isRoleOrBody) ? run : ''))
  return own.includes(' ') || !role.includes(' ') || isRole(own.toLowerCase()) ? own : role
}

const isRoleOrBody = (word: string): boolean => word !== 'stars' && isRole(word.toLowerCase())

/** 'argues analyst X', 'will play cult leader X': a verb begins none of a role. */
function withoutVerb(role: string, before: string): string {
  const first = /^\p{Ll}+(?= \p{L})/u.exec(role)?.[0]
  if (first === undefined) return role
  const isPlainVerb =
    BEFORE_VERB.test(before) && !MODIFIERS.has(first) && !TRADES.has(first) && !isRole(first)
  return INVERTED.has(first) || isPlainVerb ? role.slice(first.length + 1) : role
}
