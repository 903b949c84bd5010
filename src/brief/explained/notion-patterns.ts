// The wordings by which an article explains a term of art; what they match is tried by notions.ts.
import { pattern } from '../../language/pattern.ts'
import { LATIN } from '../../language/latin.ts'

/** Of the length of words: a row of apostrophes without end isn't followed from each of them. */
const W = `[${LATIN}][${LATIN}\\u0300-\\u036f’'ʼ-]{0,40}(?:\\d[\\d.]*\\d|\\d)?`
const INNER = `(?!(?:and|or|but|that|which|who|whose|where|in|is|are|was|were|has|have|had|to|for|by|from|on|at|after|when|while|because|as|with|will|would|said|says)(?![${LATIN}]))${W}`
const ROW = `${W}(?: ${INNER}){0,3}`
/** Words in which no term of art begins or ends. */
export const EDGE_WORD = pattern('i')`
  ^(?:
    a|an|the|its|his|her|their|our|my|your|it|him|them|us|me|you|he|she|they|we|i|this|that|these|those|what|
    which|who|how|when|where|why|if|so|as|in|on|at|of|to|for|by|with|from|up|off|out|over|one|two|three|four|
    five|some|any|no|not|none|all|both|more|most|less|least|many|few|other|another|else|and|or|but|is|are|was|
    were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|very|too|just|only|
    even|rather|about|around|nearly|almost|roughly|better|worse|maybe|perhaps|even
  )$`

/** 'known as X', 'called “X”': the words before them say what X is. */
export const NAMED = new RegExp(
  `(?<=[${LATIN}”"’)],? )(?:(?:also |better |commonly |widely |popularly |locally |otherwise |formally |officially |often |sometimes |now |what is |what are )?(?:known (?:locally |collectively |colloquially |officially |simply )?as|referred to as|dubbed)|called|termed|nicknamed) (?:the |an? (?=[“"‘']))?(?:[“"‘']([^“”"‘’']{2,50})[”"’',.]|(${ROW})(?=[,.;:)—–]|$| (?:[—–-]|that|which|who|where|in|is|are|was|were|has|have|had|and|or|but|to|for|by|from|on|at|after|when|while|because|as|with|will|would|whose|said)(?![${LATIN}])))`,
  'gu',
)
/** 'a strong protest, or demarche,': what stands before 'or' and the term. */
export const OR = new RegExp(
  `(?<=[${LATIN}”"’]), or (?:[“"‘'])?(${ROW})(?:[”"’'])?(?=[,.;)]|[”"’'])`,
  'gu',
)
/** 'X, meaning …', 'X (meaning …', 'X, i.e. …', 'X, defined as …'. */
export const MEANING = new RegExp(
  `(?:[“"‘'](${ROW})[,]?[”"’']|(?<![${LATIN}’'-])(${ROW}))(?:,| \\(|,? –|,? —) ?(?:meaning|which means|i\\.e\\.,?|that is,|defined as|which is when|which refers to|a term for|the term for|or the practice of|the practice of|a practice of|a system of|a form of|a type of|a kind of|a method of|the process of|a process of)(?= )`,
  'gu',
)
/** 'A basis point is a hundredth of …': a sentence that defines. */
export const DEFINES = new RegExp(
  `^(?:An? [“"‘']?(${ROW})[”"’']? is (?:an?|the) (?:${W} ){1,4}(?:that|which|used|of|in which|for|given|by|where|issued|designed)|(?:An?|The) (${ROW}) is (?:what|when)) (?!its |it |he |she |they say|(?:should|would|could|must|really|we|you|i|matters|counts) )(?=[${LATIN}])`,
  'u',
)
/** 'so-called coin offerings, in which firms sell …'. */
export const SO_CALLED = new RegExp(
  `so-called (?:[“"‘']([^“”"‘’']{2,50}?),?[”"’']|(${ROW})),? (?:in which|where|which (?!(?:he|she|it|they|we|i|has|had|have|said|says|will|would)(?![${LATIN}]))|meaning) ?`,
  'giu',
)
