import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { BROWSERS } from '../../scripts/manifest.ts'

const run = promisify(execFile)
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** Builds and packs from nothing, as in a place of that time; the packages with what is in them. */
async function packages(TZ: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-package-'))
  folders.push(folder)
  for (const script of ['scripts/build.ts', 'scripts/package.ts'])
    await run('npx', ['tsx', script, '--out', folder], { env: { ...process.env, TZ } })
  const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'))
  return Object.fromEntries(
    zips.map((zip) => [
      zip,
      createHash('sha256')
        .update(readFileSync(join(folder, zip)))
        .digest('hex'),
    ]),
  )
}

test(
  'The packages are the same byte for byte, whoever builds them, wherever',
  { timeout: 300_000 },
  async () => {
    const [one, other] = await Promise.all([packages('UTC'), packages('Asia/Tokyo')])
    expect(Object.keys(one)).toHaveLength(BROWSERS.length)
    expect(other).toEqual(one)
  },
)
