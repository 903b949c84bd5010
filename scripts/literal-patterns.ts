// Patterns that the sources write over several lines (src/language/pattern.ts) are literals again in the scripts we
// ship: nothing is put together when a page or the background loads, and scripts/narrow-letters.ts sees them.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import { pattern } from '../src/language/pattern.ts'

/** One without a part that is put in: that is only known when the script runs. */
const TEMPLATE = /\bpattern\((?:'(?<flags>\w*)')?\)`(?<lines>(?:[^`\\$]|\\.|\$(?!\{))*)`/g

/** A source with a literal for each of its patterns that is known as it stands. */
export function withLiterals(source: string): string {
  return source.replaceAll(TEMPLATE, (_, flags: string | undefined, lines: string) =>
    pattern(flags)(Object.assign([lines], { raw: [lines] })).toString(),
  )
}

export const literalPatterns: Plugin = {
  name: 'literal-patterns',
  setup(plugins) {
    plugins.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const literal = withLiterals(source)
      return literal === source ? null : { contents: literal, loader: 'ts' }
    })
  },
}
