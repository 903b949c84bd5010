// Given names that are common in the English-language press, of many countries: one before another name is evidence
// for a person.
import { wordSet } from './word-set.ts'

/** Given names in normal form. */
export const GIVEN_NAMES = wordSet(`
aamir aaron abbas abdel abdul abdulaziz abdullah abhishek abraham adam adel adele adnan adrian ahmad ahmed aisha ajay akbar
akhilesh alan alasdair albert alberto alejandro aleksandr alex alexander alexandra alexei alexey alfie alfred ali alice
alison alistair allen allison amanda amar amin amir amit amitabh amy ana anand anatoly andre andrea andreas andrei andres
andrew andriy andy angela angharad anil anita ann anna annalena anne anthony antoine antonio antony anwar aoife archie
ariana arif arjun arnold arthur arun arvind asad ashley ashok ashraf asif asim asma atul aung ayesha ayman aziz barack
barbara barry bashar ben benazir benjamin benny bernard bernie beth bethan betty beyonce bilawal bill billy bob bobby boris
brad brandon brenda brett brian brigitte bronwen bruce bryson bukayo callum calum carl carlos carol caroline carys catherine
catriona charles charlie charlotte cheng cheryl chiara chloe chris christian christina christine christopher chuck cian
ciara claire claudia colin conor cormac craig cristiano cristina cynthia cyril dan daniel daniela danielle danny daphne
darren dave david dean deborah debra declan deepak deepika deirdre denis denise dennis denny deontay derek diana diane dick
diego dieter dilip dinesh dmitry dmytro dominic dominique don donald donna dorothy doug douglas dylan eamon ed eddie edouard
edward eilidh elaine eleanor elena eli elizabeth ellen ellie elon emily emma emmanuel emyr enrico eoin eric erica erik erin
erling ernest ernesto esther euan eugene eva evan evelyn evie evo ewan faisal farah farooq fatima fawad felipe felix
fernando ffion fidel finn fiona florence frances francesca francis francisco francois frank franklin fred freddie frederick
freya friedrich fumio gabriel gareth garry gary gaurav gautam gavin gennady geoffrey george geraint gerald gerard gerhard
gerry ghulam gianluigi giorgia giulia giuseppe glenn gloria gordon grace graeme graham grant greg gregor gregory guillermo
gustavo guy günter hafiz hailey hakan hamid hamish hamza hannah hans harish harold harry hasan hassan heather hector heinz
helen helmut henry hillary himanta hina howard hugh hugo humza hussein huw iain ian ibrahim idris ieuan igor ilham imogen
imran indira innes iqbal irina isaac isabel ishaq isla ismail isobel ivan ivanka jacinda jack jackie jacob jacqueline
jacques jair jake jalal james jamie jane janet janice jared jason javad javed javier jawaharlal jay jean jeff jeffrey
jennifer jens jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joaquin joe joel john johnny jon jonathan
jordan jorge jose joseph josh joshua joyce juan judith judy julia julian julie julio julius junichiro jurgen justin kamal
kamala kanye karen karl kate katerina katherine kathleen kathryn kathy katie kaya keir keith kelly ken kenneth kenny kevin
khaled khalid khawaja khloe kieran kim kimberly kimi kirsty klaus konstantin kourtney kumar kylian kylie lachlan larry laura
lauren laurence lawrence lee lenny leo leon leonard leonid leslie lewis liam linda lindsey lionel lisa liz lloyd louis
louise luca lucas lucia lucy luigi luis luiz luke lula lynn madeleine mahmood mahmoud maisie malala malcolm malia mamata
manfred manish manmohan manny manohar manoj manuel marc marco marcus margaret maria mariam marie marilyn marina mario mark
markus marriyum martha martin mary maryam masood massimo mateo matt matteo matthew maulana max megan meghan mehmood melania
melissa mhairi michael michel michelle miguel mike mikhail millie mitch mitt mohamed mohammad mohammed mohan molly monica
morag moshe muhammad mukesh mustafa mykhailo nadia naftali nancy naomi narendra nasir natalia natalie nathan nawaz ned neil
nelson niall niamh nicholas nick nico nicola nicolas nicole nigel nikki nikolai nina nirmala nitin noam noor nora nouri
oisin olaf oleg oleksandr oleksiy olena oliver olivia olivier ollie omar osama oscar osman owen pablo padraig pamela paolo
parvez pat patricia patrick paul paula pauline pavel pedro pervaiz pervez peter petro phil philip philippe phillip phoebe
piers piyush prakash pranab prashant preet priti priya priyanka qamar rachel rafa rafael rafiq raheem rahul rainer raj
rajendra rajesh rajiv rajnath ralph ram ramesh ramon rashid raul ravi raymond rebecca recep reza rhiannon rhys ricardo
richard rick rihanna rishi riyad rob robbie robert roberto robin rodrigo roger roisin roman ron ronald rory rosa rose rosie
ross roy ruairi rudy rupert russell ruth ryan saad sabina sadio sadiq saeed sajid sally salma salman sam samantha sammy
samuel sandra sanjay santiago saoirse sara sarah sardar satya scott seamus sean sebastian selena serena sergei sergey sergio
shah shahid shane shannon sharon shashi shehbaz sherry shinzo shirley shona sian silvio simon simona sinead siobhan sofia
sonia sophie stacey stanley stefan stella stephanie stephen steve steven stuart subrahmanyam sue suella suleman sunil suresh
susan susanna susie suzanne suzie svetlana syed sylvia tadhg tamara tanya tariq taro tatiana tayyip ted teresa terry theresa
thierry thomas tiffany tim timmy timothy tina todd tom tommy tony tracy tyler tyson umar ursula usain usman uwe vadim
valentina valerie valery vanessa vernon vicente victor victoria vijay vikram viktor vince vincent vitali vladimir volodymyr
walter warren wayne wendy werner will william winston wolfgang xavier yannick yasir yasmin yevgeny yitzhak yoav yogi yoon
yoshihide yousaf yukio yulia yuri yusuf zafar zahid zahra zakir zalmay zayn zia zinedine zoe zulfikar`)

