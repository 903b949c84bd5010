// What the article's definitions of short forms explain: both forms, by the sentence that defines them.
import type { Definition, Explained } from '../parts.ts'
import { kindOfName } from './kinds.ts'
import { join, quoteAround } from './quote.ts'

/** One thing a short form; of two definitions of one the first counts, one-letter forms are left out. */
export function explainedShortForms(text: string, definitions: readonly Definition[]): Explained[] {
  const known = new Set<string>()
  const explained: Explained[] = []
  for (const { start, end, short, long, longSpan, sentence } of definitions) {
    if (short.length < 2 || known.has(short) || isPlayersClub(short, long)) continue
    known.add(short)
    const isApart = start >= sentence.end || end <= sentence.start
    explained.push({
      term: short,
      kind: kindOfName(long),
      gloss: quoteAround(text, sentence, isApart ? longSpan : join({ start, end }, longSpan)),
      forms: [
        { text: singular(short), anyCase: false },
        { text: long, anyCase: true },
      ],
      mentions: [],
      sentence,
    })
  }
  return explained
}

/** 'Jerome Thion (Biarritz)': a word in brackets with a letter first that begins none of the name's words. */
function isPlayersClub(short: string, long: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(short)) return false
  const initials = long.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []
  return !initials.some((letter) => letter.toLowerCase() === short.charAt(0).toLowerCase())
}

/** 'MPs' is defined, 'MP' is looked for: the ending is allowed after every form. */
function singular(short: string): string {
  return /\p{Lu}['’]?s$/u.test(short) ? short.replace(/['’]?s$/, '') : short
}
