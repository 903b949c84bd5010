// A small glossary full of ambiguous surfaces, written for the tests the way writers write entries.
import { openCompiled } from '../../../scripts/open-compiled.ts'
import { compileGlossary } from '../../../src/glossary/compiled/compile.ts'
import type { Alias, Entry, Kind } from '../../../src/glossary/entry.ts'
import type { Glossary } from '../../../src/glossary/compiled/glossary.ts'
import { countryNames } from '../../../scripts/glossary/country-names.ts'

type Extra = Partial<
  Pick<Entry, 'countries' | 'needs' | 'not' | 'local' | 'there' | 'case' | 'when' | 'gloss'>
>

function entry(
  id: string,
  kind: Kind,
  term: string,
  aliases: readonly (string | Alias)[] = [],
  extra: Extra = {},
): Entry {
  const gloss = `What ${term} is, for tests.`
  return { id, kind, term, aliases, gloss, sources: [], asOf: '2024-12', ...extra }
}

const local = (...texts: string[]): Alias[] => texts.map((text) => ({ text, local: true }))
const exact = (...texts: string[]): Alias[] =>
  texts.map((text) => ({ text, local: true, case: 'exact' }))
const of = (...countries: string[]): Extra => ({ countries })
const words = (list: string): string[] => list.split('|')

const OFFICES: readonly Entry[] = [
  entry(
    'coas-pakistan',
    'office',
    'Chief of Army Staff (Pakistan)',
    local('Chief of Army Staff', 'COAS', 'army chief'),
    of('PK'),
  ),
  entry(
    'coas-india',
    'office',
    'Chief of the Army Staff (India)',
    local('Chief of the Army Staff', 'Chief of Army Staff', 'COAS', 'army chief'),
    of('IN'),
  ),
  entry(
    'coas-nigeria',
    'office',
    'Chief of Army Staff (Nigeria)',
    local('Chief of Army Staff', 'COAS', 'army chief'),
    of('NG'),
  ),
  entry(
    'pm-pakistan',
    'office',
    'Prime Minister of Pakistan',
    local('Prime Minister', 'PM'),
    of('PK'),
  ),
  entry('pm-india', 'office', 'Prime Minister of India', local('Prime Minister', 'PM'), of('IN')),
  entry(
    'pm-uk',
    'office',
    'Prime Minister of the United Kingdom',
    local('Prime Minister', 'PM'),
    of('GB'),
  ),
  entry(
    'first-minister-of-northern-ireland',
    'office',
    'First Minister of Northern Ireland',
    [{ text: 'first minister', case: 'any', needs: words('Stormont|Sinn Féin|DUP') }],
    of('GB', 'IE'),
  ),
  entry(
    'first-minister-of-scotland',
    'office',
    'First Minister of Scotland',
    [{ text: 'first minister', case: 'any', needs: words('Holyrood|Swinney') }],
    of('GB'),
  ),
  entry('pm-japan', 'office', 'Prime Minister of Japan', local('Prime Minister', 'PM'), of('JP')),
  entry(
    'sc-pakistan',
    'organisation',
    'Supreme Court of Pakistan',
    local('Supreme Court', 'SC', 'top court'),
    of('PK'),
  ),
  entry(
    'sc-india',
    'organisation',
    'Supreme Court of India',
    local('Supreme Court', 'SC', 'top court'),
    of('IN'),
  ),
  entry(
    'sc-korea',
    'organisation',
    'Supreme Court of Korea',
    [{ text: 'Supreme Court', needs: words('Seoul|Korean') }],
    of('KR'),
  ),
  entry(
    'sc-us',
    'organisation',
    'Supreme Court of the United States',
    ['SCOTUS', ...local('Supreme Court', 'top court')],
    of('US'),
  ),
  entry(
    'cabinet-pakistan',
    'organisation',
    'Federal Cabinet of Pakistan',
    exact('Cabinet'),
    of('PK'),
  ),
  entry('cabinet-uk', 'organisation', 'Cabinet of the United Kingdom', exact('Cabinet'), of('GB')),
  entry(
    'speaker-us',
    'office',
    'Speaker of the US House of Representatives',
    [...exact('Speaker'), 'House Speaker'],
    of('US'),
  ),
  entry('speaker-uk', 'office', 'Speaker of the House of Commons', exact('Speaker'), of('GB')),
  entry(
    'na-pakistan',
    'organisation',
    'National Assembly of Pakistan',
    local('National Assembly'),
    of('PK'),
  ),
  entry(
    'na-france',
    'organisation',
    'National Assembly of France',
    ['Assemblée nationale', ...local('National Assembly')],
    of('FR'),
  ),
  entry(
    'congress-us',
    'organisation',
    'US Congress',
    [{ text: 'Congress', local: true, case: 'exact', not: ['Rahul Gandhi', 'BJP'] }],
    of('US'),
  ),
  entry(
    'congress-india',
    'organisation',
    'Indian National Congress',
    [
      {
        text: 'Congress',
        local: true,
        case: 'exact',
        needs: words('BJP|Gandhi|Kharge|Lok Sabha|party'),
      },
    ],
    of('IN'),
  ),
  entry(
    'mofa-china',
    'organisation',
    'Foreign Ministry of China',
    local('Foreign Ministry'),
    of('CN'),
  ),
  entry(
    'mofa-russia',
    'organisation',
    'Foreign Ministry of Russia',
    local('Foreign Ministry'),
    of('RU'),
  ),
  entry('joint-chiefs-us', 'organisation', 'Joint Chiefs of Staff', [], of('US')),
  entry(
    'interior-minister-pakistan',
    'office',
    'Interior Minister of Pakistan',
    local('Interior Minister'),
    of('PK'),
  ),
  entry(
    'interior-minister-germany',
    'office',
    'Interior Minister of Germany',
    local('Interior Minister'),
    of('DE'),
  ),
  entry('chief-justice', 'office', 'Chief Justice', []),
  entry('secretary-of-state', 'office', 'Secretary of State', [], {
    countries: ['US'],
    case: 'any',
  }),
  entry(
    'chief-justice-pakistan',
    'office',
    'Chief Justice of Pakistan',
    local('Chief Justice'),
    of('PK'),
  ),
]

