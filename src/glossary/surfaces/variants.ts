// The other forms a surface takes in the press, made once at compile: hyphens closed up, other spellings, initials,
// plural and singular of the head word.
import { normalWords } from '../../language/normal-words.ts'
import type { Kind } from '../entry.ts'
import { numberForms } from './number-forms.ts'
import { respelt } from './respelt.ts'

const MOST_VARIANTS = 12

/** Hyphens that designations lose: 'CIS-MOA', 'S-400'. */
const IN_DESIGNATION = /(?<=[\p{Lu}\p{N}])[-‐‑](?=[\p{Lu}\p{N}])|(?<=\p{L})[-‐‑](?=\p{N})/gu
/** Words of two that are written as one as well: 'non-aligned', 'fire-fighting', 'think-tank'. */
const PREFIXES =
  'anti|bio|by|child|co|counter|cyber|de|eco|extra|fire|fly|geo|health|hydro|in|inter|intra|macro|mega|micro|mid|mini|mono|' +
  'multi|neo|non|off|out|over|para|post|pre|pro|pseudo|re|ring|semi|sub|super|supra|think|time|trans|ultra|under|up'
const AFTER_PREFIX = new RegExp(`(?<![\\p{L}-])(${PREFIXES})[-‐‑](\\p{Ll}+)(?![\\p{L}-])`, 'iu')
/** 'write-off', 'pull-outs'. */
const BEFORE_PARTICLE =
  /(?<![\p{L}-])(\p{L}\p{Ll}{2,})[-‐‑]((?:away|back|by|down|in|off|on|out|over|through|up)s?)(?![\p{L}-])/u

function closedUp(surface: string): string[] {
  const closed = surface
    .replaceAll(IN_DESIGNATION, '')
    .replace(AFTER_PREFIX, '$1$2')
    .replace(BEFORE_PARTICLE, '$1$2')
  return closed !== surface && normalWords(closed).join('').length > 2 ? [closed] : []
}

/** 'J. D. Vance' and 'J.D. Vance', 'John Vance' of 'John D. Vance'. */
function initials(surface: string, kind: Kind): string[] {
  const joined = surface.replaceAll(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.')
  if (kind !== 'person') return [joined]
  const split = surface.replaceAll(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ')
  const withoutMiddle = surface.replace(/^(\p{Lu}\p{Ll}+) \p{Lu}\. (?=\p{Lu})/u, '$1 ')
  return [joined, split, withoutMiddle]
}

/** "People's" is also misprinted "Peoples", and "magistrate's court" shortened to 'magistrate court'. */
function withoutApostrophe(surface: string): string[] {
  return [
    surface.replaceAll(/(?<=\b[Pp]eople)['’]s(?= )/gu, 's'),
    surface.replaceAll(/(?<=\p{L})['’]s(?= )/gu, ''),
  ]
}

/** The surface first, then its variants, each once. */
export function variantsOf(surface: string, kind: Kind): string[] {
  const variants = new Set([surface])
  const add = (more: readonly string[]): void => {
    for (const one of more) if (variants.size < MOST_VARIANTS) variants.add(one)
  }
  add(withoutApostrophe(surface))
  for (const known of Array.from(variants)) add(respelt(known, kind))
  for (const known of Array.from(variants)) add([...closedUp(known), ...initials(known, kind)])
  for (const known of Array.from(variants)) add(numberForms(known, kind))
  return [...variants]
}
