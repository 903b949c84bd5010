import { expect, it } from 'vitest'
import { compileGlossary } from '../../src/glossary/compiled/compile.ts'
import type { Topic } from '../../src/glossary/entry.ts'
import { EXAMPLE_GLOSSARY } from '../../src/options/example-glossary.ts'

it('is a glossary of which every entry can be used as it stands', () => {
  const topic = JSON.parse(JSON.stringify(EXAMPLE_GLOSSARY)) as Topic
  const { entries, problems } = compileGlossary([{ file: 'example.json', topic }])
  expect(problems).toEqual([])
  expect(entries).toHaveLength(EXAMPLE_GLOSSARY.entries.length)
})
