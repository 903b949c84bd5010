// Which body 'the force', 'the council', 'the firm' is: the only one that the text has named so, or the firm that
// spoke last.
import { pattern } from '../../language/pattern.ts'

/** What ends the name of a body that is called by the noun afterwards. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['force', 'Police|Constabulary'],
  ['agency', 'Agency'],
  ['association', 'Association'],
  ['authority', 'Authority'],
  ['bank', 'Bank'],
  ['commission', 'Commission'],
  ['council', 'Council'],
  ['federation', 'Federation'],
  ['foundation', 'Foundation'],
  ['hospital', 'Hospital'],
  ['institute', 'Institute'],
  ['ministry', 'Ministry'],
  ['trust', 'Trust'],
  ['union', 'Union'],
  ['university', 'University'],
])

const WORD = String.raw`\p{Lu}[\p{L}\p{M}-]+`
/** 'Vell and Lorne District Council', 'Lorne University Hospitals Trust'. */
const BEFORE = String.raw`(?<!\p{L})(?:${WORD} (?:(?:and|for|of) (?:the )?)?){1,6}`
/** 'Bank of Vell', 'Ministry of Health and Welfare'. */
const BEHIND = String.raw` (?:of|for) (?:the )?${WORD}(?: (?:(?:and|of) )?${WORD})*`
const OPENER = /^(?:The|In|At|But|And|On|From|For|When|After|As|With|By|A|An) /
const BASED = /^\p{Lu}[\p{L}-]*-based /u

const FIRM =
  /^the (?:\p{L}+ )?(?:firm|company|\p{Ll}+maker|airline|lender|retailer|insurer|brewer|start-?up)$/u
const FIRM_NAME = /^(?:The )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:\p{Lu}[\p{L}\d&.'’-]*|&))*$/u
/** Who speaks of firms and is none: the state, the press, campaigners. */
const NO_FIRM = pattern('u')`
  ^(?:The )?(?:
    Police|Army|Navy|Parliament|Congress|Government|Treasury|Cabinet|Court|Officials|Sources|Analysts|Traders|
    Investors|White House|Kremlin|Pentagon|Senate|Home Office|Downing Street|Reuters|Bloomberg|AFP|AP|BBC|CNN|
    Greenpeace|Amnesty|Oxfam|Unite|Unison
  )\b|
  (?:Police|Ministry|Department|Commission|Council|Court|Union|Authority|Association|Federation|Watch|Foundation|Times|
  Post|Journal|News)$`

/** The only body named before that the noun of `words` calls, or null. `before`: the text up to them. */
export function bodyCalled(words: string, before: string): string | null {
  const noun = /^[Tt]he (\p{Ll}+)$/u.exec(words)?.[1] ?? ''
  const ending = NAMED.get(noun)
  if (ending === undefined) return null
  const names = new RegExp(
    String.raw`${BEFORE}(?:${ending})(?!\p{L})(?:${BEHIND})?|(?<!\p{L})(?:${ending})${BEHIND}`,
    'gu',
  )
  const found = new Set(
    Array.from(before.matchAll(names), ([name]) => name.replace(OPENER, '').replace(BASED, '')),
  )
  const [only] = found
  return only !== undefined && found.size === 1 ? only : null
}

/** Whether `words` call a firm by what it is, and `name` may be a firm's. */
export const isFirmAgain = (words: string, name: string): boolean =>
  FIRM.test(words.charAt(0).toLowerCase() + words.slice(1)) &&
  FIRM_NAME.test(name) &&
  !NO_FIRM.test(name)
