// Speech in a sentence: whether it names its speaker, and where a pronoun stands for one.

const SAID =
  '(?:said|says|told|added|adds|explained|insisted|warned|argued|claimed|wrote|tweeted|continued)'

const PRONOUN_SAID = new RegExp(
  `\\b(he|she|they|it)(?: (?:also|later|then|has|had|further|went on and))* (?:${SAID}\\b|went on(?=[.,:;]|$))|\\b${SAID} (he|she|they)(?=[.,;:]|$)`,
  'iu',
)

/**
 * As a person is named before a 'he said': two capitals, or a title and one. A word without end, which is no name,
 * isn't followed from each of its letters.
 */
const PERSON =
  /\b(?!The\b|But\b|And\b|In\b)\p{Lu}[\p{L}.'’-]{1,40} (?:(?:de|al|bin|von|van|el) )?\p{Lu}\p{L}|\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\.? \p{Lu}/u
const NAME =
  /(?:^|[\s(“"‘'])(?!(?:I|He|She|It|They|We|You|The|A|An|But|And|In|On|At|This|That|There)\b)\p{Lu}[\p{L}\p{N}]+/u
/** 'Varun said', 'Clayton told': a name at the head of its sentence. */
const NAME_SAID = new RegExp(
  `^(?!(?:He|She|It|They|We|You|I|This|That|One|Some|Others|Many)\\b)\\p{Lu}[\\p{L}'’-]+(?: (?:also|later|then|has|had))? ${SAID}\\b`,
  'u',
)
const ATTRIBUTED =
  /\b(?:said|says|saying|told|added|according|wrote|tweeted|called|described|warned|insisted|asked|reads?|stated|announced|argued|claimed|explained|confirmed|declared|chanted|promised|posted)\b/i

export interface UnnamedSpeech {
  /** The pronoun that stands for the speaker, with the offset of its end in the sentence; null: none does. */
  readonly pronoun: { readonly word: string; readonly end: number } | null
}

/**
 * A statement whose speaker is only a pronoun, or a quotation without any speaker; null when the
 * speaker is named, or nobody speaks. `quoted`: the share of it in quotation marks.
 */
export function unnamedSpeech(text: string, quoted: number): UnnamedSpeech | null {
  const outside = withoutQuotations(text)
  const said = PRONOUN_SAID.exec(outside)
  if (said !== null) {
    const word = said[1] ?? said[2] ?? ''
    const at = said.index + (said[1] === undefined ? said[0].length - word.length : 0)
    const named = word.toLowerCase() === 'it' ? NAME : PERSON
    const before = outside.slice(0, said.index)
    const rest = named === NAME ? withoutFirst(before) : before
    // 'Jan Orlov was late, he said': somebody else says it, for all we know.
    const isLast = /^[^,]{0,30}$/.test(outside.slice(said.index + said[0].length))
    const mayBeOther = isLast && named === PERSON && !ATTRIBUTED.test(before)
    return named.test(rest) && !mayBeOther ? null : { pronoun: { word, end: at + word.length } }
  }
  // A closing mark before any opening one: it begins inside a quotation.
  const closing = /^[^"“”‘]*[,.!?](?:["”]|’’|’$)/.exec(text)?.[0]
  if (closing !== undefined) {
    const isTail = closing.length === text.length
    return isNamed(isTail ? withoutFirst(text) : text.slice(closing.length))
      ? null
      : { pronoun: null }
  }
  if (opensWithSpeech(text)) return isNamed(outside) ? null : { pronoun: null }
  if (quoted <= 0.6) return null
  const rest = withoutFirst(outside)
  return NAME.test(rest) || NAME_SAID.test(outside) ? null : { pronoun: null }
}

/** Whether it begins or ends within a quotation: the other half stands in the sentence before or after. */
export function breaksOff(text: string): boolean {
  let open = 0
  for (const mark of text.match(/["“”]/g) ?? []) {
    if (mark === '"') open = 1 - open
    else open += mark === '“' ? 1 : -1
    if (open < 0) return true
  }
  return open !== 0
}

/** A quotation at its head that is more than a title or a phrase: '"Wine Library" host …' is none. */
function opensWithSpeech(text: string): boolean {
  const quotation = /^["“‘'([]*["“‘'](?:[^"”’]|’(?=\p{L}))*(["”’]|$)/u.exec(text)
  if (quotation === null || !/^["“‘'([]*(?:["“‘]|'')/.test(text)) return false
  const isPhrase = /[^,.!?…]["”’]$/.test(quotation[0]) && quotation[0].split(' ').length <= 6
  return !isPhrase
}

/** The first word has a capital whatever it is, unless it has more than one. */
const withoutFirst = (text: string): string => text.replace(/^\s*\p{Lu}\p{Ll}*\b/u, ' ')

const isNamed = (outside: string): boolean => ATTRIBUTED.test(outside) && NAME.test(outside)

/** The text with what is quoted blanked, every offset kept. */
export function withoutQuotations(text: string): string {
  return text.replace(/[“"][^”"]*[”"]?|^‘(?:[^’]|’(?=\p{L}))*’?/gu, (quotation) =>
    ' '.repeat(quotation.length),
  )
}
