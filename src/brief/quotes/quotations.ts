// Where quotation marks open and close. Pairs are looked for within a block only: a mark that never closes
// quotes to the end of its paragraph, as the press does when a quotation goes on in the next.
import type { Article, Span } from '../../language/article.ts'

const MARKS = /["“”«»„]|[‘’']/g
/** In paragraphs. */
const LONGEST_SPEECH = 12
const LETTER = /[\p{L}\p{N}]/u

/** The quotations of an article in order, marks included, none within another. */
export function findQuotations(article: Pick<Article, 'text' | 'blocks'>): Span[] {
  const { text } = article
  const spans: Span[] = []
  article.blocks.forEach((block, index) => {
    let open = -1
    let kind = ''
    let isLeftOpen = false
    for (const match of text.slice(block.start, block.end).matchAll(MARKS)) {
      const mark = match[0]
      const at = block.start + match.index
      if (open === -1) {
        if (!opens(text, at, mark)) continue
        open = at
        kind = kindOf(mark)
        if (kind === 'single' && !closesLater(text, at, block.end)) {
          isLeftOpen = beginsSpeech(text, at, block) && goesOnBehind(article, index)
          if (!isLeftOpen) open = -1
        }
      } else if (mark === '"' && reopens(text, at)) {
        spans.push({ start: open, end: trimmed(text, open, at) })
        open = at
      } else if (kindOf(mark) === kind && closes(text, at, mark, text.charAt(open))) {
        if (at - open > 2) spans.push({ start: open, end: at + 1 })
        open = -1
      }
    }
    if (open !== -1 && (kind === 'double' || isLeftOpen) && block.end - open > 2)
      spans.push({ start: open, end: block.end })
  })
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
  // 'Watch the report » .' points onward; German books quote »so«.
  if (mark === '»' && !LETTER.test(text.charAt(at + 1))) return false
  return !LETTER.test(text.charAt(at - 1))
}

function closes(text: string, at: number, mark: string, opener: string): boolean {
  if (mark === '“') return opener === '„'
  if (mark === '‘' || mark === '„') return false
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

/** A single mark at the head of its paragraph or after a colon, and a capital behind it. */
function beginsSpeech(text: string, at: number, block: Span): boolean {
  const before = text.slice(Math.max(block.start, at - 2), at)
  return (before === '' || before === ': ') && /\p{Lu}/u.test(text.charAt(at + 1))
}

/** Whether each of the next paragraphs opens with a single mark, up to one that closes it. */
function goesOnBehind({ text, blocks }: Pick<Article, 'text' | 'blocks'>, index: number): boolean {
  for (const { start, end } of blocks.slice(index + 1, index + 1 + LONGEST_SPEECH)) {
    const paragraph = text.slice(start, end)
    if (!/^['‘]\p{Lu}/u.test(paragraph)) return false
    if (/[.,!?…]['’](?!\p{L})/u.test(paragraph)) return true
  }
  return false
}

/** A single mark opens only if one closes it within a few hundred characters: most are apostrophes. */
function closesLater(text: string, at: number, end: number): boolean {
  const window = text.slice(at + 1, Math.min(end, at + 400))
  return /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])/u.test(window)
}
