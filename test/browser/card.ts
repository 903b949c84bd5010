// What the tests of the card share: its controls under the mouse, what has the focus in it, and
// axe-core's rules on it as it stands on a page.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { vi } from 'vitest'
import { shownCard, type Bench, type ShownCard } from '../../scripts/drive/harness.ts'
import { eventually } from './own-pages.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Presses the mouse on an element of the card, or of the note, when it is there. @throws when none comes */
export async function pressIn(
  bench: Bench,
  page: Page,
  selector: string,
  tag = 'gloss-card',
): Promise<void> {
  const find = (): Promise<{ x: number; y: number } | null> =>
    bench.inRoot(
      page,
      tag,
      (root, selector) => {
        const element = root.querySelector(selector)
        element?.scrollIntoView({ block: 'nearest' })
        const [box] = element?.getClientRects() ?? []
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null
      },
      selector,
    )
  // The note comes when what was pressed is stored, which a loaded machine takes its time for.
  const place = await vi.waitFor(
    async () => {
      const found = await find()
      if (!found) throw new Error(`the ${tag} has no '${selector}' to press`)
      return found
    },
    { timeout: 8000, interval: 60 },
  )
  await page.mouse.click(place.x, place.y)
}

/** The control of the card that has the focus, in words; null when it has none. */
export function focusIn(bench: Bench, page: Page): Promise<string | null> {
  return bench.inRoot(page, 'gloss-card', (root) => {
    const { activeElement } = root
    if (!activeElement) return null
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? ''
    return activeElement.matches('.card') ? 'the card' : name.trim()
  })
}

/** Presses Tab until a control of the card has the focus. @throws when that comes to none of the name */
export async function tabTo(bench: Bench, page: Page, name: string): Promise<void> {
  const passed: (string | null)[] = []
  for (;;) {
    const at = await focusIn(bench, page)
    if (at === name) return
    if (passed.length > 40) throw new Error(`Tab came to ${passed.join(', ')}, not to '${name}'`)
    passed.push(at)
    await page.keyboard.press('Tab')
  }
}

/** Waits until no card is shown. */
export function noCard(bench: Bench, page: Page): Promise<void> {
  const shown = (): Promise<ShownCard | null> => shownCard(bench, page)
  return eventually(async () => (await shown()) === null, shown)
}

/** Selects the first place of words in the text of a page, and brings it into the window. @throws when there is none */
export async function selectWords(page: Page, words: string, within = 'body'): Promise<void> {
  await page.evaluate(
    (words, within) => {
      const root = document.querySelector(within) ?? document.body
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode
        const at = node.textContent?.indexOf(words) ?? -1
        if (at < 0) continue
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
        return
      }
      throw new Error(`the page doesn't have '${words}'`)
    },
    words,
    within,
  )
}

/** Asks the article's content script something, as the extension's own pages and commands do. */
export async function tell(bench: Bench, page: Page, name: string, ask: object): Promise<unknown> {
  return bench.inExtension(`chrome.tabs.query({}).then((tabs) => chrome.tabs.sendMessage(
    tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id,
    ${JSON.stringify({ name, ask })}, { frameId: 0 }))`)
}

/** The boxes of the mark that the card is open for. */
export function openMark(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('gloss-open') ?? [])].flatMap((range) =>
      [...(range as Range).getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    ),
  )
}

/** What a card does that it mustn't: lie over its mark, or out of the window. */
export async function misplaced(page: Page, { box }: ShownCard): Promise<string[]> {
  const window = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }))
  const problems: string[] = []
  for (const line of await openMark(page)) {
    const isOver =
      box.x < line.x + line.width &&
      line.x < box.x + box.width &&
      box.y < line.y + line.height &&
      line.y < box.y + box.height
    if (isOver) problems.push(`over its mark: ${JSON.stringify({ box, line })}`)
  }
  const isOut =
    box.x < 0 || box.y < 0 || box.x + box.width > window.width || box.y + box.height > window.height
  if (isOut) problems.push(`out of the window: ${JSON.stringify({ box, window })}`)
  if ((await openMark(page)).length === 0) problems.push('no mark is open')
  return problems
}

/**
 * axe-core's violations in the card. Its root is closed: axe is run in the content script's world,
 * where the root can be had, and is told that it is open.
 */
export async function cardViolations(
  bench: Bench,
  page: Page,
  { theme, dir }: { readonly theme: 'light' | 'dark'; readonly dir: 'ltr' | 'rtl' },
): Promise<string[] | null> {
  const run = `async (root, theme, dir) => {
    if (!globalThis.axe) { ${AXE} }
    const { host } = root
    Object.defineProperty(host, 'shadowRoot', { get: () => root, configurable: true })
    host.setAttribute('data-scheme', theme)
    host.setAttribute('dir', dir)
    const { violations } = await globalThis.axe.run({ include: [host] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary))
  }`
  return bench.inRoot(page, 'gloss-card', { toString: () => run } as never, theme, dir) as Promise<
    string[] | null
  >
}
