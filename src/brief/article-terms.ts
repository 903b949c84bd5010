// Every mention of what the article itself defines, so that 'the ISPR' in the ninth paragraph has a card
// with the words of the first. The words come from the article; nothing is added.
import type { Article, Span } from '../language/article.ts'
import type { ArticleTerm, Definition } from './parts.ts'

const GLOSS_MAX = 200
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&.'’ʼ/‐‑-][\p{L}\p{M}\p{N}]+)*/gu
const ENDING = /^(?:['’ʼ]s|s|es|['’ʼ])(?![\p{L}\p{N}])/u
const EDGE = /[,;:—–] | \(/g

interface Form {
  readonly text: string
  readonly definition: Definition
}

/**
 * The mentions of the short and the long form of each definition, plural and possessive endings left
 * out of their spans' surface but allowed after it; in order, none overlapping. Of two definitions of one
 * short form the first counts; one-letter short forms are left out. Linear in the text's length.
 */
export function articleTerms(
  article: Pick<Article, 'text'>,
  definitions: readonly Definition[],
): ArticleTerm[] {
  const { text } = article
  const forms = formsByFirstWord(definitions)
  if (forms.size === 0) return []
  const glosses = new Map<Definition, string>()
  const terms: ArticleTerm[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue
    const found = formAt(text, match.index, forms.get(firstWord(match[0])) ?? [])
    if (found === null) continue
    const { definition } = found
    const gloss = glosses.get(definition) ?? glossOf(text, definition)
    glosses.set(definition, gloss)
    end = match.index + found.text.length
    terms.push({
      start: match.index,
      end,
      id: idOf(definition.short),
      term: definition.short,
      gloss,
      definition,
    })
  }
  return terms
}

function idOf(short: string): string {
  return `article:${short.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
}

/** The forms by their first word, the longest first. */
function formsByFirstWord(definitions: readonly Definition[]): Map<string, Form[]> {
  const defined = new Set<string>()
  const forms = new Map<string, Form[]>()
  for (const definition of definitions) {
    if (definition.short.length < 2 || defined.has(definition.short)) continue
    defined.add(definition.short)
    for (const text of [singular(definition.short), definition.long]) {
      const key = firstWord(text)
      forms.set(key, [...(forms.get(key) ?? []), { text, definition }])
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
  return forms
}

/** 'MPs' is defined, 'MP' is looked for: the ending is allowed after every form. */
function singular(short: string): string {
  return /\p{Lu}['’]?s$/u.test(short) ? short.replace(/['’]?s$/, '') : short
}

/** The first word without its ending, in small letters: 'ISPR's' and 'ISPR' have one key. */
function firstWord(text: string): string {
  const word = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? text
  return word.toLowerCase().replace(/s$/, '')
}

function formAt(text: string, start: number, forms: readonly Form[]): Form | null {
  for (const form of forms) {
    const surface = text.slice(start, start + form.text.length)
    if (!isForm(surface, form)) continue
    const after = text.slice(start + form.text.length, start + form.text.length + 4)
    if (!/^[\p{L}\p{N}]/u.test(after) || ENDING.test(after)) return form
  }
  return null
}

/** Short forms count only as written; a long form may begin a sentence or stand in small letters. */
function isForm(surface: string, { text, definition }: Form): boolean {
  if (surface === text) return true
  return text === definition.long && surface.toLowerCase() === text.toLowerCase()
}

/** The defining sentence, or the part of it around both forms that fits, cut where its clauses part. */
function glossOf(text: string, { sentence, start, end, longSpan }: Definition): string {
  if (sentence.end - sentence.start <= GLOSS_MAX) return text.slice(sentence.start, sentence.end)
  const isApart = start >= sentence.end || end <= sentence.start
  const core: Span = isApart
    ? longSpan
    : { start: Math.min(start, longSpan.start), end: Math.max(end, longSpan.end) }
  const cuts = [sentence.start]
  for (const match of text.slice(sentence.start, sentence.end).matchAll(EDGE))
    cuts.push(sentence.start + match.index)
  cuts.push(sentence.end)
  let from = core.start
  let to = text.charAt(core.end) === ')' ? core.end + 1 : core.end
  // First what comes after, which says what it does; then what comes before.
  for (const cut of cuts) if (cut > to && cut - from <= GLOSS_MAX) to = cut
  for (const cut of cuts.toReversed()) {
    const begin = cut === sentence.start ? cut : cut + 2
    if (begin < from && to - begin <= GLOSS_MAX) from = begin
  }
  if (to - from > GLOSS_MAX) to = from + GLOSS_MAX
  return text.slice(from, to).trim()
}
