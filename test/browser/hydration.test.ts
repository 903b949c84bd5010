// Apps that take over what their server rendered compare every node with what they expect there: they
// must find it as it was, and the marks must follow what they render.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { createElement } from 'react'
import { renderToString as renderReact } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import { MONEY, SHIPPING, shell } from '../../scripts/drive/articles.ts'
import { marksPainted, openBench, paintedTexts, type Bench } from '../../scripts/drive/harness.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import type { RunningApp } from './apps/app.ts'
import { ReactApp } from './apps/react-app.ts'
import { VueApp } from './apps/vue-app.ts'
import { painted } from './own-pages.ts'

const APPS = ['react', 'vue'] as const
const ARTICLES = { articles: [SHIPPING, MONEY] }

/** What the pages' own scripts leave on the window. */
interface Page extends Window {
  app: RunningApp
  hydrate(): unknown
  nodes: Node[]
  html: string
}
declare const window: Page

describe.each(BROWSERS)('%s: apps that hydrate', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    const rendered = {
      react: renderReact(createElement(ReactApp, ARTICLES)),
      vue: await renderVue(createSSRApp(VueApp, ARTICLES)),
    }
    const pages = APPS.map(async (name) => [
      [`/${name}.html`, { body: pageWith(name, rendered[name]) }],
      [`/${name}.js`, { body: await bundle(`hydrate-${name}.ts`), type: 'text/javascript' }],
    ])
    bench = await openBench(browser, Object.fromEntries((await Promise.all(pages)).flat()))
  })
  afterAll(() => bench.close())

  it.each(APPS)('%s finds every node as its server made it, and says nothing', async (name) => {
    const { page } = await bench.open(`/${name}.html`)
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    const before = await marksPainted(page)
    expect(before).toContain(SHIPPING.mark)
    const isUntouched = await page.evaluate(async () => {
      const nodesNow = (): Node[] => {
        const nodes: Node[] = []
        const walker = document.createTreeWalker(document.documentElement)
        while (walker.nextNode()) nodes.push(walker.currentNode)
        return nodes
      }
      const nodes = nodesNow()
      const html = document.documentElement.outerHTML
      window.hydrate()
      while (!('app' in window)) await new Promise((done) => setTimeout(done, 20))
      const after = nodesNow()
      return (
        html === document.documentElement.outerHTML &&
        nodes.length === after.length &&
        nodes.every((node, index) => node === after[index])
      )
    })
    expect(isUntouched).toBe(true)
    expect(said.filter((text) => !text.includes('DevTools'))).toEqual([])
    expect(await paintedTexts(page)).toEqual(before)
    await page.close()
  })

  it.each(APPS)('marks follow what %s renders', async (name) => {
    const { page, errors } = await bench.open(`/${name}.html`)
    const before = await marksPainted(page)
    await page.evaluate(async () => {
      window.hydrate()
      while (!('app' in window)) await new Promise((done) => setTimeout(done, 20))
    })
    const old = await page.$('p')
    await page.evaluate(() => window.app.again())
    await page.waitForFunction((p) => !p?.isConnected, {}, old)
    await painted(page, (texts) => String(texts) === String(before))
    await page.evaluate(() => window.app.next())
    await painted(page, (texts) => texts.includes(MONEY.mark) && !texts.includes(SHIPPING.mark))
    await page.evaluate(() => window.app.next())
    await painted(page, (texts) => String(texts) === String(before))
    expect(errors).toEqual([])
    await page.close()
  })
})

function pageWith(name: string, rendered: string): string {
  return shell(SHIPPING.title, `<div id="app">${rendered}</div><script src="/${name}.js"></script>`)
}

/** With the development builds: only they compare, and say what differs. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`apps/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  })
  return outputFiles[0]?.text ?? ''
}
