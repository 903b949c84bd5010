// Common given names of the press in English, of many countries: evidence for a person when one stands before a name.
import { wordSet } from './word-set.ts'

/** Given names in normal form. */
export const GIVEN_NAMES = wordSet(`
aaron abbas abdel abdul abdulaziz abdullah abhishek abraham adam adel adnan adrian ahmad ahmed aisha ajay akbar akhilesh alan
albert alberto alejandro aleksandr alex alexander alexandra alexei alexey alfred ali alice alison alistair allen allison
amanda amar amin amir amit amitabh amy ana anand andre andrea andreas andrei andrew andriy andy angela anil anita ann anna
anne anthony antonio antony anwar arif arjun arnold arthur arun arvind asad ashley ashok ashraf asif asim asma atul aung
ayesha ayman aziz barack barbara bashar ben benjamin bernard bernie beth betty bilawal bill bob bobby boris brad brandon
brenda brett brian bruce carl carlos carol caroline catherine charles charlie charlotte cheng cheryl chris christian christina
christine christopher chuck claire claudia colin craig cristina cynthia cyril dan daniel daniela danielle darren dave david
dean deborah debra deepak denis denise dennis derek diana diane dick dilip dinesh dmitry dmytro dominic dominique don donald
donna dorothy doug douglas ed eddie edward elaine eleanor elena eli elizabeth ellen elon emily emma emmanuel eric erica erik
erin ernest ernesto esther eugene eva evan evelyn evo faisal farah farooq fatima fawad felipe felix fernando fidel fiona
florence frances francis francisco francois frank franklin fred frederick friedrich gabriel gary gaurav gautam gavin gennady
geoffrey george gerald gerard gerhard ghulam giorgia giuseppe glenn gloria gordon grace graham grant greg gregory guillermo
gustavo guy hafiz hakan hamid hamza hannah harish harold harry hasan hassan heather hector helen henry hillary himanta hina
howard hugh hugo humza hussein ian ibrahim idris igor ilham imran indira iqbal irina isaac isabel ishaq ismail ivan jacinda
jack jackie jacob jacqueline jacques jair jake jalal james jamie jane janet janice jared jason javad javed javier jawaharlal
jay jean jeff jeffrey jennifer jens jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joe joel john johnny
jon jonathan jordan jorge jose joseph josh joshua joyce juan judith judy julia julian julie julius justin kamal kamala karen
karl kate katherine kathleen kathryn kathy katie kaya keir keith kelly ken kenneth kevin khaled khalid khawaja kim kimberly
klaus konstantin kumar kylie larry laura lauren laurence lawrence lee leo leon leonard leonid leslie lewis liam linda lindsey
lisa liz lloyd louis louise luca lucas lucy luis luiz luke lula lynn madeleine mahmood mahmoud malala malcolm manish manmohan
manohar manoj manuel marc marco marcus margaret maria mariam marie marilyn marina mario mark markus marriyum martha martin
mary maryam masood matt matteo matthew maulana max megan mehmood melania melissa michael michel michelle miguel mike mikhail
mitch mitt mohamed mohammad mohammed mohan molly monica moshe muhammad mukesh mustafa mykhailo nadia naftali nancy naomi
narendra nasir natalia natalie nathan nawaz ned neil nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina
nirmala nitin noam noor nora nouri olaf oleg oleksandr oleksiy oliver olivia omar osama oscar osman pablo pamela paolo parvez
pat patricia patrick paul paula pauline pedro pervaiz pervez peter phil philip philippe phillip piers piyush prakash pranab
prashant preet priti priya priyanka qamar rachel rafael rafiq rahul raj rajendra rajesh rajiv rajnath ralph ram ramesh ramon
rashid ravi raymond rebecca recep reza ricardo richard rick rishi rob robert roberto robin rodrigo roger roman ron ronald rosa
rose ross roy rudy rupert russell ruth ryan saad sabina sadiq saeed sajid sally salma salman sam samantha samuel sandra sanjay
sara sarah sardar satya scott sean sebastian sergei sergey sergio shah shahid shane shannon sharon shashi shehbaz sherry
shinzo shirley silvio simon sofia sonia sophie stacey stanley stefan stella stephanie stephen steve steven stuart subrahmanyam
sue suella suleman sunil suresh susan susanna suzanne svetlana syed sylvia tamara tanya tariq tayyip ted teresa terry theresa
thomas tim timothy tina todd tom tommy tony tracy tyler umar ursula usman vadim valentina valerie valery vanessa vernon victor
victoria vijay vikram viktor vince vincent vitali vladimir volodymyr walter warren wayne wendy will william winston wolfgang
xavier yasir yasmin yevgeny yitzhak yoav yogi yoon yousaf yulia yuri yusuf zafar zahid zahra zakir zalmay zia zoe zulfikar`)

/** Those of them that women bear. */
export const WOMENS_NAMES = wordSet(`
aisha alexandra alice alison allison amanda amy ana angela anita ann anna anne asma ayesha barbara beth betty brenda caroline catherine
charlotte cheryl christina christine claire claudia cristina cynthia daniela danielle deborah debra denise diana diane donna
dorothy elaine eleanor elena elizabeth ellen emily emma erica erin esther eva fatima fiona florence frances giorgia gloria grace hannah
heather helen hillary hina indira irina isabel jacinda jacqueline jane janet janice jennifer jessica jill joanna joyce judith judy julia
julie kamala karen kate katherine kathleen kathryn kathy katie kimberly kylie laura lauren linda lisa liz louise lucy
madeleine malala margaret maria mariam marie marilyn marina marriyum martha mary maryam megan melania melissa michelle molly monica nadia
nancy naomi natalia natalie nicole nina nirmala nora olivia pamela patricia paula pauline priti priya priyanka rachel rebecca rosa
rose ruth sabina sally salma samantha sandra sara sarah sharon shirley sofia sonia sophie stella stephanie suella sue susan
susanna suzanne svetlana sylvia tamara tanya teresa theresa tina ursula valentina valerie vanessa victoria wendy yasmin yulia
zahra zoe`)

/** Those that say nothing of it: borne by men and women, or surnames as well. */
export const ANYBODYS_NAMES = wordSet(`
alex ali andrea ashley asad aung carol cheng chris dominique evan evelyn farah gabriel guy jackie jamie jean joan
jordan kaya kelly kim khawaja kumar laurence lee leslie lindsey lynn max nicola nikki noor pat preet robin sam sardar satya shah shannon
shashi sherry stacey syed terry tracy zia yoon`)
