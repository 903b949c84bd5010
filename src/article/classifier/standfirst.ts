// The title and the line under it, which an article has apart from its body.
import type { Look } from './look.ts'
import { BIT } from '../dom/names.ts'
import { isFurnitureLine } from '../plain/furniture-lines.ts'
import type { Hints } from './wording.ts'

/** How many blocks above the body the standfirst is looked for. */
const WITHIN = 8
const LONGEST = 400
const LONGEST_HEAD = 160

/** The nearest line above the body that is marked as its standfirst, chosen or not. */
export function standfirstAbove(first: number, look: Look, hints: Hints): string | null {
  for (let index = first - 1; index >= Math.max(0, first - WITHIN); index -= 1) {
    const { kind, text } = look.blocks[index] ?? { kind: 'heading', text: '' }
    const isTitle = isHead(text, hints) || (kind === 'heading' && !text.includes('. '))
    if (!isTitle && isStandfirst(look, index, hints)) return text
  }
  return null
}

/** Where the body starts: after the title and the standfirst, which are a few blocks unlike the rest. */
export function startOf(chosen: readonly number[], look: Look, hints: Hints): number {
  const start = chosen.findIndex((index) => !isStandfirst(look, index, hints))
  // Where nothing else is left the line under the title is all there is of the article.
  const isText = (index: number): boolean => !isHead(look.blocks[index]?.text ?? '', hints)
  // Paragraphs, not a line: what is named a summary here is the body.
  if (start > 3) return 0
  return Math.max(0, start < 0 ? chosen.findIndex(isText) : start)
}

/** The title and the standfirst, which the article has apart from its body. */
export function isStandfirst(
  { groups, groupOf, blocks }: Look,
  index: number,
  hints: Hints,
): boolean {
  const block = blocks[index]
  if (!block || block.text.length > LONGEST) return false
  const { text, box } = block
  if (isHead(text, hints)) return true
  // Many pages give their first paragraph as their description: that one is like those after it.
  const isAlone = (groups[groupOf[index] ?? 0]?.blocks.length ?? 0) < 3
  if (isAlone && hints.description === text) return true
  const { names, parent } = box
  return (
    (names & BIT.deck) !== 0 ||
    (parent !== null && parent.blocks < 3 && (parent.names & BIT.deck) !== 0)
  )
}

/** Whether a line is the title, or who wrote the article, or both and when: a page on paper sets them in one. */
function isHead(text: string, { titles, pageTitle, author }: Hints): boolean {
  if (titles.includes(text) || text === author) return true
  if (text.length > LONGEST_HEAD) return false
  const rest = text.startsWith(pageTitle) ? text.slice(pageTitle.length) : text
  return isFurnitureLine(rest.trim(), 0)
}
