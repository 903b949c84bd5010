// A page's brief as sections of elements: what the popup and the panel show.
import { keyFigures } from '../brief/key-figures.ts'
import { buildTimeline } from '../brief/timeline.ts'
import { h, type Child } from '../element.ts'
import { formatNumber, KIND_LABELS, language, t, tCount, type MessageKey } from '../i18n.ts'
import type { PageBrief } from '../messages/shapes.ts'
import { formatPeriod } from './format-period.ts'
import { keyTermsFirst } from './key-terms.ts'
import { langOf, langOfTerm } from './words-of.ts'

/** An article may have forty terms: those it turns on, and the rest on request, keep what follows near. */
const TERMS_AT_FIRST = 8

export interface BriefActions {
  readonly visit: (span: { readonly start: number; readonly end: number }) => void
  readonly visitTerm: (id: string) => void
}

/** The sections that have something in them, in the order a reader wants them. */
export function briefSections(brief: PageBrief, actions: BriefActions): HTMLElement[] {
  return [
    section('popupPoints', pointList(brief, actions)),
    termSection(brief, actions),
    ...foldedSections(brief, actions),
  ]
}

/** People, sources, timeline and figures, each folded, where the article has any. */
export function foldedSections(brief: PageBrief, { visit }: BriefActions): HTMLElement[] {
  const ofArticle = (text: string): Words => ({ text, ...langOf(brief) })
  return [
    foldedSection('popupPeople', brief.people, (person) =>
      row(ofArticle(person.name), person.role === null ? null : ofArticle(person.role), () =>
        visit(person),
      ),
    ),
    foldedSection('popupSources', brief.sources, (source) =>
      row(ofArticle(source.phrase), source.named ? null : { text: t('popupUnnamed') }, () =>
        visit(source),
      ),
    ),
    foldedSection('popupTimeline', buildTimeline(brief.dates), (date) =>
      row({ text: formatPeriod(date.iso, language(), decade) }, ofArticle(date.what), () =>
        visit(date),
      ),
    ),
    foldedSection('popupFigures', keyFigures(brief.figures), (figure) =>
      row(ofArticle(figure.text), ofArticle(figure.what), () => visit(figure)),
    ),
  ].filter((section) => section !== null)
}

const decade = (year: string): string => t('popupDecade', year)

/** The main points, folded: where the terms come first. */
export function foldedPoints(brief: PageBrief, actions: BriefActions): HTMLElement {
  return fold('popupPoints', brief.points.length, pointList(brief, actions))
}

function pointList(brief: PageBrief, { visit }: BriefActions): HTMLElement {
  const { points, pointsReason } = brief
  const items = points.map((point) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', onclick: () => visit(point) },
        h(
          'span',
          {},
          // The space is for who hears it.
          point.background && h('span', { class: 'tag' }, t('popupBackground')),
          point.background && ' ',
          h('span', { class: 'text', ...langOf(brief), dir: 'auto' }, ...pointText(point)),
        ),
      ),
    ),
  )
  if (items.length > 0) return h('ol', { class: 'points' }, ...items)
  // The reason comes from the reading of English text, in English.
  return h('p', {}, t('popupNoPoints'), ' ', h('span', { lang: 'en' }, pointsReason ?? ''))
}

/** The sentence; words of ours, that say what it refers to, in brackets and marked as ours. */
export function pointText({ start, text, reference }: PageBrief['points'][number]): Child[] {
  if (!reference) return [text]
  const at = reference.at - start
  const inserted = h('span', { class: 'ours', title: t('popupInserted') }, ` [${reference.insert}]`)
  return [text.slice(0, at), inserted, text.slice(at)]
}

function termSection(brief: PageBrief, actions: BriefActions): HTMLElement {
  if (brief.terms.length === 0) return section('popupTerms', h('p', {}, t('popupNoTerms')))
  const items = keyTermsFirst(brief, TERMS_AT_FIRST).map((term) =>
    h('li', { 'data-term': term.id }, termButton(brief, term, actions)),
  )
  const rest = items.length > TERMS_AT_FIRST + 2 ? items.slice(TERMS_AT_FIRST) : []
  // Paper has them all (pages.css): nothing can be pressed there.
  const showRest = (does: boolean): void => rest.forEach((item) => (item.hidden = !does))
  showRest(false)
  const element = section('popupTerms', h('ul', { class: 'rows terms' }, ...items))
  if (rest.length === 0) return element
  const more = h('button', { class: 'more', type: 'button' }, tCount('popupAllTerms', items.length))
  more.addEventListener('click', () => {
    showRest(true)
    more.remove()
    rest[0]?.querySelector('button')?.focus()
  })
  element.append(more)
  return element
}

/** A term with its gloss; pressed, it goes to the term's mark, or where it has none to its place. */
export function termButton(
  brief: PageBrief,
  entry: PageBrief['terms'][number],
  { visit, visitTerm }: BriefActions,
): HTMLElement {
  const { id, term, kind, gloss, isMarked, mentions } = entry
  const lang = langOfTerm(brief, entry)
  const onclick = (): void => {
    const [first] = mentions
    if (isMarked) visitTerm(id)
    else if (first) visit(first)
  }
  return h(
    'button',
    { type: 'button', onclick },
    h('strong', { ...lang, dir: 'auto' }, term),
    ' ',
    h('span', { class: 'kind' }, t(KIND_LABELS[kind])),
    h('span', { class: 'soft', ...lang, dir: 'auto' }, gloss),
  )
}

function foldedSection<T>(
  title: MessageKey,
  items: readonly T[],
  element: (item: T) => HTMLElement,
): HTMLElement | null {
  if (items.length === 0) return null
  const list = h('ul', { class: 'rows' }, ...items.map((item) => h('li', {}, element(item))))
  return fold(title, items.length, list)
}

function fold(title: MessageKey, count: number, content: HTMLElement): HTMLElement {
  const number = h('span', { class: 'soft' }, formatNumber(count))
  return h(
    'details',
    {},
    h('summary', { 'data-control': title }, h('h2', {}, t(title)), number),
    content,
  )
}

/** Words with their language, where it isn't that of the page. */
interface Words {
  readonly text: string
  readonly lang?: string
}

function row(name: Words, about: Words | null, act: () => void): HTMLElement {
  const said = ({ lang }: Words): object => (lang === undefined ? {} : { lang })
  return h(
    'button',
    { type: 'button', onclick: act },
    h('strong', { ...said(name), dir: 'auto' }, name.text),
    about && h('span', { class: 'soft', ...said(about), dir: 'auto' }, about.text),
  )
}

function section(title: MessageKey, content: HTMLElement): HTMLElement {
  return h('section', {}, h('h2', {}, t(title)), content)
}
