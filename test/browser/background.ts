// The background between two events: the browser puts it to sleep, and wakes it for the next.
import { TargetType } from 'puppeteer-core'
import type { Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { geckoId } from '../../scripts/manifest.ts'
import { eventually } from './own-pages.ts'

/** Chromium's worker is stopped by its protocol; Firefox's stops by itself after 1.5 s of idleness. */
export async function putToSleep(bench: Bench): Promise<void> {
  if (bench.browser === 'chrome') {
    const popup = await bench.openPopup()
    const session = await popup.createCDPSession()
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await popup.close()
  }
  await eventually(
    async () => !(await isAwake(bench)),
    async () => 'the background is awake',
  )
}

export async function isAwake(bench: Bench): Promise<boolean> {
  if (bench.browser === 'chrome') {
    return bench.driver.targets().some((target) => target.type() === TargetType.SERVICE_WORKER)
  }
  const state = await inFirefoxScope(
    bench.driver,
    `WebExtensionPolicy.getByID(${JSON.stringify(geckoId())}).extension.backgroundState`,
  )
  return state === 'running'
}
