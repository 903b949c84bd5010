// People: full names, then surnames, titles, and those who share a name.
export const PEOPLE = `
Michael Erik Kurilla landed. ¶ Gen. Kurilla met troops. => Kurilla: kurilla
Michael Erik Kurilla landed. ¶ General Kurilla met troops. => Kurilla: kurilla
Michael Erik Kurilla landed. ¶ Kurilla met troops. => Kurilla: kurilla
Erik Kurilla landed. => Erik Kurilla: kurilla
Gen. Kurilla met troops. => Kurilla: -
Kurilla met troops. ¶ Michael Erik Kurilla had landed. => Michael Erik Kurilla: kurilla
[title=Michael Erik Kurilla in Islamabad] Kurilla met troops. => Kurilla: kurilla
Mark Butler spoke in Australia. => Mark Butler: mark-butler
Mark Butler, 34, a potter, died in an Australian hospital. => Mark Butler: -
Mark Butler, 34, a potter, died in an Australian hospital. => Mark Butler: -
Mark Butler, aged 34, from Hull, died in an Australian hospital. => Mark Butler: -
Mark Butler, 54, a senior minister, spoke in Australia. => Mark Butler: mark-butler
Mark Butler, 54, said Australian hospitals need money. => Mark Butler: mark-butler
Imran Khan, a taxi driver in Lahore, saw it. ¶ Imran Khan then left. ¶ Khan wept. => Imran Khan: -; Khan: -
Imran Khan, who works as a baker, saw it. => Imran Khan: -
Imran Khan, a driver of change, saw it. => Imran Khan: imran-khan
Imran Khan, a former cricketer, was jailed. => Imran Khan: imran-khan
Nawaz Sharif, 12, won a prize for spelling. => Nawaz Sharif: -
Nawaz Sharif, 75, won a seat. => Nawaz Sharif: nawaz-sharif
Nawaz Sharif, aged 34, a plumber from Hull, died. => Nawaz Sharif: -
Nawaz Sharif, 63, a former U.S. attorney, won. => Nawaz Sharif: nawaz-sharif
Nawaz Sharif, 12 years in power, won. => Nawaz Sharif: nawaz-sharif
Mayor Gordon Brown opened the park. => Gordon Brown: gordon-brown
The mayor and Gordon Brown opened the park. => Gordon Brown: gordon-brown
Victim Gordon Brown was found on Monday. => Gordon Brown: -
A victim of Gordon Brown was found on Monday. => Gordon Brown: gordon-brown
Mark Butler, a nurse, died in an Australian hospital. => Mark Butler: -
Mark Butler, 54, from Australia, spoke. => Mark Butler: mark-butler
Gordon Brown, 74, of Fife, spoke. => Gordon Brown: gordon-brown
Nawaz Sharif, 75, a staunch critic of the army, spoke. => Nawaz Sharif: nawaz-sharif
Nawaz Sharif, 75, a self-made man, spoke. => Nawaz Sharif: nawaz-sharif
Imran Khan, 34, who is a bus driver, saw it. => Imran Khan: -
Imran Khan, who worked as a bus driver, won. => Imran Khan: imran-khan
Imran Khan, a bus driver turned politician, won. => Imran Khan: imran-khan
Imran Khan, a teacher by training, won. => Imran Khan: imran-khan
Imran Khan, a teacher in his youth, won. => Imran Khan: imran-khan
Imran Khan, a teacher in his 40s, saw it. => Imran Khan: -
Imran Khan, a teacher and football coach, won. => Imran Khan: imran-khan
Imran Khan, a teacher and mother of two, saw it. => Imran Khan: -
Imran Khan, a teacher and her neighbour, saw it. => Imran Khan: -
President Imran Khan, a teacher, won. => Imran Khan: imran-khan
Sen. Imran Khan, a teacher, won. => Imran Khan: imran-khan
Mr Imran Khan, a teacher, saw it. => Imran Khan: -
Former teacher Gordon Brown spoke. => Gordon Brown: gordon-brown
The ex-teacher Gordon Brown spoke. => Gordon Brown: gordon-brown
The former high school teacher Gordon Brown spoke. => Gordon Brown: gordon-brown
The teacher Gordon Brown spoke. => Gordon Brown: -
The poll gave Gordon Brown 12, Theresa May 9. => Gordon Brown: gordon-brown; Theresa May: theresa-may
Hind Rajab, 5, called for help. => Hind Rajab: hind-rajab
Gordon Brown, a 22-year-old midfielder, scored twice. => Gordon Brown: -
Gordon Brown, the Accrington goalkeeper, was hurt. => Gordon Brown: gordon-brown
Gordon Brown, a 34-year-old plumber, saw it. => Gordon Brown: -
Gordon Brown, a 75-year-old economist, saw it. => Gordon Brown: gordon-brown
Marcus Rashford, a striker, scored twice. => Marcus Rashford: marcus-rashford
Striker Gordon Brown scored twice. => Gordon Brown: -
Striker Marcus Rashford scored twice. => Marcus Rashford: marcus-rashford
Victim Hind Rajab had called for help. => Hind Rajab: hind-rajab
Asim Munir spoke. ¶ Munir left early. => Munir: asim-munir
Asim Munir spoke. ¶ Munir's aides left early. => Munir: asim-munir
Asim Munir spoke. ¶ Munir Akram left early. => Munir: -
Asim Munir spoke. ¶ Asim left early. => Asim: -
Asim Munir and the envoy Khalid Munir spoke. ¶ Munir left early. => Munir: -
Shehbaz Sharif spoke. ¶ Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif and Nawaz Sharif spoke. ¶ Sharif left early. => Sharif: -
Nawaz Sharif spoke. ¶ Sharif left early. => Sharif: nawaz-sharif
Shehbaz Sharif spoke. ¶ Sharif Medical City was opened. => Sharif: -
Shehbaz Sharif spoke. ¶ Mr Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Prime Minister Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Omar Sharif left early. => Sharif: -
Osama bin Laden was killed. ¶ Bin Laden had lived there. => Bin Laden: bin-laden
Osama bin Laden was killed. ¶ The hunt for bin Laden was long. => bin Laden: bin-laden
Osama bin Laden was killed. ¶ His son Hamza bin Laden fled. => bin Laden: -
Laden lorries blocked the road. => Laden: -
Theresa May resigned. ¶ Mrs May wept. => May: theresa-may
Theresa May resigned. ¶ The vote is in May. => May: -
Theresa May resigned. ¶ May the best one win. => May: -
Bill English spoke. ¶ English hoped, then English lost. ¶ The Prime Minister left. => Prime Minister: -
Bill English spoke. ¶ The talks were in English, for English ears, of English law. ¶ The Prime Minister left. => Prime Minister: pm-uk
Gordon Brown spoke. ¶ Mr Brown left. => Brown: gordon-brown
Gordon Brown spoke. ¶ Brown bears slept. => Brown: -
Xi Jinping spoke. ¶ Xi left. => Xi: xi-jinping
Xi Jinping spoke. ¶ President Xi left. => Xi: xi-jinping
XI players took the field. => XI: -
Kim Jong Un watched. ¶ Kim smiled. => Kim: kim-jong-un
Kim Jong-un watched. ¶ Kim smiled. => Kim: kim-jong-un
Kim Jong Un watched with Kim Yo Jong. ¶ Kim smiled. => Kim Jong Un: kim-jong-un
Kim Jong Un watched, and so did the minister Kim Yong Hyun. ¶ Mr Kim smiled. => Kim: -
Kim Kardashian smiled. => Kim: -
Narendra Modi spoke. ¶ But Modi left. => Modi: narendra-modi
Narendra Modi spoke. ¶ NARENDRA MODI AND MODI FANS LEFT EARLY => NARENDRA MODI: narendra-modi
Imran Khan was jailed. ¶ Khan denies it. => Khan: imran-khan
Imran Khan was jailed. ¶ Lawyer Latif Khan denies it. => Khan: -
Imran Khan was jailed. ¶ Imran denies it. => Imran: -
Ursula von der Leyen spoke. ¶ Von der Leyen left. => Von der Leyen: von-der-leyen
Ursula von der Leyen spoke. ¶ Mrs von der Leyen left. => von der Leyen: von-der-leyen
Andrés Manuel López Obrador spoke. ¶ López Obrador left. => López Obrador: lopez-obrador
Andres Manuel Lopez Obrador spoke. ¶ Lopez Obrador left. => Lopez Obrador: lopez-obrador
Donald Trump spoke. ¶ Former President Trump left. => Trump: donald-trump
Donald Trump spoke. ¶ Melania Trump left. => Trump: -
Donald Trump spoke. ¶ Trump Tower was lit. => Trump: -
[published=2003-05-01] President Bush spoke in the US. ¶ Bush left. => Bush: bush-younger
[published=1991-05-01] President Bush spoke in the US. ¶ Bush left. => Bush: bush-elder
[published=1996-05-01] President Bush spoke in the US. => Bush: -
[published=2012-05-01] Former US President Bush spoke. => Bush: -
[published=1996-05-01] Former US President Bush spoke. => Bush: bush-elder
[published=2003-05-01] Mr Bush spoke in the US. => Bush: -
[published=2003-05-01] Former President George H. W. Bush met Laura Bush in the US. ¶ President Bush spoke. => Bush: bush-younger
[published=2024-05-01] US President George W. Bush met Laura Bush. ¶ President Bush spoke. => Bush: bush-younger
[published=2003-05-01] The US burnt a bush. => bush: -
[published=2015-05-01] Chancellor Merkel flew from Germany to Athens. => Merkel: merkel
[published=2024-05-01] Chancellor Merkel flew from Germany to Athens. => Merkel: -
[published=2015-05-01] Chancellor Merkel of the university spoke. => Merkel: -
[published=2022-05-01] US Vice President Harris spoke. => Harris: harris
[published=2022-05-01] US President Harris spoke. => Harris: -
They played a trump. => trump: -
Joe Biden spoke. ¶ "Biden is wrong," he said. => Biden: joe-biden
Joe Biden spoke. ¶ Meanwhile Biden left. => Biden: joe-biden
Joe Biden spoke. ¶ Hunter Biden left. => Biden: -
Abdel Fattah el-Sisi spoke. ¶ Sisi left. => Sisi: el-sisi
Abdel Fattah el-Sisi spoke. ¶ Mr el-Sisi left. => el-Sisi: el-sisi
Abdel Fattah al Sisi spoke. => Abdel Fattah al Sisi: -
JD Vance spoke. => JD Vance: jd-vance
J. D. Vance spoke. => J. D. Vance: jd-vance
J.D. Vance spoke. ¶ Vance left. => Vance: jd-vance
Recep Tayyip Erdogan spoke. ¶ Erdogan left. => Erdogan: erdogan
Recep Tayyip Erdoğan spoke. ¶ Erdoğan's plane left. => Erdoğan: erdogan
Volodymyr Zelenskyy spoke. ¶ Zelenskyy left. => Zelenskyy: zelensky
Volodymyr Zelensky spoke. ¶ Zelensky left. => Zelensky: zelensky
Abiy Ahmed spoke. ¶ Abiy left. => Abiy: abiy-ahmed
Abiy Ahmed spoke. ¶ Ahmed left. => Ahmed: -
The Donald Trump-Joe Biden debate was loud. => Donald Trump: donald-trump; Joe Biden: joe-biden
The Communication Interoperability and Security Memorandum of Agreement (CIS-MOA) was signed. ¶ The agreement runs for years. => agreement: -; CIS-MOA: cis-moa
Shehbaz Sharif spoke to Congress. Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke to Congress on Monday. Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ On Monday Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Then-minister Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Pakistan's Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ GETTY Sharif waves from his car. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Shehbaz M. Sharif signed. ¶ Sharif left early. => Sharif: shehbaz-sharif
Shehbaz Sharif spoke. ¶ Omar M. Sharif signed. ¶ Sharif left early. => Sharif: -
Shehbaz Sharif spoke. ¶ His cousin, Omar Sharif, signed. ¶ Sharif left early. => Sharif: -
`
