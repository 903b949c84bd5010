// Words that tell names of people from the other capitalised words of a text.
import { wordSet } from '../../language/word-set.ts'

/** Small words within names. */
export const PARTICLES = wordSet(
  `bin ibn bint abu al el ul ud ur van von der den de da di del della dos das des du la le ter ten y e af zu`,
)

/** Capitalised words that no name of a person holds: days, months, bodies, places, things. */
export const NOT_NAMES = wordSet(`
  dairy monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december
  academy act administration affairs agency infirmary agreement air airlines airport airways alliance amendment army
  article assembly association attorney authority avenue award bank bay bill board brigade brothers bureau
  cabinet camp capitol center centre chamber channel charter church circuit city club coalition coast code
  college command commerce commission committee commons commonwealth communist community company
  conference congress conservative constitution convention corp corporation corps council country county
  court crown cup daily data day declaration defence defense democratic department desk development district
  division east eastern economic election embassy emergency emirates empire entertainment europe exchange
  express federal federation finance financial fire fleet force forces foreign forum foundation front fund
  gazette general global government great group guard guards gulf hall health herald heights hill high
  highway holdings home hospital hotel house human inc industries initiative institute institution
  intelligence international island islands issue journal justice kingdom labour lake law league legislature
  liberal library limited line list lords ltd magazine mail management market medical memorandum middle
  military ministry mission monetary mosque motors mount mountain movement museum national nations navy
  new news newspaper night north northern nuclear ocean office olympic olympics operation opposition organisation
  organization pacific pact palace parliament partnership party peace peninsula people plan platform police policy
  post power press prison programme project prize protocol province public radio railway region reform
  regiment relations report republic republican research reserve resolution resources review rights river road royal
  rule russia school science sea secretariat section sector security senate senior series service services
  shield site social society south southern space special sport sports square stadium staff state states station
  statement stock strait street strip studies summit sun supreme task team technology telegraph television
  territory theatre times tower town trade treasury treaty tribune trust union united university upper
  valley village war wall washington west western white wing world zone
  spaniard briton swede dane frenchman englishman scotsman welshman irishman dutchman hurricane cyclone typhoon
  twitter characters solutions insurance forever
  fundación fundacion asociación instituto ministerio partido facebook boerse bourse parishad sangh samiti
  plc stores excellence status frontiers parish nature
  zoo aquarium cinema mall area springboks wallabies hornets arabia consort rican subcommittee panel advisory
  show watch category room suite cong hour sachs sabha municipality directorate watchdog
  chowk marg nagar bazaar bazar
  semiconductor semiconductors homes logistics pharmaceuticals pharma technologies foods
  chemical tankers wars evolution soccer elections assembly committees wages puerto rico regional
  humanitarian specialized olympiad aid relief championship championships festival awards children university
  african american americans arab asian australian british canadian chinese dutch english european french
  german greek indian iranian iraqi irish israeli israelis italian japanese jewish korean muslim muslims
  pakistani palestinian palestinians polish portuguese russian russians saudi scottish south-korean
  spanish syrian taliban turkish ukrainian ukrainians yemeni islamic islamist christian catholic hindu sikh sunni shia
  afghan bangladeshi nepali sri lankan kenyan nigerian ethiopian egyptian libyan sudanese brazilian mexican
  cuban venezuelan colombian argentine chilean indonesian malaysian thai vietnamese filipino taiwanese
  swedish norwegian danish finnish swiss austrian belgian hungarian czech romanian bulgarian serbian kosovo
  afghanistan africa albania algeria america angola argentina armenia asia australia austria azerbaijan bahrain
  bangladesh belarus belgium bolivia bosnia brazil britain bulgaria burma burundi cambodia cameroon canada
  chile china colombia croatia cuba cyprus denmark ecuador egypt england eritrea estonia ethiopia finland
  france gaza germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan kazakhstan kenya korea kuwait kyrgyzstan laos latvia lebanon liberia
  libya lithuania luxembourg malaysia mali malta mexico moldova mongolia morocco mozambique myanmar namibia
  nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines
  poland portugal qatar romania rwanda scotland senegal serbia singapore slovakia slovenia somalia spain
  sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda
  ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  beijing berlin brussels cairo delhi moscow islamabad kabul karachi kyiv kiev lahore mumbai paris rome tehran
  tokyo york angeles jerusalem baghdad damascus ankara istanbul riyadh doha dubai seoul pyongyang taipei
  ministers mps peers houthis houthi kremlin pentagon hamas hezbollah nato un eu us uk usa u.s u.n u.k
  christmas easter ramadan eid diwali ok yes no tv gmt covid brexit reuters bbc cnn afp ap pti ani
  california texas florida massachusetts virginia jersey hampshire dakota pennsylvania ohio michigan
  illinois arizona nevada oregon colorado kansas nebraska missouri arkansas louisiana mississippi alabama
  tennessee kentucky indiana wisconsin minnesota iowa oklahoma montana wyoming idaho utah vermont maine
  connecticut maryland delaware alaska hawaii punjab sindh balochistan kashmir bihar gujarat maharashtra kerala
  tamil nadu uttar pradesh bengal assam rajasthan haryana karnataka telangana khyber pakhtunkhwa`)

/** What the name of a thing ends in that begins like a person's ('Ravi Shankar University'). */
export const THING_ENDS = wordSet(`
  university municipality institute academy school hospital airport stadium foundation museum library centre center
  college avenue road chowk marg nagar district province county parish sound bay government administration prize award
  invitational story catholics island islands archipelago`)

/** What a member, a counsel or a bearer of an order puts behind a name. */
export const POST_NOMINAL = /^(?:MP|MSP|MEP|MLA|MHA|TD|KC|QC|SC|[OMC]BE|MD|PhD)$/
