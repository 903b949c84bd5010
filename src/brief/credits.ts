// Who made the report, named beside it: writers, photographers, agencies. None of them is of its story.
import { textOf, type Article, type Span } from '../language/article.ts'

/** 'By Anna Finn', 'Anna Finn reported from Vell and Jan Orlov from Lorne.', 'Photograph: Jan Orlov/AFP'. */
const CREDIT =
  /^[-–—(* ]*(?:by \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?]{0,70}$|(?:additional |further )?(?:reporting|writing|editing|photography|words|illustration|video) by\b|with (?:assistance|inputs?|files|additional reporting) (?:from|by)\b|(?:photograph|photo|picture|image|pic|credit|illustration)s?(?: by|:|\/) ?\p{Lu})|^\p{Lu}[\p{L} .,'’-]{4,80} (?:(?:reported|contributed|contributed reporting) from \p{Lu}[\p{L} .,'’-]{1,120}|contributed (?:reporting )?to (?:this|the) (?:report|story|article)[\p{L} .,'’-]{0,60})\.$/iu

/** A line longer than this tells something. */
const LONGEST = 220

/** Whether a sentence only says who made the report. */
export const isCredit = (sentence: string): boolean =>
  sentence.length < LONGEST && CREDIT.test(sentence)

/** Small words of a headline. */
const SMALL =
  /^(?:a|an|the|and|or|but|as|at|by|for|from|in|into|of|off|on|over|to|up|with|after|before|is|are|vs?)$/
/** 'Pick of Steve Bannon as Chief Strategist Sparks Backlash': a capital on every word is a headline's. */
export function isHeadline(sentence: string): boolean {
  if (sentence.length > LONGEST || /[.!?…"”']$/.test(sentence)) return false
  const words = sentence.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const own = words.filter((word) => !SMALL.test(word))
  return own.length > 5 && own.every((word) => /^\p{Lu}/u.test(word))
}

/** 'Villagers outside the inn. Picture: Anna Finn' */
const WITH_CREDIT =
  /[.?!)] ?\(?(?:Photograph|Photo|Picture|Image|Pic|Credit)s?(?: by|:|\/) ?\p{Lu}[^.!?]{1,80}[.)]*$/u

/** Whether a sentence tells of the story: it is no credit, nor in a paragraph under a picture, which a credit ends. */
export function isOfStory(
  article: Pick<Article, 'text' | 'blocks'>,
  sentence: Span & { readonly block: number },
): boolean {
  if (isCredit(textOf(article, sentence))) return false
  const block = article.blocks[sentence.block]
  const isShort = block !== undefined && block.end - block.start <= LONGEST * 1.5
  return !(isShort && WITH_CREDIT.test(textOf(article, block)))
}