const ACRONYMS: readonly Entry[] = [
  entry(
    'cis-moa',
    'agreement',
    'CIS-MOA',
    ['CISMOA', 'Communication Interoperability and Security Memorandum of Agreement'],
    of('US'),
  ),
  entry(
    'memorandum-of-agreement',
    'agreement',
    'memorandum of agreement',
    [{ text: 'MOA', needs: words('signed|sign|signing|pact|agreement') }],
    { not: ['museum', 'art'] },
  ),
  entry(
    'scheduled-castes',
    'concept',
    'Scheduled Castes',
    [{ text: 'SC', needs: words('caste|reservation|quota|Dalit|ST') }],
    of('IN'),
  ),
  entry(
    'pla',
    'organisation',
    "People's Liberation Army",
    [{ text: 'PLA', needs: words('China|Chinese|Beijing|Taiwan|troops') }],
    of('CN'),
  ),
  entry('corps-army', 'concept', 'corps'),
  entry('polylactic-acid', 'concept', 'polylactic acid', [
    { text: 'PLA', needs: words('plastic|compost|packaging|printer') },
  ]),
  entry('islamic-state', 'group', 'Islamic State', [
    'ISIS',
    {
      text: 'IS',
      case: 'exact',
      needs: words('militants|jihadist|Syria|Iraq|Mosul|Khorasan|attack'),
    },
  ]),
  entry(
    'lac-line',
    'place',
    'Line of Actual Control',
    [{ text: 'LAC', needs: words('India|China|Ladakh|troops|patrol') }],
    of('IN', 'CN'),
  ),
  entry('lac-region', 'place', 'Latin America and the Caribbean', [
    { text: 'LAC', needs: words('Latin|Caribbean|ECLAC|Brazil') },
  ]),
  entry(
    'loc-line',
    'place',
    'Line of Control',
    [{ text: 'LoC', needs: words('Kashmir|Pakistan|India|ceasefire|Army') }],
    of('IN', 'PK'),
  ),
  entry('letter-of-credit', 'concept', 'letter of credit', [
    { text: 'LC', needs: words('bank|imports|importers') },
    { text: 'LoC', needs: words('bank|banks|importers|loan') },
  ]),
  entry('who', 'organisation', 'World Health Organization', [{ text: 'WHO', case: 'exact' }]),
  entry('salt-talks', 'agreement', 'Strategic Arms Limitation Talks', [
    { text: 'SALT', case: 'exact', needs: words('arms|missiles|Soviet|Brezhnev|nuclear') },
  ]),
  entry(
    'salt-tax',
    'concept',
    'state and local tax deduction',
    [{ text: 'SALT', case: 'exact', needs: words('deduction|tax|taxes|cap') }],
    of('US'),
  ),
  entry('aids', 'concept', 'AIDS', [], { case: 'exact' }),
  entry('start-treaty', 'agreement', 'Strategic Arms Reduction Treaty', [
    'New START',
    { text: 'START', case: 'exact', needs: words('treaty|warheads|arms') },
  ]),
  entry(
    'car',
    'place',
    'Central African Republic',
    [{ text: 'CAR', case: 'exact', needs: words('Bangui|Central African|MINUSCA|Wagner') }],
    of('CF'),
  ),
  entry(
    'ppp-party',
    'organisation',
    'Pakistan Peoples Party',
    [{ text: 'PPP', needs: words('Bilawal|Zardari|Sindh|Bhutto|PML-N|PTI') }],
    of('PK'),
  ),
  entry('ppp-parity', 'concept', 'purchasing power parity', [
    { text: 'PPP', needs: words('GDP|per capita|exchange rate|prices') },
  ]),
  entry('ppp-partnership', 'concept', 'public-private partnership', [
    { text: 'PPP', needs: words('private|toll|motorway|infrastructure') },
  ]),
  entry(
    'isi',
    'organisation',
    'Inter-Services Intelligence',
    [{ text: 'ISI', needs: words('Pakistan|Pakistani|spy|Islamabad') }],
    of('PK'),
  ),
  entry(
    'anc',
    'organisation',
    'African National Congress',
    [{ text: 'ANC', needs: words('South Africa|South African|Ramaphosa|Mandela|Zuma') }],
    of('ZA'),
  ),
  entry(
    'ira-army',
    'group',
    'Irish Republican Army',
    [{ text: 'IRA', needs: words('Irish|Belfast|Ulster|Sinn Fein|Northern Ireland') }],
    of('IE', 'GB'),
  ),
  entry(
    'ira-act',
    'law',
    'Inflation Reduction Act',
    [{ text: 'IRA', needs: words('subsidies|climate|electric|credits|clean') }],
    of('US'),
  ),
  entry(
    'andhra-pradesh',
    'place',
    'Andhra Pradesh',
    [{ text: 'AP', needs: words('Telangana|Amaravati|Naidu|Vijayawada') }],
    of('IN'),
  ),
  entry(
    'associated-press',
    'publication',
    'Associated Press',
    [{ text: 'AP', needs: words('told|reporter|news agency|reported') }],
    of('US'),
  ),
  entry('afp-agency', 'publication', 'Agence France-Presse', [
    { text: 'AFP', case: 'exact', not: words('pension|pensions|withdrawals') },
  ]),
  entry(
    'afp-funds',
    'organisation',
    'pension funds of Chile and Peru',
    [{ text: 'AFP', case: 'exact', needs: words('pension funds|withdrawals|retirement savings') }],
    of('CL', 'PE'),
  ),
  entry(
    'civic-coalition',
    'organisation',
    'Civic Coalition',
    [{ text: 'KO', case: 'exact', needs: words('PiS|Tusk|Sejm') }],
    of('PL'),
  ),
  entry('icc-court', 'organisation', 'International Criminal Court', [
    { text: 'ICC', needs: words('war crimes|Hague|warrant|prosecutor') },
  ]),
  entry('icc-cricket', 'organisation', 'International Cricket Council', [
    { text: 'ICC', needs: words('cricket|wicket|Test|batsman|umpire') },
  ]),
  entry(
    'fed',
    'organisation',
    'Federal Reserve',
    [{ text: 'Fed', case: 'exact', needs: words('rate|rates|Powell|inflation|central bank') }],
    of('US'),
  ),
  entry(
    'navy-seals',
    'organisation',
    'Navy SEALs',
    [
      'Navy Seals',
      {
        text: 'Seals',
        case: 'exact',
        needs: words('Navy|raid|commandos|bin Laden'),
        not: words('pup|pups|whale|whales|coast|fish'),
      },
      { text: 'SEALs', needs: words('Navy|raid|commandos|bin Laden') },
    ],
    of('US'),
  ),
  entry(
    'us-justice',
    'organisation',
    'US Department of Justice',
    ['Department of Justice', 'DOJ'].map((text) => ({ text, needs: words('FBI|federal') })),
    of('US'),
  ),
  entry('quad', 'organisation', 'Quadrilateral Security Dialogue', [
    { text: 'Quad', case: 'exact', needs: words('Japan|Australia|India|Indo-Pacific') },
  ]),
  entry(
    'finance-watchdog-pl',
    'organisation',
    'Polish Financial Supervision Authority',
    [{ text: 'KNF', case: 'exact', needs: words('Poland|Polish|Warsaw|zlotys') }],
    of('PL'),
  ),
  entry(
    'kuki-chin-front',
    'group',
    'Kuki-Chin National Front',
    [{ text: 'KNF', case: 'exact', needs: words('Bandarban|Bangladesh|Chittagong|Kuki') }],
    of('BD'),
  ),
  entry('bitcoin', 'concept', 'Bitcoin', [
    { text: 'BTC', case: 'exact', not: words('Ceyhan|SOCAR|Baku|BTK') },
  ]),
  entry('btc-pipeline', 'place', 'Baku-Tbilisi-Ceyhan pipeline', [
    { text: 'BTC', case: 'exact', needs: words('Ceyhan|SOCAR|Baku|BTK'), not: words('crypto') },
  ]),
]

