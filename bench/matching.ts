// Matching at 1k, 10k, 100k and 1M terms: ours beside a bare charCodeAt scan of the same text, a compiled
// trie as a regular expression, flashtext.js, @monyone/aho-corasick, modern-ahocorasick and mark.js.
// Bundled and minified as the extension is, then run in one fresh process, all matchers interleaved;
// medians. From bytes to the first match is measured in further processes. npx tsx bench/matching.ts [1000,10000,…] [rounds]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { numberOf, readCommandLine } from '../scripts/command-line.ts'

const { positionals } = readCommandLine({ allowPositionals: true })
const [sizes = '1000,10000,100000,1000000', rounds = '15'] = positionals
for (const size of sizes.split(',')) numberOf('terms', size)
numberOf('rounds', rounds)

const dir = mkdtempSync(join(tmpdir(), 'newsgloss-matching-'))
try {
  buildSync({
    entryPoints: ['bench/matching-run.ts', 'bench/matching-first.ts'],
    outdir: dir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    external: ['jsdom', 'mark.js'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');",
    },
  })
  const flags = ['--expose-gc', '--max-old-space-size=9000']
  const command = [...flags, join(dir, 'matching-run.mjs'), dir, sizes, rounds]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  process.exitCode = status ?? 1
} finally {
  rmSync(dir, { recursive: true, force: true })
}
