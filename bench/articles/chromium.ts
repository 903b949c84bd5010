// The shared pages in real Chromium: served at their own addresses from disk, their scripts off,
// everything else they ask for refused.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type HTTPRequest, launch, type Page as Tab } from 'puppeteer-core'
import { ensureBrowser } from '../../scripts/find-browser.ts'
import type { Model } from '../../src/article/classifier/classify.ts'
import type { Weighed } from './evidence.ts'
import { htmlOf, type Page, urlOf } from './pages.ts'
import type { Rows } from './rows.ts'
import type { Outcome } from './tools.ts'

export interface Chromium {
  /** Runs the tools over a page as loaded, layout and all. */
  readonly run: (page: Page, peers: boolean) => Promise<Outcome>
  /** The first call of one task in a page of its own that has been drawn, in milliseconds. */
  readonly time: (page: Page, task: string) => Promise<{ ms: number; found: boolean }>
  /** The page's blocks with their features, the page parsed but not loaded. */
  readonly rows: (page: Page) => Promise<Rows>
  readonly evidence: (page: Page, models: readonly Model[]) => Promise<Weighed[]>
  readonly close: () => Promise<void>
}

/** What is drawn of a page, which lays all of it out. */
const CORNER = { x: 0, y: 0, width: 10, height: 10, scale: 1 }

export async function openChromium(): Promise<Chromium> {
  const tools = await bundle('tools.ts')
  const timing = await bundle('timing.ts')
  const browser = await launch({
    executablePath: ensureBrowser('chrome'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox'],
  })
  const tab = await browser.newPage()
  await tab.setJavaScriptEnabled(false)
  await tab.setRequestInterception(true)
  const devtools = await tab.createCDPSession()
  let body = ''
  const parsers = new Map<string, Tab>()
  tab.on('request', (request) => {
    void answer(request, body)
  })
  const load = async (page: Page) => {
    body = htmlOf(page)
    await tab.goto(urlOf(page), { waitUntil: 'domcontentloaded', timeout: 30_000 })
  }
  const parsed = async (file: string, call: string): Promise<unknown> => {
    let parser = parsers.get(file)
    if (!parser) {
      parser = await browser.newPage()
      await parser.evaluate(await bundle(file))
      parsers.set(file, parser)
    }
    return parser.evaluate(`bench.${call}`)
  }
  return {
    run: async (page, peers) => {
      await load(page)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bundle is tools.ts
      return (await tab.evaluate(`${tools};bench.runTools(document, ${peers})`)) as Outcome
    },
    time: async (page, task) => {
      await load(page)
      await devtools.send('Page.captureScreenshot', { clip: CORNER })
      const call = `${timing};bench.time(document, ${JSON.stringify(task)})`
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bundle is timing.ts
      return (await tab.evaluate(call)) as { ms: number; found: boolean }
    },
    rows: async (page) => {
      const call = `rowsOf(${JSON.stringify(htmlOf(page))})`
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bundle is rows.ts
      return (await parsed('rows.ts', call)) as Rows
    },
    evidence: async (page, models) => {
      const call = `evidenceIn(${JSON.stringify(htmlOf(page))}, ${JSON.stringify(urlOf(page))}, ${JSON.stringify(models)})`
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the bundle is evidence.ts
      return (await parsed('evidence.ts', call)) as Weighed[]
    },
    close: () => browser.close(),
  }
}

async function answer(request: HTTPRequest, body: string): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort()
  // Isolated, so that the page's clock ticks in steps of 5 microseconds.
  const headers = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body })
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    write: false,
    target: 'es2023',
  })
  return outputFiles[0]?.text ?? ''
}
