// Shapes of words by which names of people are told from other capitalised words.
import { isCloseBehind, type Token } from '../tokens.ts'

/** '68-year-old', 'Hungarian-born', 'T-59', and 'Snowden.Image' where a page lost a space. */
export const NO_NAME_SHAPE = /-(?:old|born|based|led|backed)$|\d|\p{Ll}\.\p{Lu}\p{Ll}/u

/** 'NATO', 'JeM', '9th': capitals enough for an acronym; 'K.P.' and 'McCain' are none. */
export function isAcronymWord(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\./.test(text) && !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text)
}

/** Whether a word stands right behind the one before it. */
export function isWordBehind(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && isCloseBehind(tokens, index)
}
