// Whom a sentence that attributes nothing is about: what a 'he said' after it may mean.
import type { Span } from '../../language/article.ts'
import { sentenceSubject } from './source-phrases.ts'
import type { Token } from '../tokens.ts'

/** Words that open an introduction which ends at a comma. */
const INTRODUCES =
  /^(?:in|on|at|after|before|during|from|by|for|with|under|last|this|since|as|despite|following|earlier|later|meanwhile|when|while|although|though|because|if|once|asked|speaking)$/

const isFirstMark = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens.findIndex(({ kind }) => kind === 'mark') === at

/** The words for the subject of the sentence, quotations being one mark each; null when it can't be told. */
export function subjectOf(tokens: readonly Token[]): Span | null {
  const quotation = tokens.findIndex(({ text }) => text === '”')
  const own = quotation === -1 ? tokens : tokens.slice(0, quotation)
  // 'The daughter of a fishmonger, she joined the bank.'
  const pronoun = own.findIndex(
    ({ lower }, index) => /^s?he$/.test(lower) && own[index - 1]?.text === ',',
  )
  if (/^(?:an?|the|once)$/.test(own[0]?.lower ?? '') && isFirstMark(own, pronoun - 1))
    return sentenceSubject(own.slice(pronoun), own.length - pronoun)
  if (!INTRODUCES.test(own[0]?.lower ?? '')) return sentenceSubject(own, own.length)
  const comma = own.findIndex(({ text }) => text === ',')
  return comma === -1 ? null : sentenceSubject(own.slice(comma + 1), own.length - comma - 1)
}
