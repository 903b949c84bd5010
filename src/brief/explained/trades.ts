// Words that describe a thing right before its noun, where no article opens the phrase.

/** Nouns that say the trade of a body before its noun: 'drone maker', 'record label'. */
export const TRADES: ReadonlySet<string> = new Set(
  `accounting ad advertising advocacy aerospace agrochemical ai aircraft airport appliance artificial auction audio auto baby
bakery beauty beer beverage biotech biotechnology bookselling brokerage budget burger cable cancer cannabis car cargo caribou catering cement
chemicals chip cholesterol cleaning clothing cloud coffee computer construction consulting consultancy consumer cosmetics courier credit
crypto cruise dairy data dating defence defense delivery diamond discount drinks drone drug e-commerce education electric
electricity electronics engineering entertainment environmental espionage ferry fast-food fashion fibre film fishing fitness food freight fuel
fund furniture gambling game gaming gas gene genetics gold grain grocery hardware haulage health hedge helicopter hi-tech home hosiery hotel
housing ice-cream infrastructure insurance internet investigative jewellery jewelry job knowledge language law leasing lifestyle
lobbying logistics luxury machinery mail maritime market-research medicine medical messaging metals microchip missile mobile money mortgage movie
music navigation news non-governmental news-sharing nonprofit online open-source opposition organic outsourcing packaging paint paper
parcel parts payment payments pension personal pesticide petrochemical petroleum pharmaceutical pharmaceuticals pharma phone
photo pizza plastics polling polymer pop postal poultry power print private pro-democracy pro-government pro-russian proxy property public publishing punk
radio rail rap rating ratings records record recruitment recycling refining renewable rental resource restaurant retail ride-hailing
rights road robotics rock rubber satellite school search seed semiconductor shale sharing ship shipping shoe smartphone snack social social-media soft
software solar space spirits sportswear staffing startup state state-controlled state-funded state-owned state-run steel storage streaming
student subsea sugar supermarket surveillance survey talent telecom telecommunications telecoms television textile ticketing timber tobacco
toy tour transport travel truck tv tyre umbrella uranium utility vaccine vehicle video video-sharing volunteer waste watch
water wave weapons weather web webcam wholesale wind wine wireless world youth rival fellow giant national global small big large
little tiny new old young major minor smaller larger bigger ancient historic famous well-known little-known upmarket upscale
remote rural coastal mountainous northern southern eastern western central north south east west northeastern northwestern
southeastern southwestern industrial commercial residential wealthy poor disputed besieged occupied
annexed contested strategic key important popular tourist holiday seaside ski spa mining fishing port university border garrison market
sporting rugby football cricket tennis golf hockey basketball baseball cycling athletics boxing sailing figure spin expedition hitting pitching batting bowling fielding creative casting`.split(
    /\s+/,
  ),
)
