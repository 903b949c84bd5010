// Runs ours and its peers over one parsed page, the same code in jsdom and in Chromium.
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import type { Classifier } from '../../src/article/find-body.ts'
import { findArticle } from '../../src/article/find-article.ts'
import type { Page } from './pages.ts'

export interface Outcome {
  readonly ours: string
  readonly blocks: readonly string[]
  readonly isArticle: boolean
  readonly title: string | null
  readonly published: string | null
  readonly readability: string
  readonly defuddle: string
  readonly readerable: boolean
}

/** A page and what the tools made of it. */
export interface Result {
  readonly page: Page
  readonly outcome: Outcome
}

/** Ours first, for it leaves the document as it is; Readability last, for it doesn't. */
export function runTools(document: Document, peers: boolean, classifier?: Classifier): Outcome {
  const found = findArticle(document, classifier)
  const own = {
    ours: found?.article.text ?? '',
    blocks:
      found?.article.blocks.map(({ start, end }) => found.article.text.slice(start, end)) ?? [],
    isArticle: found !== null,
    title: found?.article.title ?? null,
    published: found?.article.published ?? null,
  }
  if (!peers) return { ...own, readability: '', defuddle: '', readerable: false }
  const readerable = attempt(() => isProbablyReaderable(document)) ?? false
  const defuddle = plain(document, attempt(() => new Defuddle(document).parse().content) ?? '')
  const readability = plain(
    document,
    attempt(() => new Readability(document).parse()?.content) ?? '',
  )
  return { ...own, readability, defuddle, readerable }
}

function attempt<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

/** The text of a peer's HTML, with a line break after each block so that no words are glued. */
function plain(document: Document, html: string): string {
  const view = document.defaultView ?? globalThis
  if (!view) return html
  const spaced = html.replace(
    /<\/(?:p|div|h\d|li|tr|td|th|blockquote|figcaption|section|pre|dd|dt)>|<br\s*\/?>/gi,
    '$&\n',
  )
  const parser = new (view as typeof view & { DOMParser: typeof DOMParser }).DOMParser()
  return parser.parseFromString(spaced, 'text/html').body.textContent ?? ''
}
