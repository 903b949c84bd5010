import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildGlossary } from '../../scripts/glossary/build.ts'

const ENTRY = {
  id: 'harbour-accord',
  term: 'Harbour Accord',
  kind: 'agreement',
  gloss: 'An invented agreement on harbours that only this test knows of.',
  sources: [{ title: 'A page', url: 'https://example.org/harbour' }],
  asOf: '2024-12',
}

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

function folderWith(...entries: readonly object[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'glossary-'))
  folders.push(dir)
  writeFileSync(join(dir, 'harbours.json'), JSON.stringify({ topic: 'Harbours', entries }))
  return dir
}

describe('the build of the glossary', () => {
  it('compiles entries that keep to the schema', () => {
    const { index, definitions } = buildGlossary(folderWith(ENTRY))
    expect(index.length).toBeGreaterThan(0)
    expect(definitions.length).toBeGreaterThan(0)
  })

  it('stops at what is wrong, naming file, entry and reason of each', () => {
    const wrong: readonly (readonly [id: string, change: object, reason: string])[] = [
      ['a-kind', { kind: 'treatise' }, 'kind "treatise" is none of the kinds'],
      ['a-gloss', { gloss: `A ${'very '.repeat(60)}long one.` }, 'gloss'],
      ['a-source', { sources: [{ title: 'A', url: 'http://example.org' }] }, 'is no https address'],
      ['a-field', { colour: 'blue' }, '"colour" is no field'],
    ]
    const folder = folderWith(...wrong.map(([id, change]) => ({ ...ENTRY, id, ...change })))
    let told: readonly string[] = []
    try {
      buildGlossary(folder)
    } catch (error) {
      told = String(error).split('\n').slice(1)
    }
    expect(told).toEqual(
      wrong.map(([id, , reason]) =>
        expect.stringMatching(new RegExp(`^harbours\\.json: ${id}: .*${reason}`)),
      ),
    )
  })
})
