// What of an entry no article can show: whoever wrote it should hear so, else they wait for a mark that never comes.
import { patternOf } from '../../language/case-pattern.ts'
import type { Entry } from '../entry.ts'
import { hasSymbolAtEdge, surfacesOf, type Surface } from './surfaces.ts'
import { isVerbAndAdverb } from './verb-and-adverb.ts'

function isHomeless({ local, there }: Surface, { countries = [] }: Entry): boolean {
  return (local || there) && countries.length === 0
}

function isVerb(text: string): boolean {
  return patternOf(text) === 0 && isVerbAndAdverb(text)
}

/** Whether there is a text that could show an entry. */
export function canShow(entry: Entry): boolean {
  return surfacesOf(entry).some((surface) => !isHomeless(surface, entry) && !isVerb(surface.text))
}

/** Why texts of an entry never show. A term with a symbol ('#MeToo'), or like a verb, is well where an alias shows it. */
export function idleReasons(entry: Entry): string[] {
  const aliases = (entry.aliases ?? []).map((alias) =>
    typeof alias === 'string' ? alias : alias.text,
  )
  const texts = new Set([...(canShow(entry) ? [] : [entry.term]), ...aliases])
  const spelt = [...texts].flatMap((text) => {
    if (hasSymbolAtEdge(text)) return [`'${text}' begins or ends in a symbol: it never shows`]
    return isVerb(text)
      ? [`'${text}' reads like a verb: it never shows but with a hyphen or as one word`]
      : []
  })
  const homeless = surfacesOf(entry)
    .filter((surface) => isHomeless(surface, entry))
    .map(({ text, there }) => {
      return `'${text}' is ${there ? "for 'there'" : 'local'}, but the entry has no country: it never shows`
    })
  return [...spelt, ...new Set(homeless)]
}
