// The extension's own pages, as their readers use them: settings that take effect, files that come and
// go, the welcome page's live demo, the panel that follows; with mouse and keyboard, for everyone.
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_PAGES } from '../../scripts/demo-page.ts'
import {
  hover,
  marksPainted,
  openBench,
  paintedTexts,
  pause,
  type Bench,
  type OpenPage,
} from '../../scripts/drive/harness.ts'
import { stored, store } from '../../scripts/drive/settings.ts'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import { BROWSERS } from '../../scripts/manifest.ts'
import { missedByKeyboard } from './axe.ts'
import {
  clean,
  eventually,
  openFolds,
  painted,
  press,
  rereads,
  saved,
  settled,
  upload,
} from './own-pages.ts'
import { putToSleep } from './background.ts'
import { allowRestarts, pressButton } from './permissions.ts'
import { askSystem } from './system.ts'

const DEMO = '/news/demo.html'
const OTHER = '/news/other.html'
const demo = DEMO_PAGES[DEMO].body
const PAGES = {
  ...DEMO_PAGES,
  [OTHER]: { body: demo.replaceAll('Pakistan revives', 'Islamabad brings back') },
}

describe.each(BROWSERS)('%s: the pages of the extension', (browser) => {
  let bench: Bench
  let article: OpenPage

  beforeAll(async () => {
    bench = await openBench(browser, PAGES)
    article = await bench.open(DEMO)
    await marksPainted(article.page)
  })
  afterAll(() => bench.close())

  describe('options', () => {
    let options: Page
    beforeAll(async () => {
      options = await bench.openOwn('options')
      await options.waitForSelector('.sample')
    })
    afterAll(() => options.close())

    it('paints the preview as chosen, by the code that paints pages', async () => {
      await marksPainted(options)
      expect(await paintedTexts(options)).toContain('CIS-MOA')
      await press(options, 'input[name=density][value=essential]')
      await painted(options, (texts) => !texts.includes('Centcom'))
      expect(await paintedTexts(options)).toEqual(['CIS-MOA', 'staff-level agreement'])
    })

    it('changes the marks of an article that is open', async () => {
      const few = await settled(article.page)
      await press(options, 'input[name=density][value=everything]')
      const firsts = await settled(article.page, (texts) => texts.length > few.length)
      await press(options, 'input[name=mentions][value=all]')
      await settled(article.page, (texts) => texts.length > firsts.length)
      await press(options, 'input[name=mentions][value=first]')
      await press(options, 'input[name=tellKindsApart]')
      await eventually(
        async () => (await paintedTexts(article.page, 'gloss-person')).length > 0,
        () => paintedTexts(article.page),
      )
      await press(options, 'input[name=tellKindsApart]')
      await press(options, 'input[name=kinds][value=place]')
      await settled(article.page, (texts) => !texts.includes('Rawalpindi'))
      await press(options, 'input[name=kinds][value=place]')
    })

    it('draws the lines of an article that is open as chosen', async () => {
      const style = (): Promise<string> =>
        article.page.evaluate(() => {
          const [range] = (CSS.highlights.get('gloss-mark') ?? []) as Iterable<Range>
          const element = range?.startContainer.parentElement ?? document.body
          return getComputedStyle(element, '::highlight(gloss-mark)').textDecorationStyle
        })
      expect(await style()).toBe('dotted')
      await press(options, 'input[name=markStyle][value=dashed]')
      await eventually(async () => (await style()) === 'dashed', style)
      await press(options, 'input[name=markStyle][value=dotted]')
      await eventually(async () => (await style()) === 'dotted', style)
    })

    it('changes the points of an article that is open', async () => {
      await rereads(bench, article.page, () =>
        press(options, 'input[name=pointCount][value=shorter]'),
      )
      await article.page.bringToFront()
      const popup = await bench.openPopup()
      await popup.waitForSelector('.points')
      expect((await popup.$$('.points li')).length).toBeLessThanOrEqual(3)
      await popup.close()
      await options.bringToFront()
    })

    it('offers “Explain …” in the context menu once the reader wants it, where the browser can be asked', async () => {
      const hasMenu = `(async () => chrome.contextMenus.update('explain', {}))().then(() => true, () => false)`
      expect(await bench.inExtension(hasMenu)).toBe(false)
      if (browser === 'firefox') {
        expect(await options.$('input[name=contextMenu]')).toBeNull()
        return
      }
      await options.bringToFront()
      await options.locator('input[name=contextMenu]').click()
      await eventually(
        async () => (await bench.inExtension(hasMenu)) === true,
        async () => 'no entry in the menu',
      )
      await options.locator('input[name=contextMenu]').click()
      await eventually(
        async () => (await bench.inExtension(hasMenu)) === false,
        async () => 'the entry stays',
      )
    })

    it('lists known terms by name, and marks them again', async () => {
      await store(bench, { known: ['us-central-command', 'of-no-glossary'] })
      await options.waitForSelector('#known-terms li')
      const names = await options.$$eval('#known-terms strong', (all) =>
        all.map(({ textContent }) => textContent),
      )
      expect(names[0]).toMatch(/Central Command|Centcom/)
      expect(names[1]).toBe('of-no-glossary')
      await press(options, '#known-terms li:nth-child(2) button')
      await options.waitForFunction(() => document.querySelectorAll('#known-terms li').length === 1)
    })

    it('takes a site off the list of silenced ones', async () => {
      await store(bench, { sitesOff: ['news.example'] })
      await options.waitForFunction(() =>
        document.querySelector('#site-choice')?.textContent?.includes('news.example'),
      )
      await press(options, '#site-choice li button')
      await options.waitForFunction(
        () => !document.querySelector('#site-choice')?.textContent?.includes('news.example'),
      )
    })

    it('gives settings as a file and takes them back', async () => {
      await store(bench, {
        known: ['us-central-command'],
        markStyle: 'dashed',
        sitesOff: ['a.example'],
      })
      const before = await stored(bench)
      const file = await saved(options, 'Export settings')
      expect(file).toContain('a.example')
      await options.locator('::-p-text(Reset all settings)').click()
      await options.waitForSelector('input[name=markStyle][value=dotted]:checked')
      expect(await stored(bench)).toMatchObject({ known: [], sitesOff: [], markStyle: 'dotted' })
      await upload(options, '#import-settings', 'mine.json', file)
      await options.waitForSelector('input[name=markStyle][value=dashed]:checked')
      expect(await stored(bench)).toEqual(before)
    })

    it('takes a reset back', async () => {
      const before = await stored(bench)
      await options.locator('::-p-text(Reset all settings)').click()
      await options.waitForSelector('input[name=markStyle][value=dotted]:checked')
      await options.locator('::-p-text(Undo)').click()
      await options.waitForSelector('input[name=markStyle][value=dashed]:checked')
      expect(await stored(bench)).toEqual(before)
    })

    it.each([
      ['no JSON', '{"newsgloss": "settings",\n oh', /bad\.json.*(line 2|valid JSON)/],
      ['another file', '[1, 2]', /bad\.json isn’t a file of Newsgloss settings/],
      [
        'a value that can’t be',
        '{"newsgloss":"settings","settings":{"markStyle":"wavy"}}',
        /bad\.json, “markStyle” is "wavy" where .*dotted/,
      ],
      [
        'a kind that isn’t one',
        '{"newsgloss":"settings","settings":{"kindsOff":["person","ghost"]}}',
        /kindsOff › 1” is "ghost"/,
      ],
      [
        'an unknown setting',
        '{"newsgloss":"settings","settings":{"sound":true}}',
        /a setting “sound”/,
      ],
    ])('names what is wrong with %s, and changes nothing', async (_, content, words) => {
      const before = await stored(bench)
      await upload(options, '#import-settings', 'bad.json', content)
      await options.waitForSelector('#file .notice.problem p')
      const said = await wordsOf(options, '#file .notice')
      expect(said).toMatch(words)
      expect(said).toMatch(/nothing was changed/i)
      expect(await stored(bench)).toEqual(before)
      await options.$eval('#file .notice', (element) => element.replaceChildren())
    })

    it('adds a glossary of the reader’s own, tells what it can’t use, and explains by it', async () => {
      await upload(options, '#import-glossary', 'mine.json', JSON.stringify(OWN_GLOSSARY))
      await options.waitForSelector('#own .list li')
      const said = await wordsOf(options, '#own .notice')
      expect(said).toMatch(/mine\.json was added\. Entries that can be used: 1\. Problems: 1\./)
      expect(said).toContain('no-gloss')
      expect(await wordsOf(options, '#own .list li')).toContain('1 entry')
      await settled(article.page, (texts) => texts.includes('data links'))
      const other = { ...OWN_GLOSSARY, topic: 'Another of the same name' }
      await upload(options, '#import-glossary', 'mine.json', JSON.stringify(other))
      const topic = (): Promise<string> => wordsOf(options, '#own .list li strong')
      await eventually(async () => (await topic()) === other.topic, topic)
      // It took the first one's place, which can be taken back.
      await options.locator('#own .notice ::-p-text(Undo)').click()
      await eventually(async () => (await topic()) === OWN_GLOSSARY.topic, topic)
      await options.locator('#own .list ::-p-text(Remove)').click()
      await settled(article.page, (texts) => !texts.includes('data links'))
    })

    it('says that it reads a glossary before it has, which may take a while', async () => {
      await options.evaluate(() => {
        const notice = document.querySelector('#own .notice')
        const said: string[] = []
        Object.assign(globalThis, { said })
        const note = (): void => void said.push(notice?.textContent ?? '')
        if (notice) new MutationObserver(note).observe(notice, { childList: true })
      })
      await upload(options, '#import-glossary', 'mine.json', JSON.stringify(OWN_GLOSSARY))
      await options.waitForSelector('#own .list li')
      const said = await options.evaluate(() => (globalThis as unknown as { said: string[] }).said)
      expect(said[0]?.replaceAll(/[\u2068\u2069]/g, '')).toBe('Reading mine.json…')
      await options.locator('#own .list ::-p-text(Remove)').click()
      await options.waitForFunction(() => document.querySelector('#own .list li') === null)
    })

    it('keeps a glossary of the reader’s own compiled for the background’s next waking, and no longer than it', async () => {
      await upload(options, '#import-glossary', 'mine.json', JSON.stringify(OWN_GLOSSARY))
      await settled(article.page, (texts) => texts.includes('data links'))
      await eventually(
        async () => (await compiledCopies(options)) === 1,
        () => compiledCopies(options),
      )
      // Of the source nothing is left but its stamp: what is explained now is so by the copy.
      const { ownGlossaries } = (await bench.inExtension(
        `chrome.storage.local.get('ownGlossaries')`,
      )) as { ownGlossaries: unknown }
      await bench.inExtension('chrome.storage.local.set({ ownGlossaries: [] })')
      await putToSleep(bench)
      await article.page.reload()
      await settled(article.page, (texts) => texts.includes('data links'))
      await bench.inExtension(
        `chrome.storage.local.set({ ownGlossaries: ${JSON.stringify(ownGlossaries)} })`,
      )
      await options.locator('#own .list ::-p-text(Remove)').click()
      await settled(article.page, (texts) => !texts.includes('data links'))
      expect(await compiledCopies(options)).toBe(0)
    })

    it('refuses a glossary without entries', async () => {
      await upload(options, '#import-glossary', 'none.json', '{"entries": []}')
      await options.waitForSelector('#own .notice.problem')
      expect(await wordsOf(options, '#own .notice')).toContain(
        'none.json holds no list of “entries”',
      )
      expect(await options.$$('#own .list li')).toEqual([])
    })

    it('refuses a glossary of which nothing can be used, and tells each reason in its own language', async () => {
      const [, noGloss] = OWN_GLOSSARY.entries
      const useless = { topic: 'Useless', entries: [noGloss, 'no entry'] }
      await upload(options, '#import-glossary', 'useless.json', JSON.stringify(useless))
      await options.waitForSelector('#own .notice.problem ol[lang=en]')
      expect(await wordsOf(options, '#own .notice p')).toBe(
        'Not one entry of useless.json can be used, so nothing was added.',
      )
      expect(await wordsOf(options, '#own .notice ol')).toMatch(
        /no-gloss gloss is missing.*#2 an entry is not an object/,
      )
      expect(await options.$$('#own .list li')).toEqual([])
    })

    it('has no violation of axe-core’s rules, in any look', () => clean(options))

    it('is reached all of it by keyboard, with the focus seen', async () => {
      expect(await missedByKeyboard(options)).toEqual([])
    })

    it('erases everything, after asking', async () => {
      await store(bench, { density: 'everything' })
      await upload(options, '#import-glossary', 'mine.json', JSON.stringify(OWN_GLOSSARY))
      await eventually(
        async () => (await compiledCopies(options)) === 1,
        () => compiledCopies(options),
      )
      await press(options, '#erase')
      await options.waitForSelector('dialog[open]')
      await options.keyboard.press('Escape')
      await options.waitForSelector('dialog:not([open])')
      expect(await stored(bench)).not.toBeNull()
      await press(options, '#erase')
      await press(options, 'dialog button[value=erase]')
      await options.waitForSelector('#stored .notice p')
      await expect.poll(() => stored(bench)).toBeNull()
      await expect.poll(() => compiledCopies(options)).toBe(0)
      await marksPainted(article.page)
    })
  })

  describe('welcome', () => {
    let welcome: Page
    beforeAll(async () => {
      welcome = await bench.openOwn('welcome')
      await welcome.waitForSelector('.steps')
    })
    afterAll(() => welcome.close())

    it('has the demo article live: its terms marked, its points in the popup', async () => {
      const marks = await marksPainted(welcome)
      expect(marks).toContain('Osama bin Laden')
      // Told from Britain's by what the headline is about.
      expect(marks).toContain('Foreign Office')
      const state = (await bench.inExtension(`chrome.tabs.query({}).then((tabs) =>
        chrome.tabs.sendMessage(
          tabs.find(({ url }) => url?.endsWith('/welcome.html')).id,
          { name: 'describePage', ask: {} },
          { frameId: 0 },
        ))`)) as { state: string; title: string; points: unknown[] }
      expect(state.state).toBe('article')
      expect(state.title).toBe('Pakistan revives a lapsed communications pact with the US')
      expect(state.points.length).toBeGreaterThanOrEqual(3)
    })

    it('opens a card at a mark of the demo article', async () => {
      await hover(welcome, 'Osama bin Laden')
      await welcome.waitForSelector('gloss-card:popover-open', { timeout: 6000 })
      // No script can be sent into a page of the extension's, but it may look itself.
      const said = await welcome.evaluate(`(() => {
        const card = document.querySelector('gloss-card')
        const root = card.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(card)
        return [root.querySelector('h2').textContent, root.querySelector('.gloss').textContent]
      })()`)
      expect(said).toEqual(['Osama bin Laden', expect.stringMatching(/al-Qaeda/)])
      await welcome.keyboard.press('Escape')
      await welcome.waitForSelector('gloss-card', { hidden: true })
      await welcome.mouse.move(2, 2)
    })

    it('shows the keys of the commands', async () => {
      const keys = await welcome.$$eval('kbd', (all) => all.map(({ textContent }) => textContent))
      expect(keys).toContain('Alt')
    })

    it('has no violation of axe-core’s rules, in any look', () => clean(welcome))

    it('is reached all of it by keyboard, with the focus seen', async () => {
      expect(await missedByKeyboard(welcome)).toEqual([])
    })
  })

  describe('panel', () => {
    let panel: Page
    beforeAll(async () => {
      await article.page.bringToFront()
      await pause(100)
      panel = await bench.openOwn('panel', 400)
      await panel.waitForSelector('.strip')
    })
    afterAll(() => panel.close())

    it('shows for each term where in the article it occurs, also in words', async () => {
      const strips = await panel.$$eval('.strip', (all) =>
        all.map((strip) => ({
          ticks: strip.childElementCount,
          label: strip.getAttribute('aria-label'),
        })),
      )
      expect(strips.length).toBeGreaterThan(10)
      for (const { ticks, label } of strips) {
        expect(ticks).toBeGreaterThan(0)
        expect(label).toMatch(/\d+%/)
      }
    })

    it('follows the scroll: terms on screen come first', async () => {
      const first = (): Promise<string[]> =>
        panel.$$eval('.groups section:first-child li', (all) =>
          all.map((li) => li.dataset.term ?? ''),
        )
      await article.page.evaluate(() => scrollTo(0, 0))
      await panel.mouse.move(1, 1)
      await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await eventually(async () => (await first()).includes('michael-erik-kurilla'), first)
      await article.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      await eventually(async () => !(await first()).includes('michael-erik-kurilla'), first)
    })

    it('follows the tab', async () => {
      const other = await bench.open(OTHER)
      await marksPainted(other.page)
      await other.page.bringToFront()
      await pause(100)
      await panel.bringToFront()
      await panel.waitForFunction(() =>
        document.querySelector('h1')?.textContent?.startsWith('Islamabad brings back'),
      )
      await other.page.close()
      await article.page.bringToFront()
      await pause(100)
      await panel.bringToFront()
      await panel.waitForFunction(() =>
        document.querySelector('h1')?.textContent?.startsWith('Pakistan revives'),
      )
    })

    it('has no violation of axe-core’s rules, in any look', async () => {
      await openFolds(panel)
      await clean(panel)
    })

    it('is reached all of it by keyboard, with the focus seen', async () => {
      expect(await missedByKeyboard(panel)).toEqual([])
    })
  })

  describe('popup', () => {
    let popup: Page
    beforeAll(async () => {
      await article.page.bringToFront()
      await pause(100)
      popup = await bench.openPopup()
      await popup.waitForSelector('.points')
      await openFolds(popup)
    })

    it('has no violation of axe-core’s rules, in any look', () => clean(popup))

    it('is reached all of it by keyboard, with the focus seen', async () => {
      expect(await missedByKeyboard(popup)).toEqual([])
    })

    it.runIf(browser === 'chrome')('is as wide as it asks under the toolbar’s button', async () => {
      const before = new Set(bench.driver.targets())
      await pressButton(bench, article.page)
      const target = await bench.driver.waitForTarget(
        (one) => !before.has(one) && one.url().endsWith('/popup.html'),
      )
      const shown = await target.asPage()
      await shown.waitForSelector('.points')
      expect(await shown.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(400)
      await article.page.bringToFront()
    })

    it('says whose words are in which language', async () => {
      const unsaid = await popup.$$eval('h1, .text, .rows strong, .rows .soft', (all) =>
        all.filter((one) => !one.hasAttribute('lang')).map(({ textContent }) => textContent),
      )
      // Dates, and that a source isn't named, are in the words of the interface.
      expect(unsaid.filter((words) => !/\d{4}|not named/.test(words ?? ''))).toEqual([])
      expect(await popup.$eval('.terms .soft', (gloss) => gloss.getAttribute('lang'))).toBe('en')
    })

    it('says that it has copied, and then again what it would copy', async () => {
      await popup.bringToFront()
      const label = (): Promise<string> =>
        popup.$eval('.tools button', ({ textContent }) => textContent ?? '')
      const first = await label()
      await popup.locator('.tools button').click()
      await eventually(async () => (await label()) === 'Copied', label)
      await eventually(async () => (await label()) === first, label)
    })

    it('is printed as a tab of its own', async () => {
      await popup.bringToFront()
      await popup.locator('.tools ::-p-text(Print)').click()
      const opened = (): Promise<unknown> =>
        bench.inExtension(`chrome.tabs.query({ active: true })
          .then((tabs) => tabs.map(({ url }) => url).find((url) => url?.includes('#print-')) ?? '')`)
      await eventually(async () => String(await opened()).includes('/popup.html#print-'), opened)
      const url = String(await opened())
      if (browser === 'firefox') {
        const dialog = (): Promise<unknown> =>
          inFirefoxScope(bench.driver, `document.querySelectorAll('.printSettingsBrowser').length`)
        await eventually(async () => (await dialog()) === 1, dialog)
      }
      await bench.inExtension(`chrome.tabs.query({}).then((tabs) =>
        chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('#print-')).map(({ id }) => id)))`)
      if (browser === 'firefox') return
      const other = await bench.open(OTHER)
      const paper = await bench.driver.newPage()
      await paper.evaluateOnNewDocument(() => {
        const printed: (string | undefined)[] = []
        Object.assign(globalThis, { printed })
        window.print = () => printed.push(document.querySelector('h1')?.textContent)
      })
      await paper.goto(url, { waitUntil: [] })
      const printed = (): Promise<string[]> =>
        paper.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)
      await eventually(async () => (await printed()).length === 1, printed)
      await paper.locator('.tools ::-p-text(Print)').click()
      await eventually(async () => (await printed()).length === 2, printed)
      // Of the page it was opened for, whichever was in front since then.
      const title = await article.page.$eval('h1', ({ textContent }) => textContent)
      expect(await printed()).toEqual([title, title])
      expect(await paper.title()).toBe(`${title} – Newsgloss`)
      await paper.setViewport({ width: 800, height: 600 })
      await askSystem(bench, paper, 'paper')
      const isOnPaper = (selector: string): Promise<boolean> =>
        paper.$eval(selector, (element) => element.checkVisibility())
      expect(await paper.$eval('body', ({ clientWidth }) => clientWidth)).toBe(800)
      expect([await isOnPaper('.address'), await isOnPaper('.tools')]).toEqual([true, false])
      const isShown = (): Promise<boolean[]> =>
        paper.$$eval('.terms li', (all) => all.map((one) => one.checkVisibility()))
      expect((await isShown()).length).toBeGreaterThan(10)
      expect(await isShown()).not.toContain(false)
      await paper.close()
      await other.page.close()
    })

    it.runIf(browser === 'chrome')(
      'starts anew once to add the side panel, and reads open pages again',
      async () => {
        expect(await bench.inExtension('typeof chrome.sidePanel')).toBe('undefined')
        await allowRestarts(bench)
        await popup.bringToFront()
        const before = new Set(bench.driver.targets())
        await popup.locator('.links ::-p-text(Open in the side panel)').click()
        const back = await bench.driver.waitForTarget(
          (one) => !before.has(one) && one.url().endsWith('/popup.html'),
        )
        const said = await (await back.asPage()).waitForSelector('.foot .notice')
        expect(await said?.evaluate(({ textContent }) => textContent)).toMatch(/has been added/)
        await bench.reconnect()
        expect(await bench.inExtension('typeof chrome.sidePanel')).toBe('object')
        expect(await bench.inExtension('chrome.storage.local.get("returnToPopup")')).toEqual({})
        await article.page.bringToFront()
        await marksPainted(article.page)
        popup = await bench.openPopup()
        await popup.waitForSelector('.points')
        expect(await popup.$('.foot .notice')).toBeNull()
      },
    )

    it('opens the side panel', async () => {
      await popup.bringToFront()
      await popup.locator('.links ::-p-text(Open in the side panel)').click()
      const isOpen =
        browser === 'chrome'
          ? `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then(({ length }) => length > 0)`
          : 'browser.sidebarAction.isOpen({})'
      await eventually(
        async () => (await bench.inExtension(isOpen)) === true,
        async () => 'no panel',
      )
    })
  })
})

/** How many compiled copies of the reader's own glossaries there are. */
function compiledCopies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('compiled')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.addEventListener('success', () => {
          const { result } = opening
          const count = result.transaction('own').objectStore('own').count()
          count.addEventListener('success', () => resolve(count.result))
          result.close()
        })
      }),
  )
}

const OWN_GLOSSARY = {
  topic: 'Mine',
  entries: [
    {
      id: 'data-links',
      term: 'data links',
      kind: 'concept',
      gloss: 'Radio links over which machines of armed forces speak to each other.',
      sources: [{ title: 'My notes', url: 'https://notes.example/' }],
      asOf: '2026-11',
    },
    { id: 'no-gloss', term: 'No gloss', kind: 'concept' },
  ],
}

/** What an element says, without the marks of direction around what it quotes. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  const words = await page.$eval(selector, ({ textContent }) => textContent)
  return (words ?? '').replaceAll(/[\u2068\u2069]/g, '')
}