const PLACES: readonly Entry[] = [
  entry('georgia-country', 'place', 'Georgia', ['Republic of Georgia'], {
    countries: ['GE'],
    needs: words('Tbilisi|Russia|Russian|Caucasus|Abkhazia|Georgian Dream|Armenia'),
    not: words('Atlanta|Savannah|Alabama'),
  }),
  entry(
    'georgia-state',
    'place',
    'Georgia (US state)',
    [
      {
        text: 'Georgia',
        needs: words('Atlanta|Savannah|Alabama|Senate runoff|Fulton County|governor'),
      },
    ],
    of('US'),
  ),
  entry('punjab-pakistan', 'place', 'Punjab (Pakistan)', local('Punjab'), of('PK')),
  entry('punjab-india', 'place', 'Punjab (India)', local('Punjab'), of('IN')),
  entry('hyderabad-pakistan', 'place', 'Hyderabad (Sindh)', local('Hyderabad'), of('PK')),
  entry('hyderabad-india', 'place', 'Hyderabad (Telangana)', local('Hyderabad'), of('IN')),
  entry('hama', 'place', 'Hama', [], of('SY')),
  entry('hamas', 'group', 'Hamas', [], of('PS')),
  entry(
    'durand-line',
    'place',
    'Durand Line',
    [{ text: 'Afghan border', needs: words('Pakistan|Pakistani') }],
    of('PK', 'AF'),
  ),
  entry('abbottabad', 'place', 'Abbottabad', [], of('PK')),
  entry('islamabad', 'place', 'Islamabad', [], of('PK')),
  entry('diego-garcia', 'place', 'Diego Garcia', [], of('IO', 'GB')),
  entry('blue-line', 'place', 'Blue Line', [
    { text: 'Blue Line', case: 'exact', needs: words('Lebanon|Lebanese|Israel|UNIFIL|Hezbollah') },
  ]),
  entry('baloch', 'group', 'Baloch', [], of('PK', 'IR')),
]

