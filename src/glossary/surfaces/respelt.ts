// A surface as other presses spell it: in British or American, with a name of a person's otherwise transcribed, with ranks
// in short.
import { normalWords } from '../../language/normal-words.ts'
import type { Kind } from '../entry.ts'
import { ALIKE, EITHER_WAY, NAMES, PRESSES, RANKS } from './spellings.ts'

const AMERICAN = pairs([...PRESSES, ...EITHER_WAY])
const BRITISH = reversed(pairs(PRESSES))
const EITHER = new Map([...pairs(EITHER_WAY), ...reversed(pairs(EITHER_WAY))])
const SHORT_RANKS = pairs(RANKS)
const FULL_RANKS = reversed(SHORT_RANKS)
const ALIKE_OF = othersOf(ALIKE)
const NAMES_OF = othersOf(NAMES)

const MOST_MIXTURES = 12

function pairs(rows: readonly string[]): Map<string, string> {
  return new Map(
    rows.map((row) => {
      const [one = '', other = ''] = row.split(' ')
      return [one, other]
    }),
  )
}

function reversed(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(Array.from(map, ([one, other]) => [other, one]))
}

function othersOf(rows: readonly string[]): Map<string, readonly string[]> {
  return new Map(
    rows.flatMap((row) => {
      const words = row.split(' ')
      return words.map((word) => [word, words.filter((other) => other !== word)] as const)
    }),
  )
}

/** 'organization' of 'organisation', and the other way. */
function eitherWay(word: string): string | undefined {
  return EITHER.get(word) ?? otherIsation(word)
}

function otherIsation(word: string): string | undefined {
  const found = /^(.{3,})i([sz])(ations?)$/.exec(word)
  return found ? `${found[1]}i${found[2] === 's' ? 'z' : 's'}${found[3]}` : undefined
}

function american(word: string): string {
  return AMERICAN.get(word) ?? (/isations?$/.test(word) ? (otherIsation(word) ?? word) : word)
}

const WORD = /[\p{L}\p{M}]+\.?|[^\p{L}\p{M}]+/gu
/** An acronym ('PCT', 'ADM') is no word that it happens to be spelt like. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u

/** Every mixture of what `choicesOf` gives, beside itself or in its place, for each word in normal form. */
function mixtures(surface: string, choicesOf: (word: string) => readonly string[]): string[] {
  let all = ['']
  for (const [part] of surface.matchAll(WORD)) {
    const word = normalWords(part).join('')
    const choices = ACRONYM.test(part) ? [] : choicesOf(word)
    const written =
      choices.length === 0
        ? [part]
        : choices.map((choice) => (choice === word ? part : withCaseOf(part, choice)))
    all = all.flatMap((before) => written.map((one) => before + one)).slice(0, MOST_MIXTURES)
  }
  return all
}

function withCaseOf(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** 'defence programme' is American as 'defense program' and British as 'defence program', too. */
function inEitherPress(surface: string): string[] {
  return [
    ...mixtures(surface, (word) => [american(word)]),
    ...mixtures(surface, (word) => {
      const other = eitherWay(word)
      return other === undefined ? [BRITISH.get(word) ?? word] : [word, other]
    }),
  ]
}

/** One name of a person's at a time: two that differ from the press's usual spelling are met together hardly ever. */
function withOtherName(surface: string): string[] {
  const words = new Set(normalWords(surface))
  return [...words].flatMap((name) =>
    (NAMES_OF.get(name) ?? []).flatMap((other) =>
      mixtures(surface, (word) => (word === name ? [other] : [])),
    ),
  )
}

/** 'Lt Gen Asim Munir' of 'Lieutenant General Asim Munir', and the other way. */
function withOtherRanks(surface: string, kind: Kind): string[] {
  const words = normalWords(surface)
  const isRank = (word: string): boolean => SHORT_RANKS.has(word) || FULL_RANKS.has(word)
  const first = words.findIndex((word) => !isRank(word))
  const isNamed = kind === 'person' && first > 0
  if (!isNamed && !(kind === 'office' && first < 0 && words.length > 1)) return []
  return [SHORT_RANKS, FULL_RANKS].flatMap((ranks) =>
    mixtures(surface, (word) => [ranks.get(word) ?? word]),
  )
}

/** Kinds whose names are like those of people without being theirs: the town of Qassim, the tank Al-Khalid. */
const NAMED_ALIKE: ReadonlySet<Kind> = new Set(['place', 'weapon'])

/** The other spellings of a surface, perhaps with itself among them. */
export function respelt(surface: string, kind: Kind): string[] {
  const pressed = [...new Set([surface, ...inEitherPress(surface)])]
  const alike = pressed.flatMap((one) =>
    mixtures(one, (word) => [word, ...(ALIKE_OF.get(word) ?? [])]),
  )
  return [
    ...alike,
    ...(NAMED_ALIKE.has(kind) ? [] : withOtherName(surface)),
    ...withOtherRanks(surface, kind),
  ]
}
