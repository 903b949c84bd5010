// The figures of an article that are worth a line: money, shares, measures, large numbers and people harmed. Small
// counts ('two meetings', '90 minutes'), ages and compounds ('two-state') say little by themselves.
import type { Figure } from './parts.ts'

const MEASURED =
  /^(?:%|percentage points|basis points|barrels per day|km\/h|mph|km²|m²|km|m|nautical miles|miles|kg|tonnes|tons|GW|MW|°C|°F|hectares|acres|barrels|megatons|kilotons)$/
const CURRENCY = /^(?:[A-Z]{3}|Rs|pence|(?:euro )?cents)$/
/** 'death by a thousand cuts', 'told a hundred times': no count. */
const IDIOM =
  /^an? (?:hundred|thousand|million) (?:times|cuts|ways|things|reasons|questions|words|voices|ideas|stars|suns|eyes|lies)$/i
const HARM =
  /\b(?:kill(?:ed|ing)|dead|died?|deaths?|injured|wounded|hurt|missing|hostages?|abducted|kidnapped|arrested|detained|displaced|executed|jailed|evacuated)\b/
const PERSONS =
  /(?:people|persons?|men|women|children|troops|soldiers|police|policemen|officers|civilians|workers|fighters|militants|students|passengers|hostages|prisoners|journalists|refugees|migrants|dead|deaths|wounded|injured|others|personnel|victims|protesters)$/
/** A number of years that binds: 'a 15-year pact', 'jailed for ten years'; not 'the 39-year-old', 'two years ago'. */
const TERM_OF_YEARS = /^(?:years?)$/
const BINDING =
  /\b(?:pact|deal|agreement|treaty|contract|lease|term|sentence[ds]?|jail(?:ed)?|prison|ban|plan|loan)\b/
/** From this on a count is a figure, whatever it counts. */
const LARGE = 100

interface ShownFigure extends Pick<Figure, 'value' | 'unit' | 'what'> {
  /** The figure's own words. */
  readonly text: string
}

/** The figures to show, in the article's order, each wording once. */
export function keyFigures<F extends ShownFigure>(figures: readonly F[]): F[] {
  const seen = new Set<string>()
  return figures.filter((figure) => {
    if (seen.has(figure.text) || !isKey(figure)) return false
    seen.add(figure.text)
    return true
  })
}

function isKey({ value, unit, what, text }: ShownFigure): boolean {
  if (IDIOM.test(text)) return false
  if (CURRENCY.test(unit) || MEASURED.test(unit)) return true
  if (TERM_OF_YEARS.test(unit)) return BINDING.test(what) && !what.includes(`${text}-old`)
  if (text.includes(`-${unit}`)) return value >= LARGE
  return value >= LARGE || (PERSONS.test(unit) && HARM.test(what))
}
