// What is known of a word in its article, to judge how likely a summary would use it.
import type { Reading } from './reading.ts'

/** What each column of a word's row is; the trees of weights.json know them by this order. */
export const WORD_FEATURES = [
  'first', // the sentence it first stands in, logarithmic
  'depth', // the same as a share of the article
  'spread', // in how many sentences it stands, logarithmic
  'share', // the same as a share of the sentences
  'times', // how often
  'lead1',
  'lead2',
  'lead3', // in the first, second, third sentence
  'capital', // share of its mentions with a capital, sentence openings aside
  'number',
  'stop',
  'letters',
  'quoted', // share of its mentions in quotation
  'company', // mean share of the article's frequent words in its sentences
  'definite', // its first mention follows 'the': it was spoken of before, or everyone knows it
  'beforeName', // share of its mentions next to a capitalised word
  'firstAt', // how far into its first sentence
  'words', // the article's words, logarithmic
] as const

export interface WordView {
  readonly forms: readonly string[]
  /** Row-major: a row a form, a column a feature. */
  readonly rows: Float64Array
}

interface Tally {
  first: number
  times: number
  capitals: number
  mentions: number
  quoted: number
  lead: number
  company: number
  isNumber: boolean
  definite: number
  besideName: number
  firstAt: number
  isStop: boolean
  letters: number
}

/** Features of every distinct form of the article. */
export function viewWords(reading: Reading): WordView {
  const tallies = new Map<string, Tally>()
  const { lines, spread } = reading
  let total = 0
  for (const line of lines) {
    let weight = 0
    for (const form of line.content) weight += Math.min(10, (spread.get(form) ?? 1) - 1)
    weight /= Math.max(5, line.content.size)
    const seen = new Set<string>()
    line.words.forEach((word, position) => {
      total++
      let tally = tallies.get(word.form)
      if (tally === undefined) {
        tally = {
          first: line.index,
          times: 0,
          capitals: 0,
          mentions: 0,
          quoted: 0,
          lead: 0,
          company: 0,
          isNumber: word.isNumber,
          definite: Number(line.words[position - 1]?.surface.toLowerCase() === 'the'),
          besideName: 0,
          firstAt: position / line.words.length,
          isStop: word.isStop,
          letters: word.form.length,
        }
        tallies.set(word.form, tally)
      }
      tally.times++
      tally.quoted += line.quoted
      if (
        line.words[position + 1]?.isCapital ||
        (position > 1 && line.words[position - 1]?.isCapital)
      ) {
        tally.besideName++
      }
      if (position > 0) {
        tally.mentions++
        if (word.isCapital) tally.capitals++
      }
      if (seen.has(word.form)) return
      seen.add(word.form)
      tally.company += weight
      if (line.index < 3) tally.lead |= 1 << line.index
    })
  }
  const forms = [...tallies.keys()]
  const width = WORD_FEATURES.length
  const rows = new Float64Array(forms.length * width)
  const count = Math.max(1, lines.length)
  let row = 0
  for (const [form, tally] of tallies) {
    const sentences = spread.get(form) ?? 1
    const measured: Record<(typeof WORD_FEATURES)[number], number> = {
      first: Math.log2(1 + tally.first),
      depth: tally.first / count,
      spread: Math.log2(sentences),
      share: sentences / count,
      times: Math.log2(tally.times),
      lead1: tally.lead & 1,
      lead2: (tally.lead >> 1) & 1,
      lead3: (tally.lead >> 2) & 1,
      capital: tally.mentions === 0 ? 0.5 : tally.capitals / tally.mentions,
      number: Number(tally.isNumber),
      stop: Number(tally.isStop),
      letters: Math.min(12, tally.letters),
      quoted: tally.quoted / tally.times,
      company: tally.company / sentences,
      definite: tally.definite,
      beforeName: tally.besideName / tally.times,
      firstAt: tally.firstAt,
      words: Math.log2(1 + total),
    }
    rows.set(
      WORD_FEATURES.map((name) => measured[name]),
      row * width,
    )
    row++
  }
  return { forms, rows }
}
