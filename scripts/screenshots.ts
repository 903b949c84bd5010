// `npm run screenshots`: every surface in both themes, at 1280 and 360 pixels, and in the languages
// that run from right to left, into screenshots/. Names of surfaces or languages as arguments make
// only those.
import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { chosen, readCommandLine } from './command-line.ts'
import { DEMO_PAGES, demoUrl, pointAt } from './demo-page.ts'
import { pause } from './drive/harness.ts'
import { launch } from './launch.ts'
import { localised } from './localised.ts'
import { serve, servedFrom } from './serve.ts'

const DIR = 'screenshots'
const THEMES = ['light', 'dark'] as const
const WIDTHS = [1280, 360] as const
const RIGHT_TO_LEFT = ['ar', 'ur'] as const
const TERM = 'Michael Erik Kurilla'

type Theme = (typeof THEMES)[number]

interface Stage {
  readonly article: Page
  /** A page of the extension's own, in the theme and width of the moment. */
  readonly openOwn: (name: string) => Promise<Page>
  /** Sends a message to the article, as the extension's own pages do. */
  readonly tell: (name: string, ask: object) => Promise<void>
}

interface Surface {
  /** Gives the page to photograph, once what matters is on it. */
  readonly open: (stage: Stage) => Promise<Page>
  readonly isWhole?: boolean
}

const SURFACES: Readonly<Record<string, Surface>> = {
  page: { open: ({ article }) => marked(article) },
  card: {
    async open({ article }) {
      await marked(article)
      await pointAt(article, TERM)
      return cardShown(article)
    },
  },
  // An ambiguous word: the card says why it was read so.
  'card-reason': {
    async open({ article }) {
      await marked(article)
      await pointAt(article, 'Cabinet')
      return cardShown(article)
    },
  },
  'card-mentions': {
    async open({ article, tell }) {
      await tell('visitTerm', { id: 'cis-moa' })
      return cardShown(article)
    },
  },
  'card-nothing': {
    async open({ article, tell }) {
      await article.evaluate(() => {
        const [p] = document.querySelectorAll('article p:not([class])')
        if (p?.firstChild) getSelection()?.setBaseAndExtent(p.firstChild, 60, p.firstChild, 90)
      })
      await tell('explainSelection', { words: 'a fifteen-year pact nobody explains' })
      return cardShown(article)
    },
  },
  popup: { open: (stage) => ownPage(stage, 'popup', '.points') },
  'popup-whole': { open: (stage) => ownPage(stage, 'popup', '.points'), isWhole: true },
  panel: { open: (stage) => ownPage(stage, 'panel', '.strip') },
  options: { open: (stage) => ownPage(stage, 'options', '.sample'), isWhole: true },
  welcome: {
    async open(stage) {
      const page = await ownPage(stage, 'welcome', '.keys')
      return marked(page)
    },
    isWhole: true,
  },
  'welcome-card': {
    async open(stage) {
      const page = await marked(await ownPage(stage, 'welcome', '.keys'))
      await pointAt(page, TERM)
      return cardShown(page)
    },
  },
}

interface Look {
  readonly locale: string
  readonly theme: Theme
  readonly width: number
}

async function main(): Promise<void> {
  const { positionals } = readCommandLine({ allowPositionals: true })
  const names = Object.keys(SURFACES)
  const languages = ['en', ...RIGHT_TO_LEFT]
  const asked = chosen('screenshots', positionals, [...names, ...languages])
  const surfaces = someOf(names, asked)
  const locales = someOf(languages, asked)
  mkdirSync(DIR, { recursive: true })
  const server = await serve(servedFrom(DEMO_PAGES))
  for (const locale of locales) {
    const themes = locale === 'en' ? THEMES : (['light'] as const)
    const looks = themes.flatMap((theme) => WIDTHS.map((width) => ({ locale, theme, width })))
    await photograph(looks, surfaces, locale, demoUrl(server.port))
  }
  await server.close()
  console.log(`saved the screenshots in ${DIR}/`)
}

/** Those of a kind that are asked for: all where none of that kind is. */
function someOf(kind: readonly string[], asked: readonly string[]): readonly string[] {
  const some = kind.filter((name) => asked.includes(name))
  return some.length > 0 ? some : kind
}

async function photograph(
  looks: readonly Look[],
  surfaces: readonly string[],
  locale: string,
  url: string,
): Promise<void> {
  const extension = locale === 'en' ? {} : { extension: localised('chrome', locale) }
  const { driver, origin } = await launch('chrome', { headless: true, ...extension })
  const control = await driver.newPage()
  await control.goto(`${origin}/popup.html`)
  const article = await driver.newPage()
  for (const { theme, width } of looks) {
    await dress(article, theme, width)
    const stage: Stage = {
      article,
      async openOwn(name) {
        const page = await driver.newPage()
        await dress(page, theme, width)
        await page.goto(`${origin}/${name}.html`)
        return page
      },
      async tell(name, ask) {
        await control.evaluate(`chrome.tabs.query({}).then((tabs) => chrome.tabs.sendMessage(
          tabs.find(({ url }) => url?.includes('/news/')).id, ${JSON.stringify({ name, ask })}))`)
      },
    }
    for (const name of surfaces) {
      const surface = SURFACES[name]
      if (!surface) continue
      await article.bringToFront()
      await article.mouse.move(2, 2)
      await article.goto(url)
      await marked(article)
      const page = await surface.open(stage)
      await pause(300)
      const language = locale === 'en' ? '' : `-${locale}`
      const path = `${DIR}/${name}${language}-${theme}-${width}.png` as const
      await page.screenshot({ path, fullPage: surface.isWhole === true })
      if (page !== article) await page.close()
    }
  }
  await driver.close()
}

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

async function cardShown(page: Page): Promise<Page> {
  await page.waitForSelector('gloss-card')
  await pause(500)
  return page
}

async function ownPage({ openOwn }: Stage, name: string, selector: string): Promise<Page> {
  const page = await openOwn(name)
  await page.waitForSelector(selector)
  return page
}

await main()
