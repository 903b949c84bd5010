// What a reader does in the browser's own places, outside every page: permissions given and taken back
// in its settings, and a press of the toolbar button.
import type { Page } from 'puppeteer-core'
import type { Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { geckoId } from '../../scripts/manifest.ts'

/** Allows a match pattern in the browser's own page of the extension. */
export async function grant(bench: Bench, pattern: string): Promise<void> {
  if (bench.browser === 'firefox') {
    await inFirefoxScope(bench.driver, change('add', pattern))
    return
  }
  await inSettings(bench, 'addHostPermission', pattern)
  // Of a site that the extension never asked for Chromium only notes that it may have it.
  await bench.inExtension(`chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`)
}

/** Takes it back there. */
export async function revoke(bench: Bench, pattern: string): Promise<void> {
  if (bench.browser === 'chrome') return inSettings(bench, 'removeHostPermission', pattern)
  await inFirefoxScope(bench.driver, change('remove', pattern))
}

/** Takes every site back there, as a reader does: Chromium's page has one choice for all of them. */
export async function revokeAll(bench: Bench): Promise<void> {
  if (bench.browser === 'firefox') return revoke(bench, '*://*/*')
  const settings = await bench.driver.newPage()
  await settings.goto(`chrome://extensions/?id=${new URL(bench.origin).host}`, { waitUntil: [] })
  await settings.locator('>>> #hostAccess').wait()
  await settings.select('>>> #hostAccess', 'ON_CLICK')
  await settings.close()
}

/** Gives and takes back a site whose requests are allowed, again and again, as fast as it goes. */
export async function giveAndTakeFast(
  bench: Bench,
  pattern: string,
  last: 'give' | 'take',
): Promise<void> {
  const steps = [...Array.from({ length: 4 }, () => ['give', 'take'] as const).flat(), last]
  if (bench.browser === 'firefox') {
    const changes = steps.map((step) => change(step === 'give' ? 'add' : 'remove', pattern))
    await inFirefoxScope(
      bench.driver,
      `(async () => { ${changes.map((one) => `await ${one}`).join('\n')} })()`,
    )
    return
  }
  const calls = steps.map((step) => (step === 'give' ? 'request' : 'remove'))
  await bench.inExtension(`(async () => {
    const sites = { origins: [${JSON.stringify(pattern)}] }
    for (const call of ${JSON.stringify(calls)}) await chrome.permissions[call](sites)
  })()`)
}

/**
 * Makes the extension's next requests within a pattern answer yes: Chromium asks nothing where a
 * reader has allowed it before, Firefox nothing at all under the preference the tests set.
 */
export async function allowRequests(bench: Bench, pattern: string): Promise<void> {
  if (bench.browser === 'firefox') return
  await grant(bench, pattern)
  await bench.inExtension(`chrome.permissions.remove({ origins: [${JSON.stringify(pattern)}] })`)
}

/** Whether Firefox asks the reader before it gives a permission; Chromium always does. */
export async function asking(bench: Bench, does: boolean): Promise<void> {
  if (bench.browser === 'chrome') return
  await inFirefoxScope(
    bench.driver,
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${does})`,
  )
}

/** Presses the toolbar button on the page in front, which lets the extension see that page, once. */
export async function pressButton(bench: Bench, page: Page): Promise<void> {
  await page.bringToFront()
  if (bench.browser === 'chrome') {
    const [extension] = [...(await bench.driver.extensions()).values()]
    if (!extension) throw new Error('no extension is installed')
    await page.triggerExtensionAction(extension)
    return
  }
  await inFirefoxScope(
    bench.driver,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId())})
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      const action = ExtensionParent.apiManager.global.browserActionFor(extension)
      // Where the popup of an earlier press is still open, the button would only close it.
      const open = () => [...window.document.querySelectorAll('panel')].filter(({ state }) => state === 'open')
      for (const panel of open()) panel.hidePopup()
      while (open().length > 0) await new Promise((done) => window.setTimeout(done, 50))
      await action.triggerAction(window)
    })()`,
  )
}

/** Presses the key of a command of ours on the page in front, which lets the extension see it, once. */
export async function pressKey(bench: Bench, page: Page, command: string): Promise<void> {
  if (bench.browser === 'chrome') {
    // Chromium takes no real key of an extension's from a driver: what the key gives, then what it does.
    await pressButton(bench, page)
    const [extension] = [...(await bench.driver.extensions()).values()]
    const [worker] = (await extension?.workers()) ?? []
    if (!worker) throw new Error('the extension has no worker')
    await page.bringToFront()
    await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(command)})`)
    return
  }
  await page.bringToFront()
  await inFirefoxScope(
    bench.driver,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId())})
      const [{ shortcut }] = (await extension.shortcuts.allCommands())
        .filter(({ name }) => name === ${JSON.stringify(command)})
      const letter = shortcut.split('+').at(-1)
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      const key = [...window.document.querySelectorAll('keyset[id^="ext-keyset"] key')]
        .find((key) => key.getAttribute('key') === letter)
      key.doCommand()
    })()`,
  )
}

/** The match patterns for which the content script is registered, beside the manifest's own. */
export async function registeredFor(bench: Bench): Promise<string[]> {
  return (await bench.inExtension(
    `chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`,
  )) as string[]
}

/**
 * Outside the developer's mode, Chromium doesn't bring an extension from a folder back once it is
 * reloaded; Firefox does.
 */
export async function allowRestarts(bench: Bench): Promise<void> {
  if (bench.browser === 'firefox') return
  await onExtensionsPage(
    bench,
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  )
}

/** Runs an expression on Chromium's page of extensions, and waits for what it promises. */
export async function onExtensionsPage(bench: Bench, expression: string): Promise<void> {
  const settings = await bench.driver.newPage()
  await settings.goto('chrome://extensions')
  await settings.evaluate(expression)
  await settings.close()
}

async function inSettings(bench: Bench, call: string, pattern: string): Promise<void> {
  const id = new URL(bench.origin).host
  await onExtensionsPage(
    bench,
    `new Promise((done) => chrome.developerPrivate.${call}(${JSON.stringify(id)}, ${JSON.stringify(pattern)}, done))`,
  )
}

function change(how: 'add' | 'remove', pattern: string): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const id = ${JSON.stringify(geckoId())}
    const { extension } = WebExtensionPolicy.getByID(id)
    await ExtensionPermissions.${how}(id, { permissions: [], origins: [${JSON.stringify(pattern)}] }, extension)
  })()`
}
