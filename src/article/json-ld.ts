// The page's JSON-LD, read leniently: what it says of an article, whatever the shape it is given in.

export type LinkedItem = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/

/** Every object of the page's JSON-LD that has a type, outermost first. */
export function linkedItems(document: Document): LinkedItem[] {
  const items: LinkedItem[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent), items, 0)
  }
  return items
}

/** The item that describes the article, if there is one. */
export function linkedArticle(items: readonly LinkedItem[]): LinkedItem | null {
  return items.find((item) => typesOf(item).some((type) => ARTICLE_TYPE.test(type))) ?? null
}

export function typesOf(item: LinkedItem): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string')
}

/** A property's text: of a list the first, of an object its name or value. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) {
    const texts = value.map(textIn).filter((text) => text !== null)
    return texts.length > 0 ? texts.join(', ') : null
  }
  if (isObject(value)) return textIn(value['name'] ?? value['@value'] ?? null)
  return null
}

function collect(value: unknown, items: LinkedItem[], depth: number): void {
  if (depth > 6) return
  if (Array.isArray(value)) for (const item of value) collect(item, items, depth + 1)
  if (!isObject(value)) return
  if (value['@type'] !== undefined) items.push(value)
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
    if (value[key] !== undefined) collect(value[key], items, depth + 1)
  }
}

/** Parses JSON as pages write it: comment wrappers, raw line breaks in strings, trailing commas. */
function parse(text: string): unknown {
  for (const candidate of [text, repaired(text)]) {
    try {
      return JSON.parse(candidate)
    } catch {
      continue
    }
  }
  return null
}

function repaired(text: string): string {
  return text
    .replace(
      /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*;?\s*$/g,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
