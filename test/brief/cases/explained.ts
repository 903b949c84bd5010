// Sentences of our own with the things and people they explain, each 'name | kind | the words that explain it';
// beside each pattern its twin, which looks alike and explains nothing.
export const EXPLAINED_CASES: readonly (readonly [string, ...string[]])[] = [
  // A name, then what it is.
  ['Tarvik, a port city in the north, was shelled.', 'Tarvik | place | a port city in the north'],
  ['In Tarvik, the city council met on Monday.'],
  ['It took the Tarvik Great Telescope, the Rind Wide Array and the Oslan dish in the hills.'],
  ['In Tarvik, a city without water, people queued.', 'Tarvik | place | a city without water'],
  ['After the vote in Tarvik, the party said it had won.'],
  [
    'They met the Movement for the Freedom of Vilmar, a militia, on Monday.',
    'Movement for the Freedom of Vilmar | group | a militia',
  ],
  [
    'They met the Council on the Future of Fishing, a think tank, on Monday.',
    'Council on the Future of Fishing | organisation | a think tank',
  ],
  ['They met the Banco de Verna, a bank, on Monday.', 'Banco de Verna | organisation | a bank'],
  // A name that is a given name, too.
  ['They flew to Jordan, a port in the east.', 'Jordan | place | a port in the east'],
  // Where a body sits and who leads it stands before its name.
  [
    'He led the Port Oslan-based Tarvik Sea Council, a militia, for years.',
    'Tarvik Sea Council | group | a militia',
  ],
  // 'For' ties a name's parts, not what somebody goes from and to.
  [
    'Troops left Bansaro for Timbela, a city in the north.',
    'Timbela | place | a city in the north',
  ],
  [
    'They met the Millennials for Tarvik, a militia, on Monday.',
    'Millennials for Tarvik | group | a militia',
  ],
  [
    'They met the League against the Dams, a militia, on Monday.',
    'League against the Dams | group | a militia',
  ],
  // A number is whole, whatever stands in it.
  [
    'The road leads to Melba, a town of 3,000 people, where he lives.',
    'Melba | place | a town of 3,000 people',
  ],
  ['He came to Kavumu, a village of 1,200, on Monday.', 'Kavumu | place | a village of 1,200'],
  [
    'They met Zentor, a company with 12,500 staff in Vilmar, on Monday.',
    'Zentor | organisation | a company with 12,500 staff in Vilmar',
  ],
  [
    'Orbano is a town of 45,000 people in the north.',
    'Orbano | place | a town of 45,000 people in the north',
  ],
  [
    'He runs Drosk, a group with $1,500 million of debt, from home.',
    'Drosk | organisation | a group with $1,500 million of debt',
  ],
  [
    'She climbed Elbek, a mountain of 4,810.9 metres, alone.',
    'Elbek | place | a mountain of 4,810.9 metres',
  ],
  [
    'They shelled Keltan, a city of 1.5 million people, again.',
    'Keltan | place | a city of 1.5 million people',
  ],
  [
    'Orbitek, an AI server maker, lost a tenth of its value.',
    'Orbitek | organisation | an AI server maker',
  ],
  ['Orbitek, Nordex and Velar, a day after the ban, fell again.'],
  [
    'The Merrow Group, the Lurian mercenary outfit, denied it.',
    'Merrow Group | group | the Lurian mercenary outfit',
  ],
  ['The Merrow Group, the minister said, had left.'],
  [
    'It is no party to the Vesta Statute, the court’s founding treaty, and never was.',
    'Vesta Statute | agreement | It is no party to the Vesta Statute, the court’s founding treaty, and never was.',
  ],
  ['They signed in Vesta, a deal that few had expected.'],
  [
    'The firms join the Blue Roster, a register of firms that need a licence.',
    'Blue Roster | concept | a register of firms that need a licence',
  ],
  [
    'Lurian troops fired the Sorka-2, a short-range missile built in the 1990s.',
    'Sorka-2 | weapon | a short-range missile built in the 1990s',
  ],
  ['On Friday, the group said it would leave.'],
  ['Norway, a member of the pact, abstained.'],
  ['Lurians, the group says, are patient.'],
  ['He came in May, a month before the vote.'],
  ['They lost to Tarvik, 3-2, the company said.'],
  ['Tarvik, Doma and Pelm, the three largest cities, voted.'],
  [
    'Radio Pelm — a station run by students — went silent.',
    'Radio Pelm | publication | a station run by students',
  ],
  ['“Orbitek, the company is lost,” he wrote.'],
  ['She left Orbitek, a step that surprised many.'],
  ['Ann Cole, a company lawyer, said so.', 'Ann Cole | person | a company lawyer'],
  // A list that a description ends in is told to its end; things side by side explain nothing.
  [
    'They asked Orbis, a network of charities, universities and mining firms, on Monday.',
    'Orbis | organisation | a network of charities, universities and mining firms',
  ],
  [
    'Jan Kessel, a researcher in gender, law and pop culture at Vilmar College, agreed.',
    'Jan Kessel | person | a researcher in gender, law and pop culture at Vilmar College',
  ],
  ['The town has a fort – Oslan Keep, a basketball court, a pond, and shops.'],
  // What points at somebody or something said before is told by the sentence, or without its owner.
  [
    'She shone at Orbitek, the firm that gave her a first chance.',
    'Orbitek | organisation | She shone at Orbitek, the firm that gave her a first chance.',
  ],
  [
    `He left his lobbying firm Orbitek Group ${'and then more was said, '.repeat(9)}at last.`,
    'Orbitek Group | organisation | lobbying firm Orbitek Group',
  ],
  [
    'They stopped Air Pelm, one of the local carriers in the country, on Monday.',
    'Air Pelm | organisation | one of the local carriers in the country',
  ],
  // What goes without saying, adjectives, and what somebody calls something.
  ['He was shot in a club in the city of Tarvik on Monday.'],
  ['He lives in the Vilmarian region of Doma.'],
  ['Luria called for a halt to what it called “brutal sanctions” on Monday.'],
  [
    'They took her to Doma, which is 15 kilometres from Tarvik, by car.',
    'Doma | place | Doma, which is 15 kilometres from Tarvik',
  ],
  // An opinion somebody gives; a thing's own quotation is told to its end.
  ['“Tarvik College is a generous school,” its head said.'],
  [
    'They joined Orbis, a group of machines that act as "honey jars", on Monday.',
    'Orbis | organisation | a group of machines that act as "honey jars"',
  ],
  ['It is a film by Tom and Marek Zelik, which is about a priest.'],
  ['The convergence of these plates is what causes the quakes.'],
  ['One died in Vilmar, and 31 went to Vilmar University Hospital, known as Mayhill.'],
  ['"Oh yeah, I plan on it," Palmer, known as ‘the Shark’, said.'],
  ['Planes struck depots in the capital city of Vilmar on Monday.'],
  ['The Orbic faith (also known as the sunny religion) is young.'],
  ['The five-minute newsletter Keeping up with us is easy.'],
  [
    'The Oslan Free Lantern, a conservative publication backed by a mogul, said so.',
    'Oslan Free Lantern | publication | a conservative publication backed by a mogul',
  ],
  // What it is, then the name.
  [
    'The army’s media wing, the Public Notice Bureau, said so.',
    'Public Notice Bureau | organisation | The army’s media wing, the Public Notice Bureau, said so.',
  ],
  [
    'Luria’s largest airline, Air Pelm, grounded its fleet.',
    'Air Pelm | organisation | Luria’s largest airline',
  ],
  ['At the company, Air Pelm and Nordex were rivals.'],
  ['They flew to the capital, Tarvik, on Monday.', 'Tarvik | place | the capital'],
  ['They flew from the city, Monday’s papers said.'],
  [
    'The head of Luria’s police union, Rolf Brandt, objected.',
    'Rolf Brandt | person | The head of Luria’s police union',
  ],
  ['In the region, Doma, Pelm and Tarvik have hospitals.'],
  // The noun and the name side by side.
  [
    'The Islamist group Jund Pelm took the town.',
    'Jund Pelm | group | The Islamist group Jund Pelm',
  ],
  ['The group Monday denied it.'],
  ['He works for drone maker Orbitek in Pelm.', 'Orbitek | organisation | drone maker Orbitek'],
  ['The company Musk founded makes rockets.'],
  ['It hit the port city of Tarvik.', 'Tarvik | place | the port city of Tarvik'],
  ['It hit the southern suburb of Tarvik.'],
  [
    'He died in the village of Doma in Pelm province.',
    'Doma | place | the village of Doma in Pelm province',
  ],
  ['He died in a wooded area of Doma.'],
  [
    'The state-run LNA news agency reported it.',
    'LNA | publication | The state-run LNA news agency',
  ],
  ['The Lurian news agency reported it.'],
  [
    'They met in the Doma district of Upper Pelm.',
    'Doma | place | the Doma district of Upper Pelm',
  ],
  ['They shared the film Love or Leave with us.'],
  ['The Lurian city Mayor Ann Cole met them.', 'Ann Cole | person | Lurian city Mayor'],
  ['He told news agency reporters so.'],
  // Clauses.
  [
    'They crossed the Tarn Line, which serves as the border, at night.',
    'Tarn Line | concept | Tarn Line, which serves as the border',
  ],
  ['They crossed the Tarn Line, which is expected to close soon.'],
  ['The Tarn Line, which has said nothing, is silent.'],
  [
    'The Fair Seas Forum, which monitors fishing worldwide, protested.',
    'Fair Seas Forum | organisation | Fair Seas Forum, which monitors fishing worldwide',
  ],
  ['Tarvik is a city in eastern Luria.', 'Tarvik | place | a city in eastern Luria'],
  ['Tarvik is the target.'],
  ['His home near Tarvik is a company flat in a bad state.'],
  // Terms of art.
  [
    'The envoy got a strong protest, or demarche, on Monday.',
    'demarche | concept | a strong protest, or demarche',
  ],
  ['The envoy got a letter, or so he said, on Monday.'],
  ['They may take a bus, a train, or cycle, he said.'],
  [
    'Parties vote by a method known as ranked choice.',
    'ranked choice | concept | a method known as ranked choice',
  ],
  [
    'A global attack known as VellaCry infected computers.',
    'VellaCry | concept | A global attack known as VellaCry',
  ],
  ['He is known as a fierce critic.'],
  ['He called the allegations baseless and left.'],
  ['She called yesterday.'],
  ['It uses a drug called zelatide for that.', 'zelatide | concept | a drug called zelatide'],
  ['They were called in for questioning.'],
  [
    'The repo rate is what the central bank charges banks.',
    'repo rate | concept | The repo rate is what the central bank charges banks',
  ],
  ['The bank is what they say it is.'],
  [
    'A basis point is a hundredth of a percentage point.',
    'basis point | concept | A basis point is a hundredth of a percentage point',
  ],
  ['A win is a win.'],
  [
    'Police used “kettling”, meaning that they kept crowds in.',
    'kettling | concept | “kettling”, meaning that they kept crowds in',
  ],
  ['He left, meaning that the post is free.'],
  [
    'Most losses were in so-called coin offerings, in which firms sell their own money.',
    'coin offerings | concept | coin offerings, in which firms sell their own money',
  ],
  ['He spoke of so-called coin offerings, which he called a fraud.'],
  [
    'Children born since – a cohort known as Generation Q – care for the air.',
    'Generation Q | concept | a cohort known as Generation Q',
  ],
  [
    'Levels of tiny particles known as QM2.5 fell.',
    'QM2.5 | concept | Levels of tiny particles known as QM2.5',
  ],
  // People.
  [
    'Foreign Office spokesperson Mira Baloni spoke.',
    'Mira Baloni | person | Foreign Office spokesperson',
  ],
  ['Google vice-president Mira Baloni spoke.', 'Mira Baloni | person | Google vice-president'],
  [
    'Sunday Telegraph journalist Mira Baloni spoke.',
    'Mira Baloni | person | Sunday Telegraph journalist',
  ],
  ['Playback is not supported on this device Baloni won.'],
  ['A spokesperson spoke to Baloni.'],
  [
    'Jan Kessel, Under Secretary of Trade for Security, signed it.',
    'Jan Kessel | person | Under Secretary of Trade for Security',
  ],
  ['Jan Kessel, in Paris, signed it.'],
  ['General Asa Holm, the army chief, resigned.', 'Asa Holm | person | the army chief'],
  ['The Ambassador of Upper Luria spoke.'],
  ['Mira Baloni, its head, spoke.', 'Mira Baloni | person | Mira Baloni, its head, spoke.'],
  // One word says who somebody of two names is, and nothing of a name alone.
  [
    'It rained, and economist Mira Baloni spoke. Mira Baloni left.',
    'Mira Baloni | person | economist',
  ],
  ['President Baloni must cut the debt.'],
  ['Among the films is King Zong.'],
  [
    'The cup went to flanker Mira Baloni and her sister Ana Baloni. Mira Baloni left.',
    'Mira Baloni | person | flanker',
    'Ana Baloni | person | The cup went to flanker Mira Baloni and her sister Ana Baloni.',
  ],
  // Verbs, several of whom one is named, and where somebody is from are no roles.
  ['Mira Baloni, 67, of Vilmar County, pleaded guilty.'],
  ['“I’m Mira Baloni, a resident of Vilmar,” she said.'],
  [
    'He shot into the net past goalkeeper Mira Baloni. Mira Baloni left.',
    'Mira Baloni | person | goalkeeper',
  ],
  ['It was one of Cole’s accusers, Mira Baloni.', 'Mira Baloni | person | one of Cole’s accusers'],
  [
    'Ann Cole greeted her husband’s running mate Mira Baloni.',
    'Mira Baloni | person | Ann Cole greeted her husband’s running mate Mira Baloni.',
  ],
  // A body's name behind a role is nobody's.
  ['It belongs to the founder of the Open Door Youth Gang Options.'],
  ['He works for fund manager Orbis Asset Advisors.'],
  ['R&B star Mira Baloni sang.', 'Mira Baloni | person | R&B star'],
  ['Police director Mira Baloni spoke.', 'Mira Baloni | person | Police director'],
  [
    'It was British cycling chief Mira Baloni spoke.',
    'Mira Baloni | person | British cycling chief',
  ],
  ['London (CNN)Top Gear presenter Mira Baloni left.', 'Mira Baloni | person | Top Gear presenter'],
  // A role is told whole, and no more than the role.
  [
    'He told assistant hitting coach Mira Baloni so.',
    'Mira Baloni | person | assistant hitting coach',
  ],
  [
    'With assistant hitting coach Mira Baloni he won.',
    'Mira Baloni | person | assistant hitting coach',
  ],
  [
    'Pulse magazine president Mira Baloni spoke.',
    'Mira Baloni | person | Pulse magazine president',
  ],
  [
    'Mira Baloni, chief executive of the Society of Motor Makers and Traders, spoke.',
    'Mira Baloni | person | chief executive of the Society of Motor Makers and Traders',
  ],
  [
    'It was signed by Mira Baloni, president of the Tarvik Racket Association and Jan Kessel, president of the Oslan Racket Association.',
    'Mira Baloni | person | president of the Tarvik Racket Association',
    'Jan Kessel | person | president of the Oslan Racket Association',
  ],
  ['They met the envoy of Luria, Omar Bin Khalid Al- Rahmi, on Monday.'],
  // What somebody calls something just now, and soldiers who cross.
  ['He is the only man they’ve known as president.'],
  ['They met at the border crossing Torwal.', 'Torwal | place | the border crossing Torwal'],
  // A dateline is no name.
  ["BEIRUT - Lebanon's parliament on Thursday elected the army's commander."],
  // Whose somebody is, only the sentence before says; what was read too far, or too short, is put right.
  ['Their first batter, Mira Baloni, hit a home run just four pitches into the game.'],
  [
    'The team of the city hit well but went in the end to his most dependable postseason pitcher Mira Baloni with two outs in the fifth, despite the fact that she had started and won Game 5 just three days before, which was on the Sunday of that week.',
  ],
  ['Her father, Omar Rahmi Baloni, died of liver disease when she was one.'],
  [
    'His Kuwait-based lawyer, Mira Baloni, told reporters that the family plans to sue.',
    'Mira Baloni | person | Kuwait-based lawyer',
  ],
  [
    '“No one should draw that conclusion,” Mira Baloni, another lawyer for Cole, said.',
    'Mira Baloni | person | lawyer for Cole',
  ],
  [
    'Fighters of Luria and Omar Rahmi were left slumped after a kick from one of his opponents, Mira Baloni, during the match.',
    'Mira Baloni | person | Fighters of Luria and Omar Rahmi were left slumped after a kick from one of his opponents, Mira Baloni, during the match.',
  ],
  [
    'Visiting Tarvik, whose manager Mira Baloni resigned on Thursday, took the lead.',
    'Mira Baloni | person | Visiting Tarvik, whose manager Mira Baloni resigned on Thursday, took the lead.',
  ],
  [
    'Tarvik won the award for best pop act, beating former member Mira Baloni.',
    'Mira Baloni | person | Tarvik won the award for best pop act, beating former member Mira Baloni.',
  ],
  [
    'A viewer poll saw composer Mira Baloni emerge as the favourite. Mira Baloni left.',
    'Mira Baloni | person | composer',
  ],
  [
    'Jan Kessel put the visitors ahead in the 12th minute before striker Mira Baloni leveled. Mira Baloni left.',
    'Mira Baloni | person | striker',
  ],
  [
    'Mira Baloni, CEO of Tarvik Homes commenting on the initiative, said so.',
    'Mira Baloni | person | CEO of Tarvik Homes',
  ],
  [
    'Mira Baloni, a mother of two girls ages 11 and 15, said her daughters wrote papers.',
    'Mira Baloni | person | a mother of two girls',
  ],
  [
    'Mira Baloni, director of news and current affairs for Tarvik TV, spoke.',
    'Mira Baloni | person | director of news and current affairs for Tarvik TV',
  ],
  [
    'So predicted Mira Baloni, senior vice president of digital development and distribution at Tarvik.',
    'Mira Baloni | person | senior vice president of digital development and distribution at Tarvik',
  ],
  [
    'Mira Baloni, author of the new book "On Your Case: A Guide", spoke.',
    'Mira Baloni | person | author of the new book "On Your Case: A Guide"',
  ],
  [
    'The panel included critic Jan Kessel and Touching the Void director Mira Baloni.',
    'Mira Baloni | person | Touching the Void director',
  ],
  [
    'Listen to the chancellor’s friend and former spin chief Mira Baloni last week.',
    'Mira Baloni | person | former spin chief',
  ],
  [
    '“This helps,” said Lt. Gen. Mira Baloni, commanding general of the coalition, led by the army.',
    'Mira Baloni | person | Lt. Gen. Mira Baloni, commanding general of the coalition, led by the army.',
  ],
  [
    'It was the first time actress Mira Baloni had been shortlisted. Mira Baloni left.',
    'Mira Baloni | person | actress',
  ],
  ['King Arthur is a fun experience: Mira Baloni is the brooding king, and Jan Kessel shines.'],
  [
    'The actor, who was raised by a Jewish father, Omar Baloni, agreed.',
    'Omar Baloni | person | The actor, who was raised by a Jewish father, Omar Baloni, agreed.',
  ],
  ['"It was good." AP:Associated Press 6 Baloni gave the crowd a farewell.'],
  ['Luis Baloni (ESP)/Sergio Peinado (ESP) Mini Rally 7hr 49min 03.1sec 6.'],
  ['Pablo Moreno (ESP) G Rally Team OT3 (T3) 8hr 00min.'],
  ['The nearest military base, Fort Tarvik, is more than 70 miles away.'],
  ['He could return to first club Tarvik in the summer.'],
  ['They lost 2-1 at home to bottom club Tarvik on Sunday.'],
  [
    'He made an emotional appeal through CNN affiliate KTA-TV on Sunday.',
    'KTA-TV | organisation | CNN affiliate KTA-TV',
  ],
  [
    'It was handed to officials at the 754th Ordnance Company, an explosive ordnance disposal unit, at Fort Tarvik.',
    '754th Ordnance Company | organisation | an explosive ordnance disposal unit',
  ],
  [
    'They named the Islamic State in Iraq and Syria (ISIS) again.',
    'ISIS | group | They named the Islamic State in Iraq and Syria (ISIS) again.',
  ],
  [
    'It was built by an earlier system developed by a group known as the Coral Consortium.',
    'Coral Consortium | organisation | a group known as the Coral Consortium',
  ],
  [
    "The supermoon, also known as a 'wolf moon,' made a stunning appearance.",
    "wolf moon | concept | The supermoon, also known as a 'wolf moon'",
  ],
  ["Reporters came in at the end for what is known as a 'pool spray' - a photo opportunity."],
  [
    'Esso Production Limited (EEPGL) commonly referred to as Tarvik Guyana, intends to begin.',
    'Tarvik Guyana | concept | Esso Production Limited (EEPGL) commonly referred to as Tarvik Guyana',
  ],
  ['Let’s see if you can find my countryman, Mira Baloni,” he said.'],
  ['He was received by His Highness Sheikh Omar Rahmi on Monday in the hall.'],
  [
    'They cited the difference between then-Lurian candidate Mira Baloni and others.',
    'Mira Baloni | person | then-Lurian candidate',
  ],
  [
    'She recalled her lover’s killer and the rest of it, and how later in that long year on the day of the last game and in the presence of all of those who came, it was her son’s lawyer, Mira Baloni, who paid for all of it.',
  ],
  ['She greeted her husband’s running mate Mira Baloni.'],
  [
    '“The bureau’s structure is a dictatorship, period,” Richard Hunt, head of the Consumer Bankers Association, a trade group for retail banking, said in a statement.',
    'Richard Hunt | person | head of the Consumer Bankers Association',
    'Consumer Bankers Association | organisation | a trade group for retail banking',
  ],
  ['She was met by her husband, Omar Baloni, at the door.'],
  [
    'He let go of his former communications director, Mira Baloni, in May.',
    'Mira Baloni | person | former communications director',
  ],
  [
    '“I am, and know who I am,” said Mira Baloni, a dancer, singer and powwow emcee.',
    'Mira Baloni | person | a dancer, singer and powwow emcee',
  ],
  [
    'Mira Baloni, technical director for Tarvik explains: “This is new.”',
    'Mira Baloni | person | technical director for Tarvik',
  ],
  [
    'So said Tarvik sporting director Mira Baloni.',
    'Mira Baloni | person | Tarvik sporting director',
  ],
  [
    'In 1975 the well-known old house by the river with its large garden and all the many rooms that had been built there in the time of the king was sold to fellow producer Mira Baloni, who turned it into a studio.',
    'Mira Baloni | person | producer',
  ],
  [
    'DEFENDERS: Johnny Alvarado (Olimpia), Cesar Oseguera (Real Espana). MIDFIELDERS: Jorge Claros (Real Espana), Oliver Morazan (Juticalpa FC), Brayan Acosta (Real Espana), Roger Holm (Oslan).',
  ],
  [
    'All Blacks captain Mira Baloni has warned the visitors.',
    'Mira Baloni | person | All Blacks captain',
  ],
  [
    'Mira Baloni, the ranking member of the Senate panel that, spoke.',
    'Mira Baloni | person | the ranking member of the Senate panel',
  ],
  ['She was sister of Grand Ayatollah Omar Rahmi.'],
  [
    'Kay Holm, Representative of Texas Mira Baloni, Representative of Nevada Bill Cole, Governor of Tennessee.',
  ],
  [
    'He takes over from Lt Gen Mira Baloni.',
    'Mira Baloni | person | He takes over from Lt Gen Mira Baloni.',
  ],
  // A verb or a preposition before a role, and what follows it, are none of it.
  [
    'Who leads is open, argues analyst Mira Baloni. Mira Baloni left.',
    'Mira Baloni | person | analyst',
  ],
  [
    'They asked who was in charge after outgoing director Mira Baloni resigned.',
    'Mira Baloni | person | outgoing director',
  ],
  [
    'It was put in place under former Lurian premier Mira Baloni in 2010.',
    'Mira Baloni | person | former Lurian premier',
  ],
  [
    'Two are out, leaving coach Mira Baloni with a problem for the next match. Mira Baloni left.',
    'Mira Baloni | person | coach',
  ],
  [
    'In Luria, it appears opposition candidate Mira Baloni leads the count.',
    'Mira Baloni | person | opposition candidate',
  ],
  ['Not only that, he also got colleague Mira Baloni out of jail too.'],
  [
    'Anna Holm slept. Ivo Lind, chancellor of the exchequer under Ms Holm, became Luria’s longest-serving chancellor in 2004.',
    'Ivo Lind | person | chancellor of the exchequer under Ms Holm',
  ],
  [
    'Ivo Lind, the attorney for Mr. Baloni and Mr. Holm stated after the verdict that it was over.',
    'Ivo Lind | person | the attorney for Mr. Baloni and Mr. Holm',
  ],
  ['He was related to Ivo Lind, alias ‘El Patron’.'],
  [
    '“It grew,” said Ivo Lind, chief secretary to the Treasury in a statement.',
    'Ivo Lind | person | chief secretary to the Treasury',
  ],
  [
    'He met the Minister of Defence Sheikh Omar Rahmi on Monday.',
    'Omar Rahmi | person | Minister of Defence',
  ],
  [
    '“It worked,” said lead author Professor Mira Baloni of Verna.',
    'Mira Baloni | person | lead author',
  ],
  [
    '“It fell,” said Ivo Lind, analyst at brokers Verninvest.',
    'Ivo Lind | person | analyst at brokers Verninvest',
  ],
  // A role that stands for somebody named before says too little alone.
  [
    'Four members of the board, including the chairman, Ivo Lind, have resigned.',
    'Ivo Lind | person | Four members of the board, including the chairman, Ivo Lind, have resigned.',
  ],
  [
    'Reports on Monday named former adviser Ivo Lind as the source.',
    'Ivo Lind | person | Reports on Monday named former adviser Ivo Lind as the source.',
  ],
  // Short forms and names of bodies, of which a part stood for the whole.
  [
    'It pits Texas A&M Professor Mira Baloni against them.',
    'Mira Baloni | person | Texas A&M Professor',
  ],
  [
    'It was agreed with Oil and Natural Gas Corporation chairman Ivo Lind in Verna.',
    'Ivo Lind | person | Oil and Natural Gas Corporation chairman',
  ],
  [
    'A testimonial for former Luria rugby union captain Ivo Lind was held.',
    'Ivo Lind | person | former Luria rugby union captain',
  ],
  [
    'Oslan turned down a bid from Vilmar for Luria captain Ivo Lind on Monday.',
    'Ivo Lind | person | Luria captain',
  ],
  [
    'It said the Centre for Research on Energy and Clean Air, a think tank, had led.',
    'Centre for Research on Energy and Clean Air | organisation | a think tank',
  ],
  [
    '“It is slow,” said Ivo Lind, a professor of law at the University of Luria, Oslan School of Law.',
    'Ivo Lind | person | a professor of law at the University of Luria, Oslan School of Law',
  ],
  [
    'Ivo Lind, MP, Vilmar North, said on Monday that it was over.',
    'Ivo Lind | person | MP, Vilmar North',
  ],
  ['They met Ivo Lind, MP, Mira Baloni and others. Ivo Lind left.', 'Ivo Lind | person | MP'],
  [
    `They met senators Ivo Lind and Mira Baloni${', and then more was said and done'.repeat(7)}.`,
    'Ivo Lind | person | senators Ivo Lind and Mira Baloni',
    'Mira Baloni | person | senators Ivo Lind and Mira Baloni',
  ],
  // Praise, a part of a title, and what only looks like a name.
  ['Goldenrod was a fine film and helped revive the Tarvik franchise.'],
  ['He keeps a library with every game Vilmar ever played.'],
  ['His 1962 album Verna Sounds in Country and Western Music is a classic.'],
  ['The documentary "Verna Oslan: Montage of Rind" was shown.'],
  ['Shares in Disney (DIS) and Nike Inc (NKE) fell on Monday.'],
  // What is known under another name, and of which kind it is.
  [
    'A drone came from a Lurian trader better known as Guo Verna.',
    'Guo Verna | person | a Lurian trader better known as Guo Verna',
  ],
  [
    'It ended up in the hands of a mysterious group called the Shadow Tarvs, which sold it.',
    'Shadow Tarvs | organisation | a mysterious group called the Shadow Tarvs',
  ],
  ['She launched a charity called Vilmar to Suits on Monday.'],
  [
    'He spoke for the Vilmar First Nation (VFN) on Monday.',
    'VFN | group | He spoke for the Vilmar First Nation (VFN) on Monday.',
  ],
  ['Verna Motors (VM) fell on Monday.', 'VM | organisation | Verna Motors (VM) fell on Monday.'],
  // A description of something else, or of how it is; and a role told to its end.
  ['The annual event is when the chancellor outlines the taxes of the year.'],
  ['Sales grew in Vilmar, a region that drives our overall growth.'],
  [
    '“It grew,” stated Ivo Lind, President and CEO of the Vilmar Fund.',
    'Ivo Lind | person | President and CEO of the Vilmar Fund',
  ],
  [
    'Last week Only Fools and Horses star Ivo Lind criticised it.',
    'Ivo Lind | person | Only Fools and Horses star',
  ],
  [
    'The spokesman, Ivo Lind, added that it was over.',
    'Ivo Lind | person | The spokesman, Ivo Lind, added that it was over.',
  ],
  [
    `Mira Baloni from the UN Children’s Fund (UNICEF) had served${' there and in the hills'.repeat(8)}.`,
    'UNICEF | organisation | the UN Children’s Fund (UNICEF)',
  ],
  [
    'The National Centre of Lurian Art (NCLA) will close.',
    'NCLA | organisation | The National Centre of Lurian Art (NCLA) will close.',
  ],
  // A word that says how high somebody stands, of what only the sentence can say.
  ['Director Mira Baloni said the film would open in May.'],
  [
    'Director Mira Baloni of Vilmar Films said it would open in May.',
    'Mira Baloni | person | Director Mira Baloni of Vilmar Films',
  ],
  ['It was found by security expert Mira Baloni.', 'Mira Baloni | person | security expert'],
  ['Last week it was found by expert Mira Baloni.'],
  [
    'It was its founder, Mira Baloni, who said in the long and rather heated talk that followed the meeting of the shareholders that none of the money which had been raised in spring would be used for a new office, or any other.',
  ],
  ['He wrote it with colleagues Asa Holm and Mira Baloni.'],
  // Of two roles set off by commas the latter is whole.
  [
    'The commission’s vice chair, Asa Holm, the Republican secretary of state for Luria, agreed.',
    'Asa Holm | person | the Republican secretary of state for Luria',
  ],
  [
    'Another farmer, Asa Holm, co-founder, and coordinator of Tarvik Relief in the Vilmar Region, says so.',
    'Asa Holm | person | co-founder, and coordinator of Tarvik Relief',
  ],
  [
    'Asa Holm, the manager for Baloni (and Ivo Lind, who is on tour), agreed.',
    'Asa Holm | person | the manager for Baloni',
  ],
  [
    'Asa Holm, the manager for Baloni (and Ivo Lind), agreed.',
    'Asa Holm | person | the manager for Baloni (and Ivo Lind)',
  ],
  // What somebody does is no role, nor is a form of address behind one.
  ['The Lurian scholar Professor Asa Holm published it.', 'Asa Holm | person | Lurian scholar'],
  // A role belongs to the one of the family it stands before.
  ['President Baloni and his wife, Mira de Baloni, came.'],
  ['President Baloni and his grandson, Milo de Baloni, came.'],
  // A name that ran into the next line.
  ['The militant group Tarvik In the north said so.'],
  // Whose own name is told is somebody, and so is the other name.
  [
    'Keish, more popularly known as Tarvik Jim Mason, found gold.',
    'Tarvik Jim Mason | person | Keish, more popularly known as Tarvik Jim Mason',
  ],
  [
    'Wang Xuancheng, known as Wang Chengcheng to her 3 million followers, left.',
    'Wang Chengcheng | person | Wang Xuancheng, known as Wang Chengcheng',
  ],
  // Words cut within a bracket, or that lean on the sentence, give way to it.
  [
    'They met in the jail (Dirección Tarvik Vilmar, DAJ), known as the “New Chipote”, on Monday.',
    'New Chipote | concept | They met in the jail (Dirección Tarvik Vilmar, DAJ), known as the “New Chipote”, on Monday.',
  ],
  [
    'The pipe crosses Vilmar Road, which runs alongside it, and ends there.',
    'Vilmar Road | concept | The pipe crosses Vilmar Road, which runs alongside it, and ends there.',
  ],
  [
    'The satellite carrier Qassed took off on Friday.',
    'Qassed | concept | The satellite carrier Qassed',
  ],
  // The body or land behind a name says of what its office is.
  [
    'Senator Ivo Lind of Upper Luria voted for it.',
    'Ivo Lind | person | Senator Ivo Lind of Upper Luria',
  ],
  [
    'Judge Ivo Lind of the L.V. Court of Appeals, 50, agreed.',
    'Ivo Lind | person | Judge Ivo Lind of the L.V. Court of Appeals',
  ],
  ['They accused Senator Ivo Lind of Satanism. Ivo Lind left.', 'Ivo Lind | person | Senator'],
  [
    'A friend of Senator Ivo Lind of Luria’s north came. Ivo Lind left.',
    'Ivo Lind | person | Senator',
  ],
  [
    'It was attorney Ivo Lind of Holm, Roe & Baloni. Ivo Lind left.',
    'Ivo Lind | person | attorney',
  ],
  [
    'It was premier Ivo Lind of the L.V.-backed council. Ivo Lind left.',
    'Ivo Lind | person | premier',
  ],
  // Said twice it is said once; said before a rank it is said whole.
  [
    'The firm agreed, Orbitek spokesman Ivo Lind, Orbitek spokesman, told us.',
    'Ivo Lind | person | Orbitek spokesman',
  ],
  [
    'North Vilmar police spokesperson, Brigadier Ivo Lind said four were held.',
    'Ivo Lind | person | North Vilmar police spokesperson',
  ],
  // A title, a list of fields and a noun that looks like a verb are told to their ends.
  [
    'In The Wizard of the Marsh director Ivo Lind shows it.',
    'Ivo Lind | person | The Wizard of the Marsh director',
  ],
  ['In Vilmar, seaweed farmer Ivo Lind hears it.', 'Ivo Lind | person | seaweed farmer'],
  [
    'Additions to the scene include progressive Lurian restaurant Oslan Grill.',
    'Oslan Grill | organisation | progressive Lurian restaurant Oslan Grill',
  ],
  // Of whom a role is said.
  ['The widow of the late president, Mira Baloni, wept. Mira Baloni left.'],
  ['In the series, Ivo Lind will play cult leader Omar Roe.', 'Omar Roe | person | cult leader'],
  ['It shows British monarchs Queen Victoria and King Omar III.'],
  ['Star Trek Beyond director Ivo Lind left.', 'Ivo Lind | person | Star Trek Beyond director'],
  ['They saw it on “Larry King Live.”'],
  ['They lost it in a Lurian Prince Scam.'],
  [
    'It was Ivo Lind, the lawyer who led it. Ivo Lind left.',
    'Ivo Lind | person | It was Ivo Lind, the lawyer who led it.',
  ],
  [
    'They fear dismissal by President Ivo Lind of Omar Roe. Ivo Lind left.',
    'Ivo Lind | person | President',
  ],
  // A name that goes on with 'of', and parts of names that are no names.
  [
    'They sailed to the Horn of Vilmar, a region of deserts.',
    'Horn of Vilmar | place | a region of deserts',
  ],
  [
    'He spoke on the Voice of Vilmar, a radio station.',
    'Voice of Vilmar | publication | a radio station',
  ],
  ['They saw Ivona, a group of volcanoes.', 'Ivona | place | a group of volcanoes'],
  ['Vilmar Bank is one of the best banks in Luria.'],
  ['The high school Debate Club met.'],
  ['It shut; troops crossing Tarvik were stopped.'],
  ['Under German law Orbitek must pay.'],
  // Where a term ends, and who calls something so.
  ['A method known as doxing led to arrests.'],
  ['They bought a bond known as vultures fought Luria.'],
  ['In a statement that an official called offensive, they replied.'],
  // The First Lady is no President.
  ['President Baloni left. The First Lady, Mira de Baloni, stayed.'],
  [
    'The Lurian Conference of Catholic Bishops (LCCB) met.',
    'LCCB | organisation | The Lurian Conference of Catholic Bishops (LCCB) met.',
  ],
  // What it is may follow a name at the sentence's start, and a letter may end somebody's name.
  [
    'For Orbitek, the drone maker that sells most, it was a bad day.',
    'Orbitek | organisation | the drone maker that sells most',
  ],
  ['Velar, which owns Orbitek, fell.', 'Velar | concept | Velar, which owns Orbitek'],
  ['It was found by dissident Asa Q on Monday. Asa Q left.', 'Asa Q | person | dissident'],
  [
    'Ann Lind, a University of Luria economics professor, agreed.',
    'Ann Lind | person | a University of Luria economics professor',
  ],
  // A word right before a name that never comes again reminds nobody.
  ['Judge Ivo Lind said no on Monday.'],
  ['Judge Ivo Lind said no on Monday. Lind left.', 'Ivo Lind | person | Judge'],
  ['As the historian Ivo Lind wrote, it was over.'],
  [
    'Ivo Lind - a composer and leading writer of Verna - has left.',
    'Ivo Lind | person | a composer and leading writer of Verna',
  ],
  [
    'It is so, says Ivo Lind, author of “The Fleet of Vilmar”, on Monday.',
    'Ivo Lind | person | author of “The Fleet of Vilmar”',
  ],
  ['It heats the air to create plasma, or ionised gas, in which light shines.'],
  // A body between what describes it and its noun; a clause with its verb is no adverbial.
  [
    'It was the anti-dam Vilmar First group that came.',
    'Vilmar First | organisation | the anti-dam Vilmar First group',
  ],
  ['The state-run Orbitek company fell.', 'Orbitek | organisation | The state-run Orbitek company'],
  ['The big Orbitek company fell.'],
  [
    'It was a war, during which he served in the Vilmar Front, a militia.',
    'Vilmar Front | group | a militia',
  ],
  ['Tarvik, a blog search engine, was sold.', 'Tarvik | concept | a blog search engine'],
  [
    'Mira Baloni, the union’s general secretary, said: “Our members won. It is a decent offer.”',
    'Mira Baloni | person | Mira Baloni, the union’s general secretary',
  ],
  [
    '“We teach them to read,” said the report’s lead author, Mira Baloni.',
    'Mira Baloni | person | the report’s lead author, Mira Baloni.',
  ],
  [
    'Mira Baloni, of the Tarvik Wildlife Trust, said: “I remember the reports. They came from Vilmar.”',
    'Mira Baloni | person | Mira Baloni, of the Tarvik Wildlife Trust',
  ],
  [
    '“It will be a long winter,” said a scholar at the Tarvik University of Trade (TUT).',
    'TUT | organisation | a scholar at the Tarvik University of Trade (TUT).',
  ],
  [
    'The 3GSM World Congress, a trade fair for mobile phones, opens today.',
    '3GSM World Congress | event | a trade fair for mobile phones',
  ],
  ['Mira Baloni, a Frenchwoman who was ill, left. Baloni came back.'],
  ['Father of two Mira Baloni left. Baloni came back.'],
  [
    'Driver Mira Baloni, 28, of Brownsville, Texas, was hurt. Baloni left.',
    'Mira Baloni | person | Driver',
  ],
  [
    'Mira Baloni, the Tarvik Guard’s director of inspection and compliance, left.',
    'Mira Baloni | person | the Tarvik Guard’s director of inspection and compliance',
  ],
  [
    'The Project on Government Oversight, an advocacy group, reported it.',
    'Project on Government Oversight | organisation | an advocacy group',
  ],
  ['It won with The Squid and the Whale, an autobiographical film by Mira Baloni.'],
  ['Related: Trump’s Pick of Steve Kolo as Chief Strategist Sparks Backlash'],
  ['Senior producer Mira Baloni contributed to this report in Tarvik.'],
  ['Mira Baloni, a Libertarian, left. Baloni came back.', 'Mira Baloni | person | a Libertarian'],
  [
    'It works with The Guardian and the Tarvik Institute, a thinktank in Lorne.',
    'Tarvik Institute | organisation | a thinktank in Lorne',
  ],
  [
    'One judge, Mira Baloni, kept a note that said: “Do not give up.” Baloni left.',
    'Mira Baloni | person | One judge, Mira Baloni, kept a note',
  ],
  [
    'Fans sold aprons. But TV show host Lana Panwich, better known as Kham Phaka, spoke. Kham Phaka left.',
    'Lana Panwich | person | TV show host',
    'Kham Phaka | person | TV show host Lana Panwich, better known as Kham Phaka',
  ],
  ['Port Lorne — An MP inquiry into the fraud has led to ten arrests. Port Lorne is calm.'],
  // What isn't told: of what kind a thing is, whose sons they are, where somebody was born.
  ['She plays a concept called “tarvik” with him.'],
  ['The quay is what should matter to them.'],
  [
    'Asa Holm, a Tarvik College student born and raised in Luria, left.',
    'Asa Holm | person | a Tarvik College student',
  ],
  ['Sign up for The Tarvik Letter by our columnist Asa Holm.'],
  [
    'Luria has cut its prices, the weekly newsletter Tarvik Oil Survey (TOS) said. TOS gave no source.',
    'TOS | concept | Luria has cut its prices, the weekly newsletter Tarvik Oil Survey (TOS) said.',
    'Tarvik Oil Survey | publication | the weekly newsletter Tarvik Oil Survey',
  ],
  [
    'The school that their neighbours had built beside the temple in the old town of Luria learned on Sunday of the deaths of husband and wife Ivo Holm, 50, and Ada Holm, 51; and of their sons, Asa Holm, 19, and Odd Holm, 13, in the crash.',
    'Luria | place | the old town of Luria',
  ],
]