/** Those of them that women bear. */
export const WOMENS_NAMES = wordSet(`
adele aisha alexandra alice alison allison amanda amy ana angela angharad anita ann anna annalena anne aoife ariana asma
ayesha barbara benazir beth bethan betty beyonce brenda brigitte bronwen caroline carys catherine catriona charlotte cheryl
chiara chloe christina christine ciara claire claudia cristina cynthia daniela danielle daphne deborah debra deepika deirdre
denise diana diane donna dorothy eilidh elaine eleanor elena elizabeth ellen ellie emily emma erica erin esther eva evie
fatima ffion fiona florence frances francesca freya giorgia giulia gloria grace hailey hannah heather helen hillary hina
imogen indira irina isabel isla isobel ivanka jacinda jacqueline jane janet janice jennifer jessica jill joanna joyce judith
judy julia julie kamala karen kate katerina katherine kathleen kathryn kathy katie khloe kimberly kirsty kourtney kylie
laura lauren linda lisa liz louise lucia lucy madeleine maisie malala malia mamata margaret maria mariam marie marilyn
marina marriyum martha mary maryam megan meghan melania melissa mhairi michelle millie molly monica morag nadia nancy naomi
natalia natalie niamh nicole nina nirmala nora olena olivia pamela patricia paula pauline phoebe priti priya priyanka rachel
rebecca rhiannon rihanna roisin rosa rose rosie ruth sabina sally salma samantha sandra saoirse sara sarah selena serena
sharon shirley shona sian simona sinead siobhan sofia sonia sophie stella stephanie sue suella susan susanna susie suzanne
suzie svetlana sylvia tamara tanya tatiana teresa theresa tiffany tina ursula valentina valerie vanessa victoria wendy
yasmin yulia zahra zoe`)

/** Those that don't tell a man from a woman: both bear them, or they are surnames as well. */
export const ANYBODYS_NAMES = wordSet(`
alex ali andrea ashley asad aung carol cheng chris dominique evan evelyn farah gabriel guy jackie jamie jean joan
jordan kaya kelly kim khawaja kumar laurence lee leslie lindsey lynn max nicola nikki noor pat preet robin sam sardar satya shah shannon
shashi sherry stacey syed terry tracy zia yoon`)
