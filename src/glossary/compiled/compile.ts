// Turns the sources of a glossary into its two compiled files: the index, which matching reads, and
// the definitions, which cards read.
import { patternOf } from '../../language/case-pattern.ts'
import { normalWords } from '../../language/normal-words.ts'
import { buildIndex } from './build-index.ts'
import type { CountryNames, IsNameOf } from '../country.ts'
import { packDefinitions } from './definitions.ts'
import { inOrder } from './entry-order.ts'
import type { Entry, Topic } from '../entry.ts'
import { canShow, idleReasons } from '../surfaces/idle.ts'
import { isConditional, surfacesOf, withoutArticle } from '../surfaces/surfaces.ts'
import { entryProblem, isEntry } from '../validate.ts'

/** Why an entry, or one surface of it, was left out. */
export interface Problem {
  readonly file: string
  readonly id: string
  readonly reason: string
}

export interface Compiled {
  /** What was compiled, in order (entry-order.ts): an entry's place is its number in both files. */
  readonly entries: readonly Entry[]
  readonly index: Uint8Array
  readonly definitions: Uint8Array
  readonly problems: readonly Problem[]
}

/** What a source file holds, as read: nothing of it is believed. */
export interface Source {
  readonly file: string
  readonly topic: Topic
}

function soundEntries(
  topics: readonly Source[],
  problems: Problem[],
): { file: string; entry: Entry }[] {
  const sound: { file: string; entry: Entry }[] = []
  const files = new Map<string, string>()
  for (const { file, topic } of topics) {
    const entries: unknown = (topic as Partial<Topic> | null)?.entries
    if (!Array.isArray(entries)) {
      problems.push({ file, id: '', reason: "the file holds no list of 'entries'" })
      continue
    }
    entries.forEach((entry: unknown, index) => {
      const reason = entryProblem(entry)
      if (reason !== null || !isEntry(entry)) {
        const id: unknown =
          typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null
        problems.push({
          file,
          id: typeof id === 'string' ? id.slice(0, 80) : `#${index + 1}`,
          reason: reason ?? '',
        })
        return
      }
      const other = files.get(entry.id)
      if (other !== undefined) {
        problems.push({ file, id: entry.id, reason: `the id is already used in ${other}` })
        return
      }
      files.set(entry.id, file)
      for (const idle of idleReasons(entry)) problems.push({ file, id: entry.id, reason: idle })
      if (canShow(entry)) sound.push({ file, entry })
    })
  }
  return sound
}

interface Owner {
  readonly id: string
  readonly conditional: boolean
  readonly general: boolean
}

/** Whether an unconditional surface may be the fallback of conditional ones: 'Chief Justice' anywhere. */
function isGeneral(entry: Entry, text: string): boolean {
  return entry.countries === undefined && /(?:^|[\s-])\p{Lu}?\p{Ll}{2,}/u.test(text)
}

function canShare(one: Owner, other: Owner): boolean {
  if (one.id === other.id || (one.conditional && other.conditional)) return true
  return (one.conditional && other.general) || (other.conditional && one.general)
}

/**
 * Surfaces that two entries share can be told apart where both are under conditions, or where one is a
 * general notion, without countries, for which the conditional ones are special cases. Else the first
 * entry keeps the surface, the second loses it, with a problem.
 */
function withoutCollisions(
  sound: readonly { file: string; entry: Entry }[],
  problems: Problem[],
): Entry[] {
  const owners = new Map<string, Owner[]>()
  return sound.flatMap(({ file, entry }) => {
    const lost = new Set<string>()
    for (const surface of surfacesOf(entry)) {
      const hyphen = surface.withHyphen ? '-' : ''
      const key = `${normalWords(surface.text).join(' ')}${hyphen} ${patternOf(surface.text)}`
      const conditional = isConditional(surface)
      const owner = {
        id: entry.id,
        conditional,
        general: !conditional && isGeneral(entry, surface.text),
      }
      const others = owners.get(key) ?? []
      const rival = others.find((other) => !canShare(owner, other))
      if (rival === undefined) {
        owners.set(key, [...others, owner])
      } else {
        lost.add(surface.text)
        const reason = `'${surface.text}' also stands for ${rival.id}: both need 'needs' or 'local'`
        problems.push({ file, id: entry.id, reason })
      }
    }
    if (lost.size === 0) return [entry]
    // Without its term an entry would show a name the reader's glossary gives to another.
    if (lost.has(withoutArticle(entry.term))) return []
    const aliases = (entry.aliases ?? []).filter(
      (alias) => !lost.has(withoutArticle(typeof alias === 'string' ? alias : alias.text)),
    )
    return [{ ...entry, aliases }]
  })
}

/**
 * Compiles topics. Entries and surfaces with a problem are left out, the rest is compiled.
 * `countries` adds the names that show which country a text is about (the bundled glossary has them; without, others
 * that are read with it may tell its own by `isNameOf`).
 */
export function compileGlossary(
  topics: readonly Source[],
  countries: readonly CountryNames[] = [],
  isNameOf?: IsNameOf,
): Compiled {
  const problems: Problem[] = []
  const entries = inOrder(withoutCollisions(soundEntries(topics, problems), problems))
  const index = buildIndex(entries, countries, isNameOf)
  return { entries, index, definitions: packDefinitions(entries), problems }
}
