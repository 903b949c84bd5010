// What a reader can choose, what each choice may be, and what it is where nothing was chosen.
import * as v from 'valibot'
import { KINDS } from './glossary/entry.ts'
import type { DeepReadonly } from './messages/shapes.ts'

/** What each setting may be. */
export const SETTING_CHECKS = {
  /** Host names on which Newsgloss is silent. */
  sitesOff: v.array(v.string()),
  /** Ids of entries the reader knows: marked nowhere. */
  known: v.array(v.string()),
  /** Kinds that are not marked. */
  kindsOff: v.array(v.picklist(KINDS)),
  /** How well known a term may be and still be marked: only rare ones, uncommon too, or all. */
  density: v.picklist(['essential', 'helpful', 'everything']),
  /** Which mentions of a term are marked. */
  mentions: v.picklist(['first', 'section', 'all']),
  markStyle: v.picklist(['dotted', 'dashed', 'solid', 'tint']),
  markStrength: v.picklist(['faint', 'quiet', 'clear']),
  /** People, places and all else under lines of their own. */
  tellKindsApart: v.boolean(),
  pointOrder: v.picklist(['best', 'article']),
  pointCount: v.picklist(['shorter', 'usual', 'longer']),
  /** Offers the points in other words, where the browser has a model on the device. */
  otherWords: v.boolean(),
} as const

const Settings = v.object({
  sitesOff: v.fallback(SETTING_CHECKS.sitesOff, []),
  known: v.fallback(SETTING_CHECKS.known, []),
  kindsOff: v.fallback(SETTING_CHECKS.kindsOff, []),
  density: v.fallback(SETTING_CHECKS.density, 'helpful'),
  mentions: v.fallback(SETTING_CHECKS.mentions, 'first'),
  markStyle: v.fallback(SETTING_CHECKS.markStyle, 'dotted'),
  markStrength: v.fallback(SETTING_CHECKS.markStrength, 'quiet'),
  tellKindsApart: v.fallback(SETTING_CHECKS.tellKindsApart, false),
  pointOrder: v.fallback(SETTING_CHECKS.pointOrder, 'best'),
  pointCount: v.fallback(SETTING_CHECKS.pointCount, 'usual'),
  otherWords: v.fallback(SETTING_CHECKS.otherWords, false),
})

export type Settings = DeepReadonly<v.InferOutput<typeof Settings>>

export const DEFAULTS: Settings = v.parse(Settings, {})

/** Settings out of anything: what is missing or damaged takes its default. */
export function parseSettings(value: unknown): Settings {
  const parsed = v.safeParse(Settings, value)
  return parsed.success ? parsed.output : DEFAULTS
}
