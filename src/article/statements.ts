// What the page states about itself in its head and its JSON-LD, read once for all who ask.
import { type LinkedItem, linkedArticle, linkedItems, textIn } from './json-ld.ts'
import type { Hints } from './wording.ts'

export interface Statements {
  /** The first content of each meta tag, by its property, name, itemprop or http-equiv in lower case. */
  readonly meta: ReadonlyMap<string, string>
  readonly items: readonly LinkedItem[]
  /** The item that describes an article. */
  readonly article: LinkedItem | null
}

const STATED = 'meta[property], script[type="application/ld+json"]'
const KEYS = ['property', 'name', 'itemprop', 'http-equiv']

/** In a frame of the page's own site that says nothing of itself, the page around it speaks for it. */
export function speakerOf(document: Document): Document {
  const around = document.defaultView?.frameElement?.ownerDocument
  return !around || document.querySelector(STATED) ? document : around
}

export function readStatements(document: Document): Statements {
  const meta = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of KEYS) {
      const key = element.getAttribute(attribute)?.toLowerCase()
      if (!key) continue
      if (!meta.has(key)) meta.set(key, content)
      break
    }
  }
  const items = linkedItems(document)
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

/** What of it blocks can be held against; `roots` are what the page's headings stand in. */
export function hintsOf(roots: readonly ParentNode[], statements: Statements): Hints {
  const headings = roots.flatMap((root) =>
    Array.from(root.querySelectorAll('h1'), (heading) => heading.textContent.trim()),
  )
  const titles = [
    metaOf(statements, 'og:title'),
    textIn(statements.article?.['headline']),
    ...headings,
  ]
  const body = statements.items
    .map((item) => item['articleBody'])
    .find((text) => typeof text === 'string')
  return {
    titles: titles.filter((title) => title !== null),
    description: metaOf(statements, 'og:description', 'description'),
    articleBody: typeof body === 'string' ? body : null,
  }
}
