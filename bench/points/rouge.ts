// ROUGE-1, ROUGE-2 and ROUGE-L F1 as Google's rouge_score 0.1.2 computes them with use_stemmer=True:
// C.-Y. Lin, 'ROUGE: a package for automatic evaluation of summaries', ACL workshop 2004. ROUGE-L is
// the summary-level one (rougeLsum): union of the longest common subsequences, a line a sentence.
import { porterStem } from './porter.ts'

export interface Rouge {
  readonly r1: number
  readonly r2: number
  readonly rl: number
}

/** rouge_score's tokens: lower case, runs of a-z0-9, words over three letters stemmed. */
export function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.map((word) => (word.length > 3 ? porterStem(word) : word))
}

/** A reference or a candidate with its tokens taken once: one list a sentence. */
export type Lines = readonly (readonly string[])[]

export function rougeLines(sentences: readonly string[]): Lines {
  return sentences.map(rougeTokens).filter((tokens) => tokens.length > 0)
}

/** F1 (0 to 1) of a candidate against one reference. */
export function rouge(candidate: Lines, reference: Lines): Rouge {
  const ours = candidate.flat()
  const theirs = reference.flat()
  return {
    r1: overlap(grams(ours, 1), grams(theirs, 1)),
    r2: overlap(grams(ours, 2), grams(theirs, 2)),
    rl: summaryLcs(candidate, reference),
  }
}

export const meanRouge = (scores: Rouge): number => (scores.r1 + scores.r2 + scores.rl) / 3

function grams(tokens: readonly string[], size: 1 | 2): Map<string, number> {
  const counts = new Map<string, number>()
  for (let index = 0; index + size <= tokens.length; index++) {
    const gram = size === 1 ? (tokens[index] ?? '') : `${tokens[index]} ${tokens[index + 1]}`
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function overlap(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [gram, count] of ours) shared += Math.min(count, theirs.get(gram) ?? 0)
  return f1(shared, total(ours), total(theirs))
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)

const f1 = (shared: number, ours: number, theirs: number): number =>
  shared === 0 ? 0 : (2 * shared) / (ours + theirs)

/** Each token of the reference counts once, and only as often as the candidate has it. */
function summaryLcs(candidate: Lines, reference: Lines): number {
  const ours = grams(candidate.flat(), 1)
  const theirs = grams(reference.flat(), 1)
  const length = [total(ours), total(theirs)] as const
  let shared = 0
  for (const line of reference) {
    const union = new Set<number>()
    for (const own of candidate) for (const index of lcsIndices(line, own)) union.add(index)
    for (const index of [...union].toSorted((a, b) => a - b)) {
      const token = line[index] ?? ''
      const left = ours.get(token) ?? 0
      const wanted = theirs.get(token) ?? 0
      if (left === 0 || wanted === 0) continue
      shared++
      ours.set(token, left - 1)
      theirs.set(token, wanted - 1)
    }
  }
  return f1(shared, length[0], length[1])
}

/** Indices into `reference` of one longest common subsequence, traced as rouge_score traces it. */
function lcsIndices(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1
  const table = new Uint16Array((reference.length + 1) * width)
  for (let row = 1; row <= reference.length; row++) {
    for (let column = 1; column < width; column++) {
      const at = row * width + column
      table[at] =
        reference[row - 1] === candidate[column - 1]
          ? (table[at - width - 1] ?? 0) + 1
          : Math.max(table[at - width] ?? 0, table[at - 1] ?? 0)
    }
  }
  const indices: number[] = []
  let row = reference.length
  let column = candidate.length
  while (row > 0 && column > 0) {
    const at = row * width + column
    if (reference[row - 1] === candidate[column - 1]) {
      indices.push(row - 1)
      row--
      column--
    } else if ((table[at - 1] ?? 0) > (table[at - width] ?? 0)) column--
    else row--
  }
  return indices.reverse()
}
