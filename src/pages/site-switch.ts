// On or off for the site in front of the reader.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { changeSettings, readSettings } from '../settings.ts'

/** The footer with the switch; `onChange` is called when the choice is stored. */
export function siteSwitch(host: string, isOn: boolean, onChange: () => void): HTMLElement {
  const toggle = async (): Promise<void> => {
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
