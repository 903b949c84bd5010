// From the words of an attribution to one speaker: full names for surnames, the last speaker for a
// pronoun, 'a retired officer' for 'the officer'.
import type { Span } from '../../language/article.ts'
import { firstEndingAfter } from '../../language/first-index.ts'
import type { Attribution } from './attributions.ts'
import type { Person } from '../parts.ts'
import { mentionsFrom, mentionsOf, type Mentioned } from '../people/mentions.ts'

/** A name at the head of its sentence, after a few words at most ('But Foreign Minister …'). */
const SUBJECT = /(?:^|[.!?]['"”’]?\s|\n)(?:[\p{L}.-]+ ){0,3}$/u

/**
 * A reader of attributions, to be called in the order of the text: it remembers who spoke last. Gives
 * the speaker's full name when the text names one, else the words of the attribution.
 */
export function speakerReader(
  text: string,
  people: readonly Person[],
): (attribution: Attribution) => string {
  const mentions = mentionsOf(people)
  const unnamed: string[] = []
  let lastSpeaker: string | null = null
  let lastAt = -1
  return (attribution) => {
    const { source, isPronoun } = attribution
    const words = text.slice(source.start, source.end)
    if (isPronoun) {
      const near = mentions[firstEndingAfter(mentions, source.start) - 1]
      const isNewer =
        near !== undefined &&
        near.start > lastAt &&
        SUBJECT.test(text.slice(Math.max(0, near.start - 48), near.start))
      if (isNewer || lastSpeaker === null) lastSpeaker = near?.person.name ?? null
      lastAt = source.end
      return lastSpeaker ?? words
    }
    lastAt = source.end
    lastSpeaker =
      lastMentionIn(mentions, source)?.person.name ?? known(words, people, unnamed) ?? words
    if (/^(?:an?|one|another) /i.test(words)) unnamed.push(words)
    return lastSpeaker
  }
}

/** The last mention of a person that begins within the span. */
export const lastMentionIn = (mentions: readonly Mentioned[], source: Span): Mentioned | null =>
  mentionsFrom(mentions, source).at(-1) ?? null

/** 'the officer', 'the minister': whoever was called so before. */
function known(
  words: string,
  people: readonly Person[],
  unnamed: readonly string[],
): string | null {
  const head = /^the (?:[\p{Ll}-]+ )?(\p{L}+)$/iu.exec(words)?.[1]?.toLowerCase()
  if (head === undefined) return null
  const isCalled = (phrase: string | null): boolean =>
    phrase !== null && new RegExp(`(?:^|[ -])${head}(?![\\p{L}])`, 'iu').test(phrase)
  const source = unnamed.findLast(isCalled)
  if (source !== undefined) return source
  const called = people.filter((person) => isCalled(person.role))
  return called.length === 1 ? (called[0]?.name ?? null) : null
}
