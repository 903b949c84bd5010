// Where quotation marks open and close. Pairs are looked for within a block only: a mark that never closes
// quotes to the end of its paragraph, as the press does when a quotation goes on in the next.
import type { Article, Span } from '../../language/article.ts'

const MARKS = /["“”«»„]|[‘’']/g
const LETTER = /[\p{L}\p{N}]/u

/** The quotations of an article in order, marks included, none within another. */
export function findQuotations(article: Pick<Article, 'text' | 'blocks'>): Span[] {
  const { text } = article
  const spans: Span[] = []
  for (const block of article.blocks) {
    let open = -1
    let kind = ''
    for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
      const mark = match[0]
      const at = block.start + match.index
      if (open === -1) {
        if (!opens(text, at, mark)) continue
        open = at
        kind = kindOf(mark)
        if (kind === 'single' && !closesLater(text, at, block.end)) open = -1
      } else if (mark === '"' && reopens(text, at)) {
        spans.push({ start: open, end: trimmed(text, open, at) })
        open = at
      } else if (kindOf(mark) === kind && closes(text, at, mark)) {
        if (at - open > 2) spans.push({ start: open, end: at + 1 })
        open = -1
      }
    }
    if (open !== -1 && kind === 'double' && block.end - open > 2)
      spans.push({ start: open, end: block.end })
  }
  return spans
}

function kindOf(mark: string): 'double' | 'single' {
  return /[‘’']/.test(mark) ? 'single' : 'double'
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '”' || mark === '’') return false
  if (mark === '"' || mark === "'") {
    const before = text.charAt(at - 1)
    if (LETTER.test(before)) return false
    return mark === '"' || /\p{L}/u.test(text.charAt(at + 1))
  }
  return !LETTER.test(text.charAt(at - 1))
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '‘' || mark === '„') return false
  if (mark === '’' || mark === "'")
    return !LETTER.test(text.charAt(at + 1)) && !/\s/.test(text.charAt(at - 1))
  return true
}

/** A straight mark that can only open: the one before was never closed. */
function reopens(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))
}

function trimmed(text: string, from: number, to: number): number {
  let end = to
  while (end > from + 1 && /\s/.test(text.charAt(end - 1))) end--
  return end
}

/** A single mark opens only if one closes it within a few hundred characters: most are apostrophes. */
function closesLater(text: string, at: number, end: number): boolean {
  const window = text.slice(at + 1, Math.min(end, at + 400))
  return /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u.test(window)
}
