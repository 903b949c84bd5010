// Who may know whom: dependencies point down the list of folders in the design.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each folder of src may import besides itself; entry points and the root may import all. */
const MAY_KNOW: Record<string, readonly string[]> = {
  language: [],
  glossary: ['language'],
  brief: ['language'],
  article: ['language'],
  marks: ['language'],
  card: ['language', 'design', 'element.ts'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'))

const importsOf = (file: string): string[] => {
  const source = readFileSync(join('src', file), 'utf8')
  return [...source.matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  )
}

describe.each(Object.entries(MAY_KNOW))('src/%s', (folder, known) => {
  const own = files.filter((file) => file.startsWith(`${folder}/`))

  it.each(own)('%s knows only what is below it', (file) => {
    for (const imported of importsOf(file)) {
      expect([folder, ...known]).toContain(imported.split('/')[0])
    }
  })

  it('knows no browser API', () => {
    for (const file of own) {
      expect(readFileSync(join('src', file), 'utf8')).not.toContain('webextension-polyfill')
    }
  })
})

/** The rooms of the glossary, each of which knows those before it; what lies beside them is known to all. */
const GLOSSARY_ROOMS = ['surfaces', 'compiled', 'match', 'evidence', 'names', 'senses']

describe.each(GLOSSARY_ROOMS)('src/glossary/%s', (room) => {
  const below = GLOSSARY_ROOMS.slice(0, GLOSSARY_ROOMS.indexOf(room) + 1)

  it.each(files.filter((file) => file.startsWith(`glossary/${room}/`)))(
    '%s knows only the rooms before its own',
    (file) => {
      for (const imported of importsOf(file)) {
        const [, place = '', inside] = imported.split('/')
        if (imported.startsWith('glossary/') && inside !== undefined) expect(below).toContain(place)
      }
    },
  )
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
