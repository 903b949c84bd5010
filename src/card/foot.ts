// The foot of a card: why it was read so, where its words come from, and what can be done with it.
import { h } from '../element.ts'
import type { CardContent } from './content.ts'
import { icon } from './icons.ts'

export interface FootControls {
  /** False when it couldn't be copied. */
  readonly copy: (text: string) => Promise<boolean>
}

/** The foot of a card. Sources that aren't https are left out. */
export function cardFoot(content: CardContent, controls: FootControls): HTMLElement {
  const { copy, know, origin, reason, report, sources } = content
  const links = sources.filter(({ url }) => isHttps(url))
  const named = links.map(({ title, url }) => outLink(title, url))
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
    origin !== null && h('p', {}, origin),
    named.length > 0 &&
      h('p', {}, ...named.flatMap((link, index) => (index === 0 ? [link] : ['\u00a0· ', link]))),
    tools.length > 0 && h('p', { class: 'tools' }, ...tools),
  )
}

function copyButton(copy: NonNullable<CardContent['copy']>, controls: FootControls): HTMLElement {
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
