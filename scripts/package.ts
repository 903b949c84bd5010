// Zips both builds, byte for byte the same on every run: `npm run package`; `-- --out DIR` where they aren't in dist.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { readCommandLine } from './command-line.ts'
import { BROWSERS } from './manifest.ts'

/** Zip files carry local times; this one is the earliest they can say. */
const TIME = new Date(1980, 0, 1)

const { values } = readCommandLine({ options: { out: { type: 'string', default: 'dist' } } })

for (const browser of BROWSERS) {
  const dir = `${values.out}/${browser}`
  const { version } = JSON.parse(readFileSync(`${dir}/manifest.json`, 'utf8')) as {
    version: string
  }
  const files: Zippable = {}
  for (const file of filesIn(dir)) {
    files[relative(dir, file).split(sep).join('/')] = [
      readFileSync(file),
      { mtime: TIME, level: 9 },
    ]
  }
  const zip = zipSync(files)
  const path = `${values.out}/newsgloss-${version}-${browser}.zip`
  writeFileSync(path, zip)
  console.log(`${path}: ${zip.length} bytes`)
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
