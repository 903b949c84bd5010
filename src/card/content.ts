// What a card shows, and the elements it becomes.
import { h } from '../element.ts'

export interface CardFact {
  readonly is: string
  /** 'October 2005 to October 2020', in the reader's language. */
  readonly period: string
}

export interface CardContent {
  readonly term: string
  readonly kind: string
  readonly gloss: string
  readonly more: string | null
  /** Facts that held when the article was written, and since. */
  readonly facts: readonly { readonly label: string; readonly facts: readonly CardFact[] }[]
  /** The sentence in which the article itself explains the term. */
  readonly inArticle: {
    readonly label: string
    readonly sentence: string
    readonly action: string
    readonly visit: () => void
  } | null
  readonly sources: {
    readonly label: string
    readonly links: readonly { readonly title: string; readonly url: string }[]
  }
  /** Why an ambiguous surface was read so. */
  readonly reason: string | null
  /** Where the card's words come from. */
  readonly origin: string
  readonly closeLabel: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

/** The card's elements. Sources that aren't https are left out. */
export function cardBody(content: CardContent, close: () => void): HTMLElement {
  const links = content.sources.links.filter(({ url }) => isHttps(url))
  return h(
    'article',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'term' },
    h(
      'header',
      {},
      h('h2', { id: 'term', dir: 'auto' }, content.term),
      h('span', { class: 'kind' }, content.kind),
      h(
        'button',
        { class: 'close', type: 'button', 'aria-label': content.closeLabel, onclick: close },
        '×',
      ),
    ),
    h('p', { class: 'gloss', dir: 'auto' }, content.gloss),
    content.more !== null && h('p', { class: 'more', dir: 'auto' }, content.more),
    ...content.facts.map(({ label, facts }) =>
      h(
        'section',
        {},
        h('h3', {}, label),
        h(
          'ul',
          { class: 'facts' },
          ...facts.map(({ is, period }) =>
            h('li', { dir: 'auto' }, is, ' ', h('span', { class: 'period' }, period)),
          ),
        ),
      ),
    ),
    content.inArticle && inArticle(content.inArticle),
    h(
      'footer',
      {},
      content.reason !== null && h('p', {}, content.reason),
      h(
        'p',
        {},
        content.origin,
        ...links.flatMap(({ title, url }) => [
          ' · ',
          h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, title),
        ]),
      ),
    ),
  )
}

function inArticle(content: NonNullable<CardContent['inArticle']>): HTMLElement {
  return h(
    'section',
    {},
    h('h3', {}, content.label),
    h('blockquote', { dir: 'auto' }, content.sentence),
    h('button', { class: 'visit', type: 'button', onclick: content.visit }, content.action),
  )
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}
