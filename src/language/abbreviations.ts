// What the press abbreviates with a full stop, by what may follow: a table for the sentence splitter.
import { wordSet } from './word-set.ts'

/** Stand before a name: the full stop never ends a sentence unless an article or the like follows. */
export const ABBREVIATED_TITLES = wordSet(`
  mr mrs ms mx dr drs prof profs sr sra fr rev hon rt st ste sta sto mme mlle messrs esq
  gen gens lt col maj capt cpt cmdr cdr comdr brig sgt cpl pvt adm radm vadm ltc mstr spc pfc ens wg gp sqn flt ldr
  sen rep reps sens gov govs pres vice supt det insp asst assoc dep depty amb min sec atty treas
  pm cm adv justc
  m mgr msgr bp abp archbp bro br sis ayat ald cllr clr cllrs eng ing dir chmn pt
  wm geo chas jos mohd muhd`)

/** Never end a sentence, not even before a word that begins sentences: 'Mr. He' is a name. */
export const NEVER_LAST = wordSet(`mr mrs ms mx dr prof messrs mme mlle rev hon vs v`)

/** Stand before a figure ('No. 10', 'Rs. 500'). */
export const BEFORE_FIGURE = wordSet(`
  no nos rs re art arts sec secs vol vols p pp para paras fig figs ch chap cl eq approx ca c circa
  est tel ext op pt pts cap usd inr pkr tk`)

/** Months: a figure or a year may follow. */
export const MONTHS_SHORT = wordSet(`jan feb mar apr jun jul aug sep sept oct nov dec`)

/** Days of the week. */
export const DAYS_SHORT = wordSet(`mon tue tues wed thu thur thurs fri sat sun`)

/** End a name, and so a sentence only when what follows begins one for certain. */
export const AFTER_NAME = wordSet(`
  co corp inc ltd bros cos plc llc llp pvt pte pty mfg intl jr sr esq bhd
  ave blvd rd hwy ft mt mts dept univ assn govt gov natl dist div bldg
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont
  neb nebr nev okla ore oreg pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
  vs v al seq ibid viz cf oz lb lbs ft hr hrs mins secs yr yrs mo mos sq cu km kms mph kg`)

/** Follow a time of day ('7 p.m. EST', '7 p.m. Monday'). */
export const AFTER_CLOCK = wordSet(`
  est edt et pst pdt pt cst cdt ct mst mdt gmt utc bst ist pkt cet cest eet jst kst aest hkt sgt wib
  eastern pacific central mountain local greenwich indian pakistan moscow london beijing
  monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`)

/** Names that end in '!' or '?' ('Yahoo! Inc.'). */
export const SHOUTED_NAMES = wordSet(`yahoo jeopardy chips hey joomla yum oklahoma`)

/** Words that begin a sentence and hardly ever go on a name. */
export const STARTERS = wordSet(`
  the this that these those there their they then than though thus through
  it its itself if is in into instead indeed
  a an and as at after although also all another any among amid around about across against along
  already always anyone
  he she him his her hers we our us you your i my me who what when where which while why whether how
  but by because before both between behind beyond below besides being
  for from few following further first finally
  on once one only or other others over of off our out
  to today tomorrow tonight two three four five six seven eight nine ten together too throughout
  under until up upon unlike
  with within without will would was were
  yet yesterday
  so some several since still such soon speaking sometimes
  not now no nor neither never nevertheless nonetheless nobody none nothing
  however has have had hence here
  more most many much meanwhile moreover may might
  each earlier either even every everyone everything elsewhere eventually especially
  last later less like
  did do does during despite due down
  can could critics
  are according asked additionally apart
  police officials analysts experts sources authorities investigators residents witnesses reporters
  supporters opponents lawmakers prosecutors protesters shares stocks traders
  perhaps previously
  rather recently
  very via
  well whatever whenever
  let
  please
  twelve twenty
  hours days weeks months years`)

/** Starters that are surnames or initial words of names as well: no proof after a title or an initial. */
export const STARTERS_THAT_ARE_NAMES = wordSet(`
  a an he i in so no on will may us you we do my him her can to ten or first justice police like
  central under both many all one two three four five last some new long`)
