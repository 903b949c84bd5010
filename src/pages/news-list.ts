// The bundled list of news sites, by region: each can be struck off before the rest is allowed.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { t, tCount } from '../i18n.ts'
import { readNewsSites, REGION_LABELS, type NewsSites } from '../sites/news-sites.ts'
import { patternOf } from '../sites/pattern.ts'

/** The list's id, by which the settings' address names it. */
export const NEWS_LIST = 'news-list'

/** The list with its button; unfolded where the page's address names it. */
export async function newsList(): Promise<HTMLElement> {
  const { regions } = await readNewsSites()
  const boxes: HTMLInputElement[] = []
  const count = h('strong', {})
  const allow = h(
    'button',
    { type: 'button', onclick: () => void ask() },
    count,
    h('span', { class: 'soft' }, t('sitesListSees')),
  )
  const update = (): void => {
    const chosen = boxes.filter(({ checked }) => checked).length
    count.textContent = tCount('sitesAllowList', chosen)
    allow.disabled = chosen === 0
  }
  const list = h(
    'details',
    { class: 'news-list', open: location.hash === `#${NEWS_LIST}` },
    h('summary', {}, t('sitesListShow')),
    ...regions.map((region) => regionBoxes(region, boxes)),
  )
  list.addEventListener('change', update)
  update()
  const ask = async (): Promise<void> => {
    const hosts = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    await browser.permissions.request({ origins: hosts.map(patternOf) })
  }
  return h('div', { class: 'choices', id: NEWS_LIST }, allow, list)
}

function regionBoxes(
  { region, sites }: NewsSites['regions'][number],
  boxes: HTMLInputElement[],
): HTMLElement {
  return h(
    'fieldset',
    {},
    h('legend', {}, t(REGION_LABELS[region])),
    ...sites.map(({ name, host }) => {
      const box = h('input', { type: 'checkbox', value: host, checked: true })
      boxes.push(box)
      return h(
        'label',
        {},
        box,
        ' ',
        h('bdi', {}, name),
        ' ',
        h('span', { class: 'soft', dir: 'ltr' }, host),
      )
    }),
  )
}
