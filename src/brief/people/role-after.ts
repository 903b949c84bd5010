// The role a text gives a person after the name: in apposition ('X, head of Iran's atomic agency,'), in a
// relative clause ('X, who leads the delegation'), by affiliation ('X, for Labour,') or 'X is a …'.
import { GIVEN_NAMES } from '../../language/given-names.ts'
import { apposition, description, phraseEnd } from './apposition.ts'
import type { NameRun } from './names.ts'
import { KIND_OF_BODY } from './like-a-name.ts'
import { DETERMINER, type Role } from './role.ts'
import { ADDRESS, BODIES } from './role-words.ts'
import type { Token } from '../tokens.ts'

/** Verbs that end an apposition whose comma was forgotten: 'X, the mayor of Y announced …'. */
const FINITE =
  /^(?:announced|argued|assured|claimed|commended|confirmed|declared|denied|died|disclosed|emphasi[sz]ed|explained|expressed|indicated|insisted|lauded|noted|pledged|promised|resigned|revealed|stated|stressed|thanked|urged|warned)$/
const LEADS =
  /^(?:heads|leads|chairs|commands|runs|directs|oversees|represents|edits|founded|headed|led|chaired|commanded|manages|advises|coaches|owns|teaches|studies|served|serves|worked|works)$/

/** The role in apposition or in a relative clause after a name, or null. */
export function roleAfter(tokens: readonly Token[], { from, to }: NameRun): Role | null {
  let index = to
  if (tokens[index]?.kind === 'bracket') index++
  if (
    tokens[index]?.text === ',' &&
    tokens[index + 1]?.kind === 'number' &&
    tokens[index + 2]?.text === ','
  )
    index += 2
  const mark = tokens[index]?.text ?? ''
  const next = tokens[index + 1]
  if (next === undefined) return null
  if (mark === ',' && next.lower === 'who') return relative(tokens, index + 2)
  if (/^(?:is|was)$/.test(mark) && DETERMINER.test(next.lower))
    return apposition(tokens, index + 1, 3)
  if (!/^[,–—-]$/.test(mark)) return null
  if (mark === ',' && /^(?:for|of|from|with)$/.test(next.lower)) {
    const role = affiliation(tokens, index + 1)
    // 'X, 28, of Brownsville, Texas': where somebody lives; 'of the Tenants’ Collective' is none.
    const isHome =
      index > to && /^(?:of|from)$/.test(next.lower) && tokens[index + 2]?.lower !== 'the'
    return isHome && role && !tokens.slice(role.from, role.to).some(isOfBody) ? null : role
  }
  // Two hyphens for a dash.
  if (/^[–—-]$/.test(next.text)) index++
  const at = index + 1
  // 'Santo Domingo — An inquiry into …': the dash is a dateline's, and a sentence begins behind it.
  if (mark !== ',' && /^(?:An?|The)$/.test(tokens[at]?.text ?? '')) return null
  if (isOfNext(tokens, at)) return null
  const opens = isFirst(tokens, from) || /^["”]$/.test(tokens[from - 1]?.text ?? '')
  const own = apposition(tokens, at, 1, opens)
  const verb =
    own &&
    tokens.slice(own.head, own.to).findIndex((_, index) => isFinite(tokens, own.head + index))
  if (own && verb !== null && verb !== -1)
    return opens && verb > 0 ? { ...own, to: own.head + verb } : null
  return own ?? description(tokens, at, GIVEN_NAMES.has(tokens[from]?.lower ?? ''))
}

const isOfBody = ({ lower }: Token): boolean => BODIES.has(lower)

/** 'X, his wife, Judy, and his lawyer': the wife is Judy. */
const isOfNext = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|her|their)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 2]?.text === ',' &&
  tokens[at + 3]?.isCapital === true &&
  tokens[at + 4]?.text === ','

/** A verb at which the apposition ends; 'a charity called Sea Aid' has none. */
const isFinite = (tokens: readonly Token[], at: number): boolean =>
  FINITE.test(tokens[at]?.lower ?? '') ||
  (/^(?:called|described)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.isCapital === false)

/** Whether the name opens its sentence, so that what follows the apposition is its verb. */
const isFirst = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(0, from).every(({ kind, lower }) => kind === 'mark' || ADDRESS.has(lower))

function relative(tokens: readonly Token[], at: number): Role | null {
  let index = at
  while (/^(?:also|now|currently|previously|once|then|later)$/.test(tokens[index]?.lower ?? ''))
    index++
  const verb = tokens[index]?.lower ?? ''
  if (/^(?:is|was|became)$/.test(verb)) return apposition(tokens, index + 1, 3)
  if (/^(?:has|had)$/.test(verb) && tokens[index + 1]?.lower === 'been')
    return apposition(tokens, index + 2, 3)
  if (!LEADS.test(verb)) return null
  if (/^serve[sd]$/.test(verb) && tokens[index + 1]?.lower === 'as')
    return apposition(tokens, index + 2, 3)
  const to = phraseEnd(tokens, index + 1)
  return to > index + 1 ? { from: index, to, head: index, sureness: 3 } : null
}

const ROAD =
  /^(?:road|street|avenue|lane|close|drive|crescent|terrace|gardens|grove|row|way|walk|rd|st|ave)$/

/** 'X, for Labour,', 'X, of the Centre for …,'. */
function affiliation(tokens: readonly Token[], at: number): Role | null {
  let index = at + 1
  if (tokens[index]?.lower === 'the') index++
  // 'of the thinktank Vell Institute'
  if (KIND_OF_BODY.test(tokens[index]?.text ?? '') && tokens[index + 1]?.isCapital === true) index++
  const first = index
  while (index - first < 9) {
    const token = tokens[index]
    const small =
      /^(?:of|for|and|the|on)$/.test(token?.lower ?? '') && tokens[index + 1]?.isCapital === true
    if (token?.isCapital !== true && token?.kind !== 'bracket' && !(small && index > first)) break
    index++
  }
  const end = tokens[index]?.text ?? ''
  // 'X, of Wilmslow Road, Vell, was found guilty': where somebody lives.
  if (tokens[at]?.lower !== 'for' && ROAD.test(tokens[index - 1]?.lower ?? '')) return null
  return index > first && /^[,;]$/.test(end) ? { from: at, to: index, head: at, sureness: 3 } : null
}
