// By which part of a full name the press calls a person the second time.
import { wordSet } from '../../language/word-set.ts'
import { normalWords } from '../../language/normal-words.ts'
import { NAME_TITLES } from './titles.ts'

/** Small words that a surname takes along: 'bin Salman', 'von der Leyen'. */
const SURNAME_PARTICLES = wordSet(
  'al el bin bint ibn ben abu von van der den de di da do dos das del della la le ter ten st mac',
)
/** Where the family name, or the name used alone, comes first. */
const FIRST_NAME_USED: ReadonlySet<string> = new Set([
  'CN',
  'TW',
  'KR',
  'KP',
  'HK',
  'ET',
  'ER',
  'TH',
  'MY',
])
/** Where two family names are usual and both are used. */
const TWO_USED: ReadonlySet<string> = new Set(
  'ES MX CO VE AR CL PE EC BO GT HN SV NI CR PA DO CU UY PY MM'.split(' '),
)
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** The surnames of a full name; none for a single word. 'Osama bin Laden' gives 'bin Laden'. */
export function surnamesOf(fullName: string, countries: readonly string[]): string[] {
  const parts = fullName.split(/\s+/).filter((word) => !SUFFIX.test(word))
  // 'Dr Tedros', 'Pope Francis': the title is no name.
  const named = parts.findIndex((word) => !NAME_TITLES.has(normalWords(word).join('')))
  const words = parts.slice(Math.max(0, named))
  const last = words.at(-1)
  if (parts.length < 2 || last === undefined || !/^\p{L}/u.test(last)) return []
  if (words.length === 1) return named > 0 && last.length > 2 ? [last] : []
  // 'Duke of Sussex', 'Mother of All Bombs'.
  if (words.includes('of')) return []
  if (countries[0] !== undefined && FIRST_NAME_USED.has(countries[0])) {
    return words[0] === undefined || words[0].endsWith('.') ? [] : [words[0]]
  }
  let from = words.length - 1
  while (from > 1 && SURNAME_PARTICLES.has(words[from - 1]?.toLowerCase() ?? '')) from--
  const surname = words.slice(from).join(' ')
  const results = countries[0] === 'MM' && words.length > 2 ? [] : [surname]
  if (
    words.length > 2 &&
    countries.some((country) => TWO_USED.has(country)) &&
    from === words.length - 1
  ) {
    results.push(words.slice(-2).join(' '))
  }
  const bare = /^(?:al|el)-(?<bare>\p{Lu}.+)$/iu.exec(surname)?.groups?.['bare']
  if (bare !== undefined) results.push(bare)
  // 'bin Laden' begins a sentence as 'Bin Laden', and 'von der Leyen' as 'Von der Leyen'.
  return results.filter((name) => name.replaceAll(/[^\p{L}]/gu, '').length > 1)
}