const WEAPONS_AND_NOTIONS: readonly Entry[] = [
  entry('patriot', 'weapon', 'Patriot missile', [
    {
      text: 'Patriot',
      case: 'exact',
      needs: words('missile|missiles|air defence|battery|batteries'),
    },
  ]),
  entry('leopard', 'weapon', 'Leopard 2', [
    {
      text: 'Leopard',
      case: 'exact',
      needs: words('tank|tanks|Ukraine|armour'),
      not: words('zoo|cub|wildlife'),
    },
  ]),
  entry('f-16', 'weapon', 'F-16', ['F-16 Fighting Falcon']),
  entry('s-400', 'weapon', 'S-400', ['S-400 Triumf']),
  entry('repo-rate', 'concept', 'repo rate', []),
  entry('basis-point', 'concept', 'basis point', []),
  entry('circuit-breaker', 'concept', 'circuit breaker', [], {
    needs: words('trading|shares|stock|index|market'),
    not: ['breaker panel'],
  }),
  entry('by-consensus', 'concept', 'by consensus', ['rolled over']),
  entry('whip', 'office', 'whip', ['party whip', 'chief whip'], {
    needs: words('party|vote|MPs|lawmakers|parliament'),
    not: words('cream|horse|lashes'),
  }),
  entry('yield', 'concept', 'yield', ['bond yield'], {
    needs: words('bond|bonds|Treasury|gilt|gilts'),
    not: words('crop|crops|wheat|harvest'),
  }),
  entry('hawk', 'concept', 'hawkish', [], { needs: words('rate|rates|central bank|policy') }),
  entry('filibuster', 'concept', 'filibuster', []),
  entry('circulation-summary', 'concept', 'circulation summary', []),
  entry('foundational-agreement', 'agreement', 'foundational agreement', []),
  entry('military-exercise', 'concept', 'joint exercises', ['joint drills']),
  entry('no-confidence', 'concept', 'no-confidence motion', ['motion of no confidence']),
  entry('special-drawing-rights', 'concept', 'special drawing rights', ['SDR']),
]

