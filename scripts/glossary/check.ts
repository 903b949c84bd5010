// `check`: the sources against the schema, and what a machine can see of their quality.
import { pattern } from '../../src/language/pattern.ts'
import { isDeepStrictEqual } from 'node:util'
import type { Problem, Source } from '../../src/glossary/compiled/compile.ts'
import type { DatedFact, Entry } from '../../src/glossary/entry.ts'
import {
  hasSymbolAtEdge,
  isConditional,
  surfacesOf,
  type Surface,
} from '../../src/glossary/surfaces/surfaces.ts'
import { normalWords } from '../../src/language/normal-words.ts'
import { HOUSEHOLD_TERMS } from './household.ts'
import { schemaProblems } from './schema.ts'
import { compileFolder } from './build.ts'
import { readTopics } from './sources.ts'

/** Words that take a side, or that are true only on the day of writing. */
const OPINION =
  /\b(?:notorious|infamous|so-called|brutal|heroic|legendary|world-class|controversial|disgraced|evil|glorious|beloved|shameful|outrageous|terrorist organi[sz]ation|regime change operation)\b/i
const UNDATED =
  /\b(?:currently|recently|nowadays|today|now|at present|to date|these days|lately|this year|last year)\b/i

/** Names that every country has: never one country's without a condition. */
const EVERYONES = pattern('i')`
  ^(?:the )?(?:
    prime minister|president|foreign minister|defen[cs]e minister|finance minister|interior minister|
    supreme court|constitutional court|parliament|senate|house of representatives|national assembly|cabinet|
    attorney general|election commission|central bank|coast guard|joint chiefs of staff|army chief|
    chief of army staff|foreign ministry|ministry of (?:defen[cs]e|foreign affairs|interior|finance)|
    national security council|security council|air force|navy|army|congress|speaker|chief justice|governor|
    opposition leader
  )$`

