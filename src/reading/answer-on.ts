// What the card says of selected words: what the article itself explains by them, else what the glossaries have, or
// that they have nothing, or couldn't be asked.
import { t, type MessageKey } from '../i18n.ts'
import { textOf } from '../language/article.ts'
import type { EntryInBrief, Explanation, WordsExplained } from '../messages/shapes.ts'
import type { Mention } from '../glossary/mention.ts'
import { mentionOf } from './mention-of.ts'
import type { ReadPage } from './read-page.ts'

export interface Answer {
  readonly term: Mention
  readonly explanation: Explanation | null
  /** What else the words may mean. */
  readonly senses: readonly EntryInBrief[]
}

/** The answer on some words; `found`: what the glossaries have on them, null when that couldn't be had. */
export function answerOn(
  words: string,
  found: WordsExplained | null,
  { article, brief }: Pick<ReadPage, 'article' | 'brief'>,
): Answer {
  const { explanation, senses } = found ?? { explanation: null, senses: [] }
  const term = brief.terms.find((one) => one.from === 'article' && textOf(article, one) === words)
  if (term)
    return { term, explanation: null, senses: explanation ? [explanation, ...senses] : senses }
  const gloss =
    found === null ? 'cardFailed' : senses.length > 0 ? 'selectionSeveral' : 'selectionNothing'
  const told = explanation ?? unsettled(words, gloss)
  return { term: mentionOf(told), explanation: told, senses }
}

/** That there is no one explanation. Nothing is looked up before the reader clicks its link. */
function unsettled(term: string, gloss: MessageKey): Explanation {
  return {
    id: '',
    term,
    kind: 'concept',
    gloss: t(gloss),
    links: [],
    more: null,
    sources: [
      {
        title: t('selectionSearch'),
        url: `https://en.wikipedia.org/w/index.php?search=${encodeURIComponent(term)}`,
      },
    ],
    asOf: null,
    from: 'glossary',
    atTheTime: [],
    since: [],
  }
}
