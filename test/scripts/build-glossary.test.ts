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

  it.each([
    ['an unknown kind', { ...ENTRY, kind: 'treatise' }, /kind/],
    ['a gloss that is too long', { ...ENTRY, gloss: `A ${'very '.repeat(60)}long one.` }, /gloss/],
    [
      'a source that is not https',
      { ...ENTRY, sources: [{ title: 'A page', url: 'http://example.org' }] },
      /https/,
    ],
    ['a field nobody knows', { ...ENTRY, colour: 'blue' }, /"colour" is no field/],
  ])('stops at %s, naming file, entry and reason', (_, entry, reason) => {
    let told = ''
    try {
      buildGlossary(folderWith(entry))
    } catch (error) {
      told = String(error)
    }
    expect(told).toMatch(/harbours\.json: harbour-accord/)
    expect(told).toMatch(reason)
  })
})
