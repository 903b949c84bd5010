// What a card shows, and the elements it becomes.
import { h } from '../element.ts'

export interface CardFact {
  readonly is: string
  /** 'October 2005 to October 2020', in the reader's language. */
  readonly period: string
}

export interface CardAction {
  readonly label: string
  readonly act: () => void
}

/** A piece of text, or a term within it that opens in the same card. */
export type CardText = string | { readonly text: string; readonly act: () => void }

export interface CardContent {
  readonly term: string
  readonly kind: string | null
  readonly gloss: readonly CardText[]
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
  /** Which of the term's mentions the card is at, and the way to the others. */
  readonly mentions: {
    readonly label: string
    readonly previous: CardAction
    readonly next: CardAction
  } | null
  readonly sources: readonly { readonly title: string; readonly url: string }[]
  /** Why an ambiguous surface was read so. */
  readonly reason: string | null
  /** Where the card's words come from. */
  readonly origin: string | null
  readonly back: CardAction | null
  readonly closeLabel: string
  readonly pinLabel: string
  readonly copy: { readonly label: string; readonly done: string; readonly text: string } | null
  readonly know: CardAction | null
  readonly report: { readonly label: string; readonly url: string } | null
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
}

export interface CardControls {
  readonly close: () => void
  readonly pin: () => void
  readonly copy: (text: string) => void
}

/** The card's elements. Sources that aren't https are left out. */
export function cardBody(content: CardContent, controls: CardControls): HTMLElement {
  return h(
    'article',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'term', tabindex: '-1' },
    header(content, controls),
    h('p', { class: 'gloss', dir: 'auto' }, ...content.gloss.map(textPart)),
    content.more !== null && h('p', { class: 'more', dir: 'auto' }, content.more),
    ...content.facts.map(factList),
    content.inArticle && inArticle(content.inArticle),
    content.mentions && mentions(content.mentions),
    footer(content, controls),
  )
}

function header(content: CardContent, { close, pin }: CardControls): HTMLElement {
  const { back, closeLabel, pinLabel } = content
  return h(
    'header',
    {},
    back && iconButton('‹', 'back', back.label, back.act),
    h('h2', { id: 'term', dir: 'auto' }, content.term),
    content.kind !== null && h('span', { class: 'kind' }, content.kind),
    h('button', {
      class: 'icon pin',
      type: 'button',
      title: pinLabel,
      'aria-label': pinLabel,
      'aria-pressed': 'false',
      onclick: pin,
    }),
    iconButton('×', 'close', closeLabel, close),
  )
}

function iconButton(icon: string, name: string, label: string, act: () => void): HTMLElement {
  return h(
    'button',
    { class: `icon ${name}`, type: 'button', title: label, 'aria-label': label, onclick: act },
    icon,
  )
}

function textPart(part: CardText): Node | string {
  if (typeof part === 'string') return part
  return h('button', { class: 'term', type: 'button', onclick: part.act }, part.text)
}

function factList({ label, facts }: CardContent['facts'][number]): HTMLElement {
  const items = facts.map(({ is, period }) =>
    h('li', { dir: 'auto' }, is, ' ', h('span', { class: 'period' }, period)),
  )
  return h('section', {}, h('h3', {}, label), h('ul', {}, ...items))
}

function inArticle(content: NonNullable<CardContent['inArticle']>): HTMLElement {
  return h(
    'section',
    {},
    h('h3', {}, content.label),
    h('blockquote', { dir: 'auto' }, content.sentence),
    h('button', { class: 'link', type: 'button', onclick: content.visit }, content.action),
  )
}

function mentions({ label, previous, next }: NonNullable<CardContent['mentions']>): HTMLElement {
  return h(
    'p',
    { class: 'mentions' },
    iconButton('‹', 'step', previous.label, previous.act),
    label,
    iconButton('›', 'step', next.label, next.act),
  )
}

function footer(content: CardContent, controls: CardControls): HTMLElement {
  const { copy, know, origin, reason, report, sources } = content
  const links = sources.filter(({ url }) => isHttps(url))
  const said = [
    ...(origin === null ? [] : [origin]),
    ...links.map(({ title, url }) => outLink(title, url)),
  ]
  return h(
    'footer',
    {},
    reason !== null && h('p', {}, reason),
    h('p', {}, ...said.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))),
    h(
      'p',
      { class: 'tools' },
      know && h('button', { class: 'link', type: 'button', onclick: know.act }, know.label),
      copy && copyButton(copy, controls),
      report && outLink(report.label, report.url),
    ),
  )
}

function copyButton(copy: NonNullable<CardContent['copy']>, controls: CardControls): HTMLElement {
  const button = h('button', { class: 'link', type: 'button', 'aria-live': 'polite' }, copy.label)
  button.addEventListener('click', () => {
    controls.copy(copy.text)
    button.textContent = copy.done
  })
  return button
}

function outLink(text: string, url: string): HTMLElement {
  return h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text)
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}
