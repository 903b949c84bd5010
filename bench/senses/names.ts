// Whether a glossary entry is the thing that an entity-linking set names.
import { surfacesOf } from '../../src/glossary/surfaces/surfaces.ts'
import type { Entry } from '../../src/glossary/entry.ts'
import { normalWords } from '../../src/language/normal-words.ts'

/** A title as it is compared: without what stands in brackets, 'the', and state after a comma. */
export function plainTitle(title: string): string {
  const bare = title.replace(/ \([^)]*\)$/, '').replace(/^The /, '')
  return normalWords(bare).join(' ')
}

function wikipediaTitle(url: string): string | null {
  const page = /^https:\/\/en\.wikipedia\.org\/wiki\/(?<page>[^#?]+)/.exec(url)?.groups?.['page']
  if (page === undefined) return null
  try {
    return decodeURIComponent(page).replaceAll('_', ' ')
  } catch {
    return page.replaceAll('_', ' ')
  }
}

/** The titles under which an entry's thing may be known: of its sources' pages, its term and its names. */
export function titlesOf(entry: Entry): Set<string> {
  const pages = entry.sources.flatMap(({ url }) => wikipediaTitle(url) ?? [])
  const names = surfacesOf(entry).flatMap(({ text, needs, local }) =>
    needs.length === 0 && !local ? [text] : [],
  )
  return new Set([...pages, entry.term, ...names].map(plainTitle))
}
