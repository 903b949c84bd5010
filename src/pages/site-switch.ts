// On or off for the site in front of the reader.
import { h } from '../element.ts'
import { isolated, t } from '../i18n.ts'
import { send } from '../messages.ts'
import { setListed } from '../settings.ts'
import { shownName } from '../sites/shown-name.ts'

const ASK_AGAIN_MS = 50
const MOST_ASKED = 20

interface SiteSwitch {
  readonly host: string
  readonly isOn: boolean
  readonly tabId: number
  /** In a private window nothing is stored: its page is told. */
  readonly isPrivate: boolean
  /** Whether it stands as it does for this page alone. */
  readonly isOfPage: boolean
}

/** The footer with the switch; `onChange` is called when the page has taken the choice. */
export function siteSwitch(
  { host, isOn, tabId, isPrivate, isOfPage }: SiteSwitch,
  onChange: () => void,
): HTMLElement {
  const toggle = async (): Promise<void> => {
    if (isPrivate) await send('obey', { command: 'silence' }, tabId).catch(() => false)
    else await setListed('sitesOff', host, isOn)
    await pageIs(tabId, isOn ? 'off' : 'on')
    onChange()
  }
  return h(
    'footer',
    {},
    h(
      'button',
      {
        class: 'switch',
        type: 'button',
        role: 'switch',
        'data-control': 'site',
        'aria-checked': String(isOn),
        onclick: () => void toggle(),
      },
      isOfPage
        ? t(isOn ? 'popupPageOn' : 'popupPageOff')
        : t(isOn ? 'popupSiteOn' : 'popupSiteOff', isolated(shownName(host))),
    ),
    h('span', { class: 'soft' }, t(isPrivate ? 'popupPrivate' : 'popupPrivacy')),
  )
}

/** Waits until the page has heard of the switch, but not for ever: it may say of itself what was before. */
async function pageIs(tabId: number, wanted: 'on' | 'off'): Promise<void> {
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const page = await send('describePage', {}, tabId).catch(() => null)
    if (page === null || (page.state === 'off') === (wanted === 'off')) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}
