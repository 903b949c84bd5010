// People with role against the labels of ../shared/bench-data/keyterms/dev.jsonl.
// `npx tsx bench/people.ts [--errors] [FILE]`
import { readCommandLine } from '../scripts/command-line.ts'
import { findPeople } from '../src/brief/people.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { asArticle } from '../scripts/plain-articles.ts'
import { readLines, scoreOf } from './acronym-sets.ts'

interface Labelled {
  readonly id: string
  readonly text: string
  readonly people_roles: readonly { readonly name: string; readonly role: string }[]
}

const { values, positionals } = readCommandLine({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const verbose = values.errors
const rows = readLines<Labelled>(positionals[0] ?? 'keyterms/dev.jsonl')

function fold(role: string): string {
  return role
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[ʼ’]/g, "'")
    .trim()
}

let found = 0
let gold = 0
let names = 0
let exact = 0
let near = 0
for (const row of rows) {
  const article = asArticle(row.text)
  const people = findPeople(article, splitSentences(article)).filter(
    (person) => person.role !== null,
  )
  const labels = new Map(row.people_roles.map((person) => [person.name, person.role]))
  found += people.length
  gold += labels.size
  for (const { name, role } of people) {
    const label = labels.get(name)
    if (label === undefined) {
      if (verbose) console.log('+', name, '|', role)
      continue
    }
    names++
    labels.delete(name)
    const same = fold(label) === fold(role ?? '')
    const part =
      same || fold(label).includes(fold(role ?? '')) || fold(role ?? '').includes(fold(label))
    if (same) exact++
    if (part) near++
    if (verbose && !same) console.log('~', name, '|', role, '| gold:', label)
  }
  if (verbose) for (const [name, role] of labels) console.log('-', name, '|', role)
}
console.log('people with role      P      R      F1')
for (const [title, right] of [
  ['name', names],
  ['name, role overlaps', near],
  ['name, role exact', exact],
] as const) {
  const { precision, recall, f1 } = scoreOf(right, found, gold)
  console.log(title.padEnd(20), [precision, recall, f1].map((n) => n.toFixed(3)).join('  '))
}
