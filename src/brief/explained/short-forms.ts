// What the article's definitions of short forms explain: both forms, by the sentence that defines them.
import { textOf, type Span } from '../../language/article.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import type { Definition, Explained } from '../parts.ts'
import { kindOfName } from './kinds.ts'
import { join, quoteAround, withoutSpeech } from './quote.ts'

/** One thing a short form; of two definitions of one the first counts, one-letter forms are left out. */
export function explainedShortForms(text: string, definitions: readonly Definition[]): Explained[] {
  const known = new Set<string>()
  const explained: Explained[] = []
  for (const { start, end, short, long, longSpan, sentence, implied } of definitions) {
    if (short.length < 2 || known.has(short) || isPlayersClub(short, long)) continue
    if (long.endsWith(short) || isPictureCredit(text.slice(end, longSpan.start))) continue
    known.add(short)
    // No sentence says what is implied: the one with the name may tell any news of it.
    const gloss = implied
      ? textOf({ text }, withClause(text, longSpan))
      : withoutSaid(
          quoteAround(text, sentence, withClause(text, join({ start, end }, longSpan))),
          short,
          long,
        )
    explained.push({
      term: short,
      kind: kindOfName(long),
      gloss,
      forms: [
        { text: singular(short), anyCase: false },
        ...(tellsOf(long, gloss) ? [{ text: long, anyCase: true }] : []),
      ],
      mentions: [],
      sentence,
    })
  }
  return explained
}

/** Whether a gloss says something of the long form: not of plain words ('miles per hour'), nor where it is the form again. */
const tellsOf = (long: string, gloss: string): boolean =>
  /\p{Lu}/u.test(long) && gloss.replace(/^the /i, '') !== long

/** Without what is quoted beside both forms, which tells of other things. */
function withoutSaid(gloss: string, short: string, long: string): string {
  const told = withoutSpeech(gloss)
  return told.includes(short) && told.includes(long) ? told : gloss
}

/** 'the Indus Basin Authority (IBA), which shares out the water': both forms with the clause about them. */
function withClause(text: string, { start, end }: Span): Span {
  const clause = /^\)?, (?:which|an?) [^,;:.()–—]{5,120}(?=[,;.])/u.exec(text.slice(end, end + 140))
  return { start: startOf(text, start), end: end + (clause?.[0].length ?? 0) }
}

/** With 'the' before it, or with the quotation mark that ends within. */
function startOf(text: string, start: number): number {
  const lead = /(?:(?<!\p{L})the )?[“"‘]?$/u.exec(text.slice(Math.max(0, start - 6), start))
  return start - (lead?.[0].length ?? 0)
}

/** 'AP:Associated Press' under a picture. */
const isPictureCredit = (between: string): boolean => between === ':'

/** 'Jerome Thion (Biarritz)', 'Sergio Peinado (ESP)': in brackets with a letter first that begins none of the name's words. */
function isPlayersClub(short: string, long: string): boolean {
  const isLand =
    /^\p{Lu}{3}$/u.test(short) && GIVEN_NAMES.has(/^\p{L}+/u.exec(long)?.[0].toLowerCase() ?? '')
  if (!isLand && !/^\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)*$/u.test(short)) return false
  const initials = long.match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []
  return !initials.some((letter) => letter.toLowerCase() === short.charAt(0).toLowerCase())
}

/** 'MPs' is defined, 'MP' is looked for: the ending is allowed after every form. */
function singular(short: string): string {
  return /\p{Lu}['’]?s$/u.test(short) ? short.replace(/['’]?s$/, '') : short
}
