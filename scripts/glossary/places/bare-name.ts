import { normalWords } from '../../../src/language/normal-words.ts'

/** A name's words without marks and in small letters: what two spellings of it share. */
export function bareName(name: string): string {
  return normalWords(name).join(' ')
}
