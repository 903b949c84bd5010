// Sentences that turn from the story: to other news, to what the reader should do, to who is against it.
import { pattern } from '../../language/pattern.ts'
import { SPEECH } from '../quotes/speech-words.ts'

/** 'In other matches, …', 'Elsewhere, …', '- Shares in …': news of something else, told at the story's edge. */
const ASIDE = pattern('u')`
  ^(?:
    [-–—•*] +\p{Lu}|
    [Ii]n (?:(?:the )?(?:day|evening|night)['’]s |\p{Lu}\p{Ll}+['’]s |the )?other (?:
      (?:\p{L}+ )?(?:matches|games|match|game|ties?|results?|fixtures|clash(?:es)?|news|developments?|violence|incidents?|
      trading|action)
    )\b|
    Elsewhere\b(?! (?:in|on|at|else)\b)|In unrelated |In (?:an unrelated|a separate) (?:incident|case|attack|development)\b
  )`

/** Whether a sentence turns aside from the story to another. */
export const isAside = (sentence: string): boolean => ASIDE.test(sentence)

/** 'Heat the oil in a pan', 'Don't open the oven': what readers are bidden to do; 'Use of oil', 'Store owners' bid nothing. */
const INSTRUCTION = pattern('u')`
  ^(?:
    (?:
      Heat|Cook|Bake|Boil|Fry|Stir|Mix|Add|Spread|Sprinkle|Pour|Serve|Chop|Slice|Peel|Drain|Whisk|Season|Place|Put|Take|
      Make|Give|Use|Keep|Avoid|Try|Choose|Check|Ask|Remember|Wash|Wear|Buy|Bring|Leave|Remove|Rest|Store|Turn|Apply|
      Consider|Ensure
    ) (?:the|an?|your|yourself|it|them|any|each|some|with|sure|plenty)|
    (?:Don['’]t|Do not)(?! \p{Lu})
  )\b`

/** Whether a sentence bids somebody do something, and so tells nothing. */
export const isInstruction = (sentence: string): boolean => INSTRUCTION.test(sentence)

/** 'Critics of the pact say …', 'Opponents argued …': against what the first point is to tell; what they do is news itself. */
const OBJECTORS = pattern('u')`
  ^(?:Critics|Opponents|Detractors|S[ck]eptics|Rivals)(?: (?:of|to) [^.,;:]{2,32})?(?: (?:have|had|also|\p{Ll}+ly))*
  [ ](?:say|argue|warn|claim|fear|believe|${[...SPEECH].join('|')})\b`

/** Whether a sentence only says what those who object hold against something told elsewhere. */
export const isReply = (sentence: string): boolean => OBJECTORS.test(sentence)
