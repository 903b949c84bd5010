// Whether a run of capitalised words is a person's name whole, or stands in a longer name of a place or a body.
import { isDayOrMonth } from '../../language/calendar-words.ts'
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { isFirmEnding } from '../firm-endings.ts'
import type { Token } from '../tokens.ts'
import { isAcronymWord, isWordBehind, NO_NAME_SHAPE } from './name-shape.ts'
import { NOT_NAMES, POST_NOMINAL, THING_ENDS } from './name-words.ts'
import { COMPLEMENTS, isRole } from './role-words.ts'

/** 'Lake Victoria', 'Manchester City' are rows of capitals that go on before or after the run. */
export function isLikeAName(
  tokens: readonly Token[],
  run: { readonly from: number; readonly to: number },
): boolean {
  // 'rival Hershey Co'
  if (run.to - run.from > 1 && /^(?:Co|Corp|Inc|Ltd)$/.test(tokens[run.to - 1]?.text ?? ''))
    return false
  const after = tokens[run.to]
  if (
    after?.isCapital === true &&
    isWordBehind(tokens, run.to) &&
    tokens[run.to - 1]?.isPossessive === false
  ) {
    if (
      (NOT_NAMES.has(after.lower) || THING_ENDS.has(after.lower) || COMPLEMENTS.has(after.lower)) &&
      !isDayOrMonth(after.lower)
    )
      return false
    if (NO_NAME_SHAPE.test(after.text)) return false
    if (isAcronymWord(after.text) && !POST_NOMINAL.test(after.text)) return false
  }
  if (after !== undefined && isOfNoPerson(tokens, run.to)) return false
  const before = tokens[run.from - 1]
  // 'his editor at Jonathan Cape': a firm.
  if (before?.lower === 'at' && isRole(tokens[run.from - 2]?.lower ?? '')) return false
  // 'Chief Technological Officer'
  if (
    run.to - run.from === 1 &&
    before?.isCapital === true &&
    isRole(before.lower) &&
    after?.isCapital === true &&
    isRole(after.lower)
  )
    return false
  if (before?.isCapital === true && isWordBehind(tokens, run.from) && !before.isPossessive)
    if (PLACE_WORD.test(before.lower)) return false
  // 'the victims' group Ending Abuse'
  if (
    before?.isPossessive === false &&
    KIND_OF_BODY.test(before.text) &&
    !GIVEN_NAMES.has(tokens[run.from]?.lower ?? '')
  )
    return false
  return !/^(?:group|government|administration|network|brigade|regime|province|district|river|airport|island|islands)$/.test(
    after?.lower ?? '',
  )
}

/** 'Hughes Tool Co', 'Ross Stores (ROST.O)', and who took the picture: 'Joe Raedle/Getty Images'. */
function isOfNoPerson(tokens: readonly Token[], behind: number): boolean {
  const after = tokens[behind]
  if (after?.kind === 'bracket') return /^\(\p{Lu}{1,5}\.\p{Lu}{1,2}\)$/u.test(after.text)
  if (after?.text === '/') return tokens[behind + 1]?.isCapital === true
  return after?.isCapital === true && isFirmEnding(after.lower)
}

/** What a body is called before its name. */
export const KIND_OF_BODY =
  /^(?:think-?tank|consultancy|brokerage|group|agency|company|firm|charity|newspaper|magazine|website|broadcaster|network|band|club|organi[sz]ation|watchdog|union|platform|app)$/
const PLACE_WORD =
  /^(?:lake|mount|mountain|port|fort|camp|new|north|south|east|west|upper|lower|river|cape|gulf|san|santa|los|las|el|fc|uss|hms|hmas|ins|mv)$/
