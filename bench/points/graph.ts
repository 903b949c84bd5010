// The classical extractive methods, as their papers have them, over one bag of words a sentence:
// TextRank (Mihalcea & Tarau 2004: shared words over log lengths), LexRank (Erkan & Radev 2004:
// idf-cosine at least 0.1), centroid (Radev et al. 2004), PacSum with TF-IDF (Zheng & Lapata 2019:
// directed centrality, edges to what follows count for, edges to what precedes against).
import { porterStem } from './porter.ts'

export type Bag = ReadonlyMap<string, number>

const STOP = new Set(
  (
    'a about above after again all am an and any are as at be because been before being below between both ' +
    'but by can could did do does doing down during each few for from further had has have having he her ' +
    'here hers him his how i if in into is it its just me more most my no nor not now of off on once only ' +
    'or other our out over own s said same she should so some such t than that the their them then there ' +
    'these they this those through to too under until up very was we were what when where which while who ' +
    'whom why will with would you your'
  ).split(' '),
)

export function bagOf(text: string): Bag {
  const bag = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? []) {
    if (STOP.has(word)) continue
    const stem = porterStem(word)
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return bag
}

/** Inverse document frequencies over the texts measured, as the papers take them from a corpus. */
export type Rarity = (word: string) => number

export function rarityOf(documents: readonly (readonly Bag[])[]): Rarity {
  const counts = new Map<string, number>()
  for (const bags of documents) {
    for (const word of new Set(bags.flatMap((bag) => [...bag.keys()]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return (word) => Math.log(documents.length / (1 + (counts.get(word) ?? 0)) + 1)
}

/** A score a sentence; the highest are taken. */
export type Scorer = (bags: readonly Bag[], rarity: Rarity) => number[]

export const textRank: Scorer = (bags) =>
  power(
    bags.map((a, row) =>
      bags.map((b, column) => {
        if (row === column) return 0
        let both = 0
        for (const word of a.keys()) if (b.has(word)) both++
        const lengths = Math.log(sizeOf(a) || 1) + Math.log(sizeOf(b) || 1)
        return lengths > 0 ? both / lengths : 0
      }),
    ),
  )

export const lexRank: Scorer = (bags, rarity) =>
  power(cosines(bags, rarity).map((row) => row.map((value) => (value >= 0.1 ? value : 0))))

export const centroid: Scorer = (bags, rarity) => {
  const whole = new Map<string, number>()
  for (const bag of bags) {
    for (const [word, count] of bag) whole.set(word, (whole.get(word) ?? 0) + count)
  }
  return bags.map((bag) => cosine(bag, whole, rarity))
}

/** λ1 = −1, λ2 = 1 and β = 0.6, in the range its authors tuned to for TF-IDF on CNN/DailyMail. */
export const pacSum: Scorer = (bags, rarity) => {
  const all = cosines(bags, rarity)
  const values = all.flatMap((row, index) => row.filter((_, column) => column !== index))
  const low = Math.min(...values)
  const cut = low + 0.6 * (Math.max(...values) - low)
  return all.map((row, index) =>
    row.reduce((sum, value, column) => {
      if (column === index) return sum
      const edge = Math.max(0, value - cut)
      return sum + (column > index ? edge : -edge)
    }, -index * 1e-9),
  )
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0)

function cosines(bags: readonly Bag[], rarity: Rarity): number[][] {
  return bags.map((a, row) => bags.map((b, column) => (row === column ? 1 : cosine(a, b, rarity))))
}

function cosine(a: Bag, b: Bag, rarity: Rarity): number {
  let dot = 0
  for (const [word, count] of a) dot += count * (b.get(word) ?? 0) * rarity(word) ** 2
  return dot === 0 ? 0 : dot / Math.sqrt(norm(a, rarity) * norm(b, rarity))
}

const norm = (bag: Bag, rarity: Rarity): number =>
  [...bag].reduce((sum, [word, count]) => sum + (count * rarity(word)) ** 2, 0)

/** PageRank with damping 0.85 over the rows' shares. */
function power(edges: readonly (readonly number[])[]): number[] {
  const count = edges.length
  const sums = edges.map((row) => row.reduce((sum, value) => sum + value, 0))
  let scores = edges.map(() => 1 / count)
  for (let round = 0; round < 50; round++) {
    const next = edges.map(() => 0.15 / count)
    edges.forEach((row, from) => {
      const sum = sums[from] ?? 0
      row.forEach((value, to) => {
        const share = sum > 0 ? value / sum : 1 / count
        next[to] = (next[to] ?? 0) + 0.85 * (scores[from] ?? 0) * share
      })
    })
    scores = next
  }
  return scores
}
