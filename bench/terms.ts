// Terms on labelled articles (keyterms/dev.jsonl): how many labelled terms are explained, how many of
// those the glossary has are found, in which sense, and what is marked that should not be.
// npx tsx bench/terms.ts [--misses] [FILE]; the glossary from NEWSGLOSS_GLOSSARY_DIR or assets/glossary.
import { readCommandLine } from '../scripts/command-line.ts'
import { compileFolder } from '../scripts/glossary/build.ts'
import { glossaryDir } from '../scripts/glossary/sources.ts'
import { readJsonLines } from '../scripts/json-lines.ts'
import { percent } from '../scripts/numbers.ts'
import { openCompiled } from '../scripts/open-compiled.ts'
import { analyse } from '../src/analyse.ts'
import { normalWords } from '../src/language/normal-words.ts'
import type { Mention } from '../src/glossary/mention.ts'
import { surfacesOf } from '../src/glossary/surfaces/surfaces.ts'
import { articleOf } from '../scripts/plain-articles.ts'

interface Label {
  readonly term: string
  readonly importance: number
  readonly sense: string
  readonly surfaces: readonly string[]
  readonly kind: string
  readonly is_acronym: boolean
  readonly defined_in_text: boolean
}
interface NotTerm {
  readonly surface: string
  readonly note: string
  readonly rule: 'never' | 'wrong-sense'
  readonly severity: 'wrong' | 'needless'
}
interface Labelled {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly text: string
  readonly date: string
  readonly terms: readonly Label[]
  readonly not_terms: readonly NotTerm[]
}

const { values, positionals } = readCommandLine({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const showMisses = values.misses
const file = positionals[0] ?? '../shared/bench-data/keyterms/dev.jsonl'
const rows = readJsonLines<Labelled>(file)
const compiled = compileFolder(glossaryDir())
const glossary = openCompiled(compiled)

/** Every name in normal form that the glossary has, to know whether a labelled term's entry is in it. */
const known = new Map<string, Set<string>>()
for (const entry of compiled.entries) {
  for (const { text } of surfacesOf(entry)) {
    const key = normalWords(text).join(' ')
    known.set(key, (known.get(key) ?? new Set()).add(entry.id))
  }
}

const idsOf = (surface: string): ReadonlySet<string> =>
  known.get(normalWords(surface).join(' ')) ?? new Set()

/** The entries of a label by its full names; by its acronym only where it has nothing longer. */
function entryOf({ term, surfaces }: Label): Set<string> {
  const names = [term, ...surfaces]
  const long = names.filter((name) => !/^[\p{Lu}\p{N}&.-]+$/u.test(name))
  return new Set((long.length > 0 ? long : names).flatMap((name) => [...idsOf(name)]))
}

interface Tally {
  labelled: number
  explained: number
  inGlossary: number
  found: number
}
const tallies = new Map<number, Tally>()
const surfaces = { all: 0, found: 0 }
const wrong: string[] = []
const needless: string[] = []
/** Terms here that could also be marked in another sense: read which it was. */
const toRead: string[] = []
const missing: string[] = []
const absent: string[] = []
const suspicious: string[] = []
let mentionsMade = 0

for (const row of rows) {
  const article = articleOf(row)
  const { terms } = analyse(article, { glossaries: [glossary], today: '2026-11-23' })
  const mentions = terms.filter(({ from }) => from !== 'article')
  mentionsMade += mentions.length
  const textOf = ({ start, end }: Mention): string => article.text.slice(start, end)
  for (const label of row.terms) {
    // Terms of the headline alone: marks are never in headlines.
    if (label.surfaces.every((surface) => occurrences(article.text, surface).length === 0)) continue
    const tally = tallies.get(label.importance) ?? {
      labelled: 0,
      explained: 0,
      inGlossary: 0,
      found: 0,
    }
    tallies.set(label.importance, tally)
    tally.labelled++
    const spots = label.surfaces.flatMap((surface) => occurrences(article.text, surface))
    const covering = mentions.filter(({ start, end }) =>
      spots.some((spot) => start < spot.end && spot.start < end),
    )
    const marked = covering.some((mention) => spots.some((spot) => explains(mention, spot)))
    const ids = entryOf(label)
    if (terms.some((mention) => spots.some((spot) => explains(mention, spot)))) tally.explained++
    else if (label.importance > 1)
      absent.push(`${row.id} [${label.importance}] ${label.surfaces.join(' | ')} (${label.sense})`)
    if (ids.size > 0) {
      tally.inGlossary++
      if (marked) tally.found++
      else if (label.importance > 1)
        missing.push(`${row.id}: ${label.surfaces.join(' | ')} ~ ${[...ids].join(', ')}`)
      for (const surface of label.surfaces) {
        const places = occurrences(article.text, surface)
        if (
          label.importance < 2 ||
          places.length === 0 ||
          ![...idsOf(surface)].some((id) => ids.has(id))
        )
          continue
        surfaces.all++
        if (places.some((spot) => mentions.some((mention) => explains(mention, spot))))
          surfaces.found++
        else missing.push(`${row.id}: surface ${surface}`)
      }
    }
    for (const mention of covering) {
      // For reading: the sense as labelled beside the sense as chosen.
      suspicious.push(
        `${row.id}: ${textOf(mention)} -> ${mention.id} "${mention.gloss}" ~ ${label.sense}`,
      )
    }
  }
  for (const not of row.not_terms) {
    for (const mention of terms.filter((one) => textOf(one) === not.surface)) {
      const line = `${row.id}: ${not.surface} -> ${mention.id} (${not.rule}: ${not.note})`
      const isTermToo = row.terms.some(({ surfaces }) => surfaces.includes(not.surface))
      if (not.rule === 'wrong-sense' && isTermToo) toRead.push(`${line} ${mention.gloss}`)
      else if (not.severity === 'needless') needless.push(line)
      else wrong.push(line)
    }
  }
}

/** Whether a mention covers a labelled spot, or its greater part ('Huawei Technologies' of '… Co.'). */
function explains(mention: Mention, spot: { start: number; end: number }): boolean {
  const shared = Math.min(mention.end, spot.end) - Math.max(mention.start, spot.start)
  return shared * 2 > spot.end - spot.start
}

function occurrences(text: string, surface: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
      !/[\p{L}\p{N}]/u.test(text.charAt(at + surface.length))
    if (isWhole) found.push({ start: at, end: at + surface.length })
  }
  return found
}

console.log(
  `${rows.length} articles, ${known.size} names in the glossary, ${mentionsMade} mentions`,
)
console.log('importance  labelled  explained        in glossary  of these found')
for (const [importance, { labelled, explained, inGlossary, found }] of [...tallies].sort(
  (a, b) => b[0] - a[0],
)) {
  console.log(
    `${importance}           ${String(labelled).padEnd(10)}${`${explained} ${percent(explained, labelled)}`.padEnd(17)}${String(inGlossary).padEnd(13)}${found} ${percent(found, inGlossary)}`,
  )
}
console.log(
  `surfaces of importance 2 and 3 in the glossary found: ${surfaces.found} of ${surfaces.all}, ${percent(surfaces.found, surfaces.all)}`,
)
console.log(`not_terms marked: wrong ${wrong.length}, needless ${needless.length}`)
for (const line of wrong) console.log(`  WRONG ${line}`)
for (const line of toRead) console.log(`  in which sense? ${line}`)
if (showMisses) {
  for (const line of needless) console.log(`  needless ${line}`)
  for (const line of missing) console.log(`  missed ${line}`)
  for (const line of absent) console.log(`  unexplained ${line}`)
  for (const line of suspicious) console.log(`  sense ${line}`)
}