function glossProblems({ term, gloss, more }: Entry): string[] {
  const problems: string[] = []
  if (gloss.length > 200) problems.push(`the gloss has ${gloss.length} characters, 200 at most`)
  if (/^\p{Ll}/u.test(gloss) && !/^(?:al|el)-/.test(gloss))
    problems.push('the gloss begins with a small letter')
  if (!/[.?!]["'’”)]?$/.test(gloss)) problems.push('the gloss has no full stop')
  const words = normalWords(gloss)
  const name = normalWords(term)
  if (words.length < 4) problems.push('the gloss is too short to explain')
  if (words.slice(0, name.length).join(' ') === name.join(' ') && words.length < name.length + 6) {
    problems.push('the gloss merely repeats the term')
  }
  for (const text of [gloss, more ?? '']) {
    const opinion = OPINION.exec(text)
    if (opinion) problems.push(`'${opinion[0]}' takes a side`)
    const undated = UNDATED.exec(text)
    if (undated) problems.push(`'${undated[0]}' has no date`)
  }
  return problems
}

/** Whether of two facts one begins before the other has ended, as far as their dates say. */
function overlap(one: DatedFact, next: DatedFact): boolean {
  const end = one.to ?? '9999'
  const start = next.from ?? ''
  const length = Math.min(end.length, start.length)
  return end.slice(0, length) > start.slice(0, length)
}

function factProblems({ kind, when, asOf }: Entry): string[] {
  const facts = (when ?? []).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  const problems: string[] = []
  facts.forEach((fact, index) => {
    const next = facts[index + 1]
    if (
      fact.from !== undefined &&
      fact.to !== undefined &&
      fact.to.slice(0, fact.from.length) < fact.from.slice(0, fact.to.length)
    ) {
      problems.push(`'${fact.is}' ends before it begins`)
    }
    // What is announced for a later day is known before it.
    const isAnnounced = /\b(?:planned|due|expected|scheduled)\b/.test(fact.is)
    if ((fact.from ?? '') > asOf && !isAnnounced) problems.push(`'${fact.is}' begins after asOf`)
    if (kind === 'office' && next && overlap(fact, next)) {
      problems.push(`an office has one holder: '${fact.is}' and '${next.is}' overlap`)
    }
  })
  return problems
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'.split('|')
const TOLD = new RegExp(`(?:(?<month>${MONTHS.join('|')}) )?(?<year>20\\d\\d)\\b`, 'g')
/** What is foreseen, or a number that is a name, may lie after the month up to which facts were verified. */
const FORESEEN =
  /\b(?:planned|due|expected|scheduled|foreseen|to be|will|would|by|until|for|of|Vision|Agenda) [^,;.]{0,60}$/

/** A fact of the gloss can't have been verified before it happened; what is years away is foreseen. */
function asOfProblems({ gloss, asOf }: Entry): string[] {
  for (const match of gloss.matchAll(TOLD)) {
    const { month, year } = match.groups ?? {}
    const day = `${year}-${String(month === undefined ? 1 : MONTHS.indexOf(month) + 1).padStart(2, '0')}`
    const isFar = Number(year) > Number(asOf.slice(0, 4)) + 1
    if (day > asOf && !isFar && !FORESEEN.test(gloss.slice(0, match.index)))
      return [`the gloss tells of ${match[0]}, after asOf ${asOf}`]
  }
  return []
}

function surfaceProblems(entry: Entry): string[] {
  if (HOUSEHOLD_TERMS.has(entry.term)) return [`'${entry.term}' is a household name: no card`]
  if (entry.countries === undefined) return []
  return surfacesOf(entry)
    .filter(({ text, local, needs }) => EVERYONES.test(text) && !local && needs.length === 0)
    .map(({ text }) => `'${text}' is every country's: it needs 'local' or 'needs'`)
}

function aliasProblems(entry: Entry): string[] {
  const { term, aliases = [] } = entry
  const problems = aliases.includes(term) ? [`the alias '${term}' is the term`] : []
  for (const alias of aliases) {
    if (typeof alias !== 'string' && alias.needs?.includes(alias.text) === true)
      problems.push(`'${alias.text}' can't be proved by itself`)
  }
  return [...problems, ...idleProblems(entry)]
}

/** Aliases without which the entry has the same surfaces: given again. */
function idleProblems(entry: Entry): string[] {
  const { aliases = [] } = entry
  const surfaces = surfacesOf(entry)
  if (new Set(surfaces.map(({ text }) => text)).size > aliases.length) return []
  return aliases.flatMap((alias) => {
    const others = aliases.filter((other) => other !== alias)
    const left = surfacesOf({ ...entry, aliases: others })
    if (!surfaces.every((surface) => left.some((other) => isDeepStrictEqual(other, surface))))
      return []
    const text = typeof alias === 'string' ? alias : alias.text
    return hasSymbolAtEdge(text) ? [] : [`the alias '${text}' changes nothing: it repeats another`]
  })
}

/** A surface free of the conditions of another that differs in hyphens or dots frees both: they match the same text. */
function twinProblems(entry: Entry): string[] {
  const twins = new Map<string, Surface>()
  return surfacesOf(entry).flatMap((surface) => {
    const letters = surface.text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '')
    const key = `${normalWords(surface.text).join(' ')} ${letters}`
    const twin = twins.get(key)
    twins.set(key, surface)
    return twin === undefined || isConditional(twin) === isConditional(surface)
      ? []
      : [`'${twin.text}' and '${surface.text}' match the same words under different conditions`]
  })
}

/** Everything wrong with sources; `compiling`: what compiling them has told. */
export function sourceProblems(
  topics: readonly Source[],
  compiling: readonly Problem[],
): readonly Problem[] {
  const ids = new Set(topics.flatMap(({ topic }) => (topic.entries ?? []).map(({ id }) => id)))
  const broken = schemaProblems(topics)
  const problems: Problem[] = [...compiling, ...broken]
  for (const { file, topic } of topics) {
    if (broken.some((problem) => problem.file === file)) continue
    for (const entry of topic.entries) {
      const reasons = [
        ...glossProblems(entry),
        ...factProblems(entry),
        ...asOfProblems(entry),
        ...surfaceProblems(entry),
        ...aliasProblems(entry),
        ...twinProblems(entry),
      ]
      for (const id of entry.see ?? []) if (!ids.has(id)) reasons.push(`see '${id}' leads nowhere`)
      for (const { url } of entry.sources)
        if (!URL.canParse(url) || !url.startsWith('https://'))
          reasons.push(`${url} is no https address`)
      for (const reason of reasons) problems.push({ file, id: entry.id, reason })
    }
  }
  return problems
}

/** Everything wrong with the sources of a folder. */
export function checkFolder(dir: string): readonly Problem[] {
  return sourceProblems(readTopics(dir), compileFolder(dir).problems)
}
