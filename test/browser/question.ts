// The question that a browser asks a reader before it lets the extension see more, and its answer, given
// where a reader gives it: on Firefox's panel, and by the keys of a screen on Chromium's window.
import type { Page } from 'puppeteer-core'
import { pause, type Bench } from '../../scripts/drive/harness.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { openScreen, type Screen } from './screen.ts'

export type Answer = 'yes' | 'no'

/** Long enough for Chromium's question to take keys: it ignores what is pressed as it appears. */
const READ_FOR_MS = 900
const WITHIN_MS = 10_000

/** A screen for the browser that needs one to be answered. */
export async function screenFor(browser: Bench['browser']): Promise<Screen | null> {
  return browser === 'chrome' ? openScreen() : null
}

/**
 * Clicks a choice of a page of ours, which asks the browser, and answers.
 * @param front the page in the tab in front, which has the window's keys back once it is answered; the
 * asking page itself, or, where a popup asks, the page under it
 */
export async function chooseAndAnswer(
  bench: Bench,
  screen: Screen | null,
  { asking, choice, front }: { asking: Page; choice: string; front: Page },
  answer: Answer,
): Promise<void> {
  await asking.bringToFront().catch(() => undefined)
  // The question closes a popup, in the middle of the click.
  await asking
    .locator(`.choices button ::-p-text(${choice})`)
    .click()
    .catch((error: unknown) => {
      if (!asking.isClosed()) throw error
    })
  if (!screen) return answerInFirefox(bench, answer)
  await until(async () => asking.isClosed() || !(await hasFocus(asking)))
  await pause(READ_FOR_MS)
  // 'Deny' has the focus, and 'Allow' is the next.
  if (answer === 'yes') screen.press('Tab')
  await until(async () => {
    screen.press('Return')
    await pause(300)
    return hasFocus(front)
  })
}

async function answerInFirefox(bench: Bench, answer: Answer): Promise<void> {
  const button = answer === 'yes' ? 'button' : 'secondaryButton'
  await inFirefoxScope(
    bench.driver,
    `(async () => {
      const { document } = Services.wm.getMostRecentWindow('navigator:browser')
      const wait = () => new Promise((done) => document.defaultView.setTimeout(done, 100))
      const question = () => {
        const found = document.getElementById('addon-webext-permissions-notification')
        return found?.closest('panel')?.state === 'open' ? found : null
      }
      while (!question()) await wait()
      // Firefox ignores what is pressed as its panel appears.
      for (; question(); await wait()) question().${button}.click()
    })()`,
  )
}

/** Whether the keys go to a page: no, while the browser asks. */
async function hasFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => document.hasFocus()).catch(() => false)
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + WITHIN_MS
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('the browser did not ask, or took no answer')
    await pause(50)
  }
}
