// Whether two names of an article can be one person's.
import { genderOfName } from './gender.ts'
import { PARTICLES } from './name-words.ts'
import type { Token } from '../tokens.ts'

/** 'Mr Cole' isn't Sue Cole. */
export function isOfOther(before: Token | undefined, length: number, name: string): boolean {
  return length === 1 && before?.lower === 'mr' && genderOfName(name) === 'she'
}

/** 'Kurilla' and 'Michael Kurilla' are 'Michael Erik Kurilla'; 'Shahid Khan' isn't 'Imran Khan'. */
export function isSameName(known: string, name: string): boolean {
  if (known === name) return true
  const a = known.split(' ')
  const b = name.split(' ')
  if (PARTICLES.has(b[0]?.toLowerCase() ?? '') && known.endsWith(` ${name}`)) return true
  if (a.length === 1 || b.length === 1)
    return a.at(-1) === b.at(-1) || (b.length === 1 && a[0] === b[0])
  return a[0] === b[0] && a.at(-1) === b.at(-1)
}
