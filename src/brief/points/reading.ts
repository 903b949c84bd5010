// The article read once for its points: every sentence with its words, its place and its quotation marks.
import { textOf, type Article } from '../../language/article.ts'
import type { Sentence } from '../../language/sentences.ts'
import { isOfStory } from '../credits.ts'
import { leadIn } from './lead-in.ts'
import { wordsOf, type Word } from './words.ts'

/** A sentence as the ranker sees it. */
export interface Line {
  readonly index: number
  readonly sentence: Sentence
  readonly text: string
  readonly words: readonly Word[]
  /** Distinct forms of the words that carry news. */
  readonly content: ReadonlySet<string>
  /** How many sentences of its block stand before it. */
  readonly inBlock: number
  /** Share of its letters that stand in quotation marks. */
  readonly quoted: number
}

export interface Reading {
  readonly article: Article
  readonly lines: readonly Line[]
  readonly title: ReadonlySet<string>
  readonly standfirst: ReadonlySet<string>
  /** In how many sentences each form stands. */
  readonly spread: ReadonlyMap<string, number>
  /** Blocks that hold sentences. */
  readonly blocks: number
}

/** The marks of notes behind a sentence, '[1]': no part of what it says. */
const NOTES = /(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,2}|citation needed)\]|[¹²³⁰⁴-⁹])+$/u

const NOTES_REACH = 40
const LEAD_REACH = 120

/** The distinct forms of the words that carry news. */
export function contentOf(words: readonly Word[]): Set<string> {
  return new Set(words.filter((word) => !word.isStop).map((word) => word.form))
}

/** Reads an article's sentences for its points; datelines before them and notes behind them are left off. */
export function readArticle(article: Article, all: readonly Sentence[]): Reading {
  const sentences = all.filter((sentence) => isOfStory(article, sentence))
  const lines: Line[] = []
  const spread = new Map<string, number>()
  let open = false
  let inBlock = 0
  let blocks = 0
  sentences.forEach((whole, index) => {
    const isNewBlock = whole.block !== sentences[index - 1]?.block
    inBlock = isNewBlock ? 0 : inBlock + 1
    if (isNewBlock) {
      blocks++
      open = false
    }
    const given = textOf(article, whole)
    const from = leadIn(given.slice(0, LEAD_REACH), index === 0)
    const to = given.length - (NOTES.exec(given.slice(-NOTES_REACH))?.[0].length ?? 0)
    const text = given.slice(from, to)
    const sentence = { ...whole, start: whole.start + from, end: whole.start + to }
    const words = wordsOf(text)
    const [quoted, stillOpen] = quotedShare(text, open)
    open = stillOpen
    for (const form of new Set(words.map((word) => word.form))) {
      spread.set(form, (spread.get(form) ?? 0) + 1)
    }
    lines.push({ index, sentence, text, words, content: contentOf(words), inBlock, quoted })
  })
  const title = contentOf(wordsOf(article.title))
  const standfirst = contentOf(wordsOf(article.standfirst ?? ''))
  return { article, lines, title, standfirst, spread, blocks }
}

/** How much of the text is quoted, given whether a quotation was open before it. */
function quotedShare(text: string, wasOpen: boolean): [share: number, isOpen: boolean] {
  let open = wasOpen
  let inside = 0
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    if (letter === '“') open = true
    else if (letter === '”') open = false
    // A straight mark opens before a word and closes after one, whatever came before it.
    else if (letter === '"') open = /[\p{L}\p{N}]/u.test(text.charAt(index + 1))
    else if (open) inside++
  }
  return [inside / Math.max(1, text.length), open]
}
