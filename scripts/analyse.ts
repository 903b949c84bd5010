// `npm run --silent analyse -- FILE…`: what the extension finds, one JSON object a file on a line.
// The contract is in README.md; the shape of a line doesn't change without a note in CHANGELOG.md.
import { parseArgs } from 'node:util'
import { parseDay } from '../src/brief/dates/calendar.ts'
import { analyseFile } from './analyse/analyse-file.ts'
import { openGlossaries } from './analyse/open-glossaries.ts'

const USAGE =
  'usage: npm run --silent analyse -- [--published DATE] [--glossary FILE]… [--no-bundled] [--timings] FILE…'

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      glossary: { type: 'string', multiple: true, default: [] },
      'no-bundled': { type: 'boolean', default: false },
      timings: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (positionals.length === 0) throw new Error(USAGE)
  const { published, timings } = values
  if (published !== undefined && (published.length !== 10 || parseDay(published) === null)) {
    throw new Error(`--published ${published} isn't a date: write it as 2023-08-03`)
  }
  const glossaries = openGlossaries(values.glossary, !values['no-bundled'])
  let failed = 0
  for (const file of positionals) {
    try {
      const line = analyseFile(file, { glossaries, published: published ?? null, timings })
      console.log(JSON.stringify(line))
    } catch (error) {
      failed++
      console.log(JSON.stringify({ file, error: error instanceof Error ? error.message : error }))
    }
  }
  return failed > 0 ? 1 : 0
}

/** Whether `parseArgs` didn't know an option or missed its value. */
function isMisuse(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (isMisuse(error)) console.error(USAGE)
  process.exitCode = 2
}
