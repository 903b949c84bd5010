import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readJsonLines } from '../../scripts/json-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

describe('a file of a JSON value a line', () => {
  it('is read, gzipped or not, its empty lines passed over', () => {
    const text = '{"a": 1}\n\n{"a": 2}\n'
    const rows = [{ a: 1 }, { a: 2 }]
    expect(readJsonLines(fileOf('rows.jsonl', text))).toEqual(rows)
    expect(readJsonLines(fileOf('rows.jsonl.gz', gzipSync(text)))).toEqual(rows)
  })

  it('is named when it isn’t there', () => {
    expect(() => readJsonLines(join(folder, 'none.jsonl'))).toThrow(/none\.jsonl isn't there/)
  })

  it('is named with the line that is no JSON', () => {
    const path = fileOf('bad.jsonl', '{"a": 1}\n{"a": \n')
    expect(() => readJsonLines(path)).toThrow(/bad\.jsonl, line 2: not JSON/)
  })
})
