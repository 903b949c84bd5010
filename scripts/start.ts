// `npm start`: a browser with the extension in it, on the demo article. HEADLESS=1 saves demo.png
// instead (the marks, and a card open) and exits.
import type { Page } from 'puppeteer-core'
import { refuse } from './command-line.ts'
import { DEMO_PAGES, demoUrl, pointAt } from './demo-page.ts'
import { findBrowser } from './find-browser.ts'
import { launch } from './launch.ts'
import { BROWSERS, type Browser } from './manifest.ts'
import { serve, servedFrom } from './serve.ts'

const SCREENSHOT = 'demo.png'
const DEMO_TERM = 'Michael Erik Kurilla'

async function main(): Promise<void> {
  const headless = process.env['HEADLESS'] === '1'
  const browser = chosenBrowser()
  const server = await serve(servedFrom(DEMO_PAGES))
  const { driver } = await launch(browser, { headless })
  const page = await driver.newPage()
  await page.goto(demoUrl(server.port))
  if (headless) {
    await photograph(page)
    await driver.close()
  } else {
    console.log(
      `The demo article is open in ${browser}: point at a dotted word. Close the browser to end.`,
    )
    await new Promise((done) => driver.once('disconnected', done))
  }
  await server.close()
}

function chosenBrowser(): Browser {
  const wish = process.env['BROWSER']
  if (wish === undefined || wish === '') {
    return BROWSERS.find((browser) => findBrowser(browser) !== null) ?? 'chrome'
  }
  const named = BROWSERS.find((browser) => browser === wish)
  return named ?? refuse(`BROWSER=${wish}: set it to ${BROWSERS.join(' or ')}`)
}

async function photograph(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.has('gloss-mark'), { timeout: 20_000 })
  await pointAt(page, DEMO_TERM)
  await page.waitForSelector('gloss-card', { timeout: 5000 })
  await new Promise((done) => setTimeout(done, 400))
  await page.screenshot({ path: SCREENSHOT })
  console.log(`saved ${SCREENSHOT}`)
}

try {
  await main()
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
