// The words of a sentence that a card can quote: all of it, or what explains, alone.
import type { Span } from '../../language/article.ts'

/** Most characters of a gloss: what a reader takes in at a glance. */
export const GLOSS_MAX = 200
const EDGE = /[,;:—–] | \(/g

/** 'its chief', 'the company's boss', 'another rebel group': the owner, or what says that one came before. */
const OWNER =
  /^(?:[Hh]is(?! (?:Highness|Holiness|Majesty|Excellency) )|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Ww]hose|[Aa]nother|[Ff]ellow|[Oo]ne(?! of)|(?:[Tt]he|[Tt]his|[Tt]hat) (?!men|women|people|child|world|king|queen)(?:[\p{Ll}-]+ )?\p{Ll}[\p{L}-]*['’ʼ]s?) (?:(?:own|then|late|now) )?/u
/** 'the team that gave him his chance': somebody of whom the words before say nothing. */
const SOMEBODY = /^\P{Lu}*(?<!\p{L})(?:he|him|his|she|her|i|me|my|we|us|our|you|your)(?!\p{L})/u

/** Whether words point at what was said before ('its chief', 'the company's boss'): a card can't begin so. */
export function pointsBack(words: string): boolean {
  return OWNER.test(words) || /^[Oo]ne of (?:his|her|its|their|our|my) /.test(words)
}

/** Whether words tell of somebody who is in none of them. */
export function tellsOfSomebody(words: string): boolean {
  return SOMEBODY.test(words)
}

/** 'lobbying firm' of 'its lobbying firm'. */
export function withoutOwner(words: string): string {
  return words.replace(OWNER, '')
}

/** The sentence where it fits; else `core` alone, cut where a clause ends when it is too long itself. */
export function quoteAround(text: string, sentence: Span, core: Span): string {
  if (sentence.end - sentence.start <= GLOSS_MAX) return text.slice(sentence.start, sentence.end)
  const end = /[)\]]/.test(text.charAt(core.end)) ? core.end + 1 : core.end
  const words = text.slice(core.start, end)
  if (words.length <= GLOSS_MAX) return words
  const fitting = words.slice(0, GLOSS_MAX + 1)
  const edges = [...fitting.matchAll(EDGE)].map(({ index }) => index)
  return fitting.slice(0, edges.at(-1) ?? GLOSS_MAX).trim()
}

const SAYS =
  '(?:says?|said|adds?|added|warn(?:s|ed)|writes?|wrote|tells?|told|explain(?:s|ed)|argue[sd]|tweeted)'
/** '“We teach them,” said ' */
const SAID_BEFORE = new RegExp(`^[“"‘'][^“”"]*[,?!][”"’'] ${SAYS} (?=\\p{L})`, 'u')
/** ' said: “It won't be remembered.' */
const SAYS_AFTER = new RegExp(
  `,?(?: (?:who|that|which|and))? (?:has |had )?${SAYS}(?: [^“”"‘:.,]{1,40})?[:,] [“"‘'].*$`,
  'su',
)

/** A sentence without what it quotes before or behind who says so, which tells nothing of who that is. */
export function withoutSpeech(sentence: string): string {
  return sentence.replace(SAID_BEFORE, '').replace(SAYS_AFTER, '')
}

/** From the first of two spans to the end of the last. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/**
 * The sentence where it fits, or what explains, alone: without the owner it points back with ('its lobbying
 * firm'), when two words are left that need none; null when nothing is.
 */
export function quoteOf(text: string, sentence: Span, core: Span): string | null {
  if (sentence.end - sentence.start <= GLOSS_MAX) return text.slice(sentence.start, sentence.end)
  const words = text.slice(core.start, core.end)
  const own = withoutOwner(words)
  if (tellsOfSomebody(own)) return null
  if (own === words) return quoteAround(text, sentence, core)
  return own.length > GLOSS_MAX || !own.includes(' ') || pointsBack(own) ? null : own
}
