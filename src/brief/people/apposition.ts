// What stands behind a name and says who it is: the phrase's end, its head, and whether it is of somebody.
import { pattern } from '../../language/pattern.ts'
import { isFirmEnding } from '../firm-endings.ts'
import { DETERMINER, STOP, type Role, type Sureness } from './role.ts'
import { BODIES, COMPLEMENTS, isPluralRole, isRole, MODIFIERS, PARTY } from './role-words.ts'
import { headWords, isOfSomebody } from './somebody.ts'
import type { Token } from '../tokens.ts'

const END = /^[,;:.!?–—"”“]$/
const VERB = /^(?:said|says|told|tells|added|has|had|have|was|were|is|are|will|would|could|may)$/
/** Words that begin a clause or an adverbial after a name, not a role. */
const NO_MODIFIER =
  /(?:ed|ing|ly)$|^(?:in|on|at|to|for|by|of|with|from|into|over|under|not|also|then|now|so|if|he|she|it|they|we|i|there|where|when)$/
const IRREGULAR =
  'wore|took|made|gave|won|lost|ran|saw|held|kept|left|met|got|found|became|brought|wrote|drew|hit|put|set|told|said'
const OPENS_PREDICATE = new RegExp(`^(?:${IRREGULAR})$`)
/** 'Styled by X, the actor wore a suit': a verb, and no more of the role. */
const PAST = new RegExp(`ed$|^(?:led|${IRREGULAR})$`)
const NO_PERSON = pattern()`
  ^(?:
    day|days|week|weeks|month|months|year|years|hour|hours|move|bid|step|sign|result|first|record|city|town|
    village|place|decision|claim|charge|case|deal|law|country|state|company|group|firm|party|ship|vessel|
    aircraft|plane|jet|helicopter|missile|website|newspaper|magazine|charity|island|region|province|film|book|
    song|spokesman|matter|fact|lot|few|bit|number|row|blow|victory|defeat|war|attack
  )$`

/** 'X, set designer of the film', 'X, left winger for Vell' */
const isTrade = (tokens: readonly Token[], at: number): boolean =>
  /^(?:set|left)$/.test(tokens[at]?.lower ?? '') && isRole(tokens[at + 1]?.lower ?? '')

/** `mayGoOn`: the name opens its sentence, so that a verb right behind the phrase is the name's own. */
export function apposition(
  tokens: readonly Token[],
  at: number,
  sureness: Sureness,
  mayGoOn = false,
): Role | null {
  // 'X, met his counterpart, Y': its verb.
  if (sureness === 1 && OPENS_PREDICATE.test(tokens[at]?.lower ?? '') && !isTrade(tokens, at))
    return null
  let to = phraseEnd(tokens, at)
  while (to > at && /^(?:of|for|in|at|to|on|with|and|the|an?)$/.test(tokens[to - 1]?.lower ?? ''))
    to--
  if (to === at || to - at > 18) return null
  // 'In a letter to X, the rebels said': a phrase that goes on with its own verb is no apposition.
  const end = tokens[to]
  if (sureness === 1 && !mayGoOn && end?.kind === 'word' && VERB.test(end.lower)) return null
  const lenient = DETERMINER.test(tokens[at]?.lower ?? '') || tokens[at]?.isPossessive === true
  let head = -1
  for (let index = at; index < Math.min(to, at + 9); index++) {
    const token = tokens[index]
    if (token === undefined) break
    const isHead = isRole(token.lower) && !token.isPossessive && !isAdjective(tokens, index)
    if (isHead) head = index
    const goesOn = tokens[index + 1]
    if (
      isHead &&
      (index + 1 >= to ||
        !(
          isRole(goesOn?.lower ?? '') ||
          goesOn?.lower === 'general' ||
          // 'Chief Technological Officer'
          (goesOn?.isCapital === true && token.isCapital && isRole(tokens[index + 2]?.lower ?? ''))
        ))
    )
      break
    if (isHead) continue
    // 'the company created a speaker that sounds good'
    if (index > at && DETERMINER.test(token.lower) && !/^(?:his|her|its|their)$/.test(token.lower))
      return null
    if (/^(?:of|for|in|at|to|on|with|from|by)$/.test(token.lower)) break
    if (!lenient && !isPlainModifier(token) && (index - at > 3 || NO_MODIFIER.test(token.lower)))
      return null
  }
  if (head === -1) return null
  if (isPluralRole(tokens[head]?.lower ?? '') && tokens[at]?.lower !== 'one' && sureness === 1)
    return null
  const after = tokens[head + 1]
  // 'X headed wide, the midfielder planted his shot': a clause of its own.
  const isClause = PAST.test(after?.lower ?? '') && DETERMINER.test(tokens[head + 2]?.lower ?? '')
  if (isClause) return null
  // 'Clarke, Collis King and Colin Croft': a title that ends another's name.
  if (to === head + 1 && isSurname(tokens, head)) return null
  if (
    after !== undefined &&
    head + 1 < to &&
    after.isCapital &&
    !COMPLEMENTS.has(after.lower) &&
    !/^(?:general|designate)$/.test(after.lower)
  )
    return null
  const dropThe = tokens[at]?.lower === 'the' && tokens[head]?.isCapital === true
  return { from: dropThe ? at + 1 : at, to, head, sureness }
}

/** 'a conservative online publication', 'a centrist think tank': no conservative, no centrist. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    (PARTY.test(tokens[at]?.lower ?? '') || tokens[at]?.lower.endsWith('ist') === true) &&
    tokens[at]?.isCapital === false &&
    next?.kind === 'word' &&
    !next.isCapital &&
    !NO_MODIFIER.test(next.lower) &&
    !STOP.test(next.lower)
  )
}

function isSurname(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1]
  return (
    /^(?:king|prince|pope|bishop|judge|dean|baker|butcher|cook|driver|farmer|porter|carpenter)$/.test(
      tokens[head]?.lower ?? '',
    ) &&
    tokens[head]?.isCapital === true &&
    (before?.text === ',' || (before?.isCapital === true && !before.isPossessive)) &&
    !MODIFIERS.has(before.lower)
  )
}

/**
 * 'X, a fiscal hawk,': a noun of no table, set off on both sides. Things are described as often, so it says
 * what somebody is, or stands by a name that begins with a given name (`isPersonName`).
 */
export function description(
  tokens: readonly Token[],
  at: number,
  isPersonName: boolean,
): Role | null {
  const to = phraseEnd(tokens, at)
  // 'S Best (Ulster), A Foley (Munster)': a capital is an initial.
  if (!/^an?$/.test(tokens[at]?.text ?? '') || to - at < 2 || to - at > 9) return null
  if (!/^(?:[,.]|who|whose)$/.test(tokens[to]?.text ?? '')) return null
  const words = tokens.slice(at, to).map(({ lower }) => lower)
  // A role at the head was read before; one that several share, or that begins a clause, is refused.
  if (words.some((word) => NO_PERSON.test(word)) || headWords(words).some(isRole)) return null
  return isPersonName || isOfSomebody(words) ? { from: at, to, head: to - 1, sureness: 1 } : null
}

function isPlainModifier(token: Token): boolean {
  return (
    token.isCapital ||
    token.kind === 'bracket' ||
    token.kind === 'number' ||
    MODIFIERS.has(token.lower) ||
    COMPLEMENTS.has(token.lower) ||
    BODIES.has(token.lower) ||
    /-/.test(token.text)
  )
}

/** Where the phrase that begins at `at` ends: at a mark, or at a word no role goes across. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  let index = at
  while (index < tokens.length && index - at < 20) {
    const token = tokens[index]
    if (token === undefined || END.test(token.text)) break
    if (token.text === '-' && tokens[index + 1]?.text === '-') break
    if (/^(?:quoted|cited)$/.test(token.lower) && index > at) break
    if (
      STOP.test(token.lower) &&
      !(token.lower === 'and' && index > at && !isNewClause(tokens, index))
    )
      break
    index++
  }
  return index
}

const SEAT_OF = /^(?:mp|msp|mep|mla|td|member|councillor|congress(?:man|woman)|senator)$/

/** Whether 'and' may join two adjectives; 'executive', 'hospital' and what a verb or an article goes on from are nouns. */
const areAdjectives = (before: Token, after: Token): boolean =>
  !before.isCapital &&
  /(?:ic|al|ive|ary)$/.test(before.lower) &&
  !isRole(before.lower) &&
  !after.isCapital &&
  !STOP.test(after.lower) &&
  !DETERMINER.test(after.lower) &&
  !VERB.test(after.lower) &&
  !PAST.test(after.lower)

/** 'and' joins bodies in a role ('Industry and Security'), or begins something else. */
function isNewClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before?.isCapital === true && after?.isCapital === true)
    return !(
      COMPLEMENTS.has(after.lower) ||
      COMPLEMENTS.has(before.lower) ||
      // 'of Keel and Berg Inc'
      tokens.slice(at + 2, at + 4).some(({ lower }) => isFirmEnding(lower)) ||
      // 'MP for Folkestone and Hythe'
      (tokens[at - 2]?.lower === 'for' && SEAT_OF.test(tokens[at - 3]?.lower ?? '')) ||
      // 'Department of Fish and Game'
      (/^(?:of|for)$/.test(tokens[at - 2]?.lower ?? '') && BODIES.has(tokens[at - 3]?.lower ?? ''))
    )
  // 'head of economic and cybercrime command'
  if (before !== undefined && after !== undefined && areAdjectives(before, after)) return false
  return !(
    after !== undefined &&
    (isRole(after.lower) || isRole(tokens[at + 2]?.lower ?? '') || COMPLEMENTS.has(after.lower))
  )
}