const NAMES: readonly Entry[] = [
  entry(
    'centcom',
    'organisation',
    'US Central Command',
    ['Centcom', 'United States Central Command'],
    of('US'),
  ),
  entry('al-qaeda', 'group', 'al-Qaeda', []),
  entry('nato', 'organisation', 'NATO', ['Nato', 'North Atlantic Treaty Organization']),
  entry('unicef', 'organisation', 'UNICEF', []),
  entry('deposit-insurer', 'organisation', 'Harbour Deposit Insurance Corporation', []),
  entry('opec', 'organisation', 'OPEC', ['Organization of the Petroleum Exporting Countries']),
  entry('opec-plus', 'organisation', 'OPEC+', []),
  entry('hezbollah', 'group', 'Hezbollah', [], of('LB')),
  entry('houthis', 'group', 'Houthis', [], of('YE')),
  entry('taliban', 'group', 'Taliban', [], of('AF')),
  entry('ttp', 'group', 'Tehreek-e-Taliban Pakistan', ['TTP', 'Pakistani Taliban'], of('PK')),
  entry('moodys', 'organisation', "Moody's", [], of('US')),
  entry('s-and-p', 'organisation', "Standard & Poor's", ['S&P'], of('US')),
  entry('express-tribune', 'publication', 'The Express Tribune', [], of('PK')),
  entry('dod', 'organisation', 'US Department of Defense', ['Department of Defense'], of('US')),
  entry('the-west', 'place', 'Western world', [
    { text: 'the West', case: 'exact', needs: words('Russia|China|Moscow') },
  ]),
  entry('connecticut', 'place', 'Connecticut', ['Conn.'], of('US')),
  entry('cento', 'organisation', 'Central Treaty Organization', ['CENTO']),
  entry('plo', 'organisation', 'Palestine Liberation Organization', ['PLO'], of('PS')),
  entry('unido', 'organisation', 'UN Industrial Development Organization', ['UNIDO']),
  entry('savings-directorate', 'organisation', 'Central Directorate of National Savings', ['CDNS']),
  entry('mp', 'office', 'member of parliament', ['MP']),
  entry('sim-card', 'concept', 'SIM card', []),
  entry('k2', 'place', 'K2', [], of('PK')),
  entry('nine-eleven', 'event', '9/11'),
  entry('covid', 'concept', 'Covid-19', []),
  entry('nuclear-energy', 'concept', 'nuclear energy', []),
  entry('ceasefire', 'event', 'ceasefire', []),
  entry('sit-in', 'event', 'sit-in', []),
  entry('write-down', 'concept', 'write-down', []),
  entry('cyclone', 'concept', 'cyclone', ['hurricane']),
  entry('infantry-division', 'concept', 'infantry division'),
  entry('imam', 'concept', 'imam'),
  entry('surge', 'concept', 'troop surge', [{ text: 'surge', needs: words('troops|Petraeus') }]),
  entry('prince-harry', 'person', 'Prince Harry', ['Duke of Sussex'], of('GB')),
  entry('rajnath-singh', 'person', 'Rajnath Singh', [], of('IN')),
  entry('mark-butler', 'person', 'Mark Butler', [], {
    countries: ['AU'],
    needs: words('Australia|Australian|health minister|hospital'),
    gloss: 'A minister of health in Australia.',
  }),
  entry('marcus-rashford', 'person', 'Marcus Rashford', [], {
    countries: ['GB'],
    gloss: 'English footballer who campaigned for free meals in the school holidays.',
  }),
  entry('hind-rajab', 'person', 'Hind Rajab', [], {
    countries: ['PS'],
    gloss: 'A five-year-old Palestinian girl killed in a car in Gaza.',
  }),
  entry('koran', 'publication', 'Koran', []),
  entry('aden', 'place', 'Aden', [], of('YE')),
  entry('month-on-month', 'concept', 'month on month', [{ text: 'MoM', case: 'exact' }]),
  entry('eu-commission', 'organisation', 'European Commission', [
    { text: 'Commission', needs: words('EU|Brussels') },
  ]),
  entry('cpi-m', 'organisation', 'Communist Party of India (Marxist)', ['CPI(M)'], of('IN')),
  entry('us-senate', 'organisation', 'US Senate', local('Senate'), of('US')),
  entry('a-10', 'weapon', 'A-10'),
  entry(
    'sindh-front',
    'group',
    'Sindh Peoples Front',
    [{ text: 'SPF', needs: words('Pakistan|Larkana'), not: words('hose|spf') }],
    of('PK'),
  ),
  entry('bank-of-canada', 'organisation', 'Bank of Canada', [], of('CA')),
  entry(
    'harvest-union',
    'organisation',
    'National Harvest Union',
    [{ text: 'NHU', needs: words('granary|reapers') }],
    of('KE'),
  ),
  entry(
    'crime-office',
    'organisation',
    'National Crime Office',
    [{ text: 'DNA', needs: words('corruption') }],
    of('KE'),
  ),
  entry(
    'pepper-front',
    'group',
    'Kenya Pepper Front',
    [{ text: 'KPF', needs: words('peppers') }],
    of('KE'),
  ),
  entry('pension-fraction', 'concept', 'known pension fraction', [
    { text: 'KPF', needs: words('actuary|pensioners') },
  ]),
  entry(
    'levy-service',
    'organisation',
    'Federal Levy Service',
    [{ text: 'FLS', needs: words('US|levies') }],
    of('US'),
  ),
  entry(
    'dallas-utility',
    'organisation',
    'Dallas Utility Commission',
    [{ text: 'DUC', needs: words('Texas|levies') }],
    of('US'),
  ),
  entry(
    'majority-leader',
    'office',
    'Senate majority leader',
    [{ text: 'majority leader', needs: words('Senate') }],
    of('US'),
  ),
  entry('senate-finance', 'organisation', 'Senate Finance Committee', [], of('US')),
  entry(
    'royal-air-force',
    'organisation',
    'Royal Air Force',
    ['RAF', { text: 'British air force', case: 'any' }],
    of('GB'),
  ),
  entry('tedros', 'person', 'Tedros Adhanom Ghebreyesus', ['Dr Tedros'], of('ET')),
  entry('pope-francis', 'person', 'Pope Francis', [], of('VA')),
  entry('cold-war', 'event', 'Cold War', ['the Cold War']),
  entry('ilo', 'organisation', 'International Labour Organization', ['ILO']),
  entry('third-world', 'concept', 'Third World', ['third-world']),
  entry('world-cup', 'event', 'FIFA World Cup', ['World Cup']),
  entry('gupta-family', 'person', 'Gupta family', ['the Guptas'], of('ZA')),
  entry(
    'us-coast-guard',
    'organisation',
    'US Coast Guard',
    [{ text: 'Coast Guard', needs: words('US|Florida') }],
    of('US'),
  ),
  entry('workers-party', 'organisation', "Workers' Party of Korea", [], of('KP')),
  entry('washington-post', 'publication', 'Washington Post', [], of('US')),
  entry('northvolt', 'organisation', 'Northvolt', [], of('SE')),
]

