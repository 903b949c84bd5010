// `add`: asks for the fields of a new entry, checks it, and appends it to its topic.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Readable } from 'node:stream'
import { KINDS, type Entry } from '../../src/glossary/entry.ts'
import { slugOf } from '../../src/glossary/compiled/index-format.ts'
import { entryProblem, isEntry } from '../../src/glossary/validate.ts'
import { checkFolder } from './check.ts'
import { schemaProblems } from './schema.ts'
import { formatTopic, readTopics, topicName } from './sources.ts'
import { isCountryCode, isTheme, topicOf } from './topic-of.ts'

type Ask = (question: string) => Promise<string>

const list = (text: string): string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** An entry with nothing wrong, to see whether one answer can stand in an entry. */
const SOUND: Entry = {
  id: 'term',
  term: 'Term',
  kind: 'concept',
  gloss: 'What the term means.',
  sources: [{ title: 'Source', url: 'https://example.org' }],
  asOf: '2026-01',
}

/** Asks until the answer can stand in an entry, so that a slip doesn't cost the answers given before. */
async function askFields<Fields extends Readonly<Partial<Record<keyof Entry, unknown>>>>(
  ask: Ask,
  question: string,
  fieldsOf: (answer: string) => Fields,
): Promise<Fields> {
  for (;;) {
    const fields = fieldsOf(await ask(question))
    const problem = problemOf({ ...SOUND, ...fields })
    if (problem === null) return fields
    console.error(`${problem}: once more, please`)
  }
}

/** What is wrong with an entry by itself, or null: a bundled one has less room than a reader's own. */
function problemOf(entry: object): string | null {
  const wrong = entryProblem(entry)
  if (wrong !== null || !isEntry(entry)) return wrong
  const unknown = entry.countries?.filter((code) => !isCountryCode(code)) ?? []
  if (unknown.length > 0)
    return `${unknown.join(', ')} is no ISO 3166-1 alpha-2 code, as PK or FR are`
  const topic = { topic: 'Topic', entries: [entry] }
  return schemaProblems([{ file: '', topic }])[0]?.reason ?? null
}

/** A list as the field of its name; none where nothing was said. */
const listed =
  <Name extends keyof Entry>(name: Name) =>
  (answer: string): Partial<Record<Name, string[]>> => {
    const items = list(answer)
    return items.length > 0 ? ({ [name]: items } as Record<Name, string[]>) : {}
  }

async function askEntry(ask: Ask): Promise<unknown> {
  const { term } = await askFields(ask, 'Term, as the press writes it: ', (term) => ({ term }))
  const slug = slugOf(term)
  return {
    ...(await askFields(ask, `Id [${slug}]: `, (id) => ({ id: id || slug }))),
    term,
    ...(await askFields(ask, `Kind (${KINDS.join(', ')}): `, (kind) => ({ kind }))),
    ...(await askFields(ask, 'How rare (rare, uncommon, common) [uncommon]: ', (rarity) => ({
      rarity: rarity || 'uncommon',
    }))),
    ...(await askFields(
      ask,
      'Countries it belongs to, ISO codes, with ; between [none]: ',
      listed('countries'),
    )),
    ...(await askFields(
      ask,
      'Other forms news prints, with ; between [none]: ',
      listed('aliases'),
    )),
    ...(await askFields(
      ask,
      'What it is, in one sentence of at most 200 characters: ',
      (gloss) => ({ gloss }),
    )),
    ...(await askFields(ask, 'Why it matters, what it is confused with [nothing]: ', (more) =>
      more === '' ? {} : { more },
    )),
    ...(await askFields(
      ask,
      'Words of which one must be near, with ; between [none]: ',
      listed('needs'),
    )),
    ...(await askFields(ask, 'Words that rule it out, with ; between [none]: ', listed('not'))),
    ...(await askSource(ask)),
    ...(await askFields(ask, 'Month up to which you checked it, YYYY-MM: ', (asOf) => ({ asOf }))),
  }
}

async function askSource(ask: Ask): Promise<Pick<Entry, 'sources'>> {
  const url = 'https://example.org'
  const { sources } = await askFields(ask, 'Title of a source: ', (title) => ({
    sources: [{ title, url }],
  }))
  return askFields(ask, 'Its https address: ', (url) => ({
    sources: sources.map(({ title }) => ({ title, url })),
  }))
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
    if (!isEntry(entry)) throw new Error(`nothing was added: ${entryProblem(entry)}`)
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
