// Where in the article a term occurs: a line as long as the article, a tick for each mention, and the
// part that is in the window shaded.
import { h } from '../element.ts'
import { language, t } from '../i18n.ts'
import type { PageBrief } from '../messages/shapes.ts'

type Span = NonNullable<PageBrief['inView']>

/** The strip of a term's mentions in a text of `length`; in words for those who don't see it. */
export function strip(mentions: readonly Span[], length: number): HTMLElement {
  const percent = new Intl.NumberFormat(language(), { style: 'percent' })
  const places = mentions.map(({ start }) => start / Math.max(length, 1))
  const words = [...new Set(places.map((place) => percent.format(place)))]
  const list = new Intl.ListFormat(language(), { type: 'conjunction' }).format(words)
  const ticks = places.map((place) => {
    const tick = h('span', { class: 'tick' })
    tick.style.setProperty('--at', `${place * 100}%`)
    return tick
  })
  return h('div', { class: 'strip', role: 'img', 'aria-label': t('panelStrip', list) }, ...ticks)
}

/** Shades the part in the window on every strip inside `element`, by two properties they inherit. */
export function shadeView(element: HTMLElement, inView: Span | null, length: number): void {
  const share = (offset: number): string => `${(offset / Math.max(length, 1)) * 100}%`
  element.style.setProperty('--view-start', share(inView?.start ?? 0))
  element.style.setProperty('--view-size', share(inView ? inView.end - inView.start : 0))
}
