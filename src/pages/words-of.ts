// Whose words ours stand among, and so in which language: a screen reader says each in its own voice.
import { languageOf } from '../language-of.ts'
import type { PageBrief } from '../messages/shapes.ts'

interface Lang {
  readonly lang: string
}

/** The attribute for words of the article. */
export function langOf({ language }: PageBrief): Lang {
  return { lang: language }
}

/**
 * The attribute for a term and its explanation: the glossary is in English, one of the reader's own in a language that
 * nobody knows, which HTML calls ''.
 */
export function langOfTerm(brief: PageBrief, term: PageBrief['terms'][number]): Lang {
  return { lang: languageOf(term, brief) ?? '' }
}
