// Offices and bodies that every country has: whose is meant, or nobody's.
export const OFFICES = `
Under Secretary of State Ann Other spoke. => Secretary of State: -
The Under-Secretary of State spoke. => Secretary of State: -
They met the secretary of State Ann Other. => secretary of State: secretary-of-state
The associate Secretary of State spoke. => Secretary of State: -
The ministry shrank under Secretary of State Ann Other. => Secretary of State: secretary-of-state
Pakistan's Chief of Army Staff met tribal elders in Quetta. => Chief of Army Staff: coas-pakistan
India's Chief of Army Staff visited forward posts in Ladakh. => Chief of Army Staff: coas-india
Nigeria's Chief of Army Staff relieved two generals in Maiduguri. => Chief of Army Staff: coas-nigeria
Peru's Chief of Army Staff opened the parade in Lima. => Chief of Army Staff: -
The Chief of Army Staff spoke at a graduation. => Chief of Army Staff: -
The COAS told officers to stay out of politics. => COAS: -
[host=www.dawn.com] ISLAMABAD: The COAS told officers in Rawalpindi that Pakistan wanted peace. => COAS: coas-pakistan
[host=www.thehindu.com] NEW DELHI: The COAS told officers that India would not yield in Ladakh. => COAS: coas-india
[host=punchng.com] ABUJA: The COAS told troops that Nigeria would rebuild the barracks. => COAS: coas-nigeria
The COAS, General Asim Munir, flew to Beijing. => COAS: coas-pakistan
General Asim Munir, the COAS, flew to Beijing. => COAS: coas-pakistan
The army chief, Asim Munir, flew to Beijing. => army chief: coas-pakistan
The Indian army chief flew to Kathmandu. => army chief: coas-india
The Pakistani army chief flew to Riyadh. => army chief: coas-pakistan
The Sri Lankan army chief flew to Male. => army chief: -
Pakistan's powerful army chief chaired the meeting. => army chief: coas-pakistan
Pakistan and India traded charges after the army chief spoke. => army chief: -
Pakistan's Prime Minister landed in Doha. => Prime Minister: pm-pakistan
Pakistan's Deputy Prime Minister landed in Doha. => Prime Minister: -
Britain's shadow Prime Minister landed in Doha. => Prime Minister: -
India's Prime Minister landed in Doha. => Prime Minister: pm-india
Britain's Prime Minister landed in Doha. => Prime Minister: pm-uk
Japan's Prime Minister landed in Doha. => Prime Minister: pm-japan
Nepal's Prime Minister landed in Doha. => Prime Minister: -
The Prime Minister landed in Doha. => Prime Minister: -
Prime Minister Shehbaz Sharif landed in Doha. => Prime Minister: pm-pakistan
Nepal's Prime Minister landed in Doha. ¶ Prime Minister Shehbaz Sharif came too. => Prime Minister: pm-pakistan
Nepal's Prime Minister landed in Doha. ¶ The prime minister met Pakistan's Prime Minister Shehbaz Sharif. => prime minister: -; Prime Minister: pm-pakistan
Prime Minister Narendra Modi landed in Doha. => Prime Minister: pm-india
Prime Minister Theresa May landed in Doha. => Prime Minister: pm-uk
Narendra Modi, the Prime Minister, landed in Doha. => Prime Minister: pm-india
The Prime Minister of Japan landed in Doha. => Prime Minister of Japan: pm-japan
The Prime Minister of Pakistan landed in Doha. => Prime Minister of Pakistan: pm-pakistan
The Prime Minister of Bhutan landed in Doha. => Prime Minister: -
Indian Prime Minister Narendra Modi called Pakistan on Monday. => Prime Minister: pm-india
British PM Theresa May faced her party. => PM: pm-uk
Japanese PM calls early vote in Tokyo. => PM: pm-japan
The train leaves at 4 PM from the old station. => PM: -
Doors open at 7 PM and the show starts an hour later. => PM: -
PM Desai will open the bridge, officials said. => PM: -
Former Pakistan Prime Minister Imran Khan was moved to another cell. => Prime Minister: pm-pakistan
Pakistan's former Prime Minister Imran Khan was moved to another cell. => Prime Minister: pm-pakistan
Pakistan's Supreme Court stayed the order. => Supreme Court: sc-pakistan
India's Supreme Court stayed the order. => Supreme Court: sc-india
The US Supreme Court stayed the order. => Supreme Court: sc-us
Kenya's Supreme Court annulled the vote. => Supreme Court: -
The Supreme Court annulled the vote. => Supreme Court: -
SCOTUS will hear the case in autumn. => SCOTUS: sc-us
The Supreme Court of India will hear the case. => Supreme Court of India: sc-india
The Supreme Court in Islamabad will hear the case. => Supreme Court: sc-pakistan
The Supreme Court (Pakistan) will hear the case. => Supreme Court: sc-pakistan
[title=Pakistan judges strike down law] Pakistan's lawyers cheered in Lahore. ¶ The Supreme Court ruled by three to two. => Supreme Court: sc-pakistan
[title=India judges strike down law] Indian lawyers cheered in Mumbai. ¶ The Supreme Court ruled by three to two. => Supreme Court: sc-india
[title=Brazil judges strike down law] Brazilian lawyers cheered in Brasília. ¶ The Supreme Court ruled by three to two. => Supreme Court: -
[title=Pakistan and India trade blame] Pakistan and India blamed each other. ¶ The Supreme Court ruled by three to two. => Supreme Court: -
India's top court asked the state to reply. => top court: sc-india
America's top court asked the state to reply. => top court: sc-us
Pakistan's Cabinet approved the budget. => Cabinet: cabinet-pakistan
The British Cabinet approved the budget. => Cabinet: cabinet-uk
Japan's Cabinet approved the budget. => Cabinet: -
She kept the china in a walnut cabinet. => cabinet: -
Cabinet makers in Lahore want duty on timber cut. => Cabinet: -
[title=Pakistan Cabinet clears defence pact] Pakistan's Cabinet cleared the pact. ¶ Later the Cabinet met again on gas prices. => Cabinet: cabinet-pakistan
[title=UK Cabinet clears defence pact] Britain's Cabinet cleared the pact. ¶ Later the Cabinet met again on gas prices. => Cabinet: cabinet-uk
US Speaker of the chamber to visit Taipei. => Speaker: speaker-us
The British Speaker called for order. => Speaker: speaker-uk
The Speaker called for order. => Speaker: -
A speaker at the rally was booed. => speaker: -
Speaker after speaker praised the late poet. => Speaker: -
House Speaker wants a vote before the recess. => House Speaker: speaker-us
Pakistan's National Assembly passed the bill. => National Assembly: na-pakistan
France's National Assembly passed the bill. => National Assembly: na-france
The French National Assembly passed the bill. => National Assembly: na-france
South Korea's National Assembly passed the bill. => National Assembly: -
The National Assembly passed the bill. => National Assembly: -
The US Congress will vote on the aid. => US Congress: congress-us
[title=US lawmakers split on aid] American lawmakers and the White House argued. ¶ Congress will vote on the aid. => Congress: congress-us
[title=India opposition picks leader] The Congress party chose Rahul Gandhi while the BJP jeered in New Delhi, India. ¶ Congress will meet again. => Congress: congress-india
A congress of dentists opened in Vienna. => congress: -
China's Foreign Ministry protested. => Foreign Ministry: mofa-china
The Chinese Foreign Ministry protested. => Foreign Ministry: mofa-china
Russia's Foreign Ministry protested. => Foreign Ministry: mofa-russia
Iran's Foreign Ministry protested. => Foreign Ministry: -
The Foreign Ministry protested. => Foreign Ministry: -
[title=China warns over balloon] BEIJING: China said it had lodged a complaint. ¶ The Foreign Ministry called the flight harmless. => Foreign Ministry: mofa-china
[title=Russia warns over grain deal] MOSCOW: Russia said it had lodged a complaint. ¶ The Foreign Ministry called the deal one-sided. => Foreign Ministry: mofa-russia
The Joint Chiefs of Staff briefed senators in Washington. => Joint Chiefs of Staff: joint-chiefs-us
South Korea's Joint Chiefs of Staff reported a launch. => Joint Chiefs of Staff: -
South Korea’s Joint Chiefs of Staff reported a launch. The Joint Chiefs of Staff gave no range. => Joint Chiefs of Staff: -
The US Joint Chiefs of Staff briefed senators. => Joint Chiefs of Staff: joint-chiefs-us
Arab Interior Ministers met in Germany. => Interior Ministers: -
[title=US vote count] American voters and the White House waited. ¶ The state Supreme Court stayed out of it. => Supreme Court: -
[title=US vote count] American voters and the White House waited. ¶ The Supreme Court stayed out of it. => Supreme Court: sc-us
Pakistan's Interior Minister vowed action. => Interior Minister: interior-minister-pakistan
Germany's Interior Minister vowed action. => Interior Minister: interior-minister-germany
The German Interior Minister vowed action. => Interior Minister: interior-minister-germany
Turkey's Interior Minister vowed action. => Interior Minister: -
Pakistan's Chief Justice retired. => Chief Justice: chief-justice-pakistan
The Prime Minister of India's youth parliament won the debate. => Prime Minister of India: -; Prime Minister: -
The Prime Minister of India's visit to Japan ended. => Prime Minister of India: pm-india
Ghana's Chief Justice retired. => Chief Justice: chief-justice
The Chief Justice retired. => Chief Justice: chief-justice
The chief justice of the state retired. => chief justice: -
The EU asked the Commission to act. => Commission: eu-commission
The EU praised the Permanent Commission on rivers. => Commission: -
The EU praised the Mandal Commission. => Commission: -
He lives on Prime Minister of India Road. => Prime Minister of India: -
Brussels waits: the Commission meets today. => Commission: eu-commission
[host=www.nytimes.com] American voters chose a Republican Senate candidate. The American race in the US was close, and America voted as the United States do. => Senate: us-senate
[host=www.nytimes.com] American voters chose a new Texas Senate. The American race in the US was close, and America voted as the United States do. => Senate: -
[host=www.nytimes.com] American voters chose a new Senate. The American race in the US was close, and America voted as the United States do. => Senate: us-senate
The Royal Air Force of Oman flew low. => Royal Air Force: -
The British air force flew low. => British air force: royal-air-force
He joined the First British air force. => British air force: -
The Royal Air Force flew to Oman. => Royal Air Force: royal-air-force
# What the article names in full elsewhere; parts of a country.
Japan and Russia talked with Britain, France, Italy and Spain. ¶ Pakistan's National Assembly met. Pakistan, India, Nepal and Bhutan watched. India, Nepal, Bhutan spoke. ¶ The National Assembly rose. => National Assembly: na-pakistan
The Senate of Connecticut met in America. => Senate: -
Maine House Speaker Ryan Fecteau met American voters. => House Speaker: -
The American Congress met; Oregon's House Speaker spoke. => House Speaker: -
The Supreme Court in Connecticut ruled in an American case. => Supreme Court: -
The US Supreme Court ruled. ¶ The Supreme Court of the US ruled. => Supreme Court: sc-us
Germany's Northvolt plant was delayed. => Northvolt: northvolt
The British met Oman's Haitham. Royal Air Force jets flew low. => Royal Air Force: royal-air-force
An Irish party, Sinn Féin of Dublin, has the First Minister of the new executive. => First Minister: first-minister-of-northern-ireland
The British government agreed, and the first minister, Mr Swinney, met it at Holyrood. => first minister: first-minister-of-scotland
In Britain the first minister who spoke was Mr Hunt. => first minister: -
`
