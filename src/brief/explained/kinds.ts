// What a thing is by the noun that says it: the head of 'the port city of X', 'X, an AI server maker'.
import { pattern } from '../../language/pattern.ts'
import { isLegalForm } from '../firm-endings.ts'
import type { ThingKind } from '../parts.ts'
import { isPluralRole } from '../people/role-words.ts'

const NOUNS: Readonly<Record<Exclude<ThingKind, 'person'>, string>> = {
  organisation: `academy administrator affiliate agency airline alliance arm assembly association authority automaker
    bank bloc board body brand brewer brigade brokerage broker bureau business cabinet carmaker carrier caucus
    chain chamber charity chipmaker church club coalition college command community commission committee company
    confederation conglomerate consortium consultancy contractor cooperative co-operative corporation council court
    creditor creator custodian department developer directorate distributor division drugmaker
    employer enterprise exchange exporter federation firm forum foundation franchise fund giant
    group grouping hospital importer insurer institute institution label laboratory lab lender league legislature
    lobby maker manufacturer ministry miner monastery monitor museum nonprofit non-profit ngo observatory office operator
    organisation organization outfit owner parent parliament partnership party planemaker platform producer provider
    publisher refiner regulator restaurant cafe pub nightclub bakery retailer school secretariat shipbuilder shipper society startup start-up studio
    subsidiary supermarket supplier tank-maker taskforce team telecom think-tank thinktank tribunal trust
    unicorn union unit university upstart utility vendor watchdog wing army navy corps regiment battalion
    police force service senate`,
  group: `militia movement insurgency gang cartel faction sect tribe clan mafia syndicate minority ethnicity cult`,
  place: `airbase airfield airport archipelago area atoll base bastion bay boulevard borough bridge camp campus canal canton
    capital castle cathedral cemetery checkpoint chokepoint citadel city commune constituency corridor cosmodrome country
    county crossing dam desert district emirate enclave exclave factory fort fortress glacier governorate gulf hamlet harbour
    harbor highway hill hub island islet isle isthmus jail kingdom lagoon lake mine mosque mountain municipality nation
    neighborhood neighbourhood oasis oblast oilfield outpost palace park pass peak peninsula plateau port
    prefecture principality prison province quarter reactor reef refinery region reservoir resort river sanctuary sea seaport settlement
    shantytown shipyard shoal shrine slum spaceport stadium state strait stronghold suburb sultanate synagogue temple
    territory town township tributary tunnel valley village volcano ward waterway woodland gorge waterfall`,
  law: `act amendment bill charter code constitution decree directive law legislation ordinance statute`,
  agreement: `accord agreement armistice convention deal pact protocol treaty truce`,
  weapon: `bomber carbine weapon corvette cruiser destroyer drone explosive fighter frigate grenade gun weapon helicopter howitzer interceptor
    jet launcher minesweeper missile mortar munition pistol revolver rifle rocket submarine tank torpedo warhead warplane warship
    flamethrower shotgun`,
  event: `airshow anniversary battle carnival ceasefire ceremony championship competition conference contest earthquake exhibition expo
    fair festival holiday hurricane cyclone massacre typhoon uprising summit tournament war pogrom pilgrimage
    marathon famine`,
  publication: `publication newsmagazine blog broadcaster broadsheet channel daily gazette journal magazine network newspaper newsletter newswire newsroom outlet
    paper periodical podcast portal radio station tabloid weekly website monthly quarterly biography memoir novel
    trilogy textbook`,
  concept: `acid additive album alloy amphetamine animal antibiotic antibody antidepressant app application asteroid bacterium
    bacteria ballad beetle benchmark beverage bird blockchain boat bond breed bug cake candy car cheese chatbot chemical chip cloth
    cocktail comet compound condition console crop cryptocurrency crustacean currency dance database deity demon
    device dialect diet disease dish disorder documentary doctrine dress drink drug dye element encryption enzyme
    fabric faith fertiliser fertilizer ferry film fish flavour flower formula freighter fruit fuel fungicide fungus game garment
    gas gauge gene genre genus grain grass hallucinogen herb herbicide hormone hymn ideology illness index indicator infection
    insect instrument isotope jihad keyboard language larva laptop levy lizard locomotive mammal martial-art medication medicine melody metal
    metric mineral mollusc monkey moon mosquito moth movie musical mushroom mutation narcotic neurotransmitter nutrient opera
    opioid orchid organism painkiller painting parasite party-list pastry peptide pesticide philosophy phone pigment pill planet plant plane airliner play poem
    poison pollutant preservative probe processor programme program project protein psychedelic race-day radioisotope
    register roster list watchlist blacklist registry religion reptile ritual rover ruse satellite scheme sculpture seaweed sedative sensor shellfish ship shrub signal smartphone
    snack snake soap soda software soup spacecraft species spice spider spirit sport stablecoin statin statue steroid stew stimulant strain style sub-variant
    subvariant supplement surcharge symptom syndrome syrup tablet tanker tariff tax telescope therapy token
    tool toxin tradition trawler treatment tree tribute turbine vaccine variant vegetable vehicle vessel virus vitamin weed worm yacht
    yoghurt zodiac video-game spyware malware ransomware algorithm smartwatch browser`,
}

