// Rows of texts, stored a column after the other: texts of a kind pack better side by side, and one is read
// without the rest of its row. Each text is coded by words (word-codes.ts); where every BLOCK-th of a column
// begins is known, and from there the zeros that end texts are counted.
import { poolStrings, stringAt, type StringPool } from './string-pool.ts'
import { decodeText, encodeText, frequentWords } from './word-codes.ts'

const BLOCK = 64

export interface TextColumns {
  readonly rows: number
  /** The words that have numbers. */
  readonly words: StringPool
  /** Where each block begins in `bytes`, a column after the other. */
  readonly blocks: Uint32Array
  readonly bytes: Uint8Array
  /** Words decoded so far. */
  readonly known: Map<number, string>
}

/** Packs columns of the same number of texts each; texts hold neither character 0 nor 31. */
export function packColumns(
  columns: readonly (readonly string[])[],
): Pick<TextColumns, 'words' | 'blocks' | 'bytes'> {
  const words = frequentWords(columns.flat())
  const numbers = new Map(words.map((word, number) => [word, number]))
  const bytes: number[] = []
  const blocks: number[] = []
  for (const column of columns) {
    column.forEach((text, row) => {
      if (row % BLOCK === 0) blocks.push(bytes.length)
      encodeText(text, numbers, bytes)
    })
  }
  return {
    words: poolStrings(words),
    blocks: new Uint32Array(blocks),
    bytes: new Uint8Array(bytes),
  }
}

/** The text of a row in a column. */
export function textAt(columns: TextColumns, column: number, row: number): string {
  const { bytes, blocks, words, known } = columns
  const blocksEach = Math.ceil(columns.rows / BLOCK)
  let at = blocks[column * blocksEach + Math.floor(row / BLOCK)] ?? 0
  for (let step = row % BLOCK; step > 0; step--) at = bytes.indexOf(0, at) + 1
  return decodeText(bytes, at, (number) => {
    const before = known.get(number)
    if (before !== undefined) return before
    const word = stringAt(words, number)
    known.set(number, word)
    return word
  })
}
