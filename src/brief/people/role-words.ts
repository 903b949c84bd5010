// The words by which the press states what somebody is: offices, ranks, what stands before and after them.
import { wordSet } from '../../language/word-set.ts'

/** Heads of a role, singular; the plural in s (or men, women) is known by `isRole`. */
export const ROLES = wordSet(`
  president minister premier chancellor secretary secretary-general under-secretary undersecretary director-general
  chief head leader chairman chairwoman chairperson chair governor lieutenant-governor mayor speaker senator
  congressman congresswoman representative lawmaker legislator parliamentarian mp mla mna mep mpa councillor
  ambassador envoy diplomat consul commissioner spokesman spokeswoman spokesperson director manager executive ceo
  cfo coo cto founder co-founder cofounder owner partner boss commander commander-in-chief
  king queen prince princess emir sheikh sultan crown-prince monarch duke earl ayatollah pope cardinal archbishop bishop
  imam cleric priest rabbi judge justice prosecutor attorney lawyer solicitor barrister advocate counsel
  advisor adviser aide strategist economist analyst expert professor scientist researcher scholar historian
  journalist editor reporter correspondent columnist author writer novelist poet filmmaker actor actress
  singer artist musician rapper athlete captain coach striker midfielder goalkeeper cricketer batsman bowler
  activist campaigner dissident protester organiser organizer candidate nominee frontrunner challenger incumbent
  republican democrat conservative whip deputy treasurer comptroller auditor inspector detective
  superintendent constable officer official general-secretary sheriff coroner dean rector principal
  provost teacher doctor physician surgeon nurse pilot engineer astronaut farmer businessman businesswoman
  entrepreneur billionaire tycoon banker investor trader broker fellow member delegate negotiator mediator
  rapporteur coordinator administrator registrar ombudsman regulator president-elect vice-president
  vice-chairman vice-chancellor premier-designate mastermind warlord militant gunman rebel guerrilla fighter jihadist
  extremist terrorist hacker whistleblower spy agent defector ex-president ex-minister ex-premier
  ex-chief ex-leader widow wife husband son daughter brother sister father mother uncle cousin nephew
  successor predecessor rival counterpart ally candidate star resident witness survivor victim student
  dictator ruler strongman president-designate statesman politician senator-elect chef designer architect
  translator interpreter composer producer playwright sculptor photographer curator conductor physicist chemist
  mathematician philosopher theologian linguist librarian cyclist swimmer boxer wrestler golfer jockey skier
  skater gymnast runner sprinter footballer winger defender quarterback pitcher umpire referee trainer
  developer programmer pensioner shopkeeper driver mechanic carpenter electrician plumber builder baker
  housewife presenter broadcaster host anchor comedian dancer soprano tenor violinist pianist guitarist drummer
  novelist biographer essayist blogger influencer youtuber model supermodel entertainer showrunner
  magistrate publicist kicker flanker fly-half scrum-half full-back fullback centre-back lock-forward hooker
  instructor lecturer prisoner inmate colleague associate co-star laureate intern volunteer carver trainer mk
  inventor explorer admiral vicar bishop priestess abbot monk preacher evangelist trustee shareholder
  landlord tenant fisherman fishmonger butcher cook waiter porter hawker vendor trader-turned-politician
  negotiator interlocutor patron chieftain elder spokesman-designate undersecretary-general
  adventurer mountaineer climber sailor frontman superstar podcaster pollster pastor chaplain
  collector financier cabinet-maker cabinetmaker newlywed
  vice-premier taoiseach tanaiste veteran commandant brigadier heir heiress headteacher headmaster
  headmistress trooper seamer spinner all-rounder wicketkeeper goaltender machinist midwife
  forecaster investigator`)

/** Ranks and forms of address between a role and the name; alone they are a role only if in RANKS. */
export const RANKS = wordSet(`
  general gen lieutenant lt colonel col major maj brigadier brig captain capt admiral adm vice rear marshal
  air commodore commander cmdr sergeant sgt corporal cpl squadron wing group flight sen rep senator
  representative congressman congresswoman gov governor justice judge lieutenant-general major-general
  lieutenant-colonel ayatollah field chief trooper pc det ch insp supt dci cpo`)

/** Forms of address: never a role. */
export const ADDRESS =
  wordSet(`mr mrs ms miss mx dr prof sir dame lord lady rev fr hon st hajji haji maulana
  reverend mullah sheikh shaikh syed begum justice retd ret shri smt mme pandit`)

