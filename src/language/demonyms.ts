// Adjectives of countries and peoples: words with a capital that makes no name. Of those in two words ('Sri Lankan')
// the last stands here. A test compares the countries' with the package world-countries.
import { wordSet } from './word-set.ts'

/** Demonyms in small letters. */
export const DEMONYMS = wordSet(`
afghan african albanian algerian american andorran angolan anguillian antarctican antiguan arab arabian argentine
argentinian armenian aruban asian australian austrian azerbaijani bahamian bahraini balochi bangladeshi barbadian
barbudan basque belarusian belgian belizean beninese bermudian bhutanese bolivian bosnian brazilian british bruneian
bulgarian burkinabe burmese burundian caledonian cambodian cameroonian canadian catalan caymanian chadian chechen
chilean chinese colombian comoran comorian congolese croatian cuban curaçaoan cypriot czech danish djibouti dominican
dutch eastern ecuadorean egyptian emirati english eritrean estonian ethiopian european faroese fijian filipino finnish
french gabonese gambian georgian german ghanaian gibraltar greek greenlander greenlandic grenadian guadeloupian
guamanian guatemalan guianan guinea-bissauan guinean guyanese haitian helenian herzegovinian honduran hungarian
i-kiribati icelander icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
jordanian kazakh kazakhstani kenyan kirghiz kittitian konger korean kosovar kurdish kuwaiti kyrgyz lankan lao laotian
latvian lebanese leonean liberian libyan liechtensteiner lithuanian lucian luxembourger luxembourgish maartener
macanese macedonian mahoran malagasy malawian malaysian maldivan maldivian malian maltese manx marshallese martinican
mauritanian mauritian mexican micronesian miquelonnais moldovan monegasque mongolian montenegrin montserratian
moroccan mosotho motswana mozambican namibian nauruan nepalese nepali nevisian ni-vanuatu nicaraguan nigerian nigerien
niuean norwegian omani pakistani palauan palestinian panamanian paraguayan peruvian philippine polish polynesian
portuguese qatari rican rohingya romanian russian rwandan réunionese sahrawi saint-pierrais salvadoran sammarinese
samoan saudi scottish senegalese serbian seychellois singaporean slovak slovene slovenian somali soviet spanish
sudanese surinamer swazi swedish swiss syrian tadzhik taiwanese tajik tanzanian thai tibetan timorese togolese
tokelauan tomean tongan trinidadian tunisian turkish turkmen tuvaluan ugandan ukrainian uruguayan uyghur uzbek
uzbekistani venezuelan verdian vietnamese vincentian welsh western yemeni zambian zealander zimbabwean ålandish`)

/** Nationalities as nouns of one person; 'the French', 'the Chinese' are many. */
const ONE_OF =
  /^(?:Spaniard|Briton|Swede|Dane|Scot|Pole|Finn|Turk|Serb|Croat|Kiwi|(?:French|English|Scots|Welsh|Irish|Dutch)(?:man|woman))$/

/** Whether a noun with its capital is somebody's nationality: 'Spaniard', 'Kenyan'. */
export const isNational = (noun: string): boolean =>
  ONE_OF.test(noun) || (/^\p{Lu}\p{Ll}+(?:an|i)$/u.test(noun) && DEMONYMS.has(noun.toLowerCase()))
