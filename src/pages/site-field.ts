// One site more by its name: for who isn't on it, and so can't allow it from the popup.
import { h } from '../element.ts'
import { t } from '../i18n.ts'
import { hostIn, nameOf, patternOf } from '../sites/pattern.ts'
import { choice } from './site-access.ts'

/** A field for a site. `ask` is called with its pattern at the click on the choice that names it. */
export function siteField(ask: (pattern: string) => void): HTMLElement {
  const input = h('input', { type: 'text', dir: 'ltr', name: 'site' })
  input.inputMode = 'url'
  input.autocapitalize = 'none'
  input.spellcheck = false
  const offer = h('div', { class: 'choices' })
  input.addEventListener('input', () => {
    const host = hostIn(input.value)
    offer.replaceChildren(...(host === null ? [] : [choiceOf(host)]))
  })
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) offer.querySelector('button')?.click()
  })
  const choiceOf = (host: string): HTMLElement => {
    const pattern = patternOf(host)
    const site = nameOf(pattern)
    return choice(t('sitesThis', site), t('sitesThisSees', site), () => ask(pattern))
  }
  return h('div', { class: 'site-field' }, h('label', {}, t('sitesOther'), input), offer)
}