/** Who somebody is to a relative, to stand in a pattern. */
export const KIN =
  'wife|husband|(?:grand)?(?:son|daughter|mother|father)|brother|sister|widow(?:er)?|uncle|aunt|cousin|nephew|niece'

/** Parties whose member may be called by them alone. */
export const PARTY = /^(?:republican|democrat|conservative|liberal|labour)s?$/

/** What may stand small before the head of a role. */
export const MODIFIERS = wordSet(`
  former ex acting interim then late current outgoing incoming new longtime long-time veteran senior junior
  deputy vice assistant associate chief prime foreign interior home finance defence defense trade
  economy economic energy oil health education environment climate agriculture transport information justice
  labour labor planning railway railways power water commerce culture sports tourism science technology
  communications media press public relations human rights military army navy naval air force police
  security intelligence national federal state provincial regional local central city district municipal
  parliamentary congressional senate house cabinet government opposition ruling party coalition
  operational political diplomatic special presidential ministerial managing executive founding general
  supreme high top leading key prominent popular famous noted renowned influential powerful de facto
  spiritual religious tribal rebel militant insurgent separatist guerrilla paramilitary terrorist
  nuclear atomic space missile defence-ministry cyber digital business industry corporate market markets
  equity currency commodity bank banking investment company union trade-union student women's rights
  relief aid humanitarian refugee peace truce election electoral campaign communications co-founding
  republican democratic conservative liberal labour socialist communist far-right far-left left-wing right-wing
  nationalist centrist moderate hardline hard-line reformist jailed exiled ousted deposed detained
  imprisoned shadow disgraced embattled retired serving elected self-styled self-proclaimed alleged suspected
  convicted accused fugitive wanted lead principal senior-most three-time two-time one-time onetime
  policy research data legal defence-related field division team world european african asian arab western
  global international un us uk eu united-nations investment-banking strategy operations marketing technical
  executive-committee ministry branch department office agency council committee commission board group network
  club football cricket soccer tennis film pop rock hip-hop tech software steel mining airline car auto tobacco
  billionaire real-estate property junta navy-chief monetary fiscal budget tax customs border`)

/** What may follow 'of' or 'for' in a role, capitalised ('Minister for Information'). */
export const COMPLEMENTS = wordSet(`
  information state defence defense finance foreign external internal affairs home interior health education trade
  commerce industry industries energy power petroleum environment climate change agriculture food transport
  transportation justice law labour labor planning development railways water resources culture sports tourism
  science technology communications communication media public relations human rights army staff navy air
  naval defence forces armed security intelligence national council treasury exchequer house commons
  lords parliament senate representatives assembly congress cabinet government republic union nations
  investigation investigations police prosecutions court appeals appeal relations cooperation integration
  equality women children youth social welfare services service immigration borders refugees housing
  communities local infrastructure investment investments enterprise business innovation digital economy
  economic policy political military command operations mission strategy general attorney staff commission
  committee board bank reserve federal central supreme high opposition ruling party front movement
  peacebuilding peacekeeping disarmament emergency relief humanitarian coordinator coordination
  minority majority ministry department office agency institute centre center university school
  college foundation association organization organisation corporation company group trust fund
  international european african asian arab world global veterans agriculture budget management
  homeland urban rural pensions mines minerals steel coal textiles shipping ports aviation civil`)

/** Bodies of one lower-case word at the end of a complement ('head of Iran's atomic agency'). */
export const BODIES = wordSet(`
  agency bank board body bureau cabinet centre center chamber club coalition college command commission
  committee community company council country court department division federation firm force forces
  foundation front fund government group house industry institute league ministry mission movement
  network office operation organisation organization panel parliament party police programme program
  province region regulator school secretariat section service society staff state taskforce team
  tribunal unit union university wing army navy city town village`)

/** Whether a word is the head of a role, in singular or plural; the word in lower case. */
export function isRole(lower: string): boolean {
  return (
    ROLES.has(lower) ||
    (/\p{L}{2}(?:ologist|ographer|ician|\p{L}ist)$/u.test(lower) &&
      !/^(?:in|con|per|re|as)sist$|^(?:ex|en|un)list$|q[uv]ist$|^christ$/.test(lower)) ||
    isPluralRole(lower)
  )
}

/** Whether a word in small letters is a role of several: 'ministers', 'spokespeople'. */
export function isPluralRole(lower: string): boolean {
  if (lower.endsWith('s')) {
    const stem = lower.slice(0, -1)
    return ROLES.has(stem) || (lower.endsWith('ies') && ROLES.has(`${lower.slice(0, -3)}y`))
  }
  return /(?:spokes|chair|congress|business)(?:men|women|people)$/.test(lower)
}
