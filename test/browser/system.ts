// Looks that a reader's system asks for, asked of a browser under test.
import type { CDPSession, Page, Protocol } from 'puppeteer-core'
import type { Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'

type Look = 'more contrast' | 'forced colours' | 'less motion' | 'dark' | 'paper'

const CHROMIUM = {
  'more contrast': { features: [{ name: 'prefers-contrast', value: 'more' }] },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  'less motion': { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  paper: { media: 'print' },
} satisfies Record<Look, Protocol.Emulation.SetEmulatedMediaRequest>

/** Firefox's own preferences, and the value that each has in a browser that nothing is asked of. */
const FIREFOX = {
  'more contrast': ['ui.useAccessibilityTheme', 1],
  'forced colours': ['browser.display.document_color_use', 2],
  'less motion': ['ui.prefersReducedMotion', 1],
  dark: ['layout.css.prefers-color-scheme.content-override', 0],
} as const satisfies Partial<Record<Look, readonly [pref: string, value: number]>>

/** The query that holds once a look is asked for. */
const QUERIES: Readonly<Record<Look, string>> = {
  'more contrast': '(prefers-contrast: more)',
  'forced colours': '(forced-colors: active)',
  'less motion': '(prefers-reduced-motion: reduce)',
  dark: '(prefers-color-scheme: dark)',
  paper: 'print',
}

/** Asks for a look, and for no other, on a page that is open. @throws when it doesn't come */
export async function askSystem(bench: Bench, page: Page, look: Look): Promise<void> {
  await askNothing(bench, page)
  if (bench.browser === 'chrome') {
    await (await sessionOf(page)).send('Emulation.setEmulatedMedia', CHROMIUM[look])
  } else if (look === 'paper') await setFirefoxMedium(bench, 'print')
  else {
    const [pref, value] = FIREFOX[look]
    await inFirefoxScope(bench.driver, `Services.prefs.setIntPref('${pref}', ${value}); true`)
  }
  await page.waitForFunction((query) => matchMedia(query).matches, {}, QUERIES[look])
}

/** The looks of a browser that nothing is asked of. */
export async function askNothing(bench: Bench, page: Page): Promise<void> {
  if (bench.browser === 'chrome') {
    const session = await sessionOf(page)
    return session.send('Emulation.setEmulatedMedia', { media: '', features: [] })
  }
  for (const [pref] of Object.values(FIREFOX)) {
    await inFirefoxScope(bench.driver, `Services.prefs.clearUserPref('${pref}'); true`)
  }
  await setFirefoxMedium(bench, '')
}

/** What is asked for holds as long as the session that asked. */
const sessions = new WeakMap<Page, CDPSession>()

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  return session
}

async function setFirefoxMedium(bench: Bench, medium: string): Promise<void> {
  await inFirefoxScope(
    bench.driver,
    `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'; true`,
  )
}
