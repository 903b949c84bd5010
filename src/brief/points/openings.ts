// Openings that need the sentence before: as a table, so that a reader of the code sees what is refused.
import { pattern } from '../../language/pattern.ts'
import { WEEKDAYS } from '../../language/calendar-words.ts'
import { pointsAtNothing } from './expletives.ts'

export type Opening = 'speaker' | 'pronoun' | 'demonstrative' | 'link' | 'time'

/** A 'the' that needs nothing before it: there is one of each in any news story. */
const KNOWN_TO_ALL = pattern('i')`
  ^the (?:
    government|president|presidency|prime|foreign|home|finance|defen[cs]e|health|interior|white|supreme|high|
    federal|european|united|police|army|military|navy|world|country|nation|public|pope|queen|king|press|media|
    internet|weather|sun|moon|earth|sea|state|court|parliament|senate|house|opposition|economy|market|pound|
    dollar|euro|rupee|yen|stock|central|city|capital|region|west|east|north|south|death|number|cost|price|
    amount|latest|first|second|third|next|last|biggest|largest|only|most|best|worst|entire|whole|vast|overall|
    average|total|annual|global|international|national|local|official|average|rest|majority|minority|future|
    rich|poor|elderly|unemployed|war|authorities|ministry|cabinet|administration|constitution|election|elections
  )\b`

