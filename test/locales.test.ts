// The words of the interface: each language has all of them, and each of them is used.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Messages = Readonly<Record<string, { readonly message: string }>>

const FOLDER = 'assets/_locales'

const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'))

/** What a message leaves open: $1, $2 … filled in by us, %s by the browser's menu. */
const placeholders = (message = ''): string[] => (message.match(/\$\d|%s/g) ?? []).sort()

const english = messagesOf('en')
const keys = Object.keys(english)

/** A key of several plural forms, without the form: 'ownEntries_one' is a form of 'ownEntries'. */
const withoutForm = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')
const distinct = (all: readonly string[]): string[] => [...new Set(all.map(withoutForm))]
const counted = keys.filter((key) => key.endsWith('_other')).map(withoutForm)

describe.each(readdirSync(FOLDER))('%s', (locale) => {
  const messages = messagesOf(locale)

  it('has exactly the keys of English, in their order', () => {
    expect(distinct(Object.keys(messages))).toEqual(distinct(keys))
  })

  it('has exactly the plural forms of its language, for all that is counted', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories
    for (const key of counted) {
      const here = Object.keys(messages).filter((one) => one !== key && withoutForm(one) === key)
      expect(here.toSorted()).toEqual(forms.map((form) => `${key}_${form}`).toSorted())
    }
  })

  it('names its language', () => {
    expect(messages['language']?.message).toBe(locale.replace('_', '-'))
  })

  it('says something for every key', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '')
    expect(empty).toEqual([])
  })

  it('has the placeholders of English', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const base = withoutForm(key)
      const expected = placeholders((english[key] ?? english[`${base}_other`])?.message)
      // 'One entry' and 'two entries' may say the number in words.
      const isInWords = /_(zero|one|two)$/.test(key) && placeholders(message).length === 0
      if (!isInWords) expect([key, placeholders(message)]).toEqual([key, expected])
    }
  })

  it.each([
    ['optionsKnownAbout', 'cardKnow'],
    ['welcomeTryKey', 'cardKnow'],
    ['importNotSettings', 'optionsExport'],
    ['selectionAbout', 'commandOpenCard'],
  ])('names in %s what the reader is to press as that is called: %s', (about, label) => {
    expect(messages[about]?.message).toContain(messages[label]?.message)
  })

  it('says how it is written', () => {
    expect(['ltr', 'rtl']).toContain(messages['direction']?.message)
  })

  it('keeps to the length the browsers’ stores allow', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(75)
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132)
  })
})

it('keeps French guillemets and marks on the line of their words', () => {
  const french = Object.values(messagesOf('fr')).map(({ message }) => message)
  expect(french.filter((message) => /« | [»?!:;]/.test(message))).toEqual([])
})

describe('the keys', () => {
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n')
  const manifest = readFileSync('manifest.json', 'utf8')
  const found = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, key = '']) => key)
  const quoted = new Set(found(source, /'(\w+)'/g))
  const inManifest = new Set(found(manifest, /__MSG_(\w+)__/g))

  it('are each used in the source or the manifest', () => {
    expect(keys.filter((key) => !quoted.has(withoutForm(key)) && !inManifest.has(key))).toEqual([])
  })

  it('name each region of the list of news sites', () => {
    const { regions } = JSON.parse(readFileSync('assets/news-sites.json', 'utf8')) as {
      regions: { region: string }[]
    }
    const labels = found(source, /'?([\w ]+)'?: 'region\w+'/g).map((name) => name.trim())
    expect(labels).toEqual(regions.map(({ region }) => region))
  })

  it('exist where they are used', () => {
    const used = new Set([...found(source, /\bt\(\s*'(\w+)'/g), ...inManifest])
    expect([...used].filter((key) => !keys.includes(key))).toEqual([])
    const countedIn = found(source, /\btCount\(\s*'(\w+)'/g)
    expect(countedIn.filter((key) => !counted.includes(key))).toEqual([])
  })
})
