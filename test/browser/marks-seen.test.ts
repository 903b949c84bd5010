// Marks on pages that set their text's colour elsewhere than on the body: whether they are seen there,
// by what the browser has painted and not by what it says of styles.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { pageOf, SHIPPING } from '../../scripts/drive/articles.ts'
import { frames, hover, marksPainted, openBench, type Bench } from '../../scripts/drive/harness.ts'
import { store } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { eventually } from './own-pages.ts'

const styled = (css: string, more = ''): { body: string } => ({
  body: pageOf(SHIPPING, { head: `${more}<style>p{line-height:2}${css}</style>` }),
})
const PAGES = {
  '/dark-box': styled('article{background:#123;color:#fff}'),
  '/dark-box-of-large-text': styled('article{background:#123;color:#fff;font-size:20px}'),
  '/light-box-on-a-dark-page': styled(
    'body{background:#111;color:#eee}article{background:#fff;color:#111}',
  ),
  '/picture': styled('article{background:linear-gradient(#123,#123);color:#fff}'),
  '/page-of-a-picture': styled('body{background:#fff linear-gradient(#123,#123)}p{color:#fff}'),
  '/picture-beneath': styled(
    'body::before{content:"";position:fixed;inset:0;background:#123;z-index:-1}p{color:#fff}',
  ),
  '/dark-scheme': styled('', '<meta name="color-scheme" content="dark">'),
  '/dark-page': styled('body{background:#111;color:#ddd}'),
}
const PATHS = Object.keys(PAGES)
const DARK_BOX = '.dark article{background:#123;color:#fff}'
const SWITCH =
  '<script>document.documentElement.onclick = ({currentTarget: page}) => page.classList.toggle("dark")</script>'
const SWITCHES = {
  '/switch': styled(DARK_BOX, SWITCH),
  '/slow-switch': styled(`article{transition:all .4s}${DARK_BOX}`, SWITCH),
}
/** The first mark stands in a box of its own, which stays as it is. */
const PART = styled('.dark p ~ p{background:#123;color:#fff}', SWITCH)
const INVERTED = styled('html{background:#fff;filter:invert(1) hue-rotate(180deg)}')

describe.each(BROWSERS)('%s: marks on', (browser) => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench(browser, {
      ...PAGES,
      ...SWITCHES,
      '/part-switch': PART,
      '/inverted': INVERTED,
    })
  })
  afterAll(() => bench.close())

  it.each(PATHS)('%s have a line that is seen', async (path) => {
    const { page } = await bench.open(path)
    await marksPainted(page)
    // Half of a dotted line is dots.
    const seen = (): Promise<number> => contrastUnder(page, 0.45)
    await eventually(async () => (await seen()) >= 2.8, seen)
    await page.close()
  })

  it.each(PATHS)('%s have a tint that is seen, where the reader wants one', async (path) => {
    await store(bench, { markStyle: 'tint', markStrength: 'clear' })
    const { page } = await bench.open(path)
    await marksPainted(page)
    const seen = (): Promise<number> => contrastUnder(page, 0.95)
    await eventually(async () => (await seen()) >= 1.25, seen)
    await page.close()
    await store(bench, { markStyle: 'dotted', markStrength: 'quiet' })
  })

  it.each(Object.keys(SWITCHES))('%s have a line that is seen after it, too', async (path) => {
    const { page } = await bench.open(path)
    await marksPainted(page)
    const seen = (): Promise<number> => contrastUnder(page, 0.45)
    await eventually(async () => (await seen()) >= 2.8, seen)
    await page.mouse.click(2, 2)
    await page.waitForFunction(() => document.getAnimations().length === 0)
    await eventually(async () => {
      await page.hover('p')
      await page.mouse.move(2, 2)
      return (await seen()) >= 2.8
    }, seen)
    await page.close()
  })

  it.each(Object.keys(SWITCHES))('%s have it when that was done by a key, too', async (path) => {
    const { page } = await bench.open(path)
    await page.mouse.move(2, 2)
    await marksPainted(page)
    await page.evaluate(() => document.body.append(document.createElement('button')))
    await page.focus('button')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.getAnimations().length === 0)
    const seen = (): Promise<number> => contrastUnder(page, 0.45)
    await eventually(async () => (await seen()) >= 2.8, seen)
    await page.close()
  })

  it('/part-switch have it where the page turns dark but at its first mark', async () => {
    const { page } = await bench.open('/part-switch')
    await marksPainted(page)
    await page.mouse.click(2, 2)
    const seen = (): Promise<number> => contrastUnder(page, 0.45, 'Inter-Services Public Relations')
    await eventually(async () => (await seen()) >= 2.8, seen)
    await page.close()
  })

  it.each([
    ['/picture', 'dark'],
    ['/picture-beneath', 'dark'],
    ['/dark-scheme', 'dark'],
    ['/dark-box', 'dark'],
    ['/light-box-on-a-dark-page', 'light'],
    ['/inverted', 'dark'],
  ])('%s have a card that is %s, too', async (path, scheme) => {
    const { page } = await bench.open(path)
    await marksPainted(page)
    await hover(page, SHIPPING.mark)
    const shown = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.querySelector('gloss-card')?.getAttribute('data-scheme'))
    await eventually(async () => (await shown()) === scheme, shown)
    await page.close()
  })
})

/** The most contrast with the page that a share of a row of pixels has, at the foot of a mark's letters. */
async function contrastUnder(page: Page, share: number, text = SHIPPING.mark): Promise<number> {
  await frames(page)
  const box = await page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]) as Range[]
    const range = ranges.find((range) => range.toString() === text)
    if (!range) throw new Error(`'${text}' is not marked`)
    const { x, bottom, width, height } = range.getBoundingClientRect()
    return { x, y: bottom - height / 5, width, height: height / 2 }
  }, text)
  const picture = await page.screenshot({ clip: box, encoding: 'base64' })
  return page.evaluate(
    async (picture, share) => {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      const { width, height } = image
      const pen = new OffscreenCanvas(width, height).getContext('2d')
      if (!pen) throw new Error('no canvas')
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, width, height)
      const light = (row: number, column: number): number => {
        const at = 4 * (row * width + column)
        return [0.2126, 0.7152, 0.0722].reduce((sum, share, channel) => {
          const value = (data[at + channel] ?? 0) / 255
          return sum + share * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        }, 0)
      }
      // The last row is the page itself.
      const page = light(height - 1, 0)
      const contrasts = Array.from({ length: height }, (_, row) => {
        const lights = Array.from({ length: width }, (_, column) => light(row, column))
        const sorted = lights
          .map((one) => (Math.max(one, page) + 0.05) / (Math.min(one, page) + 0.05))
          .toSorted((a, b) => a - b)
        return sorted[Math.floor(width * (1 - share))] ?? 1
      })
      return Math.max(...contrasts)
    },
    picture,
    share,
  )
}
