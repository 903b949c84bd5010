// Which lines of the usual article are its body by their words. Most are told from afar, by the marks that none of
// the short ones has: only where there is one are they read word by word.
import { hasDigit } from '../page/dates.ts'
import type { RawBlock } from '../dom/raw-block.ts'
import { isFurnitureText } from './furniture-text.ts'
import { isOpening } from './phrases.ts'

/** Without one of these in it a paragraph of some length is no furniture (`phrases.ts`). */
const MARKS =
  'newsletter|subscri|inbox|login|sign up|signing up|whatsapp|telegram|@|donat|updated|notification|app |channel|podcast|instagram|facebook|twitter|tiktok|youtube|email|click|alerts|member|spotify|coupon|giveaway|copyright|©|reserved|cookie|getty|shutterstock|courtesy|affiliate|commission|privacy|disclaimer|disclosure|sponsored|originally|syndicated|follow |support|javascript|browser that|access|cancel'.split(
    '|',
  )

const LONG = 80
/** A paragraph that is longer is read no closer; one that is shorter always. */
const SPEAKS_FOR_ITSELF = 300
const SHORT = 90
const LONGEST_NOTE = 21
/** 'Also read more:' */
const LONGEST_LABEL = 16
const ENDS = '.!?:”"'

/** The marks that stand in any of the blocks that are short enough to be read for them. */
export function marksIn(blocks: readonly RawBlock[]): string[] {
  let all = ''
  for (let index = 0; index < blocks.length; index += 1) {
    const text = blocks[index]?.text ?? ''
    if (text.length <= SPEAKS_FOR_ITSELF) all += text
  }
  all = all.toLowerCase()
  return MARKS.filter((mark) => all.includes(mark))
}

/** Whether a block is body by its words; `marks` are those that stand anywhere in the short ones. */
export function isBody(block: RawBlock, marks: readonly string[]): boolean {
  const { text, linked, kind } = block
  const { length } = text
  if (kind === 'item' || kind === 'quote') return true
  if (length > SPEAKS_FOR_ITSELF) return linked * 2 < length
  // A line that is all link leads elsewhere; so does a longer one that nearly is.
  const most = length >= LONG ? 1.25 : kind === 'heading' ? 0 : 1.1
  if (linked * most > length) return false
  return isPlainLine(block, marks) || !isFurnitureText(block)
}

/** Whether nothing in a line, seen from afar, can be furniture: neither how it opens nor a word of it. */
function isPlainLine(
  { text, linked, stressed, kind }: RawBlock,
  marks: readonly string[],
): boolean {
  const { length } = text
  const isMarked = linked > 0 || stressed * 2 > length
  const opens = isOpening(text)
  if (length <= SHORT) {
    if (opens) return false
    const isSentence = length > LONGEST_NOTE && ENDS.includes(text.charAt(length - 1))
    if (kind !== 'heading' && (isMarked || !isSentence) && mayBeNote(text)) return false
  }
  return countIn(text, marks) < (isMarked || opens ? 1 : 2)
}

/** Whether a line may be a date, a label or a rule by the look of it. */
function mayBeNote(text: string): boolean {
  if (hasDigit(text)) return true
  for (const mark of '[«<|:/') if (text.slice(0, LONGEST_LABEL).includes(mark)) return true
  return text.toLowerCase() === text.toUpperCase()
}

function countIn(text: string, marks: readonly string[]): number {
  if (marks.length === 0) return 0
  const lower = text.toLowerCase()
  let count = 0
  for (let index = 0; index < marks.length; index += 1)
    if (lower.includes(marks[index] ?? '')) count += 1
  return count
}
