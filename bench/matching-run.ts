// What bench/matching.ts runs, bundled: builds each matcher, interleaves their rounds, prints the table.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJsonLines } from '../scripts/json-lines.ts'
import { median } from '../scripts/numbers.ts'
import { bufferOf } from '../scripts/open-compiled.ts'
import { buildIndex } from '../src/glossary/compiled/build-index.ts'
import { openGlossary } from '../src/glossary/compiled/glossary.ts'
import { scanText } from '../src/glossary/match/scan.ts'
import { PEERS, type Matcher } from './matching-peers.ts'
import { entryFor, makeTerms } from './matching-terms.ts'

/** Where the bundles of this bench are, and what passes between them. */
const [dir = '.', terms = '', turns = ''] = process.argv.slice(2)
const sizes = terms.split(',').map(Number)
const rounds = Number(turns)
const WARM_UP = 5
/** A matcher's round reads no more text than takes about this long. */
const ROUND_MS = 60
const FRESH_RUNS = 5
/** A matcher that took longer than this to build isn't taken to ten times the terms. */
const PATIENCE_MS = 20_000

function newsText(): string {
  const file = '../shared/bench-data/news-text/news.jsonl.gz'
  const rows = readJsonLines<{ text: string; source: string }>(file)
  const recent = rows.filter(({ source }) => source !== 'reuters21578')
  return recent.map(({ text }) => text).join('\n\n')
}

function scan(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

interface Ready {
  readonly name: string
  readonly build: number
  readonly bytes: number
  readonly note: string
  /** Characters of the text its rounds read: slow ones read less. */
  readonly length: number
  readonly find: Matcher
  readonly times: number[]
}

/** How long a fresh process takes to open an index, and until it has looked through some text. */
function firstMatch(index: Uint8Array, text: string): { open: number; first: number } {
  const files = [join(dir, 'index.bin'), join(dir, 'beginning.txt')] as const
  writeFileSync(files[0], index)
  writeFileSync(files[1], text)
  const runs = Array.from({ length: FRESH_RUNS }, () => {
    const command = [join(dir, 'matching-first.mjs'), ...files]
    const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    return JSON.parse(stdout) as { open: number; first: number; hits: number }
  })
  if (runs.some(({ hits }) => hits === 0)) throw new Error('a fresh process found nothing')
  return {
    open: median(runs.map(({ open }) => open)),
    first: median(runs.map(({ first }) => first)),
  }
}

/** Ours: the index as compiled, loaded from bytes as a worker does. */
function ours(terms: readonly string[], text: string): Ready {
  const entries = terms.map(entryFor).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const started = performance.now()
  const index = buildIndex(entries, [])
  const build = performance.now() - started
  const glossary = openGlossary(bufferOf(index), 'glossary')
  const [at = 0] = scanText(glossary, text, 0, text.length).starts
  const { open, first } = firstMatch(index, text.slice(at, at + 2000))
  const note = `load ${open.toFixed(1)} ms, bytes to first match ${first.toFixed(1)} ms (medians of ${FRESH_RUNS} fresh processes), index ${(index.length / terms.length).toFixed(1)} bytes a term`
  const find: Matcher = (part) => scanText(glossary, part, 0, part.length).starts.length
  return { name: 'ours', build, bytes: index.length, note, length: text.length, find, times: [] }
}

const all = newsText()
// Through bytes, so that the string is flat as one that came in a message.
const text = Buffer.from(all.slice(0, 1_000_000), 'utf8').toString('utf8')
const tired = new Set<string>()
console.log(
  `text: ${text.length} characters of news; ${rounds} rounds interleaved, medians; slow matchers read less of it`,
)
for (const size of sizes) {
  const terms = makeTerms(size, all)
  const ready: Ready[] = [
    {
      name: 'charCodeAt scan',
      build: 0,
      bytes: 0,
      note: '',
      length: text.length,
      find: scan,
      times: [],
    },
    ours(terms, text),
  ]
  for (const { name, most, make } of PEERS) {
    if (tired.has(name) || size > most) continue
    const before = memory()
    const started = performance.now()
    try {
      const find = make(terms)
      const build = performance.now() - started
      const bytes = memory() - before
      const probe = text.slice(0, 2000)
      const probing = performance.now()
      find(probe)
      const cost = (performance.now() - probing) / probe.length
      const length = Math.min(text.length, Math.max(2000, Math.floor(ROUND_MS / cost)))
      ready.push({ name, build, bytes, note: '', length, find, times: [] })
      if (build > PATIENCE_MS) tired.add(name)
    } catch (error) {
      tired.add(name)
      console.log(`${name} at ${size}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  // The first rounds warm the compiler up.
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const { find, length, times } of ready) {
      const part = text.slice(0, length)
      // Once untimed: the matcher before it has emptied the caches.
      find(part)
      const started = performance.now()
      find(part)
      if (round >= 0) times.push(((performance.now() - started) / length) * 1e6)
    }
  }
  const base = median(ready[0]?.times ?? [])
  console.log(`\n${size} terms`)
  console.log('matcher                  build ms    ns/char   x scan  bytes/term')
  for (const { name, build, bytes, note, times } of ready) {
    const cost = median(times)
    console.log(
      `${name.padEnd(24)}${build.toFixed(0).padStart(9)}${cost.toFixed(2).padStart(11)}${(cost / base).toFixed(1).padStart(9)}${(bytes / size).toFixed(1).padStart(12)}  ${note}`,
    )
  }
}
