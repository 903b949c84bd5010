// Plural and singular of a surface's head word, where the press writes both.
import type { Kind } from '../entry.ts'

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

/** Words in s that are no plurals: 'gas', 'lens', 'crisis', 'virus', 'witness'. */
const SINGULAR_S = /(?:[sui]s|gas|lens|bias|atlas|canvas|alias)$/
/** Words for what is not counted: 'awareness', 'archaeology', 'monkeypox'. */
const UNCOUNTED = /(?:ness|ology|graphy|onomy|pox|ism)$/
/** A head that is a verb's form: 'sworn in as president', 'negligence resulting in death'. */
const VERBAL = /(?:ing|ed|[aeo]wn|orn)$/

function isPlural(word: string): boolean {
  return word.endsWith('s') && !SINGULAR_S.test(word)
}

function plural(word: string): string {
  if (isPlural(word) || UNCOUNTED.test(word)) return word
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/[^s]sis$/.test(word)) return `${word.slice(0, -2)}es`
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

const HEADED = /^(?<head>.*?\p{Ll}{2,})(?<rest>(?: of | in |[ -]General$|[ -]general$).*)$/u

/**
 * A surface whose head word, which stands last or before 'of', 'in' or a postposed adjective, is in the plural and in the
 * singular. There are Secretaries of State, but of a party, a law or a treaty one of the name.
 */
export function numberForms(surface: string, kind: Kind): string[] {
  const forms = nameSingular(surface, kind)
  if (!isCountable(kind) || /^\p{Lu}\p{Ll}+$/u.test(surface)) return forms
  const { head = surface, rest = '' } = HEADED.exec(surface)?.groups ?? {}
  const last = /\p{Ll}{2,}$/u.exec(head)
  if (!last) return forms
  const before = head.slice(0, last.index)
  const isName = /\p{Lu}$/u.test(before) && kind !== 'office'
  const isVerbal = rest !== '' && VERBAL.test(last[0])
  const many = plural(last[0])
  // A plain s at the very end is read without a variant.
  if (!isName && !isVerbal && (rest !== '' || many !== `${last[0]}s`))
    forms.push(before + many + rest)
  // 'Navy Seals' has a singular, 'Houthis' too; 'Paris Accords' hardly, and no harm; 'Joint Chiefs of Staff' has none.
  if (!isName || rest === '') forms.push(before + singular(last[0]) + rest)
  return forms
}
