// The head of a brief: what the article is called, who wrote it, where and when; on paper its address, too.
import { h } from '../element.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { langOf } from './words-of.ts'
import { originOf } from './origin.ts'

/** The heading with the lines under it. */
export function briefHead(brief: PageBrief): HTMLElement {
  const origin = originOf(brief).flatMap((part, index) => [
    ...(index > 0 ? ['\u00a0· '] : []),
    h('bdi', {}, part),
  ])
  return h(
    'header',
    {},
    h('h1', { ...langOf(brief), dir: 'auto' }, brief.title),
    origin.length > 0 && h('p', { class: 'soft' }, ...origin),
    brief.url !== null && h('p', { class: 'soft address' }, h('bdi', { dir: 'ltr' }, brief.url)),
  )
}
