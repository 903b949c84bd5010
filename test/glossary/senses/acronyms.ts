// Short forms that stand for several things: read by the words around, the article's own definitions, or not.
export const ACRONYMS = `
Pakistan voted on Sunday, and Pakistanis waited for long. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The SPF lost its seat. => SPF: sindh-front
Pakistan voted on Sunday, and Pakistanis waited for long. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The SPF of the fire brigade lost a hose. => SPF: -
Poland voted on Sunday, and Poles waited for long. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The SPF lost its seat. => SPF: -
Pakistan's SPF met. ¶ The SPF won in Larkana. => SPF: sindh-front
Pakistan's SPF met. ¶ Shops in Larkana sold a cream of spf 30. => SPF: -
The two air forces signed an MOA on maintenance. => MOA: memorandum-of-agreement
The MOA opened a new wing for modern art. => MOA: -
A visit to the MOA costs five dollars. => MOA: -
[MOA=Mall of America] Shoppers fled the Mall of America (MOA), where a pact on security was signed. The MOA reopened at noon. => MOA: -
[MOA=Ministry of Agriculture] The Ministry of Agriculture (MOA) signed contracts for seed. => MOA: -
[MOA=memorandum of agreement] A memorandum of agreement (MOA) was drawn up at the museum. => MOA: -
[MOA=memorandum of agreement] A memorandum of agreement (MOA) was drawn up. => MOA: memorandum-of-agreement
The CIS-MOA lets both armies talk over secure radios. => CIS-MOA: cis-moa
The CISMOA lets both armies talk over secure radios. => CISMOA: cis-moa
The CIS MOA lets both armies talk over secure radios. => CIS MOA: cis-moa
Quotas for SC and ST students were raised after caste groups marched. => SC: scheduled-castes
Pakistan's SC set the case for Monday. => SC: sc-pakistan
India's SC set the case for Monday. => SC: sc-india
The SC set the case for Monday. => SC: -
The PLA sent ships around Taiwan. => PLA: pla
Cups made of PLA, a plastic from maize, compost slowly. => PLA: polylactic-acid
The PLA was mentioned once in the essay. => PLA: -
China's PLA held drills. => PLA: pla
The printer melts PLA at 200 degrees. => PLA: polylactic-acid
IS claimed the attack on the church. => IS: islamic-state
IS militants hold two villages near Mosul. => IS: islamic-state
THE WAR IS OVER, the banner said. => IS: -
What he says IS what he means. => IS: -
India and China agreed on patrols along the LAC. => LAC: lac-line
Growth in the LAC region was led by Brazil. => LAC: lac-region
The town of LAC lies in a valley. => LAC: -
Firing across the LoC in Kashmir killed a farmer. => LoC: loc-line
The bank opened an LoC for importers of wheat. => LoC: letter-of-credit
The LoC of the program was 4,000 lines. => LoC: -
The bank refused the LC for fuel imports. => LC: letter-of-credit
The WHO sent doctors. => WHO: who
The man WHO stole the bus was found. => WHO: who
Who sent the doctors? => Who: -
The nurses who came were tired. => who: -
Nixon and Brezhnev signed SALT after years of arms talks. => SALT: salt-talks
Senators want the SALT deduction cap lifted so that taxes fall. => SALT: salt-tax
Add SALT to taste. => SALT: -
Salt prices rose. => Salt: -
Add salt to the missiles of dough. => salt: -
The clinic treats AIDS patients. => AIDS: aids
The state aids farmers. => aids: -
Hearing aids are not covered. => aids: -
Aids to navigation were lit. => Aids: -
The START treaty limits warheads. => START: start-treaty
The New START treaty limits warheads. => New START: start-treaty
Press START to play. => START: -
Start the engine, said the treaty officer. => Start: -
Peacekeepers in CAR, mainly in Bangui, came under fire. => CAR: car
The CAR was parked outside. => CAR: -
A car was parked outside Bangui. => car: -
Bilawal said the PPP would sit in opposition. => PPP: ppp-party
Measured by PPP, GDP per capita doubled. => PPP: ppp-parity
A PPP will build the toll motorway. => PPP: ppp-partnership
The PPP was discussed. => PPP: -
Zardari said the PPP would win in Sindh. => PPP: ppp-party
The ISI, Pakistan's spy agency, denied it. => ISI: isi
The ISI mark on the kettle was fake. => ISI: -
[ISI=Indian Statistical Institute] The Indian Statistical Institute (ISI) moved its Pakistan desk to Kolkata. => ISI: -
The ANC lost its majority in South Africa. => ANC: anc
The clinic offers ANC to pregnant women. => ANC: -
Ramaphosa told the ANC to prepare. => ANC: anc
The IRA bombed a pub in Belfast. => IRA: ira-army
The IRA pays credits for clean power. => IRA: ira-act
He put his savings in an IRA. => IRA: -
Electric car makers count on subsidies in the IRA. => IRA: ira-act
Naidu wants a new capital for AP at Amaravati. => AP: andhra-pradesh
The minister told AP that talks went on. => AP: associated-press
The AP exam was hard. => AP: -
The minister told AFP that talks went on. => AFP: afp-agency
Congress let savers make withdrawals from their AFP before the election. => AFP: afp-funds
In Warsaw the head of KO blamed PiS for the veto. => KO: civic-coalition
The Polish boxer won by KO in Warsaw. => KO: -
The ICC issued a warrant for war crimes. => ICC: icc-court
The ICC fined the batsman after the second Test. => ICC: icc-cricket
The ICC has new offices. => ICC: -
The ICC prosecutor asked for time. => ICC: icc-court
The ICC named two umpires from cricket boards. => ICC: icc-cricket
The Fed held rates as inflation fell. => Fed: fed
He fed the birds at a slow rate. => fed: -
Fed up with rates, tenants left. => Fed: fed
Fed horses sleep well. => Fed: -
Navy SEALs boarded the ship. => Navy SEALs: navy-seals
US Navy Seals boarded the ship. => Navy Seals: navy-seals
Seals who took part in the raid on bin Laden's house sued. => Seals: navy-seals
Seals came ashore on the coast with their pups. => Seals: -
The raid by SEALs took an hour. => SEALs: navy-seals
The seals of office were handed over after the raid. => seals: -
He seals the letter for the Navy. => seals: -
A Navy SEAL was hurt. => Navy SEAL: navy-seals
Leaders of the Quad, with Japan and Australia, met. => Quad: quad
She tore her quad in Australia. => quad: -
The Quad at Oxford was flooded. => Quad: -
Quad bikes are popular. => Quad: -
The SDR is a basket of currencies. => SDR: special-drawing-rights
S&P cut its rating. => S&P: s-and-p
Standard & Poor's cut its rating. => Standard & Poor's: s-and-p
Standard and Poor’s cut its rating. => Standard and Poor’s: s-and-p
Moody's cut its rating. => Moody's: moodys
A moody film won. => moody: -
Moody weather spoilt the match. => Moody: -
OPEC cut output. => OPEC: opec
OPEC+ cut output. => OPEC+: opec-plus
OPEC+ ministers met as OPEC staff looked on. => OPEC+: opec-plus; OPEC: opec
[OIC=Office of Island Commerce] The Office of Island Commerce (OIC) closed. => OIC: -
[WHO=Women Hurlers of Ohio] The Women Hurlers of Ohio (WHO) won the cup. => WHO: -
[COAS=Chief of Army Staff] Pakistan's Chief of Army Staff (COAS) spoke. => COAS: coas-pakistan
[COAS=Chief of the Army Staff] India's Chief of the Army Staff (COAS) spoke. => COAS: coas-india
The ILO counts jobs. => ILO: ilo
The International Labor Organization counts jobs. => International Labor Organization: ilo
The International Labour Organisation counts jobs. => International Labour Organisation: ilo
[DOJ=Department of Justice] Peru and Chile met. Chile's Department of Justice (DOJ) spoke, Peru said. => DOJ: -
[DOJ=Department of Justice] Peru and the US met. The Department of Justice (DOJ) spoke, the FBI said. => DOJ: us-justice
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The NHU said it would wait. => NHU: harvest-union
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ Odhiambo of the NHU saw it. The hall of the NHU was shut. => NHU: harvest-union
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The NHU soap smells of lemons. => NHU: -
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ A member of the NHU Choir sang. => NHU: -
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ An engineer said the NHU-7 pump, made by an official of the town, had failed. => NHU: -
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ Ugandans watched in Uganda, where Ugandan papers told of it. The NHU said it would wait. => NHU: -
Kenya voted on Sunday. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The NHU said it would wait. => NHU: -
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The DNA said nothing of the child. => DNA: -
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The KPF said it would wait. => KPF: pepper-front
Kenya voted on Sunday, and Kenyans waited for long. Kenya is still waiting. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The KPF said it would wait. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. Old men, all of them pensioners, sat by. => KPF: -
The US voted on Sunday, and Americans waited for long. The United States is still waiting, and Americans are tired. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ Votes for the FLS were few. => FLS: levy-service
The US voted on Sunday, and Americans waited for long. The United States is still waiting, and Americans are tired. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The DUC said it would wait. => DUC: -
The US voted on Sunday, and Americans waited for long. The United States is still waiting, and Americans are tired. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. The count went on in the halls of many schools, where men and women sat at long tables, and those who had come to see it stood behind a rope. ¶ The NHU said it would wait. => NHU: -
The KNF fined a bank in Warsaw that had lent in zlotys. => KNF: finance-watchdog-pl
Soldiers searched hills in Bandarban after the KNF robbed a bank. => KNF: kuki-chin-front
The KNF fined a bank. => KNF: -
SOCAR said that more oil went through the BTC in May. => BTC: btc-pipeline
Traders sold BTC as shares fell. => BTC: bitcoin
`
