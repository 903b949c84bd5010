// `npm run screenshots`: every surface in both themes, at 1280 and 360 pixels, into screenshots/.
// Names of surfaces as arguments make only those.
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { demoPage, demoUrl, pointAt } from './demo-page.ts'
import { launch } from './launch.ts'
import { serve } from './serve.ts'

const DIR = 'screenshots'
const THEMES = ['light', 'dark'] as const
const WIDTHS = [1280, 360] as const
const TERM = 'Michael Erik Kurilla'

interface Stage {
  readonly article: Page
  /** A page of the extension's own, in the theme and width of the moment. */
  readonly openOwn: (name: string) => Promise<Page>
}

interface Surface {
  /** Gives the page to photograph, once what matters is on it. */
  readonly open: (stage: Stage) => Promise<Page>
  readonly isWhole?: boolean
}

const SURFACES: Readonly<Record<string, Surface>> = {
  page: { open: async ({ article }) => marked(article) },
  card: {
    async open({ article }) {
      await marked(article)
      await pointAt(article, TERM)
      await article.waitForSelector('gloss-card')
      await pause(500)
      return article
    },
  },
  popup: { open: (stage) => ownPage(stage, 'popup', '.points'), isWhole: true },
  panel: { open: (stage) => ownPage(stage, 'panel', '.strip') },
  options: { open: (stage) => ownPage(stage, 'options', '.sample'), isWhole: true },
  welcome: {
    async open(stage) {
      const page = await ownPage(stage, 'welcome', '.keys')
      return marked(page)
    },
    isWhole: true,
  },
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  mkdirSync(DIR, { recursive: true })
  const server = await serve(demoPage)
  const { driver, origin } = await launch('chrome', { headless: true })
  const article = await driver.newPage()
  for (const theme of THEMES) {
    for (const width of WIDTHS) {
      await dress(article, theme, width)
      const openOwn = async (name: string): Promise<Page> => {
        const page = await driver.newPage()
        await dress(page, theme, width)
        await page.goto(`${origin}/${name}.html`)
        return page
      }
      await article.goto(demoUrl(server.port))
      await marked(article)
      for (const [name, { open, isWhole = false }] of Object.entries(SURFACES)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        await article.bringToFront()
        const page = await open({ article, openOwn })
        await pause(300)
        await page.screenshot({ path: `${DIR}/${name}-${theme}-${width}.png`, fullPage: isWhole })
        if (page !== article) await page.close()
      }
    }
  }
  await driver.close()
  await server.close()
  console.log(`saved the screenshots in ${DIR}/`)
}

type Theme = (typeof THEMES)[number]

async function dress(page: Page, theme: Theme, width: number): Promise<void> {
  await page.setViewport({ width, height: width > 600 ? 900 : 720, deviceScaleFactor: 1 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
}

async function marked(page: Page): Promise<Page> {
  await page.waitForFunction(() => CSS.highlights.has('gloss-mark'), { timeout: 20_000 })
  return page
}

async function ownPage({ openOwn }: Stage, name: string, selector: string): Promise<Page> {
  const page = await openOwn(name)
  await page.waitForSelector(selector)
  return page
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

await main()
