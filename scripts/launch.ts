// Starts a real browser with the built extension in it, its host names led to this machine.
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { launch as launchDriver, TargetType, type Browser as Driver } from 'puppeteer-core'
import { ensureBrowser } from './find-browser.ts'
import { inFirefoxScope } from './firefox-scope.ts'
import { geckoId, type Browser } from './manifest.ts'

export interface Launched {
  readonly driver: Driver
  /** Where the extension's own pages are: 'chrome-extension://…' or 'moz-extension://…'. */
  readonly origin: string
}

export interface LaunchOptions {
  readonly headless: boolean
  /** Another built extension than dist/<browser>. */
  readonly extension?: string
  /** Chromium only: the X display that shows its window; the one of this process without it. */
  readonly display?: string
  /** Chromium only: hosts at their usual ports, led to a port of this machine. */
  readonly hosts?: Readonly<Record<string, number>>
}

const WELCOME = '/welcome.html'
const OPENS_WITHIN_MS = 5000

const CHROME_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Launches `browser` with a new profile. Every host name leads to 127.0.0.1 there. The welcome page,
 * which opens at the install, is closed: it would come to the front at a moment of its own.
 * @throws when the browser isn't there or doesn't start
 */
export async function launch(browser: Browser, options: LaunchOptions): Promise<Launched> {
  const extension = resolve(options.extension ?? `dist/${browser}`)
  const program = ensureBrowser(browser)
  const launching =
    browser === 'chrome'
      ? launchChrome(program, extension, options)
      : launchFirefox(program, extension, options.headless)
  const launched = await launching.catch((cause: unknown) => {
    throw new Error(`${program} doesn't start as ${browser} does: ${String(cause)}`, { cause })
  })
  await (browser === 'chrome' ? closeInChrome : closeInFirefox)(launched.driver, WELCOME)
  return launched
}

/** Closes the tab with a page of the extension's own, which is about to open. */
async function closeInChrome(driver: Driver, path: string): Promise<void> {
  const opened = await driver
    .waitForTarget((target) => target.url().endsWith(path), { timeout: OPENS_WITHIN_MS })
    .catch(() => null)
  await (await opened?.page())?.close()
}

/** The same in Firefox, which tells the driver of no address that an extension opens. */
async function closeInFirefox(driver: Driver, path: string): Promise<void> {
  await inFirefoxScope(
    driver,
    `(async () => {
      const { gBrowser, setTimeout } = Services.wm.getMostRecentWindow('navigator:browser')
      const opened = () => gBrowser.tabs.find(({ linkedBrowser }) =>
        linkedBrowser.currentURI.spec.endsWith('${path}'))
      const until = Date.now() + ${OPENS_WITHIN_MS}
      while (!opened() && Date.now() < until) await new Promise((done) => setTimeout(done, 30))
      if (opened()) gBrowser.removeTab(opened())
    })()`,
  )
}

async function launchChrome(
  executablePath: string,
  extension: string,
  { headless, display, hosts = {} }: LaunchOptions,
): Promise<Launched> {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`)
  const driver = await launchDriver({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...CHROME_ARGS,
      `--host-resolver-rules=${[...rules, 'MAP * 127.0.0.1'].join(',')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // What is served here under another's name is signed by nobody.
    acceptInsecureCerts: rules.length > 0,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
  })
  const worker = await driver.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)
  return { driver, origin: worker.url().split('/').slice(0, 3).join('/') }
}

async function launchFirefox(
  executablePath: string,
  extension: string,
  headless: boolean,
): Promise<Launched> {
  const uuid = randomUUID()
  const driver = await launchDriver({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': 1500,
      'network.dns.forceResolve': '127.0.0.1',
    },
  })
  await driver.installExtension(extension)
  return { driver, origin: `moz-extension://${uuid}` }
}
