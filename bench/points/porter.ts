// The Porter stemmer as NLTK ships it (its NLTK_EXTENSIONS mode), because Google's rouge_score stems
// with that one: M. F. Porter, 'An algorithm for suffix stripping', Program 14(3), 1980, with the
// changes nltk/stem/porter.py documents. Used by the benches and the training only.

type Rule = readonly [suffix: string, replacement: string, holds: (stem: string) => boolean]

const IRREGULAR: Readonly<Record<string, string>> = {
  sky: 'sky',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  news: 'news',
  innings: 'inning',
  inning: 'inning',
  outings: 'outing',
  outing: 'outing',
  cannings: 'canning',
  canning: 'canning',
  howe: 'howe',
  proceed: 'proceed',
  exceed: 'exceed',
  succeed: 'succeed',
}

function isConsonant(word: string, index: number): boolean {
  const letter = word.charAt(index)
  if ('aeiou'.includes(letter)) return false
  if (letter === 'y') return index === 0 || !isConsonant(word, index - 1)
  return true
}

function measure(stem: string): number {
  let runs = 0
  let afterVowel = false
  for (let index = 0; index < stem.length; index++) {
    const consonant = isConsonant(stem, index)
    if (consonant && afterVowel) runs++
    afterVowel = !consonant
  }
  return runs
}

function hasVowel(stem: string): boolean {
  for (let index = 0; index < stem.length; index++) if (!isConsonant(stem, index)) return true
  return false
}

function endsDouble(word: string): boolean {
  const last = word.length - 1
  return last > 0 && word[last] === word[last - 1] && isConsonant(word, last)
}

function endsShort(word: string): boolean {
  const last = word.length - 1
  if (last === 1) return !isConsonant(word, 0) && isConsonant(word, 1)
  return (
    last >= 2 &&
    isConsonant(word, last - 2) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last) &&
    !'wxy'.includes(word.charAt(last))
  )
}

const positive = (stem: string): boolean => measure(stem) > 0
const long = (stem: string): boolean => measure(stem) > 1
const always = (): boolean => true

/** The first rule whose suffix fits decides, whether or not its condition holds. */
function apply(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, holds] of rules) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, word.length - suffix.length)
    return holds(stem) ? stem + replacement : word
  }
  return word
}

function step1a(word: string): string {
  if (word.length === 4 && word.endsWith('ies')) return `${word[0]}ie`
  return apply(word, [
    ['sses', 'ss', always],
    ['ies', 'i', always],
    ['ss', 'ss', always],
    ['s', '', always],
  ])
}

function step1b(word: string): string {
  if (word.endsWith('ied')) return word.slice(0, -3) + (word.length === 4 ? 'ie' : 'i')
  if (word.endsWith('eed')) return positive(word.slice(0, -3)) ? word.slice(0, -1) : word
  const suffix = ['ed', 'ing'].find(
    (each) => word.endsWith(each) && hasVowel(word.slice(0, -each.length)),
  )
  if (suffix === undefined) return word
  const stem = word.slice(0, -suffix.length)
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (endsDouble(stem)) return 'lsz'.includes(stem.slice(-1)) ? stem : stem.slice(0, -1)
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem
}

function step1c(word: string): string {
  const stem = word.slice(0, -1)
  const holds = word.endsWith('y') && stem.length > 1 && isConsonant(stem, stem.length - 1)
  return holds ? `${stem}i` : word
}

const STEP_2: readonly Rule[] = (
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ' +
  'ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive ' +
  'biliti:ble fulli:ful'
)
  .split(' ')
  .map((pair): Rule => [pair.split(':')[0] ?? '', pair.split(':')[1] ?? '', positive])

function step2(word: string): string {
  if (word.endsWith('alli') && positive(word.slice(0, -4))) return step2(word.slice(0, -2))
  return apply(word, [...STEP_2, ['logi', 'log', (stem) => positive(`${stem}l`)]])
}

const STEP_3: readonly Rule[] = [
  ['icate', 'ic', positive],
  ['ative', '', positive],
  ['alize', 'al', positive],
  ['iciti', 'ic', positive],
  ['ical', 'ic', positive],
  ['ful', '', positive],
  ['ness', '', positive],
]

const STEP_4: readonly Rule[] = [
  ...'al ance ence er ic able ible ant ement ment ent'
    .split(' ')
    .map((suffix): Rule => [suffix, '', long]),
  ['ion', '', (stem) => long(stem) && /[st]$/.test(stem)],
  ...'ou ism ate iti ous ive ize'.split(' ').map((suffix): Rule => [suffix, '', long]),
]

function step5(word: string): string {
  let stem = word
  if (word.endsWith('e')) {
    const rest = word.slice(0, -1)
    if (long(rest) || (measure(rest) === 1 && !endsShort(rest))) stem = rest
  }
  return stem.endsWith('ll') && long(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
}

const cache = new Map<string, string>()

/** The stem of a lower-case word of ASCII letters and digits. */
export function porterStem(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word
  if (word.length <= 2) return word
  const known = cache.get(word)
  if (known !== undefined) return known
  const stem = step5(apply(apply(step2(step1c(step1b(step1a(word)))), STEP_3), STEP_4))
  cache.set(word, stem)
  return stem
}
