// What would embarrass a list of points, as rules of the bench's own: they know nothing of the rules
// by which src chooses, so that a hole there shows here.
import { pattern } from '../../src/language/pattern.ts'
import { bagOf } from './graph.ts'

export const FLAGS = [
  'dangling opening',
  'linking word',
  'page furniture',
  'said twice',
  'unnamed speaker',
  'question or fragment',
  'no headline news',
] as const

export type Flag = (typeof FLAGS)[number]

/** A point as shown: `reference` is what was inserted after a word of it, if anything was. */
export interface Shown {
  readonly text: string
  readonly reference?: { readonly at: number; readonly insert: string } | undefined
}

const PRONOUN = /^["“‘'(\s]*(?:he|she|it|they|him|them|his|her|their|its|theirs)\b/i
const DEMONSTRATIVE = /^["“‘'(\s]*(?:this|that|these|those|such)\b/i
/** The calendar, the pronoun that stands for nothing, and those that say whom they mean. */
const POINTS_AT_NOTHING = pattern('i')`
  ^["“‘'(\s]*(?:
    this (?:
      (?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may(?= the |,)|june|july|august|
      september|october|november|december|week|month|year|season|summer|winter|spring|autumn|weekend|morning|
      time
    )|th(?:ose|ese) (?:who|in|with|of)|
    it(?:
      's|’s| is| was| has been| will be| would be| remains| took| takes| seems| appears| emerged| became| looks| turned
    )\b.{0,40}\b(?:
      that|to|whether|how|if|when|who|why|time|clear|unclear|thought|known|believed
    )\b
  )`
const LINK =
  /^["“‘'(\s]*(?:however|but|and|so|also|meanwhile|nevertheless|moreover|furthermore|instead|therefore|in the same|at the same time|the same|then|for example|in addition)\b/i

const FURNITURE = pattern()`
  \b(?:
    click|subscribe|newsletter|sign up|follow (?:us|@)|telegram channel|whatsapp channel|read more|also read|
    read also|advertisement|sponsored (?:content|post|by our)|copyright (?:©|\d)|all rights reserved|getty|
    image caption|scroll down|pictured (?:above|below|left|right|here)|watch (?:the )?video|watch:|
    download (?:the|our) app|for more (?:news|stories|information)|contributed to this|reporting by|editing by|
    inputs from|first published|last updated|terms of (?:use|service)
  )\b|^by [A-Z][a-z]+ [A-Z]|https?://|www\.|
  \((?:right|left|above|below|pictured (?:above|below|left|right|here)|file)\b|\s\|\s|[@#]\w+.*[@#]\w+`

const SAYS = 'said|says|told|added|adds|explained|insisted|wrote|claimed|continued|tweeted'
const HE_SAID = new RegExp(
  `\\b(?:he|she|they) (?:${SAYS})\\b|\\b(?:${SAYS}) (?:he|she)(?=[.,;]|$)`,
  'i',
)
const SPEECH = /["“”]/
const NAME = /(?:\p{Lu}[\p{L}'’-]+ ){1,}\p{Lu}[\p{L}'’-]+|(?<=\s)\p{Lu}[\p{Ll}]{2,}|\b\p{Lu}{2,}\b/u

/** The flags of a list; each at most once. */
export function flagsOf(points: readonly Shown[], title: string): Flag[] {
  const flags = new Set<Flag>()
  for (const { text, reference } of points) {
    const dangles = PRONOUN.test(text) || DEMONSTRATIVE.test(text)
    if (dangles && reference === undefined && !POINTS_AT_NOTHING.test(text)) {
      flags.add('dangling opening')
    }
    if (LINK.test(text)) flags.add('linking word')
    if (FURNITURE.test(text)) flags.add('page furniture')
    if (isUnnamed(withInsert(text, reference))) flags.add('unnamed speaker')
    const words = text.split(/\s+/).length
    if (/\?["”’)]*$/.test(text) || words < 5 || !/[.!?…"”’')\]]$/.test(text)) {
      flags.add('question or fragment')
    }
  }
  points.forEach((a, index) => {
    if (points.slice(index + 1).some((b) => sharedContent(a.text, b.text) > 0.6)) {
      flags.add('said twice')
    }
  })
  const first = points[0]
  if (first !== undefined && title !== '' && !hasNews(first.text, title)) {
    flags.add('no headline news')
  }
  return FLAGS.filter((flag) => flags.has(flag))
}

function withInsert(text: string, reference: Shown['reference']): string {
  if (reference === undefined) return text
  return `${text.slice(0, reference.at)} [${reference.insert}]${text.slice(reference.at)}`
}

function isUnnamed(text: string): boolean {
  const outside = text.replace(/["“][^"”]*["”]?/g, ' ')
  if (!SPEECH.test(text)) return false
  const rest = outside.replace(/^\s*\p{Lu}\p{Ll}*/u, ' ')
  const named = NAME.test(` ${rest}`)
  const isAllQuote = outside.replace(/[^\p{L}]/gu, '').length < 3
  return isAllQuote || (HE_SAID.test(outside) && !named)
}

function sharedContent(a: string, b: string): number {
  const [one, two] = [new Set(bagOf(a).keys()), new Set(bagOf(b).keys())]
  const both = [...one].filter((word) => two.has(word)).length
  return both / Math.max(1, Math.min(one.size, two.size))
}

/** The headline's main name (if it has one within) and another of its words, or two of its words. */
function hasNews(text: string, title: string): boolean {
  const own = new Set(bagOf(text).keys())
  const words = [...bagOf(title).keys()]
  const met = words.filter((word) => own.has(word)).length
  return met >= Math.min(2, words.length)
}
