// What a publisher's page looks like to the finder: its DOM in the shape of the publisher's template, filled
// with a story of ours, and what must be found there. Whatever else the page says must not be found.
import type { Story } from './stories.ts'

export interface Shape {
  /** Whose template it is. */
  readonly name: string
  readonly url: string
  readonly html: string
  /** The body's blocks, exactly. */
  readonly blocks: readonly string[]
  /** Blocks that are right with and without: a summary of the page's own, who else reported. */
  readonly maybe: readonly string[]
  readonly title: string
  readonly published: string | null
  readonly byline: string | null
}

export interface Parts {
  readonly url: string
  readonly head: string
  readonly body: string
  readonly blocks?: readonly string[]
  readonly maybe?: readonly string[]
  readonly published?: string | null
  readonly byline?: string | null
  readonly title?: string
  /** The language and classes of the root: attributes of <html>. */
  readonly root?: string
}

/** A page around `parts`; what isn't given is expected to be the story's. */
export function shape(name: string, story: Story, parts: Parts): Shape {
  return {
    name,
    url: parts.url,
    html: `<!doctype html><html ${parts.root ?? 'lang="en"'}><head><meta charset="utf-8">${parts.head}</head><body>${parts.body}</body></html>`,
    blocks: parts.blocks ?? story.paragraphs,
    maybe: parts.maybe ?? [],
    title: parts.title ?? story.title,
    published: parts.published === undefined ? story.day : parts.published,
    byline: parts.byline === undefined ? story.author : parts.byline,
  }
}

/** The story's NewsArticle as JSON-LD, with what is given put over it. */
export function linked(story: Story, more: Readonly<Record<string, unknown>> = {}): string {
  const item = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: `${story.day}T09:30:00Z`,
    dateModified: `${story.day}T11:05:00Z`,
    author: [{ '@type': 'Person', name: story.author }],
    ...more,
  }
  return `<script type="application/ld+json">${JSON.stringify(item)}</script>`
}

/** The story's OpenGraph tags. */
export function openGraph(story: Story, site: string, type = 'article'): string {
  return `<title>${story.title} | ${site}</title><meta property="og:type" content="${type}"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${site}"><meta name="description" content="${story.deck}">`
}

/** Each text in `before` and `after`; `#` stands for its number. */
export function each(texts: readonly string[], before: string, after: string): string {
  return texts.map((text, index) => before.replaceAll('#', String(index)) + text + after).join('\n')
}
