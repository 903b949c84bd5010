// What is known of a sentence in its article, to judge how much of a summary it would give.
import { CUE_ENTRIES } from './cues.ts'
import { centrality, degrees, mostLikeEarlier, shared } from './likeness.ts'
import { danglingOpening, hasLatePronoun, takenAsKnown } from './openings.ts'
import type { Line, Reading } from './reading.ts'

/** What each column of a sentence's row is; the trees of weights.json know them by this order. */
export const LINE_FEATURES = [
  'index',
  'depth',
  'fromEnd',
  'isFirst',
  'isSecond',
  'isThird',
  'words',
  'contentShare',
  'lettersAWord',
  'worth', // expected number of its words in a summary
  'worthAWord',
  'worthContent', // the same over words that carry news
  'pairs', // expected number of its pairs of words
  'pairsAWord',
  'best', // the likeliest three words
  'fresh', // worth in words not met before it
  'worthRank', // rank by worth a word in the article
  'worthTotalRank',
  'centrality', // cosine with the article
  'centralRank',
  'degree', // content shared with all others, as TextRank's edges sum
  'degreeRank',
  'likeFirst', // content shared with the first sentence
  'likeBefore', // with the sentence before
  'likeAfter', // with the one after
  'likeEarlier', // the most shared with any before
  'inBlock',
  'block',
  'isOneBlock',
  'capitals',
  'names', // runs of capitals
  'numbers',
  'commas',
  'colons',
  'brackets',
  'quoted',
  'quotedBefore',
  'newNames', // capitalised words first met here
  'firstDangles', // the article's first sentence needs one before it: its opening is missing
  'firstNames',
  'firstWords',
  'sentences',
  'meanWords',
  ...CUE_ENTRIES.map(([name]) => name),
]

/** What the words of a sentence are worth together. */
interface WordSums {
  /** Each word counted once. */
  readonly all: number
  /** The same of the words that carry news. */
  readonly content: number
  readonly pairs: number
  /** Of the words that carry news, those that no sentence before it has. */
  readonly fresh: number
  readonly newNames: number
  /** The three worth most. */
  readonly best: number
}

const NO_WORDS: WordSums = { all: 0, content: 0, pairs: 0, fresh: 0, newNames: 0, best: 0 }

function wordSums(lines: readonly Line[], worth: ReadonlyMap<string, number>): WordSums[] {
  const of = (form: string): number => worth.get(form) ?? 0
  const seen = new Set<string>()
  return lines.map((line) => {
    let all = 0
    let content = 0
    let pairs = 0
    let fresh = 0
    const values: number[] = []
    let newNames = 0
    const own = new Set<string>()
    line.words.forEach((word, index) => {
      const p = of(word.form)
      const next = line.words[index + 1]
      if (next !== undefined) pairs += p * of(next.form)
      if (own.has(word.form)) return
      own.add(word.form)
      all += p
      if (word.isStop) return
      content += p
      values.push(p)
      if (seen.has(word.form)) return
      fresh += p
      if (word.isCapital && index > 0) newNames++
    })
    for (const form of own) seen.add(form)
    const best = values.toSorted((a, b) => b - a).slice(0, 3)
    return { all, content, pairs, fresh, newNames, best: best.reduce((sum, p) => sum + p, 0) }
  })
}

/** Features of every sentence, row-major. `worth`: by form, how likely a summary uses it. */
export function viewLines(reading: Reading, worth: ReadonlyMap<string, number>): Float64Array {
  const { lines } = reading
  const count = lines.length
  const width = LINE_FEATURES.length
  const rows = new Float64Array(count * width)
  const sums = wordSums(lines, worth)
  const density = lines.map((line, index) => (sums[index]?.content ?? 0) / (8 + line.words.length))
  const totals = sums.map((sum) => sum.content)
  const central = centrality(reading)
  const densityRank = ranks(density)
  const totalRank = ranks(totals)
  const centralRank = ranks(central)
  const degree = degrees(reading)
  const degreeRank = ranks(degree)
  const meanWords = lines.reduce((sum, line) => sum + line.words.length, 0) / Math.max(1, count)
  const first = lines[0]
  const opening = [
    Number(first !== undefined && needsMore(first.text)),
    first === undefined ? 0 : nameRuns(first),
    first?.words.length ?? 0,
  ]
  const earlier = mostLikeEarlier(lines)
  lines.forEach((line, index) => {
    const words = Math.max(1, line.words.length)
    const sum = sums[index] ?? NO_WORDS
    const before = lines[index - 1]
    const after = lines[index + 1]
    const capitals = line.words.filter((word, place) => place > 0 && word.isCapital).length
    rows.set(
      [
        Math.log2(1 + index),
        index / count,
        Math.log2(count - index),
        Number(index === 0),
        Number(index === 1),
        Number(index === 2),
        line.words.length,
        line.content.size / words,
        line.text.length / words,
        sum.all,
        sum.all / words,
        sum.content,
        sum.pairs,
        sum.pairs / words,
        sum.best,
        sum.fresh,
        densityRank[index] ?? 0,
        totalRank[index] ?? 0,
        central[index] ?? 0,
        centralRank[index] ?? 0,
        degree[index] ?? 0,
        degreeRank[index] ?? 0,
        first === undefined || index === 0 ? 0 : shared(line, first),
        before === undefined ? 0 : shared(line, before),
        after === undefined ? 0 : shared(line, after),
        earlier[index] ?? 0,
        line.inBlock,
        line.sentence.block,
        Number(reading.blocks <= 1),
        capitals / words,
        nameRuns(line),
        line.words.filter((word) => word.isNumber).length,
        occurrences(line.text, /[,;]/g),
        occurrences(line.text, /[:–—]/g),
        occurrences(line.text, /[([]/g),
        line.quoted,
        before?.quoted ?? 0,
        sum.newNames,
        ...opening,
        Math.log2(count),
        meanWords,
        ...CUE_ENTRIES.map(([, cue]) => Number(cue.test(line.text))),
      ],
      index * width,
    )
  })
  return rows
}

const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const needsMore = (text: string): boolean =>
  danglingOpening(text) !== null || hasLatePronoun(text) || takenAsKnown(text) !== null

function nameRuns(line: Line): number {
  let runs = 0
  line.words.forEach((word, index) => {
    if (index > 0 && word.isCapital && line.words[index - 1]?.isCapital === false) runs++
  })
  return runs
}

/** 0 for the greatest, towards 1 for the least; the earlier of equals first. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index)
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
  const result = Array.from(values, () => 0)
  order.forEach((index, rank) => {
    result[index] = rank / values.length
  })
  return result
}
