// Names between what describes them and their noun: 'the state-run KCNA news agency'.
import type { Token } from '../tokens.ts'
import { spanOf, type Found } from './found.ts'
import { kindOfHead } from './kinds.ts'
import { nameBefore, type IsUsual } from './thing-names.ts'

/** Nouns after the name of a publication, of which the name alone means the same. */
const PUBLICATION =
  /^(?:news agency|newspaper|news website|news site|news portal|news channel|daily|magazine|weekly)$/
/** Bodies and works named before their noun: 'the anti-immigrant Vilmar First group'. */
const BODY_NOUN =
  /^(?:group|party|militia|movement|organi[sz]ation|company|firm|airline|bank|charity|channel|network|app|platform|website|film|series|drug|missile)$/
const DISTRICT =
  /^(?:district|province|region|county|valley|island|peninsula|governorate|municipality|oblast)$/

/** 'the state-run KCNA news agency', 'the Dir district of Khyber-Pakhtunkhwa'. */
export function nameWithin(tokens: readonly Token[], at: number, isUsual: IsUsual): Found | null {
  const noun = tokens[at]?.lower ?? ''
  const pair = noun === 'news' ? `news ${tokens[at + 1]?.lower ?? ''}` : noun
  const to = noun === 'news' ? at + 2 : at + 1
  const isPublication = PUBLICATION.test(pair)
  const isDistrict =
    DISTRICT.test(noun) &&
    /^(?:of|in)$/.test(tokens[to]?.lower ?? '') &&
    tokens[to + 1]?.isCapital === true
  const isBody = BODY_NOUN.test(noun)
  if (!isPublication && !isDistrict && !isBody) return null
  const run = nameBefore(tokens, at, isUsual)
  if (run === null || run.to !== at || tokens[at - 1]?.isPossessive === true) return null
  // 'the Andean region of Tolima', 'the Caribbean island of Ambor' are no names of their own.
  if (isDistrict && /(?:ean|ian|ese|ish)$/.test(tokens[at - 1]?.lower ?? '')) return null
  let from = run.from
  while (from > 0 && from > run.from - 3 && isDescribing(tokens[from - 1])) from--
  const before = tokens[from - 1]
  const isOpen = before?.lower === 'the' || before?.isPossessive === true
  if (!isOpen || (!isDistrict && from === run.from && before.lower === 'the')) return null
  if (isBody && !tokens.slice(from, run.from).some(({ text }) => text.includes('-'))) return null
  let end = to
  if (isDistrict) {
    end = to + 1
    while (tokens[end]?.isCapital === true && tokens[end - 1]?.isPossessive !== true) end++
  }
  const name = spanOf(tokens, run)
  const told = spanOf(tokens, { from: from - 1, to: end })
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  const kind = isDistrict ? 'place' : isBody ? kindOfHead(words) : 'publication'
  return name && told && kind && { name, told, kind }
}

/** 'state-run', 'pro-government', 'northern': a small word that describes the name after it. */
function isDescribing(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.isCapital &&
    /^(?:state|official|independent|private|local|northern|southern|eastern|western|central|remote|semi-official|\p{Ll}+-\p{L}+)$/u.test(
      token.lower,
    )
  )
}
