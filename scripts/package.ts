// Zips both builds, byte for byte the same on every run: `npm run package`; `-- --out DIR` where they aren't in dist.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { deflateAsync } from '@gfx/zopfli'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { readCommandLine } from './command-line.ts'
import { checkGlossarySize, GLOSSARY_FILES, PACKED_LIMIT } from './glossary-size.ts'
import { BROWSERS } from './manifest.ts'

/** Zip files carry local times; this one is the earliest they can say. */
const TIME = new Date(1980, 0, 1)

/** A file of a zip that is compressed before it is added. */
class Compressed extends ZipPassThrough {
  override compression = 8
  readonly #deflated: Uint8Array<ArrayBuffer>

  constructor(filename: string, deflated: Uint8Array<ArrayBuffer>) {
    super(filename)
    this.#deflated = deflated
  }

  protected override process(_: Uint8Array, final: boolean): void {
    this.ondata(null, this.#deflated, final)
  }
}

const { values } = readCommandLine({ options: { out: { type: 'string', default: 'dist' } } })

const glossary = await compressedGlossary()
for (const browser of BROWSERS) {
  const dir = `${values.out}/${browser}`
  const { version } = JSON.parse(readFileSync(`${dir}/manifest.json`, 'utf8')) as {
    version: string
  }
  const path = `${values.out}/newsgloss-${version}-${browser}.zip`
  const zip = zipped(dir)
  writeFileSync(path, zip)
  console.log(`${path}: ${zip.length} bytes`)
}

/** Compresses the glossary, which is most of the package and the same for both browsers, as well as deflate can. */
async function compressedGlossary(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const name of GLOSSARY_FILES) {
    const bytes = readFileSync(`${values.out}/${BROWSERS[0]}/${name}`)
    files.set(name, Uint8Array.from(await deflateAsync(bytes, { numiterations: 5 })))
  }
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  checkGlossarySize(bytes, PACKED_LIMIT, 'in the package')
  return files
}

function zipped(dir: string): Buffer {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const file of filesIn(dir)) {
    const name = relative(dir, file).split(sep).join('/')
    const deflated = glossary.get(name)
    const entry = deflated ? new Compressed(name, deflated) : new ZipDeflate(name, { level: 9 })
    entry.mtime = TIME
    zip.add(entry)
    entry.push(readFileSync(file), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
