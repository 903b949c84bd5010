// The text as it is read for sense: headline and standfirst before the body, so that what they say
// counts as evidence; offsets from `body` on are the article's own.
import type { Article, Span } from '../../language/article.ts'
import { isAllCapitals, isTitleCase } from '../../language/case-pattern.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import { withPlainSpaces } from '../../language/plain-spaces.ts'
import { findDateline, type Dateline } from './dateline.ts'

export interface Reading {
  readonly text: string
  /** Where the body begins: subtract it for offsets into `article.text`. */
  readonly body: number
  /** Spans in which capitals say little: headline, headings, lines in capitals or in those of titles. */
  readonly loud: readonly { readonly start: number; readonly end: number }[]
  /** A country named in it is where the report was written. */
  readonly dateline: Dateline | null
}

/** Headline, standfirst and body in one, words parted by plain spaces. */
export function readArticle(given: Article): Reading {
  const article = withPlainSpaces(given)
  const head = [article.title, article.standfirst ?? ''].filter((part) => part !== '')
  const before = head.length > 0 ? `${head.join('\n\n')}\n\n` : ''
  const text = before + article.text
  const body = before.length
  const loud = [{ start: 0, end: article.title === '' ? 0 : article.title.length }]
  for (const block of article.blocks) {
    if (
      block.kind === 'heading' ||
      isAllCapitals(article.text, block.start, block.end) ||
      isTitleCase(article.text.slice(block.start, block.end))
    ) {
      loud.push({ start: body + block.start, end: body + block.end })
    }
  }
  const found = findDateline(article)
  const dateline = found && { ...found, start: body + found.start, end: body + found.end }
  return { text, body, loud, dateline }
}

/** Whether an offset lies where capitals say little. */
export function isLoud(reading: Reading, at: number): boolean {
  const { loud } = reading
  const span = loud[firstEndingAfter(loud, at)]
  return span !== undefined && at >= span.start
}

/** Whether a word at an offset is capitalised by its place alone: first of a sentence or a quotation. */
export function isSentenceStart(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && /[\s"'“”‘’(«[]/.test(text.charAt(before))) {
    if (text.charAt(before) === '\n') return true
    before--
  }
  if (before < 0) return true
  const last = text.charAt(before)
  if (last === '.')
    return !/\b(?:\p{Lu}|Gen|Lt|Col|Maj|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|St)\.$/u.test(
      text.slice(Math.max(0, before - 5), before + 1),
    )
  return /[!?:•|]/.test(last)
}

/** Whether a stretch lies within the dateline. */
export function isInDateline({ dateline }: Reading, { start, end }: Span): boolean {
  return dateline !== null && start >= dateline.start && end <= dateline.end
}
