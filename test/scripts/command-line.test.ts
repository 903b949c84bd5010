// What a command is told that it doesn't know: a mistyped option must not pass for a run without it.
import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chosen, numberOf, readCommandLine } from '../../scripts/command-line.ts'
import { run } from './run.ts'

describe('a command', () => {
  let said: unknown[] = []
  beforeEach(() => {
    said = []
    vi.spyOn(console, 'error').mockImplementation((line) => said.push(line))
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${code}`)
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  const options = { sample: { type: 'string' } } as const

  it.each([
    ['an option', () => readCommandLine({ args: ['--smple', '5'], options }), "'--smple'"],
    ['an argument', () => readCommandLine({ args: ['5'], options }), "'5'"],
    ['an option without its value', () => readCommandLine({ args: ['--sample'], options }), '<val'],
    ['a word for a number', () => numberOf('--sample', 'x'), '--sample x: give a whole number'],
    ['too small a number', () => numberOf('--every', '0'), '--every 0: give a whole number'],
    ['a fraction', () => numberOf('--every', '1.5'), '--every 1.5: give a whole number'],
    ['a name', () => chosen('--on', ['opera'], ['chrome', 'firefox']), 'opera: give chrome, fire'],
  ])('names %s that it doesn’t know in a line, and ends with 2', (_, read, reason) => {
    expect(read).toThrow('ended with 2')
    expect(said).toEqual([expect.stringContaining(reason)])
  })

  it('takes what it knows', () => {
    const { values } = readCommandLine({ args: ['--sample', '5'], options })
    expect(numberOf('--sample', values.sample ?? '')).toBe(5)
    expect(numberOf('--missing', '0', 0)).toBe(0)
    expect(chosen('--on', ['firefox'], ['chrome', 'firefox'])).toEqual(['firefox'])
    expect(chosen('--on', [], ['chrome', 'firefox'])).toEqual(['chrome', 'firefox'])
    expect(said).toEqual([])
  })
})

describe('the commands', () => {
  it.each([
    ['take no file', ['add', '/a.json'], 2, '/a.json: add takes nothing but options'],
    ['name one that there isn’t', ['chek'], 2, 'chek: give check, report, add, format or compile'],
    ['name a folder that isn’t there', ['check', '--dir', '/no/folder'], 1, '/no/folder: no such'],
  ])('of the glossary %s', (_, args, code, said) => {
    const { status, err } = run('scripts/glossary.ts', args)
    expect([status, err]).toEqual([code, expect.stringContaining(said)])
  })

  it.each([
    ['a browser that there is no extension for', { BROWSER: 'opera' }, 'BROWSER=opera: set it to'],
    ['what is no program', { CHROME_PATH: 'src' }, 'CHROME_PATH=src is no program: '],
    ['another program', { CHROME_PATH: process.execPath, BROWSER: 'chrome' }, "doesn't start as"],
  ])('start names %s that it is to start, in a line, and ends with 2', (_, env, said) => {
    const { status, err } = run('scripts/start.ts', [], { HEADLESS: '1', ...env })
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(new RegExp(`^[^\\n]*${said}[^\\n]*\\n$`)),
    ])
  })

  /** What answers for itself: analyse by its contract, and what bench/matching starts with arguments it made. */
  const OWN = ['scripts/analyse.ts', 'bench/matching-run.ts', 'bench/matching-first.ts']
  const files = ['scripts', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )

  it('all read what they are told by the one reader that passes over nothing', () => {
    const others = files.filter(
      (file) =>
        file.endsWith('.ts') &&
        file !== 'scripts/command-line.ts' &&
        /process\.argv|parseArgs\(/.test(readFileSync(file, 'utf8')),
    )
    expect(others.toSorted()).toEqual(OWN.toSorted())
  })
})
