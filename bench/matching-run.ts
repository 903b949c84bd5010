// What bench/matching.ts runs, bundled: builds each matcher, interleaves their rounds, prints the table.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildIndex } from '../src/glossary/build-index.ts'
import { openGlossary } from '../src/glossary/glossary.ts'
import { scanText } from '../src/glossary/scan.ts'
import { bufferOf } from '../scripts/plain-articles.ts'
import { PEERS, type Matcher } from './matching-peers.ts'
import { entryFor, makeTerms } from './matching-terms.ts'

const sizes = (process.argv[2] ?? '1000,10000,100000,1000000').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 15)
const WARM_UP = 5
/** A matcher's round reads no more text than takes about this long. */
const ROUND_MS = 60
/** A matcher that took longer than this to build isn't taken to ten times the terms. */
const PATIENCE_MS = 20_000

function newsText(): string {
  const file = '../shared/bench-data/news-text/news.jsonl.gz'
  const texts = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.includes('"source": "reuters21578"'))
    .map((line) => (JSON.parse(line) as { text: string }).text)
  return texts.join('\n\n')
}

function scan(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

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

/** Ours: the index as compiled, loaded from bytes as a worker does. */
function ours(terms: readonly string[], text: string): Ready {
  const entries = terms.map(entryFor)
  const started = performance.now()
  const index = buildIndex(entries, [])
  const build = performance.now() - started
  const buffer = bufferOf(index)
  const opening = performance.now()
  const glossary = openGlossary(buffer, 'glossary')
  const opened = performance.now() - opening
  const at = Math.max(0, text.indexOf(terms.find((term) => text.includes(term)) ?? ''))
  const matching = performance.now()
  scanText(glossary, text, at, Math.min(text.length, at + 2000))
  const first = opened + performance.now() - matching
  const note = `load ${opened.toFixed(1)} ms, bytes to first match ${first.toFixed(1)} ms, index ${(index.length / terms.length).toFixed(1)} bytes a term`
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