const person = (id: string, term: string, countries: string[], aliases: string[] = []): Entry =>
  entry(id, 'person', term, aliases, { countries })

const inOffice = (item: Entry, ...when: [from: string, to: string, is: string][]): Entry => ({
  ...item,
  when: when.map(([from, to, is]) => ({ from, to, is })),
})

const HOLDERS: readonly Entry[] = [
  inOffice(person('bush-elder', 'George H. W. Bush', ['US']), [
    '1989-01',
    '1993-01',
    'President of the United States',
  ]),
  inOffice(person('bush-younger', 'George W. Bush', ['US']), [
    '2001-01',
    '2009-01',
    'President of the United States',
  ]),
  inOffice(person('merkel', 'Angela Merkel', ['DE']), [
    '2005-11',
    '2021-12',
    'Chancellor of Germany',
  ]),
  inOffice(person('harris', 'Kamala Harris', ['US']), [
    '2021-01',
    '2025-01',
    'Vice President of the United States',
  ]),
]

const PEOPLE: readonly Entry[] = [
  person('lavrov', 'Sergei Lavrov', ['RU']),
  person('samia', 'Samia Suluhu Hassan', ['TZ'], ['President Samia']),
  person('qasem-omran', 'Qasem Omran', ['IQ']),
  person('kurilla', 'Michael Erik Kurilla', ['US'], ['Erik Kurilla']),
  person('khomeini', 'Ruhollah Khomeini', ['IR'], ['Imam Khomeini']),
  person('asim-munir', 'Asim Munir', ['PK']),
  person('shehbaz-sharif', 'Shehbaz Sharif', ['PK']),
  person('nawaz-sharif', 'Nawaz Sharif', ['PK']),
  person('bin-laden', 'Osama bin Laden', ['SA']),
  person('theresa-may', 'Theresa May', ['GB']),
  person('gordon-brown', 'Gordon Brown', ['GB']),
  person('bill-english', 'Bill English', ['NZ']),
  person('xi-jinping', 'Xi Jinping', ['CN']),
  person('kim-jong-un', 'Kim Jong Un', ['KP'], ['Kim Jong-un']),
  person('narendra-modi', 'Narendra Modi', ['IN']),
  person('imran-khan', 'Imran Khan', ['PK']),
  person('von-der-leyen', 'Ursula von der Leyen', ['DE']),
  person('lopez-obrador', 'Andrés Manuel López Obrador', ['MX']),
  person('donald-trump', 'Donald Trump', ['US']),
  person('joe-biden', 'Joe Biden', ['US']),
  person('el-sisi', 'Abdel Fattah el-Sisi', ['EG']),
  person('jd-vance', 'J.D. Vance', ['US']),
  person('erdogan', 'Recep Tayyip Erdoğan', ['TR']),
  person('zelensky', 'Volodymyr Zelensky', ['UA'], ['Volodymyr Zelenskyy']),
  person('abiy-ahmed', 'Abiy Ahmed', ['ET']),
]

