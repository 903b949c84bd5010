// The card as it is used: with the mouse, with the keyboard alone, by those who hear it.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES } from '../../scripts/demo-page.ts'
import {
  cardOf,
  emptyCardOf,
  frames,
  hover,
  marksPainted,
  openBench,
  pause,
  shownCard,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { store, stored } from '../../scripts/drive/settings.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { LOOKS } from './axe.ts'
import {
  cardViolations,
  focusIn,
  misplaced,
  noCard,
  openMark,
  pressIn,
  tell,
  selectWords,
  tabTo,
} from './card.ts'
import { painted, settled } from './own-pages.ts'

const DEMO = '/news/demo.html'
const CIS_MOA = 'Communication Interoperability and Security Memorandum of Agreement'

describe.each(BROWSERS)('%s: a card', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, DEMO_PAGES)
    article = await bench.open(DEMO)
    await marksPainted(article.page)
  })
  afterEach(async () => {
    await article.page.mouse.reset()
    await article.page.keyboard.press('Escape')
    await article.page.mouse.move(2, 2)
    await noCard(bench, article.page)
    await frames(article.page)
  })
  afterAll(() => bench.close())

  const openByPointer = async (text: string, term: string): Promise<void> => {
    await hover(article.page, text)
    await cardOf(bench, article.page, term)
  }
  const openByKey = async (id: string, term: string): Promise<void> => {
    await tell(bench, article.page, 'visitTerm', { id })
    await cardOf(bench, article.page, term)
    await tell(bench, article.page, 'obey', { command: 'openCard' })
    await expect.poll(() => focusIn(bench, article.page)).toBe('the card')
  }

  it('is loaded only when one is wanted', async () => {
    const { page } = article
    const loaded = (): Promise<readonly string[]> =>
      bench.inContentWorld(page, () =>
        ['newsglossReader', 'newsglossCards'].filter((name) => name in globalThis),
      )
    expect(await loaded()).toEqual(['newsglossReader'])
    await openByPointer('Abbottabad', 'Abbottabad')
    expect(await loaded()).toEqual(['newsglossReader', 'newsglossCards'])
  })

  it('opens a term of its gloss in its place, and goes back', async () => {
    await openByPointer('Michael Erik Kurilla', 'Michael Erik Kurilla')
    const { box } = (await shownCard(bench, article.page)) ?? { box: { x: 0, y: 0 } }
    await pressIn(bench, article.page, '.gloss .term')
    const inner = await cardOf(bench, article.page, 'US Army')
    expect(inner.box.x).toBe(box.x)
    await pressIn(bench, article.page, '.back')
    await cardOf(bench, article.page, 'Michael Erik Kurilla')
  })

  it('gives the keyboard back to the term in the gloss that it left by', async () => {
    const { page } = article
    await openByPointer('Michael Erik Kurilla', 'Michael Erik Kurilla')
    const focus = (selector: string): Promise<unknown> =>
      bench.inRoot(
        page,
        'gloss-card',
        (root, selector) => root.querySelector<HTMLElement>(selector)?.focus(),
        selector,
      )
    await focus('.gloss .term')
    await page.keyboard.press('Enter')
    await cardOf(bench, page, 'US Army')
    await focus('.back')
    await page.keyboard.press('Enter')
    await cardOf(bench, page, 'Michael Erik Kurilla')
    expect(await focusIn(bench, page)).toBe('US Army')
  })

  it('stays where it is pinned, until it is closed', async () => {
    const { page } = article
    await openByPointer('Abbottabad', 'Abbottabad')
    await pressIn(bench, page, '.pin')
    const before = await shownCard(bench, page)
    await page.mouse.click(4, 400)
    await pause(700)
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }))
    await pause(200)
    expect((await shownCard(bench, page))?.box).toEqual(before?.box)
    const { points, length } = (await tell(bench, page, 'describePage', {})) as {
      points: { start: number; end: number }[]
      length: number
    }
    const [{ start, end } = { start: 0, end: 0 }] = points
    await tell(bench, page, 'visit', { start, end, length })
    await page.waitForFunction(() => CSS.highlights.has('gloss-flash'))
    await page.waitForFunction(() => !CSS.highlights.has('gloss-flash'))
    expect((await shownCard(bench, page))?.box).toEqual(before?.box)
    await pressIn(bench, page, '.close')
    await noCard(bench, page)
  })

  it('is dragged by its head, never out of the window', async () => {
    const { page } = article
    await openByPointer('Rawalpindi', 'Rawalpindi')
    const { box } = await cardOf(bench, page, 'Rawalpindi')
    await page.mouse.move(box.x + 120, box.y + 8)
    await page.mouse.down()
    await page.mouse.move(box.x + 20, box.y - 60, { steps: 5 })
    const near = (await shownCard(bench, page))?.box
    expect(near?.x).toBeCloseTo(box.x - 100, -1)
    expect(near?.y).toBeCloseTo(box.y - 68, -1)
    await page.mouse.move(1279, 899, { steps: 3 })
    await page.mouse.up()
    const far = (await shownCard(bench, page))?.box
    expect((far?.x ?? 0) + (far?.width ?? 0)).toBeCloseTo(1280, -1)
    expect((far?.y ?? 0) + (far?.height ?? 0)).toBeCloseTo(900, -1)
    await pressIn(bench, page, '.close')
  })

  it('goes to the other mentions of its term and back, round and round', async () => {
    const { page } = article
    await openByPointer(CIS_MOA, 'CIS-MOA')
    expect((await shownCard(bench, page))?.text).toContain('Mention 1 of 3')
    for (const mention of [2, 3, 1]) {
      await pressIn(bench, page, '.next')
      await expect
        .poll(async () => (await shownCard(bench, page))?.text)
        .toContain(`Mention ${mention} of 3`)
      const card = await shownCard(bench, page)
      expect(card && (await misplaced(page, card))).toEqual([])
    }
    await pressIn(bench, page, '.previous')
    await expect.poll(async () => (await shownCard(bench, page))?.text).toContain('Mention 3 of 3')
  })

  it('shows where in the article a term is explained', async () => {
    const { page } = article
    await openByPointer('Michael Erik Kurilla', 'Michael Erik Kurilla')
    await pressIn(bench, page, 'section .quiet')
    await page.waitForFunction(() => CSS.highlights.has('gloss-flash'))
    await noCard(bench, page)
  })

  it('copies the term, its explanation and its sources, unheard by the page', async () => {
    const { page } = article
    await openByPointer('Abbottabad', 'Abbottabad')
    await page.evaluate(() => {
      document.addEventListener('copy', () => Object.assign(window, { heard: true }))
      const area = document.createElement('textarea')
      area.id = 'paste'
      area.style.cssText = 'position:fixed;left:0;top:0'
      document.body.append(area)
    })
    await pressIn(bench, page, '.tools .quiet')
    await expect
      .poll(() =>
        bench.inRoot(page, 'gloss-card', (root) => root.querySelector('.tools')?.textContent),
      )
      .toContain('Copied')
    expect(await page.evaluate(() => 'heard' in window)).toBe(false)
    await page.keyboard.press('Escape')
    await page.focus('#paste')
    if (browser === 'chrome') await page.keyboard.press('KeyV', { commands: ['Paste'] })
    else {
      await page.keyboard.down('Control')
      await page.keyboard.press('KeyV')
      await page.keyboard.up('Control')
    }
    const pasted = await page.$eval('#paste', (area) => (area as HTMLTextAreaElement).value)
    expect(pasted).toMatch(/^Abbottabad: A garrison city[^]*https:\/\//)
    await page.$eval('#paste', (area) => area.remove())
  })

  it('says nothing of a copy that the page stops, and leaves the reader’s own next one alone', async () => {
    const { page } = article
    await page.evaluate(() => {
      const stop = (event: Event): void => {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      addEventListener('copy', stop, { capture: true, once: true })
    })
    await openByPointer('Abbottabad', 'Abbottabad')
    await pressIn(bench, page, '.tools .quiet')
    await pause(300)
    const said = await bench.inRoot(
      page,
      'gloss-card',
      (root) => root.querySelector('.tools')?.textContent,
    )
    expect(said).not.toContain('Copied')
    await page.evaluate(() => {
      document.addEventListener('copy', () => Object.assign(window, { ownHeard: true }))
      const [paragraph] = document.querySelectorAll('p')
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
    })
    if (browser === 'chrome') await page.keyboard.press('KeyC', { commands: ['Copy'] })
    else {
      await page.keyboard.down('Control')
      await page.keyboard.press('KeyC')
      await page.keyboard.up('Control')
    }
    await page.waitForFunction(() => 'ownHeard' in window, { timeout: 3000 })
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  it('tells of a mistake only on a click, by a page that comes filled in', async () => {
    const { page } = article
    await openByPointer('Abbottabad', 'Abbottabad')
    const { links } = await cardOf(bench, page, 'Abbottabad')
    const report = links.at(-1)
    expect(report?.href).toMatch(/\/issues\/new\?title=Card[^&]*Abbottabad/)
    expect(report?.rel).toBe('noopener noreferrer')
    expect(article.requests.filter((url) => !url.includes('www.theweek.in'))).toEqual([])
  })

  it('retires a term that is known, everywhere, and takes that back', async () => {
    const { page } = article
    await openByPointer('Abbottabad', 'Abbottabad')
    await pressIn(bench, page, '.know')
    await painted(page, (texts) => !texts.includes('Abbottabad'))
    expect(await stored(bench)).toMatchObject({ known: ['abbottabad'] })
    const note = (): Promise<string | null | undefined> =>
      bench.inRoot(page, 'gloss-note', (root) => root.querySelector('.note span')?.textContent)
    expect(await note()).toBe('“\u2068Abbottabad\u2069” won’t be marked again.')
    await pressIn(bench, page, 'button', 'gloss-note')
    await painted(page, (texts) => texts.includes('Abbottabad'))
    expect(await note()).toBeNull()
    await store(bench, { known: [] })
  })

  it.each(['Enter', 'Escape'] as const)(
    'goes on with the keyboard in the note of what is retired, which gives it back at %s',
    async (key) => {
      const { page } = article
      // What the test before has stored begins the reading anew.
      await settled(page, (texts) => texts.includes('Abbottabad'))
      await page.focus('nav a')
      await openByKey('abbottabad', 'Abbottabad')
      await bench.inRoot(page, 'gloss-card', (root) =>
        root.querySelector<HTMLElement>('.know')?.focus(),
      )
      await page.keyboard.press('Enter')
      await painted(page, (texts) => !texts.includes('Abbottabad'))
      const inNote = (): Promise<string | undefined | null> =>
        bench.inRoot(page, 'gloss-note', (root) => root.activeElement?.localName)
      await expect.poll(inNote).toBe('button')
      await page.keyboard.press(key)
      await expect.poll(inNote).toBeNull()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World')
      await store(bench, { known: [] })
      await painted(page, (texts) => texts.includes('Abbottabad'))
    },
  )

  it('explains words that are selected, and says so where it has nothing on them', async () => {
    const { page } = article
    await selectWords(page, 'Congress')
    await tell(bench, page, 'explainSelection', { words: 'Congress' })
    const card = await cardOf(bench, page, 'US Congress')
    expect(await misplaced(page, card)).toEqual([])
    await page.keyboard.press('Escape')
    await selectWords(page, 'a door from')
    await tell(bench, page, 'obey', { command: 'openCard' })
    const nothing = await emptyCardOf(bench, page, 'a door from')
    expect(nothing.links.map(({ href }) => href)).toEqual([
      'https://en.wikipedia.org/w/index.php?search=a%20door%20from',
    ])
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  it('is read aloud when a term is visited by its key, politely', async () => {
    const { page } = article
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    const { terms } = (await tell(bench, page, 'describePage', {})) as {
      terms: { term: string; gloss: string; isMarked: boolean }[]
    }
    const [first, second] = terms
      .filter(({ isMarked }) => isMarked)
      .map(({ term, gloss }) => `${term}: ${gloss}`)
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    const said = (): Promise<{ live: string | null; lang: string; text: string } | null> =>
      bench.inRoot(page, 'gloss-live', (root) => {
        const region = root.querySelector('div')
        return {
          live: region?.getAttribute('aria-live') ?? null,
          lang: region?.lang ?? '',
          text: root.textContent ?? '',
        }
      })
    await expect.poll(said).toEqual({ live: 'polite', lang: 'en', text: first })
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    await expect.poll(async () => (await said())?.text).toBe(second)
    await tell(bench, page, 'obey', { command: 'previousTerm' })
    await expect.poll(async () => (await said())?.text).toBe(first)
    // A page that renders its whole document anew takes away what isn't its own.
    await page.evaluate(() => document.querySelector('gloss-live')?.remove())
    await tell(bench, page, 'obey', { command: 'nextTerm' })
    await expect.poll(async () => (await said())?.text).toBe(second)
  })

  it('takes the keyboard when it is opened by it, and gives it back', async () => {
    const { page } = article
    await page.focus('nav a')
    await openByKey('abbottabad', 'Abbottabad')
    const described = await bench.inRoot(page, 'gloss-card', (root) => {
      const dialog = root.querySelector('[role=dialog]')
      const text = (attribute: string): string | null | undefined =>
        root.getElementById(dialog?.getAttribute(attribute) ?? '')?.textContent
      return [text('aria-labelledby'), text('aria-describedby')]
    })
    expect(described).toEqual(['Abbottabad', expect.stringMatching(/garrison city/)])
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World')
  })

  it('that the keyboard opened stays when the mouse has passed over its term', async () => {
    const { page } = article
    await openByKey('abbottabad', 'Abbottabad')
    const { x, y } = await hover(page, 'Abbottabad')
    // Longer than a mouse rests for a card, and than one of the mouse stays without it.
    await pause(400)
    await page.mouse.move(x, y + 300)
    await page.mouse.move(2, 2)
    await pause(700)
    expect(await focusIn(bench, page)).toBe('the card')
  })

  it('gives the keyboard back to where its term stands, if it was nowhere', async () => {
    const { page } = article
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await openByKey('lemoa', 'LEMOA')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Five things to know about Centcom',
    )
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  })

  it('is walked through with Tab alone, every control with a ring', async () => {
    const { page } = article
    await openByKey('michael-erik-kurilla', 'Michael Erik Kurilla')
    const walked: (string | null)[] = []
    const count = await bench.inRoot(
      page,
      'gloss-card',
      (root) => root.querySelectorAll('button, a, [role=button]').length,
    )
    for (let step = 0; step < (count ?? 0); step++) {
      await page.keyboard.press('Tab')
      const name = await focusIn(bench, page)
      const ring = await bench.inRoot(page, 'gloss-card', (root) =>
        root.activeElement ? getComputedStyle(root.activeElement).outlineStyle : 'none',
      )
      walked.push(ring === 'none' ? `${name}, without a ring` : name)
    }
    const controls = await bench.inRoot(page, 'gloss-card', (root) =>
      [...root.querySelectorAll('button, a, [role=button]')].map(
        (control) => control.getAttribute('aria-label') ?? control.textContent.trim(),
      ),
    )
    expect(walked).toEqual(controls)
    expect(walked).toEqual(expect.arrayContaining(['Close', 'Show where', 'I know this', 'Copy']))
    expect(await shownCard(bench, page)).not.toBeNull()
  })

  it('keeps the keyboard while its content changes under it', async () => {
    const { page } = article
    await openByKey('cis-moa', 'CIS-MOA')
    await tabTo(bench, page, 'Next mention')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await shownCard(bench, page))?.text).toContain('Mention 2 of 3')
    expect(await focusIn(bench, page)).toBe('Next mention')
    while ((await focusIn(bench, page)) !== 'military hardware') {
      await page.keyboard.down('Shift')
      await page.keyboard.press('Tab')
      await page.keyboard.up('Shift')
    }
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await shownCard(bench, page))?.text).not.toContain('CIS-MOA\n')
    expect(await focusIn(bench, page)).toBe('the card')
  })

  it('has no violation of axe-core’s rules, in any look', async () => {
    const { page } = article
    await openByKey('cis-moa', 'CIS-MOA')
    for (const look of LOOKS) {
      expect([look, await cardViolations(bench, page, look)]).toEqual([look, []])
    }
    await page.keyboard.press('Escape')
    await openByKey('michael-erik-kurilla', 'Michael Erik Kurilla')
    for (const look of LOOKS) {
      expect([look, await cardViolations(bench, page, look)]).toEqual([look, []])
    }
  })

  it('leaves nothing on the page once it is closed', async () => {
    const { page } = article
    await openByPointer('Abbottabad', 'Abbottabad')
    await page.keyboard.press('Escape')
    await noCard(bench, page)
    expect(await page.$$('gloss-card, gloss-note')).toEqual([])
    expect(await openMark(page)).toEqual([])
    expect(article.errors).toEqual([])
  })
})
