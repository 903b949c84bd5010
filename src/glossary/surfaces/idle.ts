// What of an entry no article can show: whoever wrote it should hear so, else they wait for a mark that never comes.
import type { Entry } from '../entry.ts'
import { hasSymbolAtEdge, surfacesOf, type Surface } from './surfaces.ts'

function isIdle({ local, there }: Surface, { countries = [] }: Entry): boolean {
  return (local || there) && countries.length === 0
}

/** Whether there is a text that could show an entry. */
export function canShow(entry: Entry): boolean {
  return surfacesOf(entry).some((surface) => !isIdle(surface, entry))
}

/** Why texts of an entry never show. A term with a symbol ('#MeToo') is well where an alias shows it. */
export function idleReasons(entry: Entry): string[] {
  const aliases = (entry.aliases ?? []).map((alias) =>
    typeof alias === 'string' ? alias : alias.text,
  )
  const symbols = [...(canShow(entry) ? [] : [entry.term]), ...aliases]
    .filter(hasSymbolAtEdge)
    .map((text) => `'${text}' begins or ends in a symbol: it never shows`)
  const homeless = surfacesOf(entry)
    .filter((surface) => isIdle(surface, entry))
    .map(({ text, there }) => {
      return `'${text}' is ${there ? "for 'there'" : 'local'}, but the entry has no country: it never shows`
    })
  return [...symbols, ...new Set(homeless)]
}