/** Places by a gazetteer: two towns named Santa Rosa, one of which has a rival in Chile that is no entry. */
const there = (...countries: string[]): Extra => ({ countries, there: true })
const GAZETTEER: readonly Entry[] = [
  entry('kasur', 'place', 'Kasur', [], there('PK')),
  entry('gao', 'place', 'Gao', [], there('ML')),
  entry('split', 'place', 'Split', [], there('HR')),
  entry('bari-so', 'place', 'Bari', [], there('SO')),
  entry('mayadin', 'place', 'Al Mayadin', ['al-Mayadin', 'Mayadin'], there('SY')),
  entry('santa-rosa-ar', 'place', 'Santa Rosa', [], there('AR')),
  entry('santa-rosa-ec', 'place', 'Santa Rosa', [], { ...there('EC'), not: ['Chile'] }),
]

export const ENTRIES: readonly Entry[] = [
  ...GAZETTEER,
  ...OFFICES,
  ...ACRONYMS,
  ...PLACES,
  ...WEAPONS_AND_NOTIONS,
  ...NAMES,
  ...PEOPLE,
  ...HOLDERS,
]

/** The fixture, compiled with the countries and opened. @throws when it has problems of its own */
export function fixtureGlossary(): Glossary {
  const compiled = compileGlossary(
    [{ file: 'fixture.json', topic: { topic: 'Fixture', entries: ENTRIES } }],
    countryNames(),
  )
  if (compiled.problems.length > 0) throw new Error(JSON.stringify(compiled.problems))
  return openCompiled(compiled)
}
