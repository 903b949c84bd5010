// One site more by its name: for who isn't on it, and so can't allow it from the popup.
import browser from 'webextension-polyfill'
import { h } from '../element.ts'
import { isolated, t } from '../i18n.ts'
import { hostIn, nameOf, patternOf } from '../sites/pattern.ts'
import { shownName } from '../sites/shown-name.ts'
import { notice } from './notice.ts'
import { choice } from './site-access.ts'

/**
 * A field for a site. `ask` is called with its pattern at the click on the choice that names it, and answers whether
 * it was allowed.
 */
export function siteField(
  ask: (pattern: string) => Promise<boolean>,
  signal: AbortSignal,
): HTMLElement {
  const input = h('input', { type: 'text', dir: 'ltr', name: 'site' })
  input.inputMode = 'url'
  input.autocapitalize = 'none'
  input.spellcheck = false
  const offer = h('div', { class: 'choices' })
  const told = notice()

  const show = async (): Promise<void> => {
    const written = input.value
    const host = hostIn(written)
    told.clear()
    offer.replaceChildren(...(host === null ? [] : [choiceOf(host)]))
    if (host === null) return
    const pattern = patternOf(host)
    const isAllowed = await browser.permissions.contains({ origins: [pattern] })
    if (input.value === written && isAllowed) allowed(pattern)
  }
  /** Only once the reader is done with it: half a name is none yet. */
  const check = (): void => {
    if (input.value.trim() !== '' && hostIn(input.value) === null)
      told.say(t('siteNoName'), { isProblem: true })
  }
  const allowed = (pattern: string): void => {
    offer.replaceChildren()
    told.say(t('siteMayBeRead', isolated(shownName(nameOf(pattern)))))
  }
  const choiceOf = (host: string): HTMLElement => {
    const pattern = patternOf(host)
    const site = shownName(nameOf(pattern))
    const act = async (): Promise<void> => {
      if (!(await ask(pattern))) return
      input.value = ''
      allowed(pattern)
      input.focus()
    }
    return choice(t('sitesThis', site), t('sitesThisSees', site), () => void act())
  }

  input.addEventListener('input', () => void show())
  input.addEventListener('change', check)
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Enter' || isComposing) return
    check()
    offer.querySelector('button')?.click()
  })
  // What was said of a site may be so no more.
  browser.permissions.onRemoved.addListener(told.clear)
  signal.addEventListener('abort', () => browser.permissions.onRemoved.removeListener(told.clear))
  return h(
    'div',
    { class: 'site-field' },
    h('label', {}, t('sitesOther'), input),
    offer,
    told.element,
  )
}
