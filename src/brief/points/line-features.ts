// What is known of a sentence in its article, to judge how much of a summary it would give.
import { CUE_ENTRIES } from './cues.ts'
import { centrality, degrees, mostLikeEarlier, shared } from './likeness.ts'
import { danglingOpening, hasLatePronoun, takenAsKnown } from './openings.ts'
import type { Line, Reading } from './reading.ts'
import { NO_WORDS, wordSums } from './word-sums.ts'

/** What is measured of a sentence. */
const MEASURED = [
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
] as const

/** What each column of a sentence's row is; the trees of weights.json know them by this order. */
export const LINE_FEATURES: readonly string[] = [...MEASURED, ...CUE_ENTRIES.map(([name]) => name)]

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
  const opening = {
    dangles: Number(first !== undefined && needsMore(first.text)),
    names: first === undefined ? 0 : nameRuns(first),
    words: first?.words.length ?? 0,
  }
  const earlier = mostLikeEarlier(lines)
  lines.forEach((line, index) => {
    const words = Math.max(1, line.words.length)
    const sum = sums[index] ?? NO_WORDS
    const before = lines[index - 1]
    const after = lines[index + 1]
    const capitals = line.words.filter((word, place) => place > 0 && word.isCapital).length
    const measured: Record<(typeof MEASURED)[number], number> = {
      index: Math.log2(1 + index),
      depth: index / count,
      fromEnd: Math.log2(count - index),
      isFirst: Number(index === 0),
      isSecond: Number(index === 1),
      isThird: Number(index === 2),
      words: line.words.length,
      contentShare: line.content.size / words,
      lettersAWord: line.text.length / words,
      worth: sum.all,
      worthAWord: sum.all / words,
      worthContent: sum.content,
      pairs: sum.pairs,
      pairsAWord: sum.pairs / words,
      best: sum.best,
      fresh: sum.fresh,
      worthRank: densityRank[index] ?? 0,
      worthTotalRank: totalRank[index] ?? 0,
      centrality: central[index] ?? 0,
      centralRank: centralRank[index] ?? 0,
      degree: degree[index] ?? 0,
      degreeRank: degreeRank[index] ?? 0,
      likeFirst: first === undefined || index === 0 ? 0 : shared(line, first),
      likeBefore: before === undefined ? 0 : shared(line, before),
      likeAfter: after === undefined ? 0 : shared(line, after),
      likeEarlier: earlier[index] ?? 0,
      inBlock: line.inBlock,
      block: line.sentence.block,
      isOneBlock: Number(reading.blocks <= 1),
      capitals: capitals / words,
      names: nameRuns(line),
      numbers: line.words.filter((word) => word.isNumber).length,
      commas: occurrences(line.text, /[,;]/g),
      colons: occurrences(line.text, /[:–—]/g),
      brackets: occurrences(line.text, /[([]/g),
      quoted: line.quoted,
      quotedBefore: before?.quoted ?? 0,
      newNames: sum.newNames,
      firstDangles: opening.dangles,
      firstNames: opening.names,
      firstWords: opening.words,
      sentences: Math.log2(count),
      meanWords,
    }
    const cues = CUE_ENTRIES.map(([, cue]) => Number(cue.test(line.text)))
    rows.set([...MEASURED.map((name) => measured[name]), ...cues], index * width)
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
