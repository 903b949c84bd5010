// What a card says of an entry as a row of texts, and back. Lists are joined by control characters, which are
// escaped where a text has them; what follows from another field is left out: the address of a page of Wikipedia.
import type { DatedFact, Entry, Source } from '../entry.ts'
import { longNamesOf } from '../surfaces/long-names.ts'
import { monthCode, monthOf } from './month-code.ts'

/** What cards and short forms need of an entry; what matching needs of it (aliases, conditions, countries) is in the index. */
export interface Definition {
  /** What an article may write its short forms out as, beside the term (`longNamesOf`). */
  readonly longNames: readonly string[]
  readonly gloss: string
  readonly more?: string
  readonly when?: readonly DatedFact[]
  readonly sources: readonly Source[]
  /** 'YYYY-MM' */
  readonly asOf: string
}

/** The columns, in the order of the file. */
const COLUMN = { LongNames: 0, Gloss: 1, More: 2, When: 3, Sources: 4, AsOf: 5 } as const
export const COLUMNS = 6
export const GLOSS_COLUMN = COLUMN.Gloss

const ITEM = '\u0001'
const FIELD = '\u0002'
/** The entry's term in a title. */
const TERM = '\u0003'
const ESCAPE = '\u007F'

const WIKIPEDIA = ', Wikipedia'
const WIKIPEDIA_PAGES = 'https://en.wikipedia.org/wiki/'

function escaped(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (control) => {
    return ESCAPE + String.fromCharCode(control.charCodeAt(0) ^ 64)
  })
}

/** A text as it was before it was put in its column. */
export function plain(text: string): string {
  return text.replaceAll(/\p{Cc}(.)/gu, (_, shown: string) => {
    return String.fromCharCode(shown.charCodeAt(0) ^ 64)
  })
}

/** A term as Wikipedia writes it in its titles: 'Oil terminal'. */
function titled(term: string): string {
  const [first = ''] = term
  return first.toUpperCase() + term.slice(first.length)
}

/** An address with its letters beyond ASCII as they are, which browsers take for the same. */
function readable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/**
 * Wikipedia's page of the entry's own term is '', of another title the title, in which the term is one character;
 * other sources are written out.
 */
function sourceText({ title, url }: Source, term: string): string {
  const page = title.endsWith(WIKIPEDIA) ? title.slice(0, -WIKIPEDIA.length) : null
  const address = page === null ? null : WIKIPEDIA_PAGES + page.replaceAll(' ', '_')
  if (page !== null && (url === address || readable(url) === address)) {
    const own = titled(term)
    return page === own ? '' : page.split(own).map(escaped).join(TERM)
  }
  return `${escaped(title)}${FIELD}${escaped(url)}`
}

function sourceOf(text: string, term: string): Source {
  const [title = '', url] = text.split(FIELD)
  if (url !== undefined) return { title: plain(title), url: plain(url) }
  const own = titled(term)
  const page = title === '' ? own : title.split(TERM).map(plain).join(own)
  return { title: page + WIKIPEDIA, url: WIKIPEDIA_PAGES + page.replaceAll(' ', '_') }
}

/** The texts of an entry's definition, by column. */
export function textsOf(entry: Entry): string[] {
  const texts = Array.from({ length: COLUMNS }, () => '')
  texts[COLUMN.LongNames] = longNamesOf(entry).map(escaped).join(ITEM)
  texts[COLUMN.Gloss] = escaped(entry.gloss)
  texts[COLUMN.More] = escaped(entry.more ?? '')
  texts[COLUMN.When] = (entry.when ?? [])
    .map(({ from, to, is }) =>
      [monthCode(from ?? ''), monthCode(to ?? ''), escaped(is)].join(FIELD),
    )
    .join(ITEM)
  // One more than sources, so that none and one that is '' differ.
  texts[COLUMN.Sources] = entry.sources
    .map((source) => sourceText(source, entry.term) + ITEM)
    .join('')
  texts[COLUMN.AsOf] = monthCode(entry.asOf)
  return texts
}

function factOf(text: string): DatedFact {
  const [start = '', end = '', is = ''] = text.split(FIELD)
  const from = monthOf(start)
  const to = monthOf(end)
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }), is: plain(is) }
}

/** The definition, of the entry of this term, whose texts `textAt` gives by column. */
export function definitionFrom(textAt: (column: number) => string, term: string): Definition {
  const longNames = textAt(COLUMN.LongNames)
  const more = plain(textAt(COLUMN.More))
  const when = textAt(COLUMN.When)
  const sources = textAt(COLUMN.Sources).split(ITEM).slice(0, -1)
  return {
    longNames: longNames === '' ? [] : longNames.split(ITEM).map(plain),
    gloss: plain(textAt(COLUMN.Gloss)),
    ...(more === '' ? {} : { more }),
    ...(when === '' ? {} : { when: when.split(ITEM).map(factOf) }),
    sources: sources.map((source) => sourceOf(source, term)),
    asOf: monthOf(textAt(COLUMN.AsOf)),
  }
}
