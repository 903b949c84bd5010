// Definitions in words: 'long form, known as the SHORT', 'long form, or SHORT,', 'SHORT, short for …',
// 'SHORT, which stands for …', 'SHORT = long form'. Each is looked for around an acronym only.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import { longAfter, longBefore, type FoundPair } from './long-form.ts'
import { isAcronym, isShortForm, type Strength } from './short-form.ts'

/** Between a long form and its short form. */
const BEFORE = pattern('u')`
  (?:
    ,? (?:(?:which|that) (?:is|was|are) |who (?:is|are) |now |once |formerly )?
    (?:also |better |commonly |popularly |widely |more commonly |usually |often |locally |otherwise |simply |
      collectively |colloquially |sometimes )*(?:
      known|abbreviated|referred to|shortened|dubbed|called|termed|named|acronymed
    )(?: (?:by|under))?(?: (?:its|their|the))?(?: (?:\p{Lu}\p{Ll}+ ))?(?:
      (?: (?:acronym|initials|abbreviation|short form))?(?: of| as| to)?
    )?(?: the| an?)? ?["'“‘]?|,? or (?:the |simply |just )?["'“‘]?|
    , (?:aka|a\.k\.a\.|abbreviated|in short|for short) (?:the )?["'“‘]?|, ["'“‘]?| [–—-] ["'“‘]?
  )$`
/** Between a short form and its long form. */
const AFTER = pattern('uy')`
  ["'”’]?(?:,? (?:
    or|is|being|which is|as|an acronym for|
    (?:is )?the (?:\p{Lu}\p{Ll}+ )?(?:acronym|initials|abbreviation) (?:for|of)
  ) )?(?:
    ,? ?\(?(?:an? )?(?:
      short for|short(?:ened)? form (?:for|of)|acronym (?:for|of)|abbreviation (?:for|of)|
      initials (?:for|of)|(?:which |that )?(?:stands?|standing|stood) for|(?:which |that )?means|meaning
    )
  )\s?(?:the |a |an )?["'“‘]?|["'”’]?,? (?:or|the) (?:the )?["'“‘]?|\s?=\s?|\s?:\s?(?=\p{Lu})`
const TOKEN =
  /(?<![\p{L}\p{N}.&/'’-])(?:[\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu})(?:[\p{L}\p{N}&./-]|[–‑](?=\p{Lu})){1,11}/gu
const WEAK_BEFORE = /^(?:, | [–—-] )["'“‘]?$/u
const WINDOW = 240

/** The pairs of one sentence; for each acronym the words right before it and right after it are read. */
export function cuedDefinitions(text: string, sentence: Span): FoundPair[] {
  const pairs: FoundPair[] = []
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const token = match[0].replace(/[./&–‑-]+$/, '')
    if (!/\p{Lu}/u.test(token.slice(1)) && !/^\p{Lu}\p{Ll}{2,}$/u.test(token)) continue
    const start = sentence.start + match.index
    const short = { start, end: start + token.length }
    const long = before(text, sentence, short, token) ?? after(text, sentence, short, token)
    if (long !== null) pairs.push({ short, long })
  }
  return pairs
}

function before(text: string, sentence: Span, short: Span, token: string): Span | null {
  if (!isShortForm(token)) return null
  const from = Math.max(sentence.start, short.start - 70)
  const cue = BEFORE.exec(text.slice(from, short.start))?.[0]
  if (cue === undefined) return null
  const weak = WEAK_BEFORE.test(cue)
  if (!isAcronym(token) && (weak || !/known|abbreviat|acronym|short|called|dubbed/.test(cue)))
    return null
  if (weak && !/^["'”’]?(?:[,;.)]| [–—-] |$)/u.test(text.slice(short.end, short.end + 3)))
    return null
  // 'New York, NY –' is an address.
  if (cue === ', ' && /^\p{Lu}{2}$/u.test(token)) return null
  // 'two cases known as Case 1000 and Case 2000': a number makes a name of it.
  if (!isAcronym(token) && /^ \d/.test(text.slice(short.end, short.end + 2))) return null
  const end = short.start - cue.length
  return longBefore(
    text,
    Math.max(sentence.start, end - WINDOW),
    end,
    token,
    strengthOf(cue, text.slice(short.end, short.end + 2)),
  )
}

/** ', or SHORT,' is set off by commas; 'or SHORT' and a bare comma need letters that fit exactly. */
function strengthOf(cue: string, after: string): Strength {
  if (WEAK_BEFORE.test(cue)) return 'strict'
  if (!/ or /.test(cue)) return 'cued'
  return cue.startsWith(',') && /^["'”’]?[,.;]/.test(after) ? 'set off' : 'strict'
}

function after(text: string, sentence: Span, short: Span, token: string): Span | null {
  if (!isAcronym(token)) return null
  AFTER.lastIndex = short.end
  const cue = AFTER.exec(text)?.[0]
  if (cue === undefined) return null
  const from = short.end + cue.length
  const strength = /short|acronym|abbrev|initials|st[ao]+n?d|mean|=/.test(cue) ? 'cued' : 'strict'
  return from < sentence.end ? longAfter(text, from, sentence.end, token, strength) : null
}
