// `add`: asks for the fields of a new entry, checks it, and appends it to its topic.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import { KINDS, type Entry } from '../../src/glossary/entry.ts'
import { slugOf } from '../../src/glossary/compiled/index-format.ts'
import { entryProblem, isEntry } from '../../src/glossary/validate.ts'
import { checkFolder } from './check.ts'
import { formatTopic, readTopics, topicName } from './sources.ts'
import { isCountryCode, isTheme, topicOf } from './topic-of.ts'

type Ask = (question: string) => Promise<string>

const list = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Asks until every code is one, so that a slip doesn't cost the answers given before. */
async function askCountries(ask: Ask): Promise<string[]> {
  for (;;) {
    const codes = list(await ask('Countries it belongs to, ISO codes, with ; between [none]: '))
    const unknown = codes.filter((code) => !isCountryCode(code))
    if (unknown.length === 0) return codes
    console.error(`${unknown.join(', ')}: no ISO 3166-1 alpha-2 code, as PK or FR are`)
  }
}

async function askEntry(ask: Ask): Promise<unknown> {
  const term = await ask('Term, as the press writes it: ')
  const id = (await ask(`Id [${slugOf(term)}]: `)) || slugOf(term)
  const kind = await ask(`Kind (${KINDS.join(', ')}): `)
  const rarity = (await ask('How rare (rare, uncommon, common) [uncommon]: ')) || 'uncommon'
  const countries = await askCountries(ask)
  const aliases = list(await ask('Other forms news prints, with ; between [none]: '))
  const gloss = await ask('What it is, in one sentence of at most 200 characters: ')
  const more = await ask('Why it matters, what it is confused with [nothing]: ')
  const needs = list(await ask('Words of which one must be near, with ; between [none]: '))
  const not = list(await ask('Words that rule it out, with ; between [none]: '))
  const title = await ask('Title of a source: ')
  const url = await ask('Its https address: ')
  const asOf = await ask('Month up to which you checked it, YYYY-MM: ')
  return {
    id,
    term,
    kind,
    rarity,
    ...(countries.length > 0 && { countries }),
    ...(aliases.length > 0 && { aliases }),
    gloss,
    ...(more !== '' && { more }),
    ...(needs.length > 0 && { needs }),
    ...(not.length > 0 && { not }),
    sources: [{ title, url }],
    asOf,
  }
}

function append(dir: string, slug: string, entry: Entry): void {
  const file = `${slug}.json`
  const known = readTopics(dir).find((source) => source.file === file)
  const topic = known?.topic ?? { topic: slug.replaceAll('-', ' '), entries: [] }
  writeFileSync(join(dir, file), formatTopic({ ...topic, entries: [...topic.entries, entry] }))
}

/** The topic of an entry: its country's, or the theme that its writer names. */
async function askTopic(ask: Ask, entry: Entry, dir: string): Promise<string> {
  const topics = new Set(readTopics(dir).map(topicName))
  const home = topicOf(entry, topics)
  if (home !== null) return slugOf(await ask(`Topic [${home}]: `)) || home
  console.log(`Themes: ${[...topics].filter(isTheme).join(', ')}`)
  let theme = ''
  while (theme === '') theme = slugOf(await ask('Theme (a new name makes a new file): '))
  return theme
}

/**
 * Asks on the terminal, or of what else `input` is; returns whether an entry was added without problems.
 * @throws when the answers end too early: nothing is added then
 */
export async function add(dir: string, input: Readable = process.stdin): Promise<boolean> {
  const lines = createInterface({ input })
  const answers = lines[Symbol.asyncIterator]()
  const ask: Ask = async (question) => {
    process.stdout.write(question)
    const { value, done } = await answers.next()
    if (done === true)
      throw new Error('the answers ended before all fields were given: nothing was added')
    return value.trim()
  }
  try {
    const entry = await askEntry(ask)
    const problem = entryProblem(entry)
    if (problem !== null || !isEntry(entry)) {
      console.error(`Not added: ${problem ?? 'not an entry'}`)
      return false
    }
    const slug = await askTopic(ask, entry, dir)
    if (!existsSync(join(dir, `${slug}.json`))) console.log(`A new topic: ${slug}.json`)
    append(dir, slug, entry)
    const found = checkFolder(dir).filter(({ id }) => id === entry.id)
    for (const { reason } of found)
      console.error(`Please mend ${slug}.json: ${entry.id}: ${reason}`)
    console.log(`Added ${entry.id} to ${slug}.json`)
    return found.length === 0
  } finally {
    lines.close()
  }
}
