// Spaces that don't break a line, and those of other widths, as the plain ones that every rule of language
// knows. Each stays one character, so that offsets hold.
import type { Article } from './article.ts'

const SPACE = '[\\u00a0\\u2000-\\u200a\\u202f\\u205f]'
/** Between digits it groups them ('1 000 000'), where a plain one parts two numbers. */
const HARD = new RegExp(`(?<!\\d)${SPACE}|${SPACE}(?!\\d)`, 'g')

/** A text with plain spaces, as long as it was. */
export function plainSpaces(text: string): string {
  return text.replace(HARD, ' ')
}

/** An article whose words are parted by plain spaces. */
export function withPlainSpaces(article: Article): Article {
  const { title, standfirst, text } = article
  return {
    ...article,
    title: plainSpaces(title),
    standfirst: standfirst === null ? null : plainSpaces(standfirst),
    text: plainSpaces(text),
  }
}
