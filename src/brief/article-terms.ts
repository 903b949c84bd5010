// Every mention of what the article itself explains, so that 'the ISPR' in the ninth paragraph has a card
// with the words of the first. The words come from the article; nothing is added.
import type { Article } from '../language/article.ts'
import type { ArticleTerm, Explained } from './parts.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&.'’ʼ/‐‑-][\p{L}\p{M}\p{N}]+)*/gu
const ENDING = /^(?:['’ʼ]s|s|es|['’ʼ])(?![\p{L}\p{N}])/u

interface Form {
  readonly text: string
  readonly anyCase: boolean
  readonly explained: Explained
}

/**
 * The mentions of each thing explained, by its forms (plural and possessive endings are left out of a
 * mention's span but allowed after it) and where `mentions` has them; in order, none overlapping. Of two
 * things with one form the first counts. Linear in the text's length.
 */
export function articleTerms(
  { text }: Pick<Article, 'text'>,
  explained: readonly Explained[],
): ArticleTerm[] {
  const forms = formsByFirstWord(explained)
  const terms = explained.flatMap((one) =>
    one.mentions.map(({ start, end }) => termAt(start, end, one)),
  )
  if (forms.size === 0) return terms
  let end = 0
  for (const match of text.matchAll(WORD)) {
    if (match.index < end) continue
    const found = formAt(text, match.index, forms.get(firstWord(match[0])) ?? [])
    if (found === null) continue
    end = match.index + found.text.length
    terms.push(termAt(match.index, end, found.explained))
  }
  terms.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return terms.filter((term) => {
    if (term.start < free) return false
    free = term.end
    return true
  })
}

function termAt(start: number, end: number, explained: Explained): ArticleTerm {
  const { term, kind, gloss, sentence } = explained
  return {
    start,
    end,
    id: idOf(term),
    term,
    kind,
    gloss,
    ...(start >= sentence.start && end <= sentence.end && { defines: true }),
  }
}

function idOf(term: string): string {
  return `article:${term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`
}

/** The forms by their first word, the longest first. */
function formsByFirstWord(explained: readonly Explained[]): Map<string, Form[]> {
  const known = new Set<string>()
  const forms = new Map<string, Form[]>()
  for (const one of explained) {
    for (const { text, anyCase } of one.forms) {
      if (known.has(text)) continue
      known.add(text)
      const key = firstWord(text)
      forms.set(key, [...(forms.get(key) ?? []), { text, anyCase, explained: one }])
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length)
  return forms
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
function isForm(surface: string, { text, anyCase }: Form): boolean {
  if (surface === text || withHyphens(surface) === withHyphens(text)) return true
  return anyCase && withHyphens(surface).toLowerCase() === withHyphens(text).toLowerCase()
}

/** 'CIS–MOA' and 'CIS-MOA' are one; as long as it was. */
const withHyphens = (text: string): string => text.replace(/[–‐‑]/g, '-')
