// Whether the words beside a name make a body of it: one that speaks and decides, or that somebody leads or belongs to.
import type { Span } from '../../language/article.ts'
import { pattern } from '../../language/pattern.ts'

const PEOPLE = String.raw`(?:
  general[ -]secretar(?:y|ies)|leader|head|chief|boss|president|chair(?:man|woman|person)?|secretary|
  spokes(?:man|woman|person)|director|governor|commissioner|member|official|lawmaker|legislator|senator|MPs?|candidate|
  supporter|activist|founder|commander|officer|agent|lawyer|investigator|inspector|judge|delegate|delegation|executive|
  adviser|economist|analyst|veteran|worker
)s?`
const ACTS = String.raw`(?:
  said|says|told|announced|added|argued|warned|denied|accused|alleged|approved|arrested|called|claimed|confirmed|
  condemned|criticised|criticized|declined|demanded|dismissed|filed|fined|insisted|investigated|issued|launched|ordered|
  pledged|published|refused|rejected|ruled|suspended|urged|voted|walked|wants|plans
)`
/** Behind the name: 'the NHU’s leader', 'the NHU has said'. */
const BEHIND = pattern('u')`
  ^(?:
    (?:['’]s?)? (?:\p{Ll}+ )?${PEOPLE}|
    (?: (?:has|had|have|will|would|did not|also|later|now)){0,2} ${ACTS}
  )(?!\p{L})`
/** Before it: 'a member of the NHU', 'Galla of the NHU', 'according to the NHU'. */
const BEFORE = pattern('u')`
  (?:
    (?:${PEOPLE}|\p{Lu}\p{Ll}+) (?:of|from|for|with) (?:the )?|
    [Aa]ccording to (?:the )?|
    (?:told|accused|sued|joined|quit|left|leads|led|heads|headed) the[ ]
  )$`

/** Whether a body is spoken of at a place of a text. */
export function isActing(text: string, { start, end }: Span): boolean {
  return (
    BEHIND.test(text.slice(end, end + 48)) ||
    BEFORE.test(text.slice(Math.max(0, start - 48), start))
  )
}
