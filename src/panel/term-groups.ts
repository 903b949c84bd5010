// The article's terms in two lists, those in the window first. Rows are moved, not made anew, as the
// article scrolls, and never while the reader has the pointer or the focus among them.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { termButton, type BriefActions } from '../pages/brief-sections.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { shadeView, strip } from './strip.ts'

export interface TermGroups {
  readonly element: HTMLElement
  /** Follows the scroll to another part of the article. */
  follow(inView: PageBrief['inView']): void
}

/** The terms of a brief, each with its strip. */
export function termGroups(brief: PageBrief, actions: BriefActions): TermGroups {
  const { terms, length } = brief
  const rows = terms.map((term) => ({
    term,
    row: h(
      'li',
      { 'data-term': term.id },
      termButton(brief, term, actions),
      strip(term.mentions, length),
    ),
  }))
  const near = h('ul', { class: 'rows terms' })
  const far = h('ul', { class: 'rows terms' })
  const nearTitle = h('h2', {}, t('panelInView'))
  const nobody = h('p', { class: 'soft' }, t('panelNoneInView'))
  const farTitle = h('h2', {}, t('panelElsewhere'))
  const element = h(
    'div',
    { class: 'groups' },
    h('section', {}, nearTitle, nobody, near),
    h('section', {}, farTitle, far),
  )
  /** The ids of the terms in the window; null before the first look. */
  let order: string | null = null

  const isBusy = (): boolean =>
    element.matches(':hover') || element.contains(document.activeElement)

  return {
    element: terms.length > 0 ? element : h('p', {}, t('popupNoTerms')),
    follow(inView) {
      shadeView(element, inView, length)
      const isNear = ({ mentions }: PageBrief['terms'][number]): boolean =>
        inView !== null &&
        mentions.some(({ start, end }) => start < inView.end && end > inView.start)
      const nearRows = rows.filter(({ term }) => isNear(term))
      const next = nearRows.map(({ term }) => term.id).join(' ')
      if (order !== null && (next === order || isBusy())) return
      order = next
      near.replaceChildren(...nearRows.map(({ row }) => row))
      far.replaceChildren(...rows.filter(({ term }) => !isNear(term)).map(({ row }) => row))
      nobody.hidden = nearRows.length > 0
      near.hidden = nearRows.length === 0
      farTitle.hidden = far.childElementCount === 0
      far.hidden = far.childElementCount === 0
    },
  }
}
