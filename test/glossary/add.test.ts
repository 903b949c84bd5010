import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { add } from '../../scripts/glossary/add.ts'
import { readTopics } from '../../scripts/glossary/sources.ts'
import { isTheme, topicOf } from '../../scripts/glossary/topic-of.ts'

describe('the topic of an entry', () => {
  const topics = new Set([
    'pakistan',
    'pakistan-people',
    'pakistan-bodies',
    'debt-and-bonds',
    'small-states',
  ])

  it.each([
    ["is a country's people, where they have a file", 'person', ['PK'], 'pakistan-people'],
    ["is a country's bodies, press among them", 'publication', ['PK'], 'pakistan-bodies'],
    ['is the country, where its kind has no file', 'place', ['PK', 'AF'], 'pakistan'],
    ['is that of small states, where its country has no file', 'person', ['TV'], 'small-states'],
    ['is the Union, for what is its own', 'law', ['EU'], 'european-union'],
    ['is left to the writer, where it belongs to none', 'concept', undefined, null],
    ['is left to the writer, where it belongs to many', 'concept', ['IN', 'PK', 'BD'], null],
  ] as const)('%s', (_, kind, countries, topic) => {
    expect(topicOf({ kind, ...(countries && { countries }) }, topics)).toBe(topic)
  })

  it('is the country, where nothing is there yet', () => {
    expect(topicOf({ kind: 'person', countries: ['TR'] }, new Set())).toBe('turkey')
  })

  it('is asked for with a country that there is', () => {
    expect(() => topicOf({ kind: 'person', countries: ['XX'] }, topics)).toThrow("'XX' is no")
  })

  it("is a theme, where no country's name begins it", () => {
    expect([...topics].filter(isTheme)).toEqual(['debt-and-bonds', 'small-states'])
    expect(isTheme('nigeria-people')).toBe(false)
  })
})

describe('adding a term', () => {
  let dir = ''
  const answers = {
    term: 'GSOMIA',
    id: '',
    kind: 'agreement',
    rarity: 'rare',
    countries: '',
    aliases: 'General Security of Military Information Agreement',
    gloss: "A pact in which two governments promise to protect each other's military secrets.",
    more: '',
    needs: '',
    not: '',
    title: 'GSOMIA, Wikipedia',
    url: 'https://en.wikipedia.org/wiki/GSOMIA',
    asOf: '2024-12',
    topic: 'armed forces',
  }
  const answering = (some: Partial<typeof answers>): Promise<boolean> =>
    add(dir, Readable.from(Object.values({ ...answers, ...some }).map((line) => `${line}\n`)))

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'newsgloss-add-'))
    vi.spyOn(console, 'log').mockReturnValue()
    vi.spyOn(console, 'error').mockReturnValue()
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(dir, { recursive: true })
  })

  it('writes it under the theme that is named', async () => {
    expect(await answering({})).toBe(true)
    expect(readTopics(dir)).toMatchObject([
      { file: 'armed-forces.json', topic: { entries: [{ id: 'gsomia', rarity: 'rare' }] } },
    ])
  })

  it("writes it to its country's file, and keeps what is there", async () => {
    await answering({ topic: 'south-korea' })
    const second = { term: 'GSOMIA 2', aliases: '', countries: 'KR; JP', topic: '' }
    expect(await answering(second)).toBe(true)
    expect(readTopics(dir).map(({ topic }) => topic.entries.map(({ id }) => id))).toEqual([
      ['gsomia', 'gsomia-2'],
    ])
  })

  it('asks again for countries that are none, and keeps the answers before', async () => {
    expect(await answering({ countries: 'KR; XX\nKR', topic: '' })).toBe(true)
    expect(vi.mocked(console.error).mock.lastCall?.[0]).toContain('XX')
    expect(readTopics(dir)).toMatchObject([
      { file: 'south-korea.json', topic: { entries: [{ id: 'gsomia', countries: ['KR'] }] } },
    ])
  })

  it.each([
    ['term', '', 'a term or alias is empty'],
    ['kind', 'pact', 'kind "pact" is none of the kinds'],
    ['gloss', 'A very long gloss. '.repeat(12), 'more than 200 characters'],
    ['needs', '…', 'needs holds'],
    ['title', '', 'title'],
    ['url', 'http://example.org', 'is no https address'],
    ['asOf', 'May', 'asOf "May" is no month'],
  ] as const)(
    'says what is wrong with the %s, and asks for it again',
    async (field, slip, said) => {
      expect(await answering({ [field]: `${slip}\n${answers[field]}` })).toBe(true)
      expect(vi.mocked(console.error).mock.calls.map(String)).toEqual([
        expect.stringContaining(said),
      ])
      expect(readTopics(dir)).toMatchObject([
        { file: 'armed-forces.json', topic: { entries: [{ id: 'gsomia' }] } },
      ])
    },
  )

  it('adds nothing where the answers end too early', async () => {
    writeFileSync(join(dir, 'a.json'), '{"topic":"A topic","entries":[]}')
    await expect(add(dir, Readable.from(['GSOMIA\n']))).rejects.toThrow('nothing was added')
    expect(readFileSync(join(dir, 'a.json'), 'utf8')).toContain('"entries":[]')
  })
})
