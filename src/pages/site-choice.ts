// Where Newsgloss reads: the sites it may read, and those on which the reader has turned it off.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { onSettingsChanged, readSettings, setListed } from '../settings.ts'
import { shownName } from '../sites/shown-name.ts'
import { allowedSites } from './allowed-sites.ts'
import { replaceKeeping } from './keep-place.ts'

/** Fills `container` with the choice of sites and keeps it up to date until aborted. */
export function siteChoice(container: HTMLElement, signal: AbortSignal): void {
  const off = h('div', {})
  const allowed = h('div', {})
  container.replaceChildren(allowed, off)
  allowedSites(allowed, signal)
  const show = async (): Promise<void> => {
    const { sitesOff } = await readSettings()
    replaceKeeping(
      off,
      h('h3', {}, t('sitesOffTitle')),
      sitesOff.length === 0
        ? h('p', { class: 'soft' }, t('sitesOffNone'))
        : h('ul', { class: 'list' }, ...sitesOff.map((host) => siteRow(host))),
    )
  }
  onSettingsChanged(() => void show(), signal)
  void show()
}

function siteRow(host: string): HTMLElement {
  const name = shownName(host)
  const label = `${t('remove')}: ${name}`
  return h(
    'li',
    {},
    h('span', { class: 'grow' }, h('bdi', {}, name)),
    h(
      'button',
      {
        class: 'link',
        type: 'button',
        'aria-label': label,
        onclick: () => void setListed('sitesOff', host, false),
      },
      t('remove'),
    ),
  )
}
