// The elements of a card, from what it shows.
import { h } from '../element.ts'
import type { CardContent, CardText } from './content.ts'
import { cardFoot, type FootControls } from './foot.ts'
import { icon, type IconName } from './icons.ts'

export interface CardControls extends FootControls {
  readonly close: () => void
  readonly pin: () => void
}

/** The card's elements. */
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
    cardFoot(content, controls),
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
      ' ',
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
