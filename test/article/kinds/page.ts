// What the pages of each kind have in common.

export interface Kind {
  readonly name: string
  readonly url: string
  readonly html: string
  /** The body's blocks, and those that are right with and without. */
  readonly blocks: readonly string[]
  readonly maybe?: readonly string[]
  readonly title?: string
  readonly published?: string
}

export const NAV =
  '<header class="site-header"><a href="/" class="logo">Karsk Post</a><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>'
export const FOOT =
  '<footer class="site-footer"><p>© 2024 The Karsk Post. All rights reserved.</p><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>'

export function pageOf(head: string, body: string, root = 'lang="en"'): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

export function paragraphs(texts: readonly string[], attributes = ''): string {
  return texts.map((text) => `<p${attributes}>${text}</p>`).join('\n')
}

export function teaser(title: string, text: string): string {
  return `<div class="teaser"><h3><a href="/x">${title}</a></h3><p>${text}</p></div>`
}
