import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { analyseFile } from '../../scripts/analyse/analyse-file.ts'
import { body, newsPage, PARAGRAPHS } from '../article/page.ts'
import { run } from './run.ts'

let dir = ''
const path = (name: string): string => join(dir, name)

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'newsgloss-analyse-'))
  writeFileSync(path('a.txt'), 'Head\n\nA paragraph.\n')
  writeFileSync(path('bad.json'), '{ "topic": ')
})
afterAll(() => {
  rmSync(dir, { recursive: true })
})

function analyse(...args: string[]): { status: number | null; out: string[]; err: string } {
  const said = run('scripts/analyse.ts', ['--no-bundled', ...args])
  return { ...said, out: said.out.split('\n').filter((line) => line !== '') }
}

describe('the command analyse', () => {
  it('prints a line a file in the order given, and exits with 1 where one can’t be read', () => {
    const { status, out } = analyse(path('missing.txt'), path('a.txt'))
    expect(status).toBe(1)
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: path('missing.txt'), error: expect.stringContaining('no such file') as unknown },
      expect.objectContaining({ file: path('a.txt'), isArticle: true, title: 'Head' }),
    ])
  })

  it.each([
    ['a glossary that is no JSON', ['--glossary', 'bad.json'], /bad\.json: /],
    ['a day that is none', ['--published', '2023-99-99'], /isn't a date/],
    ['an option nobody knows, and how it is used', ['--colour'], /--colour[^]*usage: /],
  ])('names %s, and exits with 2', (_, [option = '', value], said) => {
    const given = value?.endsWith('.json') === true ? path(value) : value
    const { status, out, err } = analyse(
      option,
      ...(given === undefined ? [] : [given]),
      path('a.txt'),
    )
    expect([status, out]).toEqual([2, []])
    expect(err).toMatch(said)
  })

  it('says nothing of its own beside a page whose style sheet is broken', () => {
    writeFileSync(path('broken.html'), '<style>:is(</style><p>Ships wait.')
    const { status, out, err } = analyse(path('broken.html'))
    expect([status, out.length, err]).toEqual([0, 1, ''])
  })

  it('says how it is used when asked', () => {
    const { status, out } = analyse('--help')
    expect([status, out]).toEqual([0, [expect.stringContaining('usage: ')]])
  })
})

describe('a text without a paragraph', () => {
  it.each([
    ['nothing', ''],
    ['empty lines', ' \n\n\n'],
    ['a headline alone', 'Talks end\n'],
  ])('is no article: %s', (_, text) => {
    writeFileSync(path('short.txt'), text)
    const options = { glossaries: [], published: null, timings: false }
    expect(analyseFile(path('short.txt'), options)).toMatchObject({ isArticle: false, text: '' })
  })
})

describe('a page saved in an encoding of its own', () => {
  it('is read in the one it states', () => {
    const sentence = 'The café in Málaga is kept by the city, officials said on Monday.'
    const { documentElement } = newsPage(body([...PARAGRAPHS, sentence]))
    const html = `<!doctype html><meta charset="windows-1252">${documentElement.outerHTML}`
    writeFileSync(path('page.html'), Buffer.from(html, 'latin1'))
    const options = { glossaries: [], published: null, timings: false }
    expect(analyseFile(path('page.html'), options)).toMatchObject({
      isArticle: true,
      text: expect.stringContaining(sentence) as unknown,
    })
  })
})
