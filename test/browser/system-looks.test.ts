// What the reader's system asks of looks: more contrast, colours of its own, no motion, paper.
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MONEY, pageOf } from '../../scripts/drive/articles.ts'
import {
  cardOf,
  frames,
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  type Bench,
} from '../../scripts/drive/harness.ts'
import { store } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { askNothing, askSystem } from './system.ts'
import { painted } from './own-pages.ts'

describe.each(BROWSERS)('%s: what the reader’s system asks for', (browser) => {
  let bench: Bench
  let page: Page

  beforeAll(async () => {
    bench = await openBench(browser, { '/news/money': { body: pageOf(MONEY) } })
    page = (await bench.open('/news/money')).page
    await marksPainted(page)
  })
  afterEach(async () => {
    await page.keyboard.press('Escape')
    await page.mouse.move(2, 2)
    await askNothing(bench, page)
  })
  afterAll(() => bench.close())

  const openCard = async (): Promise<void> => {
    await hover(page, MONEY.mark)
    await cardOf(bench, page, MONEY.mark)
  }
  const lineOf = (): Promise<{ line: string; colour: string; text: string }> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('gloss-mark') ?? []
      const element = range?.startContainer.parentElement ?? document.body
      const { textDecorationLine, textDecorationColor } = getComputedStyle(
        element,
        '::highlight(gloss-mark)',
      )
      return {
        line: textDecorationLine,
        colour: textDecorationColor,
        text: getComputedStyle(element).color,
      }
    })

  it('draws lines in the whole of the text’s colour where more contrast is wanted', async () => {
    expect((await lineOf()).colour).toContain('0.62')
    await askSystem(bench, page, 'more contrast')
    const { line, colour, text } = await lineOf()
    expect({ line, colour }).toEqual({ line: 'underline', colour: text })
  })

  it.each(['light', 'dark'] as const)(
    'has every word of a card at 7 to 1 where more contrast is wanted, in a %s one',
    async (theme) => {
      await askSystem(bench, page, 'more contrast')
      await openCard()
      expect(await bench.inRoot(page, 'gloss-card', weakWords, theme)).toEqual([])
      const edge = await bench.inRoot(page, 'gloss-card', (root) => {
        const { borderTopColor, color } = getComputedStyle(root.querySelector('.card') ?? root.host)
        return borderTopColor === color
      })
      expect(edge).toBe(true)
    },
  )

  it('keeps lines under words, not blocks over them, from the moment colours are forced', async () => {
    await askSystem(bench, page, 'forced colours')
    const { line, colour, text } = await lineOf()
    expect(line).toBe('underline')
    expect(colour).not.toBe(text)
    expect(await darkShare(page)).toBeLessThan(0.4)
  })

  it('draws a line where marks are a tint, which forced colours take away', async () => {
    await store(bench, { markStyle: 'tint' })
    await painted(page, (texts) => texts.length > 0)
    await expect.poll(async () => (await lineOf()).line).toBe('none')
    await askSystem(bench, page, 'forced colours')
    expect((await lineOf()).line).toBe('underline')
    await store(bench, { markStyle: 'dotted' })
    await expect.poll(async () => (await lineOf()).line).toBe('underline')
  })

  it('gives a card edges and its controls outlines where colours are forced', async () => {
    await askSystem(bench, page, 'forced colours')
    await openCard()
    const looks = await bench.inRoot(page, 'gloss-card', (root) => {
      const probe = document.createElement('p')
      probe.style.cssText = 'color: CanvasText; background: Canvas'
      root.append(probe)
      const { color: ink, backgroundColor: paper } = getComputedStyle(probe)
      probe.remove()
      const of = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(root.querySelector(selector) ?? root.host)
      return {
        isSystems: of('.card').color === ink && of('.card').backgroundColor === paper,
        edge: of('.card').borderTopWidth,
        know: of('.know').borderTopWidth,
        isIconSeen: of('.close path').stroke !== paper,
      }
    })
    expect(looks).toEqual({ isSystems: true, edge: '1px', know: '1px', isIconSeen: true })
  })

  it('keeps the mark of an open card, and the marks, when the system turns dark', async () => {
    const marks = await paintedTexts(page)
    await openCard()
    await askSystem(bench, page, 'dark')
    await frames(page)
    expect(await paintedTexts(page, 'gloss-open')).not.toEqual([])
    expect(await paintedTexts(page)).toEqual(marks)
  })

  it('moves nothing where motion isn’t wanted', async () => {
    await askSystem(bench, page, 'less motion')
    await openCard()
    const animations = await bench.inRoot(page, 'gloss-card', (root) => root.getAnimations().length)
    expect(animations).toBe(0)
  })

  it('is not on paper, nor are the marks', async () => {
    await openCard()
    expect(await paintedTexts(page, 'gloss-open')).not.toEqual([])
    await askSystem(bench, page, 'paper')
    const card = await page.evaluate(() => {
      const card = document.querySelector('gloss-card')
      return card ? getComputedStyle(card).display : 'none'
    })
    expect(card).toBe('none')
    expect((await lineOf()).line).toBe('none')
  })
})

/** The words of the card that stand out less than 7 to 1 from what is behind them (WCAG 2.2, 1.4.6). */
function weakWords(root: ShadowRoot, theme: string): string[] {
  root.host.setAttribute('data-scheme', theme)
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element: Element | null): string => {
    const { backgroundColor } = element ? getComputedStyle(element) : { backgroundColor: '' }
    return channels(backgroundColor)[3] === 0
      ? behind(element?.parentElement ?? null)
      : backgroundColor
  }
  const weak: string[] = []
  for (const element of root.querySelectorAll('.card *')) {
    const isText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    )
    if (!isText) continue
    const { color } = getComputedStyle(element)
    const [low = 0, high = 0] = [luminance(color), luminance(behind(element))].sort((a, b) => a - b)
    const contrast = (high + 0.05) / (low + 0.05)
    if (contrast < 7) weak.push(`${element.textContent}: ${contrast.toFixed(1)}`)
  }
  return weak
}

/** The share of dark pixels where the first mark in the window is, on a white page. */
async function darkShare(page: Page): Promise<number> {
  const clip = await page.evaluate(() => {
    const [range] = (CSS.highlights.get('gloss-mark') ?? []) as Iterable<Range>
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const { x, y, width, height } = range?.getClientRects()[0] ?? new DOMRect()
    return { x, y: y + scrollY, width, height }
  })
  const picture = await page.screenshot({ clip, encoding: 'base64' })
  return page.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: [] }
    const pixels = Array.from({ length: width * height }, (_, index) => data[index * 4] ?? 255)
    return pixels.filter((red) => red < 128).length / pixels.length
  }, picture)
}
