// Finds the browsers of this machine, and installs them where that is one command: on Debian, as root.
import type { Browser } from './manifest.ts'
import { canInstall, findProgram, install } from './programs.ts'

const PROGRAMS: Record<Browser, readonly string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}
const VARIABLE: Record<Browser, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }
const PACKAGE: Record<Browser, string> = { chrome: 'chromium', firefox: 'firefox-esr' }

/** The program of a browser, or null when this machine has none. */
export function findBrowser(browser: Browser): string | null {
  const named = process.env[VARIABLE[browser]]
  if (named !== undefined && named !== '') {
    const program = findProgram([named])
    if (program !== null) return program
    throw new Error(`${VARIABLE[browser]}=${named} is no program: correct it or unset it`)
  }
  return findProgram(PROGRAMS[browser])
}

/**
 * The program of a browser, installed first where it is missing and can be.
 * @throws when it is missing and can't be installed here, with what to do
 */
export function ensureBrowser(browser: Browser): string {
  const found = findBrowser(browser)
  if (found !== null) return found
  if (canInstall()) install(PACKAGE[browser], 'fonts-noto-core')
  const installed = findBrowser(browser)
  if (installed !== null) return installed
  throw new Error(
    `no ${browser === 'chrome' ? 'Chrome, Chromium or Edge' : 'Firefox'} was found: ` +
      `install one, or set ${VARIABLE[browser]} to its program`,
  )
}
