// Who may know whom: dependencies point down the list of folders in the design.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder of src may import besides itself; entry points and the root may import all. */
const MAY_KNOW: Record<string, readonly string[]> = {
  language: [],
  glossary: ['language'],
  brief: ['language'],
  article: ['language', 'element-around.ts'],
  marks: ['language'],
  card: ['language', 'design', 'element.ts', 'element-around.ts'],
}

const listCode = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))

const files = listCode('src')

/** What a file imports, as paths from the root. */
const importsOf = (path: string): string[] => {
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(/\b(?:from |import\()'(\.[^']+)'/g)].map(([, imported = '']) =>
    normalize(join(dirname(path), imported)).replaceAll('\\', '/'),
  )
}

const importsInSrc = (file: string): string[] =>
  importsOf(join('src', file)).map((path) => path.replace(/^src\//, ''))

describe.each(Object.entries(MAY_KNOW))('src/%s', (folder, known) => {
  const own = files.filter((file) => file.startsWith(`${folder}/`))

  it.each(own)('%s knows only what is below it', (file) => {
    for (const imported of importsInSrc(file)) {
      expect([folder, ...known]).toContain(imported.split('/')[0])
    }
  })

  it('knows no browser API', () => {
    for (const file of own) {
      expect(readFileSync(join('src', file), 'utf8')).not.toContain('webextension-polyfill')
    }
  })
})

/** The rooms of two large folders, each of which knows those before it; what lies beside them is known to all. */
const ROOMS: Record<string, readonly string[]> = {
  glossary: ['surfaces', 'compiled', 'match', 'evidence', 'names', 'senses'],
  article: ['dom', 'page', 'plain', 'classifier'],
}

describe.each(Object.entries(ROOMS))('the rooms of src/%s', (folder, rooms) => {
  const inRooms = files.filter(
    (file) => file.startsWith(`${folder}/`) && file.split('/').length > 2,
  )

  it.each(inRooms)('%s knows only the rooms before its own', (file) => {
    const below = rooms.slice(0, rooms.indexOf(file.split('/')[1] ?? '') + 1)
    for (const imported of importsInSrc(file)) {
      const [top, room = '', ...rest] = imported.split('/')
      if (top === folder && rest.length > 0) expect(below).toContain(room)
    }
  })
})

/** The top folders: each knows those before it, so that nothing goes round in a circle. */
const TOP = ['src', 'scripts', 'bench', 'test']

describe.each(TOP)('%s', (folder) => {
  const own = listCode(folder)

  it.each(own)('%s knows only what comes before it', (file) => {
    const known = TOP.slice(0, TOP.indexOf(folder) + 1)
    for (const imported of importsOf(join(folder, file))) {
      const top = imported.split('/')[0]
      if (TOP.includes(top ?? '')) expect(known).toContain(top)
    }
  })
})

describe('what runs without a page', () => {
  it.each(files.filter((file) => /^(language|glossary|brief)\/|^analyse\.ts/.test(file)))(
    '%s touches no DOM',
    (file) => {
      const code = readFileSync(join('src', file), 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
      expect(code).not.toMatch(/\bdocument\.|\b(HTMLElement|NodeFilter|getComputedStyle)\b/)
    },
  )
})
