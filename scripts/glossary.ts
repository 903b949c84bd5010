// The glossary's own tools: npm run glossary -- check | report | add | format | compile
//   --dir DIR      the sources (else NEWSGLOSS_GLOSSARY_DIR, else assets/glossary)
//   --out DIR      compile: where index and definitions go
//   --missing N    report: list the N most frequent terms of each list that it lacks
//   --step K       report: read every K-th news text only
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberOf, readCommandLine, refuse } from './command-line.ts'
import { add } from './glossary/add.ts'
import { buildGlossary } from './glossary/build.ts'
import { checkFolder } from './glossary/check.ts'
import { report } from './glossary/report.ts'
import { formatFolder, glossaryDir } from './glossary/sources.ts'

const { positionals, values } = readCommandLine({
  allowPositionals: true,
  options: {
    dir: { type: 'string' },
    out: { type: 'string', default: 'dist/glossary' },
    missing: { type: 'string', default: '0' },
    step: { type: 'string', default: '1' },
  },
})
const dir = values.dir ?? glossaryDir()
const [command, ...rest] = positionals
if (rest.length > 0) refuse(`${rest.join(' ')}: ${command} takes nothing but options`)

function check(): boolean {
  const problems = checkFolder(dir)
  for (const { file, id, reason } of problems) console.error(`${file}: ${id}: ${reason}`)
  console.log(problems.length === 0 ? 'The glossary is sound.' : `${problems.length} problems`)
  return problems.length === 0
}

function compile(): boolean {
  const { index, definitions } = buildGlossary(dir)
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'glossary.bin'), index)
  writeFileSync(join(values.out, 'definitions.bin'), definitions)
  console.log(
    `index ${index.length} bytes, definitions ${definitions.length} bytes in ${values.out}`,
  )
  return true
}

async function main(command: string | undefined): Promise<boolean> {
  if (command === 'check') return check()
  if (command === 'compile') return compile()
  if (command === 'add') return await add(dir)
  if (command === 'report') {
    report(dir, {
      missing: numberOf('--missing', values.missing, 0),
      step: numberOf('--step', values.step),
    })
    return true
  }
  if (command === 'format') {
    console.log(`${formatFolder(dir)} files rewritten`)
    return true
  }
  return refuse(`${command ?? 'no command'}: give check, report, add, format or compile`)
}

try {
  process.exitCode = (await main(command)) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
