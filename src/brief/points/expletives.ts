// Openings that look as if they pointed back and don't: the 'it' that stands for nothing, the calendar's
// 'this', and the pronoun that its own sentence explains. Tables, so that a reader sees what is let through.
import { pattern } from '../../language/pattern.ts'

const BE =
  "(?:is|was|ha[sd](?: \\p{Ll}+)? been|remains?|remained|became|seems?|seemed|appears?|appeared|(?:will|would|could|can|may|might|must|should|used to|won't|wouldn't) (?:be|seem|appear|become)|(?:is|has|was)n['’]t(?: been)?|['’]s(?: been)?)"
const ADVERB =
  '(?: \\p{Ll}+ly| still| also| now| not| never| too| far| so| more| less| yet| quite| very)*'
const CLAUSE = '(?:that|to|whether|how|if|when|who|why|what|where|for|in)'
const JUDGED =
  '(?:un?clear|clear|possible|impossible|likely|unlikely|common|important|difficult|hard|easy|easier|harder|tough|known|unknown|rare|unusual|time|safe|unsafe|dangerous|obvious|evident|apparent|true|vital|crucial|essential|necessary|critical|imperative|inevitable|illegal|legal|cheaper|hoped|feared|surprising|unsurprising|remarkable|worth \\p{Ll}+ing|no (?:surprise|secret|wonder|coincidence|accident|longer \\p{Ll}+)|a (?:crime|myth|mistake|matter of \\p{Ll}+)|the first time|the \\p{Ll}+ time|up to \\p{Lu}\\p{Ll}+)'
const TOLD =
  '(?:thought|believed|understood|reported|estimated|expected|alleged|revealed|announced|claimed|confirmed|said|suggested|agreed|decided|argued|rumou?red|ruled|recommended|proposed|assumed|acknowledged)'
const QUANTITY =
  '(?:(?:more|less|no more) than |about |around |nearly |almost |just |only |over |up to )?(?:\\d|an? (?=year|week|month|day|decade|hour|while|long|few)|one|two|three|four|five|six|seven|eight|nine|ten|several|many|years|months|weeks|days|hours)'

/** 'It is not clear whether', 'It was the first time', 'It took three years', 'It was Jan Orlov who'. */
const EXPLETIVES: readonly RegExp[] = [
  `^[Ii]t ?${BE}${ADVERB} ${JUDGED}(?: (?:yet|immediately|also|enough|for [^,.]{2,40}))? ${CLAUSE}\\b`,
  `^[Ii]t ?${BE}${ADVERB} the (?:first|second|third|last|latest) time\\b`,
  `^[Ii]t ?${BE}${ADVERB} ${TOLD} (?:that|how|whether|\\p{Lu})`,
  `^[Ii]t ?${BE}${ADVERB} (?:(?:not )?only|not until|in|on|at|during|after|under|because of|thanks to)\\b[^,.]{3,60} that\\b`,
  `^[Ii]t (?:is|was) (?:the )?\\p{Lu}[^,.]{2,50} (?:who|that)\\b`,
  `^[Ii]t ?${BE}${ADVERB} ${QUANTITY}[^,.]{0,20} since\\b`,
  `^[Ii]t (?:has |had )?(?:emerged|emerges|appears|seems|turned out|turns out|transpired) (?:that|as)\\b`,
  `^[Ii]t (?:takes?|took|costs?|will take|would take|has taken|had taken)(?: \\p{Lu}[\\p{L} ]+?)? (?:${QUANTITY}|an? [^,.]{3,50} to \\p{Ll})`,
  `^[Ii]t (?:comes as no surprise|goes without saying|makes (?:no )?sense|remains to be seen|matters (?:little|not)|does(?:n['’]t| not) matter)\\b`,
].map((source) => new RegExp(source, 'u'))

/** A demonstrative that points at the calendar or forward: 'This week', 'Those who'. */
const CALENDAR = pattern('i')`
  ^(?:
    this (?:
      (?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may(?= |,)|june|july|august|
      september|october|november|december|week|weekend|month|year|morning|afternoon|evening|season|spring|
      summer|autumn|fall|winter|century|decade|time (?:last|next) year
    )|(?:those|these) (?:who|with|in|of)|there (?:is|are|was|were|has|have|will|would|could|may)\b
  )`

/** Whether the pronoun or demonstrative at the head stands for nothing that came before. `text`: without opening marks. */
export const pointsAtNothing = (text: string): boolean =>
  CALENDAR.test(text) || EXPLETIVES.some((rule) => rule.test(text))

/** A first sentence that holds its pronoun's name back: 'It's one of the oldest quays, but Port Lorne was …'. */
const HELD_BACK = pattern('u')`
  ^(?:It|He|She|They|His|Her|Its|Their)\b
  [^.?!]*?(?:,? but|, (?:and|yet|so|now|as)|:| [–—-]) (?:the )?
  \p{Lu}[\p{L}’'-]+(?: [\p{Lu}\d][\p{L}\d’'-]*| (?:a|an|of|the|to|in|for|and|on)(?= \p{Lu}))* (?:
    is|was|are|were|has|had|have|will|would|could|may|might|must|can|did|does|\p{Ll}+ed|\p{Ll}+s
  )\b`

/** Whether the sentence, if it opens the article, names later what its pronoun stands for. */
export const namesLater = (text: string): boolean => HELD_BACK.test(text)
