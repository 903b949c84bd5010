// On or off for the site in front of the reader.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { send } from '../messages.ts'
import { changeSettings, readSettings } from '../settings.ts'

interface SiteSwitch {
  readonly host: string
  readonly isOn: boolean
  /** The tab, where it is one of a private window: nothing is stored there, its page is told. */
  readonly privateTab: number | null
}

/** The footer with the switch; `onChange` is called when the choice has been made. */
export function siteSwitch(
  { host, isOn, privateTab }: SiteSwitch,
  onChange: () => void,
): HTMLElement {
  const toggle = async (): Promise<void> => {
    if (privateTab !== null) {
      await send('obey', { command: 'silence' }, privateTab).catch(() => false)
      return onChange()
    }
    const { sitesOff } = await readSettings()
    const others = sitesOff.filter((site) => site !== host)
    await changeSettings({ sitesOff: isOn ? [...others, host] : others })
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
        'aria-checked': String(isOn),
        onclick: () => void toggle(),
      },
      t(isOn ? 'popupSiteOn' : 'popupSiteOff', host),
    ),
    h('span', { class: 'soft' }, t('popupPrivacy')),
  )
}
