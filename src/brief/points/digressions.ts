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

/**
 * 'Heat the oil in a pan', 'Don't open the oven': what readers are bidden to do; 'Use of oil', 'Store owners' bid nothing,
 * nor does what somebody told others to do ('Make the rich pay, campaigners told ministers').
 */
const INSTRUCTION = pattern('u')`
  ^(?!.*,['"’”]? [^,]*\b(?:said|says|told|urged?s?|warn(?:s|ed)?|demand(?:s|ed)?)\b[^,]*$)(?:
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

/** 'The ministry did not respond to a request for comment': a courtesy of the report, and seldom its news. */
const SILENCE = pattern('u')`
  \b(?:
    (?:(?:did|does|do|has|have|had|could) not|(?:did|could|has|have|had)n['’]t|ha(?:s|ve|d) yet to|declined to)
    (?: yet)?(?: immediately)?
    [ ](?:
      (?:respond|reply|replied|responded|comment|commented)(?:[.]$|[ ](?:to|on|when|further|publicly)\b)|
      (?:immediately )?be (?:immediately )?reached\b|return(?:ed)? (?:\p{L}+ )?(?:calls?|e?-?mails?|messages?)\b
    )|
    (?:had|made|offered) no (?:immediate |further )?comment\b
  )[^,;“"]*$`

/** Whether a sentence only says that somebody said nothing. */
export const isSilence = (sentence: string): boolean => SILENCE.test(sentence)

/** 'Cholera is an infection that …', 'A basis point is one hundredth of …': no name, no number and no day. */
const EXPLANATION = pattern('u')`
  ^(?:(?:An?|The) )?(?:\p{L}\p{Ll}*|\p{Lu}{2,}s?)(?: (?:\p{Ll}+|\p{Lu}{2,}s?)){0,4}(?: \([^()]{2,60}\))? (?:is|are) (?:
    an?|one|what|when|where|the (?:practice|process|amount|term|name|rate|study|use|measure|difference|price|share)
  ) (?!.*\b(?:
    said|says|told|according|now|today|new|will|would|has|have|had|was|were|been|first|last|latest|only|likely|
    expected|due|because|but|should|must|not|more|most|biggest|largest|major|key|matter|question|sign|way|member|who
  )\b)[^\d“"]*$`

/** Whether a sentence only explains a word, as a card does. */
export const isExplanation = (sentence: string): boolean => EXPLANATION.test(sentence)
