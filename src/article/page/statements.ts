// What the page states about itself in its head and its JSON-LD, read once for all who ask.
import { addItems, type LinkedItem, linkedArticle, plainText } from './json-ld.ts'

export interface Statements {
  /** The first content of each meta tag, by its property, name, itemprop or http-equiv in lower case. */
  readonly meta: ReadonlyMap<string, string>
  readonly items: readonly LinkedItem[]
  /** The item that describes an article. */
  readonly article: LinkedItem | null
}

const STATED = 'meta[property],script[type="application/ld+json"]'
const STATING = 'meta,script[type="application/ld+json"]'

/** In a frame of the page's own site that says nothing of itself, the page around it speaks for it. */
export function speakerOf(document: Document): Document {
  const around = document.defaultView?.frameElement?.ownerDocument
  return !around || document.querySelector(STATED) ? document : around
}

/** Reads the meta tags and the JSON-LD of a page. */
export function readStatements(document: Document): Statements {
  const meta = new Map<string, string>()
  const items: LinkedItem[] = []
  const listed: LinkedItem[] = []
  const elements = document.querySelectorAll(STATING)
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index]
    if (element?.localName === 'script') addItems(element.textContent, items, listed)
    const content = element?.getAttribute('content')?.trim()
    if (!element || !content) continue
    const key =
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      element.getAttribute('http-equiv')
    if (!key) continue
    const name = key.toLowerCase()
    if (!meta.has(name)) meta.set(name, content.includes('&') ? plainText(content) : content)
  }
  // A list of other stories often stands before the page's own.
  for (const item of listed) items.push(item)
  return { meta, items, article: linkedArticle(items, document.URL) }
}

/** The first of the meta tags that is given. */
export function metaOf(
  { meta }: Pick<Statements, 'meta'>,
  ...keys: readonly string[]
): string | null {
  for (const key of keys) {
    const content = meta.get(key)
    if (content) return content
  }
  return null
}
