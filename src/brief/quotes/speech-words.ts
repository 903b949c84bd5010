// Words of speech: with which verbs the press attributes, and what it calls a source it doesn't name.
import { wordSet } from '../../language/word-set.ts'

/** Verbs that attribute, in the forms that do. */
export const SPEECH = wordSet(`
  said says told tells added adds asked asks warned warns wrote writes argued argues stated states announced announces
  confirmed confirms denied denies insisted insists claimed claims reported reports noted notes explained explains
  declared declares replied replies stressed stresses emphasised emphasized tweeted posted recalled recalls
  acknowledged acknowledges admitted admits alleged alleges quipped joked observed remarked shouted urged urges
  vowed vows promised promises predicted predicts concluded concludes suggested suggests believes called calls
  described describes dubbed demanded demands cried continued agreed agrees commented responded retorted countered
  boasted complained complains lamented conceded concedes reiterated reiterates maintained maintains testified
  disclosed revealed reveals cautioned cautions pledged pledges accused accuses branded termed hailed praised
  dismissed condemned denounced welcomed accepted estimated estimates found shows showed quoted cited mused
  thundered hissed whispered snapped screamed yelled fumed begged pleaded enthused pointed went put summed
  advised instructed assured reassured informed notified advocated protested objected contended contends
  asserted asserts opined reflected reflects remembers whispers beams criticised criticized criticises criticizes
  slammed blasted ridiculed ruled judged held thinks thought hoped hopes read reads`)

/** Of those, the ones that may stand before their subject ('said Mr Khan'). */
export const INVERTED = wordSet(`
  said says asked asks added adds wrote writes warned warns argued argues explained explains noted notes
  replied replies insisted insists declared observed remarked quipped joked recalled recalls continued
  tweeted reported reports concluded commented stressed told cried shouted complained complains admitted
  announced claimed claims lamented reflected reflects stated predicted suggested countered read reads remembers
  whispers`)

/** What somebody does in saying so: 'X issued a statement, saying "…"'. */
export const SPEAKING = wordSet(`
  saying adding telling writing noting warning insisting arguing declaring claiming calling describing dismissing condemning denouncing
  criticising criticizing praising`)

/** Heads of a phrase for a source without a name. */
export const SOURCES = wordSet(`
  source sources official officials officer officers aide aides insider insiders diplomat diplomats analyst
  analysts expert experts observer observers witness witnesses resident residents villager villagers
  activist activists campaigner campaigners investigator investigators prosecutor prosecutors police
  authorities authority spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers
  doctor doctors minister ministers lawmaker lawmakers mp mps delegate delegates negotiator negotiators
  trader traders dealer dealers broker brokers economist economists executive executives employee employees worker workers friend friends
  relative relatives neighbour neighbours neighbor neighbors critic critics supporter supporters opponent
  opponents commander commanders soldier soldiers militant militants rebel rebels person people man woman
  men women scientist scientists researcher researchers historian historians scholar scholars judge judges
  court government ministry department agency bank company firm group union party army military navy force forces
  police office embassy commission committee council report reports statement document documents memo letter
  newspaper paper magazine daily media agencies broadcaster website channel station study survey poll researchers
  organisation organization charity watchdog regulator bureau service mission command parliament senate
  passenger passengers driver student students teacher teachers farmer farmers survivor survivors victim
  victims protester protesters demonstrator demonstrators mother father brother sister wife husband son daughter
  colleague colleagues leader leaders chief head president chairman director manager captain coach player
  members member advisers adviser advisor advisors veteran veterans outlet outlets prosecutor's panel board
  team figures figure politician politicians senator senators congressman senior staffer staffers owner`)

/** Publications, whose name may be followed by what they are. */
export const PUBLICATIONS = wordSet(
  `newspaper paper daily weekly magazine agency website outlet broadcaster channel station network`,
)

/** Between a subject and its verb. */
export const ADVERBS = wordSet(`
  also later then earlier repeatedly recently previously once again further reportedly has had have would did
  today yesterday monday tuesday wednesday thursday friday saturday sunday now still even often always
  meanwhile however has been quickly publicly privately flatly bluntly simply angrily never first finally separately
  too on who himself herself itself themselves`)

/** Verbs whose subject passes news on: an article rests on whoever 'said', not on whoever 'accused'. */
export const TELLING = wordSet(`
  according saying said says told tells added adds wrote writes warned warns explained explains noted notes announced
  announces confirmed confirms reported reports disclosed revealed reveals testified stated states declared
  acknowledged acknowledges admitted admits insisted insists claimed claims argued argues estimates estimated
  recalled recalls replied tweeted posted`)
