// The finder over every publisher's shape in real browsers, layout and shadow roots and all.
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Launched } from '../../scripts/launch.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { serve, type Served } from '../../scripts/serve.ts'
import type { FoundArticle } from '../../src/article/find-article.ts'
import { SHAPES } from '../article/publishers/all.ts'
import { mistakesIn } from '../article/publishers/still-wrong.ts'

const pathOf = (url: string): string => new URL(url).pathname

async function bundledFinder(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/article/find-article.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'finder',
    write: false,
    target: 'es2023',
  })
  return outputFiles[0]?.text ?? ''
}

describe.each(BROWSERS)('%s: publishers', (browser) => {
  let server: Served
  let launched: Launched
  let finder: string

  beforeAll(async () => {
    finder = await bundledFinder()
    server = await serve((path) => {
      const shape = SHAPES.find(({ url }) => pathOf(url) === path)
      return shape ? { body: shape.html } : null
    })
    launched = await launch(browser, { headless: true })
  })
  afterAll(async () => {
    await launched.driver.close()
    await server.close()
  })

  it('finds in every shape what it finds without layout', async () => {
    const page = await launched.driver.newPage()
    for (const shape of SHAPES) {
      await page.goto(`http://news.example:${server.port}${pathOf(shape.url)}`)
      const found = (await page.evaluate(`(() => {
        ${finder}
        const found = finder.findArticle(document)
        return found && found.article
      })()`)) as FoundArticle['article'] | null
      const { made, known } = mistakesIn(shape, found?.text ?? '')
      expect({ name: shape.name, ...made }).toEqual({ name: shape.name, ...known })
      const { title, published, byline } = shape
      expect({ name: shape.name, ...found }).toMatchObject({
        name: shape.name,
        title,
        published,
        byline,
      })
    }
    await page.close()
  })
})
