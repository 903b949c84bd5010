// The language of an article: as the page states it, unless that is English and the text plainly is not. Many
// systems leave their own `lang="en"` on whatever is written with them.
import { textIn } from './json-ld.ts'
import { metaOf, type Statements } from './statements.ts'

/** Told to be English without a regular expression. */
const USUAL = ' en en-us en-gb en-au en-ca en-in en-nz en-ie en-za '
/** Characters that are read for it. */
const BEGINNING = 2000
const ENGLISH = [' the ', ' of ', ' and ']

/** As BCP 47, with the region only where it is stated; 'en' where nothing else is known. */
export function languageOfPage(document: Document, statements: Statements, text: string): string {
  const stated = languageStated(document, statements)
  if (!stated.toLowerCase().startsWith('en')) return stated
  const beginning = text.slice(0, BEGINNING)
  return isEnglish(beginning) ? stated : (languageByWords(beginning) ?? stated)
}

function languageStated(document: Document, statements: Statements): string {
  const { lang } = document.documentElement
  if (USUAL.includes(` ${lang.toLowerCase()} `)) return lang
  const linked = textIn(statements.article?.['inLanguage'])
  const stated = lang || linked || metaOf(statements, 'content-language', 'og:locale')
  const tag = (stated ?? 'en').trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : 'en'
}

/** Two of its smallest words, of which a paragraph has more: told without a word being cut out. */
function isEnglish(text: string): boolean {
  return ENGLISH.reduce((times, word) => times + text.split(word, 3).length - 1, 0) > 1
}

/** The letters of a language that those above it are not written with. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[ぁ-ヿ]/g],
  ['ko', /[가-힣]/g],
  ['zh', /[一-鿿]/g],
  ['ur', /[ٹڈڑے]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[؀-ۿ]/g],
  ['uk', /[іїє]/g],
  ['ru', /[а-я]/g],
  ['el', /[α-ω]/g],
  ['he', /[א-ת]/g],
  ['hi', /[ऀ-ॿ]/g],
]
/** One character in so many must be such a letter. */
const OF_LETTERS = 60

/** Each with small words that it is full of: what one has of another's, the other has more of. */
const WORDS =
  'es el los las del que una por y en se,pt os das dos do que uma com não e o,fr le les des du une et est pour dans la,it il gli della di una per con che e la,ca el els les la dels i amb per una que és,ro și în cu care pe din că nu la,de der die das und den ist mit von,nl het een van de en dat niet zijn,sv och att det på av för inte,da og at det på af efter ikke,nb og å det på av etter ikke,fi ja on että ei se mutta ovat,pl nie się na że do po w i,cs se na že je by jako také i,hu a az és hogy nem egy is,tr ve bir bu için ile olarak da de,id yang dan dari untuk dengan pada ini itu,vi và của các là có được cho những'

/** One word in so many must be among them. */
const OF_WORDS = 10

function languageByWords(text: string): string | null {
  const lower = text.toLowerCase()
  for (const [language, letters] of LETTERS)
    if ((lower.match(letters)?.length ?? 0) * OF_LETTERS > text.length) return language
  const words = lower.split(/[\s.,’']+/)
  let most = words.length / OF_WORDS
  let best: string | null = null
  for (const row of WORDS.split(',')) {
    const [language = '', ...small] = row.split(' ')
    const number = words.filter((word) => small.includes(word)).length
    if (number <= most) continue
    most = number
    best = language
  }
  return best
}
