// The other forms a surface takes in the press, made once at compile: hyphens closed up, British
// and American spelling, initials, plural and singular of the head word.
import { otherSpellings } from '../../language/spellings.ts'
import { normalWords } from '../../language/words.ts'
import type { Kind } from '../entry.ts'

const MOST_VARIANTS = 12

/** Kinds whose terms are things there can be several of. */
const COUNTABLE: ReadonlySet<Kind> = new Set([
  'agreement',
  'office',
  'weapon',
  'group',
  'concept',
  'law',
])

/** Whether the last word may carry a plural s that the surface doesn't have. */
export function isCountable(kind: Kind): boolean {
  return COUNTABLE.has(kind)
}

/** Hyphens that designations lose: 'CIS-MOA', 'S-400'. */
const IN_DESIGNATION = /(?<=[\p{Lu}\p{N}])[-‐‑](?=[\p{Lu}\p{N}])|(?<=\p{L})[-‐‑](?=\p{N})/gu
/** A word of two, its first short as a prefix is: 'fire-fighting', but no 'inflation-linked', no 'tit-for-tat'. */
const OF_TWO = /(?<![\p{L}-])(\p{Lu}?\p{Ll}{1,5}|[Cc]ounter)[-‐‑](\p{Ll}+)(?![\p{L}-])/u

function closedUp(surface: string): string[] {
  const closed = surface.replaceAll(IN_DESIGNATION, '').replace(OF_TWO, '$1$2')
  return closed !== surface && normalWords(closed).join('').length > 2 ? [closed] : []
}

/** 'J. D. Vance' and 'J.D. Vance' and 'JD Vance'. */
function initials(surface: string): string[] {
  const joined = surface.replaceAll(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.')
  const split = surface.replaceAll(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ')
  const withoutMiddle = surface.replace(/^(\p{Lu}\p{Ll}+) \p{Lu}\. (?=\p{Lu})/u, '$1 ')
  return [joined, split, withoutMiddle]
}

function withCaseOf(model: string, word: string): string {
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(model)) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Every mixture of the words' spellings: the press writes 'Labour' beside 'Organization'. */
function respelt(surface: string): string[] {
  let mixtures = ['']
  for (const [part] of surface.matchAll(/[\p{L}\p{M}]+\.?|[^\p{L}\p{M}]+/gu)) {
    const others = otherSpellings(normalWords(part).join(''))
    const choices = [part, ...others.map((other) => withCaseOf(part, other))]
    mixtures = mixtures
      .flatMap((before) => choices.map((choice) => before + choice))
      .slice(0, MOST_VARIANTS)
  }
  return mixtures
}

/** Words in s that are no plurals: 'gas', 'lens', 'crisis', 'virus', 'witness'. */
const SINGULAR_S = /(?:[sui]s|gas|lens|bias|atlas|canvas|alias)$/

function isPlural(word: string): boolean {
  return word.endsWith('s') && !SINGULAR_S.test(word)
}

function plural(word: string): string {
  if (isPlural(word)) return word
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
  if (/[a-z]man$/.test(word)) return `${word.slice(0, -3)}men`
  return `${word}s`
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 5) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`
  return isPlural(word) ? word.slice(0, -1) : word
}

/** The singular of a plural written 'SEALs', or of a people or movement ('Houthis', but not 'Hamas'). */
function nameSingular(surface: string, kind: Kind): string[] {
  if (/\p{Lu}{2,}s$/u.test(surface)) return [surface.slice(0, -1)]
  if (kind !== 'group' || !/^\p{Lu}\p{Ll}+s$/u.test(surface)) return []
  return /(?:[^aeious]|i)s$/.test(surface) ? [surface.slice(0, -1)] : []
}

/** Plural and singular of the head word, which stands last or before 'of' or a postposed adjective. */
function numbers(surface: string, kind: Kind): string[] {
  const results: string[] = nameSingular(surface, kind)
  if (!isCountable(kind) || /^\p{Lu}\p{Ll}+$/u.test(surface)) return results
  const headed = /^(?<head>.*?\p{Ll}{2,})(?<rest>(?: of | in |[ -]General$|[ -]general$).*)$/u.exec(
    surface,
  )
  const whole = headed?.groups ?? { head: surface, rest: '' }
  const head = whole['head'] ?? surface
  const last = /\p{Ll}{2,}$/u.exec(head)
  if (!last) return results
  const rest = whole['rest'] ?? ''
  const many = plural(last[0])
  // A plain s at the very end is read without a variant.
  if (rest !== '' || many !== `${last[0]}s`)
    results.push(`${head.slice(0, last.index)}${many}${rest}`)
  // 'Navy Seals' has a singular, 'Houthis' too; 'Paris Accords' hardly, and no harm.
  results.push(`${head.slice(0, last.index)}${singular(last[0])}${rest}`)
  return results
}

/** "People's" is also misprinted "Peoples". */
function withoutApostrophe(surface: string): string[] {
  const dropped = surface.replaceAll(/(?<=\p{L})['’]s(?= )/gu, 's')
  return dropped === surface ? [] : [dropped]
}

/** The surface first, then its variants, each once. */
export function variantsOf(surface: string, kind: Kind): string[] {
  const variants = new Set([surface])
  const add = (more: readonly string[]): void => {
    for (const one of more) if (variants.size < MOST_VARIANTS) variants.add(one)
  }
  add(withoutApostrophe(surface))
  for (const known of Array.from(variants)) add(respelt(known))
  for (const known of Array.from(variants)) add([...closedUp(known), ...initials(known)])
  for (const known of Array.from(variants)) add(numbers(known, kind))
  return [...variants]
}
