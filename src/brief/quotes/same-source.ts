// Whether two phrases name one source: the Food and Drug Administration is the FDA further down, Vell Bank Corp
// Vell Bank, and several analysts are the analysts of before.
import { isFirmEnding } from '../firm-endings.ts'

const QUANTITY = /^(?:the|an?|some|several|many|most|other|all|two|three|four|five|six)$/
const ENDING = /^(?:department|newspaper|agency|plc|association|organi[sz]ation|service)$/i

/** The phrase without its article or number, and without what it says in brackets or as a firm's form. */
export function sourceKey(phrase: string): string {
  const words = phrase.replace(/ ?[(<][^()<>]*[)>]/g, '').split(' ')
  while (words.length > 1 && QUANTITY.test(words[0]?.toLowerCase() ?? '')) words.shift()
  if (/\p{Lu}/u.test(phrase)) while (words.length > 1 && isEnding(words.at(-1) ?? '')) words.pop()
  return words.join(' ').toLowerCase()
}

const isEnding = (word: string): boolean => isFirmEnding(word) || ENDING.test(word)

/** The short forms a name may go by: those it has in brackets, and its initials. */
export function shortForms(phrase: string): string[] {
  const name = phrase
    .replace(/^The /, '')
    .split(' ')
    .filter((word) => !isFirmEnding(word))
  const initials = (name.join(' ').match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  const bracketed = Array.from(phrase.matchAll(/\((\p{Lu}{2,})\)/gu), ([, short = '']) => short)
  return [...bracketed, ...(initials.length > 2 ? [initials] : [])].map((each) =>
    each.toLowerCase(),
  )
}
