// Sentences of an article, by offsets: a scan for the marks that may end one, each decided by tables.
// `Intl.Segmenter` splits after 'Gen.', 'U.S.' and 'p.m.', and is ten times slower.
import { BEFORE_FIGURE, SHOUTED_NAMES } from './abbreviations.ts'
import type { Article, Span } from './article.ts'
import {
  DIGIT,
  type EndMark,
  isFullStop,
  isStarter,
  LETTER,
  UPPER,
  WORD_MAX,
  wordAt,
  wordBefore,
} from './full-stop.ts'

export interface Sentence extends Span {
  /** Index into `article.blocks` of the block it stands in. */
  readonly block: number
}

const ENDS = /[.!?…。！？।۔؟]+|[•▪‣●◦■►]/g
const WIDE_END = /[。！？।۔؟]/
const BULLET = /[•▪‣●◦■►]/
const CLOSER = /["'”’»)\]›]/
const OPENER = /["'“‘«([‹¿¡*_]/
const LOWER = /\p{Ll}/u
const SPACE = /\s/
const ATTRIBUTION =
  /(?:(?:\p{Lu}[\p{L}.'’-]*|the|of|a|an|al|bin|de|von) ){1,6}(?:said|says|asked|asks|wrote|added|told|replied|shouted|tweeted|exclaimed|demanded|wondered|queried)\b/uy

/** '(b) the second', '(iv) the fourth', '* the next'. */
const LISTED = /^(?:\((?:\p{Ll}|[ivx]{1,4}|\d{1,2})\)|\*) /u

/** A note's mark after the full stop: '[1]', '¹'; a bare figure too, which was raised in the page. */
const NOTE = /(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2}|citation needed)\]|[¹²³⁰⁴-⁹])+/uy
const RAISED = /\d{1,2}(?= ["“‘(]?\p{Lu})/uy

/**
 * The sentences of an article in reading order, white space trimmed; a sentence never crosses a block.
 * Every non-space character of a block stands in exactly one sentence.
 */
export function splitSentences(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const { text } = article
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    let from = block.start
    const cut = (to: number): void => {
      let start = from
      let end = to
      while (start < end && SPACE.test(text.charAt(start))) start++
      while (end > start && SPACE.test(text.charAt(end - 1))) end--
      if (start < end) sentences.push({ start, end, block: index })
      from = to
    }
    for (const match of text.slice(block.start, block.end).matchAll(ENDS)) {
      const end = endAfter({ text, at: block.start + match.index, from, block }, match[0])
      if (end > from) cut(end)
    }
    cut(block.end)
  })
  return sentences
}

/** The offset at which the sentence ends, by its mark ('?', '...', '•'); -1 where it goes on. */
function endAfter(endMark: EndMark, mark: string): number {
  const { text, at, from, block } = endMark
  if (BULLET.test(mark)) return at > from && SPACE.test(text.charAt(at - 1)) ? at : -1
  let end = at + mark.length
  while (end < block.end && CLOSER.test(text.charAt(end))) end++
  const noted = endOfNote(text, at, end, from)
  const hasNote = noted > end
  end = noted
  if (end >= block.end) return -1
  if (WIDE_END.test(mark)) return end
  let next = end
  while (next < block.end && SPACE.test(text.charAt(next))) next++
  if (next >= block.end) return -1
  if (next === end && !(hasNote && UPPER.test(text.charAt(end))))
    return isRunTogether(text, at, mark, end) ? end : -1
  let first = next
  while (first < block.end && OPENER.test(text.charAt(first))) first++
  const isOpened = first > next
  if (LISTED.test(text.slice(next, next + 7))) return end
  const following = text.slice(first, first + WORD_MAX)
  if (!beginsSentence(following)) return -1
  const isClosed = end > at + mark.length
  if (hasNote && mark.length === 1) return end
  if (mark.includes('!') || mark.includes('?')) {
    // ',?' was a closing quotation mark before the page's encoding was mistaken.
    if (text.charAt(at - 1) === ',') return -1
    if (!isOpened && isClosed && ATTRIBUTION.test(atOffset(ATTRIBUTION, text, first))) return -1
    return SHOUTED_NAMES.has(wordBefore(text, at, from).toLowerCase()) && !isStarter(following)
      ? -1
      : end
  }
  // 'I... I do not know' falters.
  if (mark.length > 1 || mark === '…')
    return wordBefore(text, at, from) === wordAt(following) ? -1 : end
  return isFullStop(endMark, { following, isOpened, isClosed }) ? end : -1
}

/** The end of the marks of notes that stand right behind the end of a sentence, or `end`. */
function endOfNote(text: string, at: number, end: number, from: number): number {
  if (NOTE.test(atOffset(NOTE, text, end))) return NOTE.lastIndex
  const word = wordBefore(text, at, from)
  const isWord = /^\p{Ll}{3,}$/u.test(word) && !BEFORE_FIGURE.has(word)
  return isWord && RAISED.test(atOffset(RAISED, text, end)) ? RAISED.lastIndex : end
}

function atOffset(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset
  return text
}

/** 'ended.The next', '(1986).He', '7%.However', the space lost in the page: then a capitalised word. */
function isRunTogether(text: string, at: number, mark: string, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  return (
    mark !== '…' &&
    /^(?:\p{Ll}{2}|.[)%\d])$/su.test(before) &&
    /^["“‘(]?(?:\p{Lu}\p{Ll}+|\p{Lu}{2,}|A|I)[ ,’']/u.test(text.slice(end, end + 24)) &&
    !/^(?:Com|Org|Net|Io|Co|Js)\b/.test(text.slice(end, end + 4))
  )
}

/** A capital, a figure, a script without case; a lower-case letter only in 'iPhone' and 'al-Qaeda'. */
function beginsSentence(following: string): boolean {
  const first = following.charAt(0)
  if (first === '/' || first === '') return false
  if (!LOWER.test(first))
    return LETTER.test(first) || DIGIT.test(first) || /[@#$£€₹¥•-]/.test(first) || first > '⺀'
  return /^(?:\p{Ll}\p{Lu}|(?:al|el|an|as|ad|ar|ash|ul)-\p{Lu})/u.test(following)
}
