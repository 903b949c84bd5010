// What every reader of the news knows: none of these has a card. Names of countries and cities here are
// evidence of what an article is about (country-names.ts), and nothing else.

/** Countries, by ISO code. */
export const HOUSEHOLD_COUNTRIES: ReadonlySet<string> = new Set(
  `US GB CA AU NZ IE FR DE IT ES PT NL BE CH AT DK SE NO FI IS PL CZ GR TR RU UA CN JP KR KP IN PK BD AF IR IQ
SY LB IL JO SA AE QA KW EG MA TN DZ LY ZA NG KE ET GH UG SD SO ZW BR AR CL CO MX PE VE CU JM TH VN MY SG ID PH
LK NP MM HU RO BG HR RS VA MC LU YE PA HT`
    .trim()
    .split(/\s+/),
)

const CITIES = `Adelaide|Athens|Atlanta|Auckland|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Belfast|Berlin|Birmingham|Boston|
Brisbane|Brussels|Budapest|Buenos Aires|Cairo|Cape Town|Cardiff|Chicago|Copenhagen|Dallas|Damascus|Delhi|Detroit|Dubai|
Dublin|Edinburgh|Frankfurt|Glasgow|Hamburg|Havana|Helsinki|Hollywood|Houston|Istanbul|Johannesburg|Kabul|Kyiv|Las Vegas|
Lisbon|Liverpool|London|Los Angeles|Madrid|Manchester|Melbourne|Mexico City|Miami|Milan|Montreal|Moscow|Mumbai|Munich|
Naples|New Delhi|New Orleans|New York|Oslo|Paris|Perth|Philadelphia|Prague|Pyongyang|Rio de Janeiro|Rome|San Diego|
San Francisco|Seattle|Seoul|Shanghai|Singapore|Stockholm|Sydney|Tehran|Tokyo|Toronto|Vancouver|Venice|Vienna|Warsaw|
Washington|Zurich`

const REGIONS = `Africa|Alps|Amazon|Antarctica|Arctic|Asia|Asia-Pacific|Atlantic|Atlantic Ocean|Australia|Baltic Sea|Black Sea|
Caribbean|Central America|Central Asia|Dead Sea|East Africa|East Asia|Eastern Europe|English Channel|Europe|Far East|
Indian Ocean|Latin America|Mediterranean|Mediterranean Sea|Middle East|North Africa|North America|North Sea|Northern Territory|
Pacific|Pacific Ocean|Red Sea|South America|South Asia|South Australia|South-East Asia|South East Asia|Southeast Asia|
Southern Africa|West Africa|Western Australia|Western Europe|California|Florida|Texas`

/** Clock and calendar, and words that the card could only repeat. */
const PLAIN = `Eastern Time|Pacific Time|British Summer Time|Indian Standard Time|GMT|UTC|Greenwich Mean Time|Christmas|Easter|New Year|
treaty|hostage|smuggling|propaganda|vaccine|quarantine|press release|bachelor's degree|chief executive officer|CEO|
identity document|compact disc|DVD|DNA|tsunami|heatwave|United Nations|UN|United States|US|United Kingdom|UK|motor vessel`

/** Terms that need no card, as an entry would write them. */
export const HOUSEHOLD_TERMS: ReadonlySet<string> = new Set(
  [CITIES, REGIONS, PLAIN].flatMap((names) => names.replaceAll('\n', '').split('|')),
)
