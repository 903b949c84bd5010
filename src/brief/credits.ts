// Who made the report, named beside it: writers, photographers, agencies. None of them is of its story.
import { pattern } from '../language/pattern.ts'
import { textOf, type Article, type Span } from '../language/article.ts'

/** What 'reporting by The Guardian' does when it is news: no credit has a verb. */
const NO_VERB = String.raw`(?!.* (?:has|have|had|is|are|was|were|shows?|showed|finds?|found|reveal(?:s|ed)|suggest(?:s|ed))\b)`

/** 'By Anna Finn', 'Anna Finn reported from Vell and Jan Orlov from Lorne.', 'Photograph: Jan Orlov/AFP'. */
const CREDIT = pattern('u')`
  ^[-–—(* ]*(?:
    (?:[Bb]y|BY) \p{Lu}[\p{L}.'’-]+ (?:\p{Lu}|staff\b|and \p{Lu}|for \p{Lu})[^.!?]{0,70}$|
    (?:[Aa]dditional |[Ff]urther )?(?:
      [Rr]eporting|[Ww]riting|[Ww]ritten|[Ee]dit(?:ing|ed)|[Pp]hotography|[Ww]ords|[Ii]llustration|[Vv]ideo
    ) by \p{Lu}${NO_VERB}|
    [Ww]ith (?:agency |agencies )?(?:assistance|inputs?|files|additional reporting) (?:from|by) (?:\p{Lu}|(?:news )?agenc)(?!.*, (?!and\b|in\b)\p{Ll})|
    (?:[Pp]hotograph|[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Pp]ic|[Cc]redit|[Ii]llustration)[Ss]?(?: by|:|/) ?\p{Lu}${NO_VERB}
  )|
  ^\p{Lu}[\p{L} .,'’-]{4,80} (?:
    (?<=\p{Lu}[\p{L}.'’-]* )(?:reported|contributed|contributed reporting) from \p{Lu}(?!.* that )[\p{L} .,'’-]{1,120}|
    contributed (?:to this|reporting to (?:this|the)) (?:report|story|article)[\p{L} .,'’-]{0,60}
  )\.$`

/** A line longer than this tells something. */
const LONGEST = 220

/** Whether a sentence only says who made the report. */
export const isCredit = (sentence: string): boolean =>
  sentence.length < LONGEST && CREDIT.test(sentence)

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
