// The page's JSON-LD, read leniently: what it says of an article, whatever the shape it is given in.

import { pathOf } from './address.ts'
import { inOneLine } from '../dom/element-text.ts'

export type LinkedItem = Readonly<Record<string, unknown>>

const ARTICLE_TYPES = ['Article', 'BlogPosting', 'Report', 'Review']

/** Nesting beyond this is not followed. */
const DEEPEST = 6

/** Adds every object of a script's JSON-LD that has a type, outermost first; what stands in lists to those. */
export function addItems(json: string, items: LinkedItem[], listed: LinkedItem[]): void {
  collect(parse(json), items, listed, 0)
}

/** The item that describes the article, if there is one: of several the one that has this address. */
export function linkedArticle(items: readonly LinkedItem[], address = ''): LinkedItem | null {
  const articles: LinkedItem[] = []
  for (const item of items) if (isArticle(item)) articles.push(item)
  return articles.length > 1 ? itemAt(address, articles) : (articles[0] ?? null)
}

function isArticle(item: LinkedItem): boolean {
  const type = item['@type']
  return typeof type === 'string' ? isArticleType(type) : typesOf(item).some(isArticleType)
}

function isArticleType(type: string): boolean {
  for (const end of ARTICLE_TYPES) if (type.endsWith(end)) return true
  return false
}

function itemAt(address: string, articles: readonly LinkedItem[]): LinkedItem | null {
  const path = placeOf(address)
  const isHere = (stated: string): boolean => path.length > 1 && placeOf(stated) === path
  const own = articles.find((item) => addressesOf(item).some(isHere))
  return own ?? articles[0] ?? null
}

/** The addresses that the item gives for the page it is about. */
export function addressesOf({ url, mainEntityOfPage, '@id': id }: LinkedItem): string[] {
  const page = isObject(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage
  return [url, page, id].filter((stated) => typeof stated === 'string')
}

/** The item's types by their bare names, also where they are written as addresses. */
export function typesOf(item: LinkedItem): string[] {
  const stated: unknown = item['@type']
  if (typeof stated === 'string') return [bareName(stated)]
  if (!Array.isArray(stated)) return []
  return stated.filter((type) => typeof type === 'string').map(bareName)
}

function bareName(type: string): string {
  return type.slice(
    Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1,
  )
}

/**
 * A property's text: of a list its texts, each once; of an object its name or value, or the name of
 * the item among `items` that it refers to.
 */
export function textIn(
  value: unknown,
  items: readonly LinkedItem[] = [],
  depth = 0,
): string | null {
  if (typeof value === 'string') return plainText(value) || null
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return textsIn(value, items, depth)
  const { name, '@value': text, '@id': id } = value as LinkedItem
  return textIn(name ?? text ?? (id === undefined ? null : nameOf(id, items)), items, depth + 1)
}

function textsIn(
  values: readonly unknown[],
  items: readonly LinkedItem[],
  depth: number,
): string | null {
  const texts = values.map((item) => textIn(item, items, depth + 1)).filter((text) => text !== null)
  return texts.length > 0 ? [...new Set(texts)].join(', ') : null
}

function nameOf(id: unknown, items: readonly LinkedItem[]): unknown {
  return items.find((item) => item['@id'] === id && item['name'])?.['name'] ?? null
}

/** Where items stand within items. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']

function collect(value: unknown, items: LinkedItem[], listed: LinkedItem[], depth: number): void {
  if (depth > DEEPEST) return
  if (Array.isArray(value)) for (const item of value) collect(item, items, listed, depth + 1)
  if (!isObject(value)) return
  if (value['@type'] !== undefined) items.push(value)
  for (const key of INNER) {
    const inner = value[key]
    if (typeof inner === 'object')
      collect(inner, key.startsWith('item') ? listed : items, listed, depth + 1)
  }
}

/** The path without a slash at its end. */
function placeOf(address: string): string {
  const path = pathOf(address)
  return path.endsWith('/') ? path.slice(0, -1) : path
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** Text as it was meant: publishers put HTML into JSON, often escaped twice. */
export function plainText(text: string): string {
  return inOneLine(text.includes('&') || text.includes('<') ? withoutMarkup(text) : text)
}

function withoutMarkup(text: string): string {
  let plain = text
  for (let times = 0; times < 2 && plain.includes('&'); times += 1) {
    plain = plain.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, hex, code, name) =>
      code ? characterOf(parseInt(code, hex ? 16 : 10)) : (ENTITIES[name] ?? entity),
    )
  }
  return plain.includes('<') ? plain.replace(/<\/?[a-z][^<>]*>/gi, '') : plain
}

function characterOf(code: number): string {
  return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : ''
}

/** Parses JSON as pages write it: comment wrappers, raw line breaks in strings, trailing commas. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseRepaired(text)
  }
}

function parseRepaired(text: string): unknown {
  try {
    return JSON.parse(repaired(text))
  } catch {
    return null
  }
}

function repaired(text: string): string {
  return text
    .replace(
      /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:(?:\/\*|\/\/)\s*)?(?:-->|\]\]>)(?:\s*\*\/)?(?:\s*;)?\s*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
