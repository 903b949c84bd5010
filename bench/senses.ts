// In which sense mentions are made on texts whose names are linked to Wikipedia or Wikidata
// (../shared/bench-data/entity-linking): of the mentions that a gold link covers, how many mean the same
// thing. npx tsx bench/senses.ts [--all] [SET…]; --all also prints what agrees but in a part of a name.
// Titles differ from ours for the same thing; such pairs, read by eye, stand in senses/same.ts.
import { chosen, readCommandLine } from '../scripts/command-line.ts'
import { compileFolder } from '../scripts/glossary/build.ts'
import { glossaryDir } from '../scripts/glossary/sources.ts'
import { percent } from '../scripts/numbers.ts'
import { openCompiled } from '../scripts/open-compiled.ts'
import { asArticle } from '../scripts/plain-articles.ts'
import { analyse } from '../src/analyse.ts'
import { isInCredit } from '../src/glossary/evidence/dateline.ts'
import { isInDateline, readArticle } from '../src/glossary/evidence/reading.ts'
import { surfacesOf } from '../src/glossary/surfaces/surfaces.ts'
import { normalWords } from '../src/language/normal-words.ts'
import { goldTexts, type GoldMention } from './senses/gold.ts'
import { plainTitle, titlesOf } from './senses/names.ts'
import { NAMESAKES, SAME } from './senses/same.ts'

const FOLDER = '../shared/bench-data/entity-linking'
const SETS = [
  'news-fair-v2',
  'msnbc',
  'reuters-128',
  'ace2004',
  'derczynski',
  'aquaint',
  'kore50',
  'rss-500',
]

const { values, positionals } = readCommandLine({
  options: { all: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const sets = chosen('SET', positionals, SETS)
const compiled = compileFolder(glossaryDir())
const glossary = openCompiled(compiled)
const byId = new Map(compiled.entries.map((entry) => [entry.id, entry]))
const same = new Set(SAME)
const namesakes = new Set(NAMESAKES)

/** Which entries have a title among their names, to know what could have been found. */
const byTitle = new Map<string, string[]>()
for (const entry of compiled.entries) {
  for (const title of titlesOf(entry)) byTitle.set(title, [...(byTitle.get(title) ?? []), entry.id])
}

function isSame(id: string, title: string): boolean {
  const entry = byId.get(id)
  return (
    same.has(`${title} = ${id}`) || (entry !== undefined && titlesOf(entry).has(plainTitle(title)))
  )
}

const context = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 70), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 50)}`.replaceAll(
    /\s+/g,
    ' ',
  )

let agreed = 0
let parts = 0
const wrong: string[] = []
const partOf: string[] = []
const missed: string[] = []
let findable = 0
let found = 0
/** Not found in a dateline or a credit, where no mark is wanted. */
let ofReports = 0
for (const set of sets) {
  for (const { id, text, mentions: gold } of goldTexts(FOLDER, set)) {
    const terms = analyse(asArticle(text), { glossaries: [glossary], today: '2026-11-23' }).terms
    for (const term of terms) {
      if (term.from !== 'glossary') continue
      const linked = gold.find(({ start, end }) => start === term.start && end === term.end)
      const around = gold.find(
        ({ start, end }) =>
          start <= term.start && term.end <= end && end - start > term.end - term.start,
      )
      if (linked?.title !== undefined && linked.title !== null) {
        if (isSame(term.id, linked.title)) agreed++
        else wrong.push(`${linked.title} = ${term.id} | ${id}: ${context(text, term)}`)
      } else if (around !== undefined) {
        if (around.title !== null && isSame(term.id, around.title)) agreed++
        else {
          parts++
          partOf.push(
            `${around.surface} = ${around.title} / ${term.id} | ${id}: ${context(text, term)}`,
          )
        }
      }
    }
    for (const mention of gold) {
      if (mention.title === null || !couldBeFound(mention)) continue
      findable++
      const isFound = terms.some(({ start, end }) => start < mention.end && mention.start < end)
      if (isFound) found++
      else if (isOfReport(text, mention)) ofReports++
      else missed.push(`${mention.title} | ${id}: ${context(text, mention)}`)
    }
  }
}

function isOfReport(text: string, { start, end }: GoldMention): boolean {
  const reading = readArticle(asArticle(text))
  return isInDateline(reading, { start: end - 1, end }) || isInCredit(text, start, end)
}

/** Whether some entry is what the mention names, and has the very words as a surface. */
function couldBeFound({ surface, title }: GoldMention): boolean {
  if (title !== null && namesakes.has(title)) return false
  const words = normalWords(surface).join(' ')
  return (byTitle.get(plainTitle(title ?? '')) ?? []).some((id) => {
    const entry = byId.get(id)
    return (
      entry !== undefined &&
      surfacesOf(entry).some(({ text }) => normalWords(text).join(' ') === words)
    )
  })
}

for (const line of wrong) console.log(`differs  ${line}`)
if (values.all) {
  for (const line of partOf) console.log(`part of  ${line}`)
  for (const line of missed) console.log(`missed   ${line}`)
}
console.log(
  `mentions under a link: ${agreed + wrong.length}, in its sense ${agreed}, ${percent(agreed, agreed + wrong.length)}; parts of a longer name ${parts}`,
)
console.log(
  `linked mentions under a surface of the glossary: ${findable}, of which ${ofReports} in a dateline or credit (none wanted); of the others found ${found}, ${percent(found, findable - ofReports)}`,
)
