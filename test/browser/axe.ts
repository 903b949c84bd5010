// Looks for what keeps people out: axe-core's rules on a page as it stands.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Look {
  readonly theme: 'light' | 'dark'
  readonly dir: 'ltr' | 'rtl'
}

export const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ theme, dir })),
)

/** The violations of axe-core's rules in one look, each in a line. */
export async function violations(page: Page, { theme, dir }: Look): Promise<string[]> {
  await page.evaluate(
    (theme, dir) => {
      // All colours of ours are light-dark(): this is what the browser's own theme sets.
      document.documentElement.style.colorScheme = theme
      document.documentElement.dir = dir
    },
    theme,
    dir,
  )
  // As one expression for the debugger: the page's policy lets no script in from elsewhere.
  const found = (await page.evaluate(`(async () => {
    if (!window.axe) { ${AXE} }
    const { violations } = await window.axe.run(document, { iframes: false })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary))
  })()`)) as string[]
  return found
}

/**
 * Walks through a page with Tab and says which of what can be used was never reached, or was reached
 * without a focus ring.
 */
export async function missedByKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  const count = await page.evaluate(() => {
    const seen = new Set<string>()
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, iframe'),
    ].filter((element) => {
      if (!element.checkVisibility() || element.matches(':disabled')) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      return !seen.has(element.name) && seen.add(element.name)
    })
    for (const element of all) {
      const group = element instanceof HTMLInputElement && element.type === 'radio'
      element.dataset['walk'] = group ? `radio ${element.name}` : element.outerHTML.slice(0, 120)
    }
    return all.length
  })
  const unseen: string[] = []
  for (let step = 0; step < count * 2 + 20; step++) {
    await page.keyboard.press('Tab')
    const problem = await page.evaluate(() => {
      const active = document.activeElement
      if (!(active instanceof HTMLElement) || active === document.body) return null
      const name = active instanceof HTMLInputElement && active.type === 'radio' ? active.name : ''
      const target = name
        ? document.querySelector<HTMLElement>(`[data-walk="radio ${name}"]`)
        : active
      const isNew = target?.dataset['walk'] !== undefined
      if (target) delete target.dataset['walk']
      // In a frame the focus is on something of the frame's.
      const hasRing =
        active instanceof HTMLIFrameElement ||
        [active, active.closest('label')].some(
          (element) => element && getComputedStyle(element).outlineStyle !== 'none',
        )
      const what = active.outerHTML.slice(0, 120)
      if (isNew && !hasRing) return `no focus ring: ${what}`
      const foot = document.querySelector('.foot')
      const isBehind =
        foot?.contains(active) === false &&
        active.getBoundingClientRect().bottom + 4 > foot.getBoundingClientRect().top
      return isBehind ? `behind the foot: ${what}` : null
    })
    if (problem) unseen.push(problem)
    const left = await page.evaluate(() => document.querySelectorAll('[data-walk]').length)
    if (left === 0) break
  }
  const missed = await page.$$eval('[data-walk]', (all) =>
    all.map((element) => `not reached: ${element.outerHTML.slice(0, 160)}`),
  )
  return [...unseen, ...missed]
}
