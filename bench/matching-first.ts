// Run in a process of its own: opens the compiled index of a file and scans a text's beginning, and prints
// how long each took, in milliseconds. The bytes are in memory before the clock starts, as a worker has them
// from its own package; nothing of the code has run before, as in a worker that was just woken.
import { readFileSync } from 'node:fs'
import { bufferOf } from '../scripts/open-compiled.ts'
import { openGlossary } from '../src/glossary/compiled/glossary.ts'
import { scanText } from '../src/glossary/match/scan.ts'

const [index = '', text = ''] = process.argv.slice(2)
const buffer = bufferOf(readFileSync(index))
const beginning = readFileSync(text, 'utf8')
const started = performance.now()
const glossary = openGlossary(buffer, 'glossary')
const opened = performance.now()
const hits = scanText(glossary, beginning, 0, beginning.length).starts.length
console.log(JSON.stringify({ open: opened - started, first: performance.now() - started, hits }))
