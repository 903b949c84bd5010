// Towns and regions of a gazetteer, whose names are also words, people, clubs: read as the place where something is
// in it and the article speaks of its country.
export const THERE = `
Floods cut roads in Kasur, Pakistan said. => Kasur: kasur
Pakistan sent boats to villages near Kasur on Monday. => Kasur: kasur
Pakistani farmers in Kasur district lost crops. => Kasur district: kasur
The army of Mali left Gao province. => Gao province: gao
Troops returned to the city of Gao as Mali voted. => Gao: gao
Mali's army holds the northern town of Gao. => Gao: gao
# Once it is proved, other mentions count that may be the place.
Mali sent troops in May. ¶ Shops opened in Gao. ¶ A road from Gao was mined. => Gao: gao
# Nothing says that something is there, or nothing speaks of the country.
Kasur worries Pakistan. => Kasur: -
Floods cut roads in Kasur. => Kasur: -
Peru said that roads in Kasur were cut. => Kasur: -
[host=www.dawn.com] Floods cut roads in Kasur. => Kasur: kasur
# Words.
Croatia's ferries sail from a port in Split, the coast's largest town. => Split: split
Split decisions worry Croatia. => Split: -
Croatia will split the fund in two. => split: -
# People.
Somalia's envoy Abdul Bari spoke. He met clerks in Bari, a region in the north-east. => Bari: -
Mr Bari spoke in Somalia. Traders in Bari listened. => Bari: -
In Bari’s view Somalia gains. => Bari: -
Somalia lost a judge. Bari, 61, had led the court in Bari since May. => Bari: -
Somalia held a vote in Bari region. => Bari region: bari-so
# Pieces of longer names.
Students at the University of Kasur marched in Pakistan. => Kasur: -
Pakistan's Kasur United won in Kasur Park. => Kasur: -
Pakistan opened a clinic in Kasur Civil Hospital. => Kasur: -
A novel by Gao Xingjian sold out in Mali. => Gao: -
Argentina opened a mine in Santa Rosa de Lima. => Santa Rosa: -
Mali's Gao-Ansongo road is closed in Gao-Est. => Gao: -
# Articles before Arabic names.
Syria shelled the town of al-Mayadin. => al-Mayadin: mayadin
Syria shelled fields near Mayadin. => Mayadin: mayadin
# Two places of one name.
Argentina opened a mill in Santa Rosa. => Santa Rosa: santa-rosa-ar
Ecuador opened a mill in Santa Rosa. => Santa Rosa: santa-rosa-ec
Argentina and Ecuador opened a mill in Santa Rosa. => Santa Rosa: -
Ecuador, with money from Chile, opened a mill in Santa Rosa. => Santa Rosa: -
`
