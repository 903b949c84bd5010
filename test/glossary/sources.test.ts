import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildGlossary, compileFolder } from '../../scripts/glossary/build.ts'
import { sourceProblems } from '../../scripts/glossary/check.ts'
import { countryNames } from '../../scripts/glossary/country-names.ts'
import {
  formatFolder,
  formatTopic,
  glossaryDir,
  readTopics,
  topicName,
} from '../../scripts/glossary/sources.ts'
import { isTheme, topicOf } from '../../scripts/glossary/topic-of.ts'
import { openCompiled } from '../../scripts/open-compiled.ts'
import { compileGlossary, type Compiled, type Source } from '../../src/glossary/compiled/compile.ts'
import { glossOf } from '../../src/glossary/compiled/glossary.ts'
import { entryOf } from './open.ts'

const entry = {
  id: 'a-pact',
  term: 'A Pact',
  kind: 'agreement',
  gloss: 'A made-up pact between two made-up countries, for tests.',
  sources: [{ title: 'A source', url: 'https://example.org/' }],
  asOf: '2024-12',
}

describe('the bundled sources', () => {
  const topics = readTopics(glossaryDir())
  let compiled: Compiled
  beforeAll(() => {
    compiled = compileFolder(glossaryDir())
  })

  it('are sound', () => {
    expect(sourceProblems(topics, compiled.problems)).toEqual([])
  })

  it("stand in their country's file, or in a theme's", () => {
    const names = new Set(topics.map(topicName))
    const strays = topics.flatMap((source) => {
      const topic = topicName(source)
      return source.topic.entries
        .map((entry) => ({ id: entry.id, home: topicOf(entry, names) }))
        .filter(({ home }) => (home === null ? !isTheme(topic) : home !== topic))
        .map(({ id, home }) => `${id} stands in ${topic}, not in ${home ?? 'a theme'}`)
    })
    expect(strays).toEqual([])
  })

  it('are in the one form of their files', () => {
    const strays = topics.filter(
      ({ file, topic }) => formatTopic(topic) !== readFileSync(join(glossaryDir(), file), 'utf8'),
    )
    expect(strays.map(({ file }) => file)).toEqual([])
  })

  it('compile, all of them', () => {
    const written = topics.flatMap(({ topic }) => topic.entries)
    const ids = new Set(compiled.entries.map(({ id }) => id))
    expect(written.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([])
  })

  it('have the entry that README shows', () => {
    const shown = /```json\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
    const entries = topics.flatMap(({ topic }) => topic.entries)
    expect(entries).toContainEqual(JSON.parse(shown))
  })
})

/** What is wrong with entries, of a glossary of these alone. */
function reasonsOf(...entries: readonly object[]): string[] {
  const topics = [{ file: 'topic.json', topic: { topic: 'A topic', entries } } as Source]
  const { problems } = compileGlossary(topics, countryNames())
  return sourceProblems(topics, problems).map(({ reason }) => reason)
}

describe('checking sources', () => {
  it('finds nothing wrong with a sound entry', () => {
    expect(reasonsOf(entry)).toEqual([])
  })

  it.each([
    [
      'a gloss without a full stop',
      { gloss: 'A made-up pact between two made-up countries' },
      'full stop',
    ],
    ['a gloss that begins small', { gloss: 'made-up pact between two countries.' }, 'small letter'],
    ['a gloss that repeats the term', { gloss: 'A Pact is a pact indeed.' }, 'repeats'],
    [
      'a word that takes a side',
      { gloss: 'The notorious pact between two made-up countries.' },
      'takes a side',
    ],
    [
      'a word without a date',
      { more: 'It is currently in force between both countries.' },
      'no date',
    ],
    ['a see that leads nowhere', { see: ['nothing'] }, 'leads nowhere'],
    ['an unknown field', { colour: 'red' }, 'additional properties'],
    ['an http source', { sources: [{ title: 'A source', url: 'http://example.org/' }] }, 'https'],
    [
      'a fact that ends before it begins',
      { when: [{ from: '2020', to: '2019', is: 'in force' }] },
      'ends before',
    ],
    ['a fact from after asOf', { when: [{ from: '2025-02', is: 'in force' }] }, 'after asOf'],
    ['an alias that is the term', { aliases: ['A Pact'] }, 'is the term'],
    ['an alias that needs itself', { aliases: [{ text: 'AP', needs: ['AP'] }] }, 'by itself'],
    [
      'a twin that is free of conditions',
      { aliases: ['A-P', { text: 'A P', needs: ['pact'] }] },
      'the same words',
    ],
    [
      'a twin that differs in an accent alone',
      { aliases: ['Pacté', { text: 'Pacte', needs: ['pact'] }] },
      'the same words',
    ],
    ['a verb and its adverb', { aliases: ['squeeze out'] }, 'reads like a verb'],
    ['a local alias of no country', { aliases: [{ text: 'AP', local: true }] }, 'never shows'],
    ["every country's name", { countries: ['PK'], aliases: ['Supreme Court'] }, "every country's"],
  ])('names %s', (_, change, reason) => {
    expect(reasonsOf({ ...entry, ...change }).join('\n')).toContain(reason)
  })

  it('names two holders of one office at one time, and takes a change within a month', () => {
    const office = { ...entry, kind: 'office' }
    const heldUntil = (to: string): string[] =>
      reasonsOf({
        ...office,
        when: [
          { from: '2013-11', to, is: 'A. Man' },
          { from: '2016-11', is: 'B. Man' },
        ],
      })
    expect(heldUntil('2017-01').join('\n')).toContain('overlap')
    expect(heldUntil('2016-11')).toEqual([])
  })
})

describe('a folder of sources', () => {
  let dir = ''
  const write = (entries: readonly unknown[], file = 'topic.json'): void =>
    writeFileSync(join(dir, file), JSON.stringify({ topic: 'A topic', entries }))

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'newsgloss-sources-'))
  })
  afterEach(() => {
    rmSync(dir, { recursive: true })
  })

  it('stops the build at every problem, each with file, id and reason', () => {
    write([entry, { ...entry, term: 'Other' }], 'a.json')
    write([{ ...entry, id: 'B' }], 'b.json')
    expect(() => buildGlossary(dir)).toThrow(
      /2 problems:\na\.json: a-pact: the id is already used.*\nb\.json: B: id/s,
    )
  })

  it('names a file that is no JSON', () => {
    writeFileSync(join(dir, 'broken.json'), '{')
    expect(() => buildGlossary(dir)).toThrow(/broken\.json: not JSON/)
  })

  it('formats in one way, sorted, without a see that leads nowhere, and then leaves it', () => {
    write([{ ...entry, id: 'b', term: 'Beta pact', see: ['nothing', 'a-pact'] }, entry])
    expect(formatFolder(dir)).toBe(1)
    const lines = readFileSync(join(dir, 'topic.json'), 'utf8').split('\n')
    expect(lines[4]).toContain('"id":"a-pact"')
    expect(lines[5]).toContain('"see":["a-pact"]')
    expect(formatFolder(dir)).toBe(0)
  })

  it('formats without losing what an entry says', () => {
    const whole = {
      ...entry,
      rarity: 'rare',
      countries: ['PK'],
      case: 'exact',
      local: true,
      there: true,
      aliases: ['One', { text: 'Two', local: true, case: 'exact', needs: ['a'], not: ['b'] }],
      more: 'It matters to both of them.',
      when: [{ from: '2020', to: '2021', is: 'in force' }],
      needs: ['a'],
      not: ['b'],
    }
    write([whole])
    formatFolder(dir)
    expect(readTopics(dir)[0]?.topic.entries).toEqual([whole])
    write([{ ...entry, aliases: [{ text: 'One' }] }])
    formatFolder(dir)
    expect(readTopics(dir)[0]?.topic.entries).toEqual([{ ...entry, aliases: ['One'] }])
  })

  it('adds cards of countries that readers may not know', () => {
    write([entry])
    const glossary = openCompiled(buildGlossary(dir))
    expect(glossOf(glossary, entryOf(glossary, 'country-bhutan'))).toContain('Thimphu')
    expect(entryOf(glossary, 'country-france')).toBe(-1)
  })
})
