// The case a surface asks for. Much of the press writes a name's common last word small: 'the Oslo
// accords', 'the Labour party', 'the Wagner group'. There the name's other words tell it.
import { patternOf } from '../../language/case-pattern.ts'
import { COMMON_WORDS } from '../../language/common-words.ts'

const WRITTEN_SMALL =
  / (?:Accords?|Agreements?|Airport|Alliance|Brigades?|Bridge|Camp|Canal|Cartel|Coalition|Corridor|Crossing|Dam|Declaration|District|Front|Group|Islands?|Massacre|Mosque|Movement|Pact|Party|Peninsula|Pipeline|Prison|Process|Province|Region|Revolution|River|Treaty|Uprising|Valley|Volcano|War)$/

/** The case pattern of an entry's surface: that of its words, but a common last word may be small. */
export function namePatternOf(surface: string): number {
  const pattern = patternOf(surface)
  const last = WRITTEN_SMALL.exec(surface)
  if (last === null) return pattern
  const name = surface.slice(0, last.index)
  // One everyday word is a name only where both have capitals: 'Green Party', 'Left Party'.
  return COMMON_WORDS.has(name.toLowerCase()) ? pattern : patternOf(name) || pattern
}