/** What two words are that their last one alone isn't. */
const PAIRS: Readonly<Record<string, ThingKind>> = {
  'think tank': 'organisation',
  'news agency': 'publication',
  'wire agency': 'publication',
  'news service': 'publication',
  'news site': 'publication',
  'news outlet': 'publication',
  'media outlet': 'publication',
  'television network': 'publication',
  'news network': 'publication',
  'tv network': 'publication',
  'mobile network': 'organisation',
  'phone network': 'organisation',
  'terror network': 'group',
  'nerve agent': 'weapon',
  'aircraft carrier': 'weapon',
  'power plant': 'place',
  'nuclear plant': 'place',
  'steel plant': 'place',
  'chemical plant': 'place',
  'gas plant': 'place',
  'research station': 'place',
  'power station': 'place',
  'police station': 'place',
  'railway station': 'place',
  'train station': 'place',
  'radio station': 'publication',
  'mining company': 'organisation',
  'gas field': 'place',
  'oil field': 'place',
  'gold mine': 'place',
  'ethnic group': 'group',
  'islamic state': 'group',
  'guerrilla army': 'group',
  'rebel army': 'group',
  'fighter jet': 'weapon',
  'defence system': 'weapon',
  'defense system': 'weapon',
  'missile system': 'weapon',
  'rocket system': 'weapon',
  'space agency': 'organisation',
  'space telescope': 'concept',
  'fact sheet': 'publication',
  'security force': 'organisation',
  'trade union': 'organisation',
  'labour union': 'organisation',
  'labor union': 'organisation',
  'stock exchange': 'organisation',
  'law firm': 'organisation',
  'sports car': 'concept',
  'political party': 'organisation',
  'video game': 'concept',
  'search engine': 'concept',
  'free-trade area': 'agreement',
  'nature reserve': 'place',
  'game reserve': 'place',
  'wildlife reserve': 'place',
  'border post': 'place',
  'border crossing': 'place',
  'television channel': 'publication',
  'movie studio': 'organisation',
  'television series': 'concept',
  'tv series': 'concept',
  'language model': 'concept',
  'car model': 'concept',
  'phone model': 'concept',
  'film series': 'concept',
  'book series': 'publication',
  'cancer drug': 'concept',
  'air base': 'place',
  'naval base': 'place',
  'crude grade': 'concept',
  'oil grade': 'concept',
  'stock index': 'concept',
  'fruit fly': 'concept',
  'prison camp': 'place',
  'space station': 'concept',
  'trading bloc': 'organisation',
  'research vessel': 'concept',
  'tech giant': 'organisation',
  'satellite carrier': 'concept',
}

/** Words that make a group, an outfit or a wing an armed or outlawed one. */
const ARMED = pattern()`
  ^(?:
    militant|rebel|armed|terrorist|terror|jihadist|jihadi|islamist|extremist|insurgent|separatist|guerrilla|
    mercenary|paramilitary|hacking|hacker|ransomware|far-right|neo-nazi|criminal|ethnic|shiite|sunni|shia|
    supremacist|outlawed|banned|salafist|taliban|al-qaeda-linked|cybercrime|vigilante|anarchist|resistance|
    maoist
  )$`

const KINDS = new Map<string, ThingKind>()
for (const [kind, list] of Object.entries(NOUNS))
  for (const noun of list.trim().split(/\s+/)) KINDS.set(noun, kind as ThingKind)

/**
 * The kind of what a noun phrase names, by its words in small letters, the head last; null where the noun
 * says none. The head may be in the plural.
 */
export function kindOfHead(words: readonly string[]): ThingKind | null {
  const head = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  const kind = PAIRS[`${before} ${head}`] ?? PAIRS[`${before} ${singular(head)}`] ?? nounKind(head)
  const isBody = kind === 'organisation' || kind === 'concept' || kind === 'publication'
  const isArmed =
    isBody &&
    /^(?:group|outfit|organi[sz]ation|wing|network|movement|cell|faction|force)s?$/.test(head) &&
    words.some((word) => ARMED.test(word))
  return isArmed ? 'group' : kind
}

/** What names of firms and offices end in and no phrase that describes one does. */
const FIRM_NAME =
  /^(?:motors|airways|industries|technologies|pharmaceuticals|electronics|enterprises|administration|associates|shipping|pictures|films|holdings)$/

/** The kind of a name by its own last noun ('Indus Basin Authority'), 'concept' where it says none. */
export function kindOfName(name: string): ThingKind {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .split(' ')
  const of = words.findIndex(
    (word, index) => index > 0 && /^(?:of|for|on|in|to|against)$/.test(word),
  )
  const last = words.at(-1) ?? ''
  const joined = words.join(' ')
  if (
    /cent(?:er|re) (?:for|of|on) |^directorate-general|(?:national|research|policy|information|media|advocacy|resource|law|crisis|coordination|studies) (?:.* )?cent(?:er|re)$/.test(
      joined,
    )
  )
    return 'organisation'
  if (words.length > 1 && (isLegalForm(last) || FIRM_NAME.test(last))) return 'organisation'
  if (/(?:^| )first nations?$/.test(joined)) return 'group'
  if (/(?:^| )conference of /.test(joined) && isPluralRole(last)) return 'organisation'
  return kindOfHead(of === -1 ? words : words.slice(0, of)) ?? 'concept'
}

function nounKind(noun: string): ThingKind | null {
  return KINDS.get(noun) ?? KINDS.get(singular(noun)) ?? null
}

/** Whether a noun of the table stands in the plural. */
export function isPlural(noun: string): boolean {
  return !KINDS.has(noun) && KINDS.has(singular(noun))
}

function singular(noun: string): string {
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}