const RULES: readonly (readonly [Opening, RegExp])[] = [
  [
    'link',
    pattern('i')`
      ^(?:
        but|and|or|so|yet|nor|no,|however|nevertheless|nonetheless|moreover|furthermore|meanwhile|instead|
        otherwise|therefore|thus|hence|consequently|similarly|likewise|also|besides|still|then|even so|in fact|
        indeed|of course|for example|for instance|in addition|as a result|in contrast|by contrast|
        on the other hand|that said|in other words|after all|in turn|in response|in return|to that end|
        to do (?:so|this|that)|beyond (?:this|that)(?=,)|if so|if not|not so|afterwards|perhaps|maybe|
        more importantly|worse|unsurprisingly|for (?:his|her|its|their) part|among (?:them|those|these)|
        according to (?:him|her|them|it)|like (?:him|her|them|that|this)|plus|first|firstly|second|secondly|
        third|thirdly|finally|lastly|thanks to (?:this|that|him|her|it)|either way|anyway|rather(?=,)|
        on the contrary|sure|yes|well|ok|okay|what(?:'|’)s more|the same|all of (?:this|that|these|those|them)|
        both|neither|(?:some|one|many|most|each) of (?:them|these)
      )(?:\b|(?<=,))`,
  ],
  [
    'time',
    pattern('i')`
      ^(?:
        (?:in|at|on|during|by|from|since|until|around|within) (?:the same|that|this|those|these)\b|
        at the (?:same )?time|
        the (?:same|following|next|previous) (?:day|week|month|year|night|morning|evening|afternoon)|
        (?:\w+ )?(?:days?|weeks?|months?|years?|hours?|minutes?|moments?) (?:later|earlier|before|after that)\b|
        (?:later|earlier|soon|shortly)(?:,| (?:that|on|in|after|the)\b)|before (?:that|then|this)|
        after (?:that|this|which)|since then|until then|by then|back then|then\b|
        that (?:day|night|morning|evening|year|month|week)
      )`,
  ],
  // 'Much of this violence', 'most of those', but 'most of those who fish'
  [
    'demonstrative',
    /^(?:much|some|one|many|most|all|none|half|part|each) of (?:this|that|those(?! (?:who|in|with|of)\b))\b/i,
  ],
  [
    'demonstrative',
    /^(?:because|although|though|while|since|if|as) (?:this|that) (?:is|was|isn['’]t|wasn['’]t|has|had)\b/i,
  ],
  // 'The second, and more telling, moment': of which others?
  [
    'demonstrative',
    /^the (?:first|second|third|fourth|final),? and (?!(?:second|third|fourth|fifth|last|final)\b)/i,
  ],
  ['link', /, (?:though|however)\.["”’]?$/],
  // 'One was in custody', 'Others are seen as wrong'; but 'Two were killed when a drone struck Vell'
  [
    'demonstrative',
    pattern()`
      ^(?!
        (?:One|Two|Three) (?:was|were|are) (?:
          killed|wounded|injured|hurt|dead|feared|missing|arrested|held|detained|charged
        )\b.* [A-Z]
      )(?:
        [Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Oo]thers|[Mm]ost|[Mm]any|[Ff]ew
      ) (?:
        (?:also|even|still|never|now) |(?:was|were|is|are|has|have|had|will|would|did|do)\b
      )`,
  ],
  // 'An earlier one, signed in 2005, expired': one of what?
  [
    'demonstrative',
    /^(?:an? \p{Ll}+|another) one(?=,| (?:is|was|will|would|has|had|\p{Ll}+ed)\b)/iu,
  ],
  ['speaker', /^(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)(?:['’]\w+)? /],
  ['pronoun', /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs)\b/i],
  [
    'demonstrative',
    /^(?:(?:this|that|these|those|such|here|there)\b|the (?:first|second|third|former|latter|others?) (?:is|was|are|were|will be)\b)/i,
  ],
]

/** A subject without a name a clause in: 'When he was …' is only understood if a name follows. */
const CLAUSE_PRONOUN =
  /^(?:when|while|as|after|before|although|though|if|because|since|once|despite|in|on|at|with|during|following|asked|speaking|under|through|by|for|from|of|like|unlike|until|among)\b[^,]*\b(?:he|she|it|they|him|his|her|their|its|them)\b/i

/** 'Using a van, they drove': the subject after the comma is a pronoun, and nobody was named. */
const LATE_PRONOUN =
  /^([^,]{3,80}), (?:he|she|it|they|his|her|their)\b(?!['’]s (?:not )?(?:clear|likely|quickly))/

/** 'If a pilot objects, he …', 'When the board met, it …': the clause has a subject for the pronoun. */
const OWN_SUBJECT =
  /^(?:if|when|while|as|after|before|although|though|because|since|once|unless|until|whenever) (?:an?|the|any|every|each|some|no|many|most|several|two|three|\d+) /i

const NAME =
  /(?:^|[\s(“"‘'])(?!(?:I|He|She|It|They|We|You|The|A|An|But|And|In|On|At)\b)\p{Lu}[\p{L}\p{N}]+/u

/** What in the opening needs the sentence before, or null when the sentence can be read alone. */
export function danglingOpening(sentence: string): Opening | null {
  const text = trimmed(sentence)
  if (pointsAtNothing(text)) return null
  for (const [opening, rule] of RULES) {
    if (!rule.test(text)) continue
    return opening
  }
  const clause = CLAUSE_PRONOUN.exec(text)
  if (clause === null) return null
  if (SEVERAL_FIRST.test(text)) return namesSeveral(text) ? null : 'pronoun'
  const rest = text.slice(text.indexOf(' '))
  return NAME.test(rest) ? null : 'pronoun'
}

/** 'If they object, …': said of several, whom the main clause must name. */
const SEVERAL_FIRST =
  /^(?:when|while|as|after|before|although|though|if|because|since|once|until) they\b/i

const namesSeveral = (text: string): boolean =>
  /^[^,]*, (?:[Tt]he )?(?:\p{Lu}[\p{L}'’-]*(?: and|,)? )*(?:\p{Lu}?[\p{L}'’-]*s|\p{L}+ and \p{Lu}\p{L}*)(?= )/u.test(
    text,
  )

/** 'Along with Ada Finn, he …', 'Like Vell, it …': whoever the pronoun is, it isn't whom the introduction names. */
const BESIDE =
  /^(?:along with|alongside|together with|as well as|like|unlike|except for|apart from|besides) [^.;]{3,80}, (?:he|she|it|they)\b/i

/** Whether an introduction that names nobody whom it may mean leads to a pronoun: 'In a statement, he …'. */
export function hasLatePronoun(sentence: string): boolean {
  const text = trimmed(sentence)
  if (BESIDE.test(text)) return true
  const late = LATE_PRONOUN.exec(text)?.[1]
  if (late === undefined || OWN_SUBJECT.test(late)) return false
  if (NAME.test(late.slice(late.indexOf(' ') + 1))) return false
  return !pointsAtNothing(text.slice(late.length + 2))
}

/** 'The agreement …', 'According to the report, …', 'Another critic …': a bare noun that was brought in before. */
const DEFINITE = new RegExp(
  String.raw`^(?:(?:[Aa]ccording to )?[Tt]he|Another|Other) (?:(?:two|three|four|five|six|same|pair of|latter|former|veteran|young|new|\d+|\p{L}+-year-old|[\d-]+-year-old|\p{Lu}[\p{L}-]+) ){0,2}(\p{Ll}[\p{L}-]*|[\d-]+-year-old)(?=,? (?:${WEEKDAYS} )?(?:also |then |later |now |still |only |already |reportedly |allegedly )?(?:is|was|are|were|has|have|had|will|would|could|can|may|might|must|should|does|did|do|came|comes|said|says|told|took|takes|made|makes|added|began|begins|follows|prompted|means|meant|marks|happened|continued|showed|shows|found|went|goes|ended|ends|left|led|who|whose|which|that|claimed|reported|warned|insisted|announced|confirmed|first|involved|\p{Ll}+ed)\b|, )`,
  'u',
)

/** 'The move comes days after …': its noun is the news itself, which the first point tells. */
const FOLLOW_UP = /^(?:The \p{Ll}+|It|This|That) (?:also )?(?:comes?|came|follows?|followed)\b/u

/** Whether the sentence tells when or why the news came, and calls it by a bare noun. */
export const isFollowUp = (sentence: string): boolean => FOLLOW_UP.test(trimmed(sentence))

/** The bare noun that the opening takes as known ('agreement'), or null. */
export function takenAsKnown(sentence: string): string | null {
  const text = trimmed(sentence)
  if (KNOWN_TO_ALL.test(text) || FOLLOW_UP.test(text)) return null
  const noun = DEFINITE.exec(text)?.[1]
  return noun === undefined || KNOWN_TO_ALL.test(`the ${noun}`) ? null : noun
}

const trimmed = (sentence: string): string => sentence.replace(/^["“”‘’'([\s–—-]+/, '')
