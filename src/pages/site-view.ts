// What can be done about the site in front of the reader: allow it, once or always, or turn it on and off.
import { h } from '../element.ts'
import { isReadable } from '../sites/pattern.ts'
import type { AskedState } from './page-state.ts'
import { allowedStays, alwaysOn, siteAccess } from './site-access.ts'
import { siteSwitch } from './site-switch.ts'

/** The host of the page in front; null where there is none that could be read. */
export function hostOf({ tab }: AskedState): string | null {
  return isReadable(tab?.url) ? new URL(tab.url).hostname : null
}

/** All that is shown of a page, as one text: where it is the same, nothing need be shown anew. */
export function shownOf(asked: AskedState, sitesOff: readonly string[]): string {
  const { state, tab, isAllowed, closedFrame } = asked
  const host = hostOf(asked)
  return JSON.stringify([
    { ...state, inView: null },
    tab?.id,
    host,
    isAllowed,
    closedFrame,
    host !== null && sitesOff.includes(host),
  ])
}

interface SiteActions {
  /** Something about the site has changed. */
  readonly onChange: () => void
  /** What was asked for is in front, in another tab. */
  readonly onLeave: () => void
}

/** The choices for the page's site; none where there is no site to choose for. */
export function siteView(
  asked: AskedState,
  sitesOff: readonly string[],
  { onChange, onLeave }: SiteActions,
): HTMLElement[] {
  const { state, tab, isAllowed } = asked
  const host = hostOf(asked)
  if (host === null || tab?.id === undefined) return []
  if (state.state === 'unreadable') return []
  const isPrivate = tab.incognito
  if (state.state === 'not-allowed')
    return [siteAccess({ host, tabId: tab.id, isPrivate, onChosen: onChange, onLeave })]
  // A page in a private window keeps the choice to itself, so it is the page that is asked.
  const isOn = isPrivate ? state.state !== 'off' : !sitesOff.includes(host)
  // Read once, or by the press of the button: no switch can promise more.
  if (isOn && !isAllowed)
    return [
      h('div', { class: 'choices' }, alwaysOn(host, onChange)),
      ...(isPrivate ? [allowedStays()] : []),
    ]
  const isOfPage = isPrivate && (isOn || isOffByPage(asked, sitesOff))
  return [siteSwitch({ host, isOn, tabId: tab.id, isPrivate, isOfPage }, onChange)]
}

/** Whether a page that is off is so by its own choice, as in a private window, and not by that of its site. */
export function isOffByPage(asked: AskedState, sitesOff: readonly string[]): boolean {
  const host = hostOf(asked)
  return asked.tab?.incognito === true && host !== null && !sitesOff.includes(host)
}
