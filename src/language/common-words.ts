// Everyday English words that are also written as acronyms, names or at the start of a sentence:
// where case can't tell (a headline in capitals, a sentence's first word), they prove nothing.

const WORDS = `
a about above across act action active after again against age agency ago agreed agreement aid aids
aim air alert all allies ally almost alone along already also although always am amid among an and
another any anyone anything apart are area arm arms army around arrest art as ask at attack away
baby back bad ball ban band bank bar base bases basic bat battle bay be bear beat because become
bed before began behind being below best better between beyond big bill bird birth black block blood
blue board boat body bomb book border both box boy brave bread break brick bridge bring brown build
but buy by call camp can cap capital car care cars case cash cat cease central chair change charge
cheap check chief child church city claim class clean clear close coal coast cold come committee
common community congress conservative constitution cook cool cop cops core corps could council
country court cover crash crime crisis cross crown cup cut dam dark date day days dead deal dear
death debt deep defence defense deny desert despite did die do does dog dollar door double doubt down
draw dream drive drone drop due during each early earth east easy eat economy edge eight either
election else end enemy energy enough even ever every evil exit eye face fact fair faith fall family
far farm fast fat father fear fed federal feel few field fierce fight final find fine fire firm first
fish fit five flag flat fleet flight floor flow food foot for force forces foreign former forward
four free freedom fresh friend from front fuel full fund further future game gap gas gate general
get gift girl give global go goal god gold good got grand grant grave gray great green grey ground
group grow guard gulf gun had half hall hand hard has hate have he head health heart heat heavy help
her here high hill him his hit hold holy home hope horse host hot hour house how however hundred
hunt hurt i ice idea if image impact in indeed independent inside instead interior into iron is
island it its jet job join joint judge just justice keep key kid kill killed killing king kit knew
know labor labour lake land large last late later launch law lead leader league least leave led left
legal less let letter liberal lie life light like likely line lion list little live living local
long look lord lose loss lost lot love low made main major make man many march mark market marshal
mass master match material may me mean meanwhile media medical meet men mercy might mile military
mill mind mine minister ministry minor miss mission mixed mob model moderate mole money month moon
moral more moreover most mother mount move much must my name narrow nation national near need neither
net never new news next nice night nine no none nor normal north not note nothing now number of off
offer office officer officials oil old on once one only open or order other our out over own pact
page paid pain paper park part party pass past path pay peace people per perhaps pet pick pilot pin
pipe place plan plane plant play plus point police policy poll poor pope port post power press pride
prime prince prior prison progress project promise proud public pull push put queen question quick
quiet quit quite race raid rain raise rare rate raw read reading ready real rear red reform regime
region rescue resolve rest return rich ride right rise risk river road rock role roof room rose rule
rush sad safe said sail sale salt same sand save saw say says school sea seal seals search season
seat second secret secretary security see seed seek seen self sell senate send senior sent service
set seven several shall share sharp she shield ship shock short should show shut sick side sign
signal silver simple since single six sky slow small smart smash snap so social soft soil sole some
soon soul sound source south space speaker special speed spirit spot spring spy square staff stage
stand star start state station stay steel stem step still stone stop storm strategic street strike
strong such sun supreme sure swift system table take talk talks tank task tax team tell ten term
test than that the their them then there therefore these they thing think third this those though
three through thus tie time tin tip to today together told tomorrow too top total touch tough toward
tower town track trade train treasury treaty tree trial tribune troops true trust try turn two under
union unit united until up upon us use used very via vice victory view village visit voice vote wage
wait wake walk wall want war ward warm was washington watch water wave way we weak weapon web week
well went were west what when where whether which while white who whole why wide wife wild will win
wind wing winter wise wish with within without woman women wood word work world worse worst would
wrong year yellow yes yesterday yet you young your youth zero
`

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
