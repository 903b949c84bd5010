// What a card shows, and the elements it becomes.
import { h } from '../element.ts'
import { icon, type IconName } from './icons.ts'

export interface CardFact {
  readonly is: string
  /** 'October 2005 to October 2020', in the reader's language. */
  readonly period: string
}

export interface CardAction {
  readonly label: string
  readonly act: () => void
}

/** A piece of text, or a term within it, of that entry, that opens in the same card. */
export type CardText = string | CardTerm

export interface CardTerm {
  readonly text: string
  readonly id: string
  readonly act: () => void
}

export interface CardContent {
  readonly term: string
  readonly kind: string | null
  readonly gloss: readonly CardText[]
  readonly more: string | null
  /** What else the words may mean. */
  readonly senses: {
    readonly label: string | null
    readonly senses: readonly {
      readonly term: CardTerm
      readonly gloss: string
      /** As `explainedIn`. */
      readonly language: string | null
    }[]
  }
  /** Facts that held when the article was written, and since. */
  readonly facts: readonly { readonly label: string; readonly facts: readonly CardFact[] }[]
  /** The sentence in which the article itself explains the term. */
  readonly inArticle: {
    readonly label: string
    /** Null where the card's own words are the article's. */
    readonly sentence: string | null
    readonly language: string
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
  /** The entry whose card the reader comes back from: the keyboard goes to its term in this one. */
  readonly backFrom: string | null
  readonly closeLabel: string
  readonly pinLabel: string
  readonly copy: { readonly label: string; readonly done: string; readonly text: string } | null
  readonly know: CardAction | null
  readonly report: { readonly label: string; readonly url: string } | null
  /** Of the interface: labels and dates. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** Of the explanation's words; null where it isn't known. */
  readonly explainedIn: string | null
}

export interface CardControls {
  readonly close: () => void
  readonly pin: () => void
  /** False when it couldn't be copied. */
  readonly copy: (text: string) => Promise<boolean>
}

/** The card's elements. Sources that aren't https are left out. */
export function cardBody(content: CardContent, controls: CardControls): HTMLElement {
  const words = wordsIn(content.explainedIn)
  return h(
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-labelledby': 'term',
      'aria-describedby': 'gloss',
      tabindex: '-1',
    },
    top(content, controls),
    h('p', { ...words, id: 'gloss', class: 'gloss' }, ...content.gloss.map(textPart)),
    content.more !== null && h('p', { ...words, class: 'more' }, content.more),
    content.senses.senses.length > 0 && senseList(content.senses),
    ...content.facts.map((group) => factList(group, words)),
    content.inArticle && inArticle(content.inArticle),
    content.mentions && mentions(content.mentions),
    foot(content, controls),
  )
}

interface Words {
  readonly dir: 'auto'
  /** '' where nobody knows it, as HTML has it. */
  readonly lang: string
}

/** What marks the explanation's own words, which may be of another language than the labels. */
function wordsIn(language: string | null): Words {
  return { dir: 'auto', lang: language ?? '' }
}

function top(content: CardContent, { close, pin }: CardControls): HTMLElement {
  const { back, closeLabel, pinLabel } = content
  const pinButton = iconButton('pin', pinLabel, pin)
  pinButton.setAttribute('aria-pressed', 'false')
  return h(
    'div',
    { class: 'top' },
    back && iconButton('back', back.label, back.act),
    h(
      'div',
      { class: 'head' },
      h('h2', { ...wordsIn(content.explainedIn), id: 'term' }, content.term),
      content.kind !== null && h('span', { class: 'kind' }, content.kind),
    ),
    pinButton,
    iconButton('close', closeLabel, close),
  )
}

function iconButton(name: IconName, label: string, act: () => void): HTMLElement {
  return h(
    'button',
    {
      class: `icon ${name}`,
      type: 'button',
      title: label,
      'aria-label': label,
      'data-control': name,
      onclick: act,
    },
    icon(name),
  )
}

/** A term within the gloss runs over lines as words do, which a button element can't. */
function textPart(part: CardText): Node | string {
  if (typeof part === 'string') return part
  const { text, id, act } = part
  const term = h(
    'span',
    { class: 'term', role: 'button', tabindex: '0', 'data-control': termControl(id), onclick: act },
    text,
  )
  term.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  })
  return term
}

/** The name, among a card's controls, of a term within it. */
export function termControl(id: string): string {
  return `term ${id}`
}

function senseList({ label, senses }: CardContent['senses']): HTMLElement {
  const items = senses.map(({ term, gloss, language }) =>
    h('li', { ...wordsIn(language) }, textPart(term), `: ${gloss}`),
  )
  return h('section', {}, label !== null && h('h3', {}, label), h('ul', {}, ...items))
}

function factList({ label, facts }: CardContent['facts'][number], words: Words): HTMLElement {
  const items = facts.map(({ is, period }) =>
    h(
      'li',
      { dir: 'auto' },
      h('span', { ...words }, is),
      ' ',
      h('span', { class: 'period', dir: 'auto' }, period),
    ),
  )
  return h('section', {}, h('h3', {}, label), h('ul', {}, ...items))
}

function inArticle(content: NonNullable<CardContent['inArticle']>): HTMLElement {
  return h(
    'section',
    {},
    content.sentence !== null && h('h3', {}, content.label),
    content.sentence !== null &&
      h('blockquote', { dir: 'auto', lang: content.language }, content.sentence),
    h('button', { class: 'quiet', type: 'button', onclick: content.visit }, content.action),
  )
}

function mentions({ label, previous, next }: NonNullable<CardContent['mentions']>): HTMLElement {
  return h(
    'p',
    { class: 'mentions' },
    iconButton('previous', previous.label, previous.act),
    h('span', {}, label),
    iconButton('next', next.label, next.act),
  )
}

function foot(content: CardContent, controls: CardControls): HTMLElement {
  const { copy, know, origin, reason, report, sources } = content
  const links = sources.filter(({ url }) => isHttps(url))
  const said = [
    ...(origin === null ? [] : [origin]),
    ...links.map(({ title, url }) => outLink(title, url)),
  ]
  const tools = [
    know &&
      h('button', { class: 'know', type: 'button', onclick: know.act }, icon('check'), know.label),
    copy && copyButton(copy, controls),
    report && outLink(report.label, report.url, 'quiet'),
  ].filter((tool) => tool !== null)
  return h(
    'div',
    { class: 'foot' },
    reason !== null && h('p', {}, reason),
    h('p', {}, ...said.flatMap((part, index) => (index === 0 ? [part] : ['\u00a0· ', part]))),
    tools.length > 0 && h('p', { class: 'tools' }, ...tools),
  )
}

function copyButton(copy: NonNullable<CardContent['copy']>, controls: CardControls): HTMLElement {
  const button = h('button', { class: 'quiet', type: 'button', 'aria-live': 'polite' }, copy.label)
  button.addEventListener('click', () => {
    void controls.copy(copy.text).then((isCopied) => {
      if (isCopied) button.textContent = copy.done
    })
  })
  return button
}

function outLink(text: string, url: string, look = 'source'): HTMLElement {
  return h(
    'a',
    { class: look, href: url, rel: 'noopener noreferrer', target: '_blank', dir: 'auto' },
    text,
  )
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}
