// What the pointer costs on a page of 500 marks: in Chromium the script of each move over text and
// beside it, and layout forced by us; in both browsers the time from the end of the card's delay to
// the card on screen, each time for another term.
// `npm run bench:pointer`
import type { Page } from 'puppeteer-core'
import { frames, openBench, pause, type Bench } from '../scripts/drive/harness.ts'
import { store } from '../scripts/drive/settings.ts'
import { BROWSERS } from '../scripts/manifest.ts'
import { traceEvents, type TraceEvent } from './living/trace-events.ts'

const PARAGRAPHS = 100
const MOVES = 600
const CARDS = 25
/** What hover-intent.ts waits before it opens a card. */
const DELAY_MS = 150
/** So long before a move the elements that it enters may be told of. */
const BEFORE_MOVE_US = 3000
const LIMITS = { moveUs: 100, cardMs: 50 } as const

const paragraph = (number: number): string =>
  `<p>In story ${number} the commander of US Central Command met General Asim Munir and officials of
   Inter-Services Public Relations, who spoke of al-Qaeda and of the raid on Abbottabad, and who said
   that nothing had been signed, and that another round of talks would be held before the winter.</p>`
/** For the cards: every mark another term. */
const TERMS = `<p>The envoys named the Shanghai Cooperation Organisation, ASEAN, Ecowas, the African Union,
  Mercosur and the Gulf Cooperation Council. They also spoke of Hezbollah, Hamas, the Houthis, Boko Haram,
  al-Shabaab and the Wagner Group.</p><p>On paper there were New START, the INF Treaty, LEMOA, COMCASA and
  GSOMIA. Others mentioned UNRWA, the IAEA, the OPCW, UNIFIL, Frontex, the Bundeswehr, the Knesset, the
  Lok Sabha, the Duma, the Bundesbank, Nord Stream, the Rafale, the JF-17, Quds Day and AUKUS.</p>`
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta property="og:type" content="article"><title>A hundred talks without a signature</title>
  <style>body {margin: 0 400px 0 40px}</style></head><body><article>
  <h1>A hundred talks without a signature</h1>
  ${Array.from({ length: PARAGRAPHS }, (_, number) => paragraph(number)).join('')}${TERMS}</article></body></html>`

async function main(): Promise<void> {
  let isQuick = true
  for (const browser of BROWSERS) {
    const bench = await openBench(browser, { '/news/marks': { body: ARTICLE } })
    await store(bench, { mentions: 'all', density: 'everything' })
    const { page } = await bench.open('/news/marks')
    await page.waitForFunction(() => CSS.highlights.has('gloss-mark'))
    const marks = await page.evaluate(() => CSS.highlights.get('gloss-mark')?.size ?? 0)
    // The moments after a load are another matter: the page is looked at again then.
    await pause(4000)
    console.log(`${browser}: ${marks} marks`)
    const { first, median, worst } = await timeToCards(page)
    console.log(
      `card on screen after its delay: first ${first.toFixed(0)} ms, then median ${median.toFixed(0)} ms, worst of ${CARDS} ${worst.toFixed(0)} ms`,
    )
    if (worst > LIMITS.cardMs) isQuick = false
    if (browser === 'chrome' && !(await moves(bench, page))) isQuick = false
    await bench.close()
  }
  if (!isQuick) process.exitCode = 1
}

/** Script and layout of moves; false when over the limits. */
async function moves(bench: Bench, page: Page): Promise<boolean> {
  const overText: Place = (move) => ({ x: 40 + ((move * 7) % 800), y: 60 + ((move * 3) % 780) })
  const beside: Place = (move) => ({ x: 900 + ((move * 7) % 350), y: 10 + ((move * 3) % 880) })
  await movesOf(bench, page, overText)
  const onText = (await movesOf(bench, page, overText)).scriptUs
  const onNone = (await movesOf(bench, page, beside)).scriptUs
  await makeLayoutStale(page)
  const { layouts } = await movesOf(bench, page, beside)
  console.log(`script for a move over text: ${spread(onText)}; over none: ${spread(onNone)}`)
  console.log(`layouts forced by ${MOVES} moves over no text, on a stale page: ${layouts}`)
  return [onText, onNone].every((times) => share(times, 0.5) < LIMITS.moveUs) && layouts === 0
}

type Place = (move: number) => { readonly x: number; readonly y: number }

/** The value that a share of all are at or below. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

function spread(times: readonly number[]): string {
  return `median ${share(times, 0.5).toFixed(0)} µs, 95% within ${share(times, 0.95).toFixed(0)} µs`
}

/** From now on the page changes its layout before anyone hears of a move. */
async function makeLayoutStale(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        const padding = `${Math.floor(timeStamp) % 2}px`
        document.querySelector('h1')?.style.setProperty('padding-right', padding)
      },
      { capture: true },
    )
  })
}

interface Moves {
  /** Processor time of our script for each move, in microseconds. */
  readonly scriptUs: readonly number[]
  /** Layouts and recalculated styles that our script forced. */
  readonly layouts: number
}

/** Moves the mouse over places, each in a frame of its own, and traces it. */
async function movesOf(bench: Bench, page: Page, place: Place): Promise<Moves> {
  await page.keyboard.press('Escape')
  const events = await traceEvents(page, ['devtools.timeline'], async () => {
    for (let move = 0; move < MOVES; move++) {
      const { x, y } = place(move)
      await page.mouse.move(x, y)
      await frames(page)
    }
  })
  const isIn = (event: TraceEvent, outer: TraceEvent): boolean =>
    event.pid === outer.pid &&
    event.tid === outer.tid &&
    event.ts >= outer.ts &&
    event.ts < outer.ts + (outer.dur ?? 0)
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(bench.origin),
  )
  const layouts = events.filter(
    (event) =>
      (event.name === 'Layout' || event.name === 'UpdateLayoutTree') &&
      ours.some((call) => isIn(event, call)),
  )
  // All that a move sets off at once: its own event, those of elements entered, frames asked for. (A
  // card that opens after its delay is measured by itself.)
  const handled = events.filter(
    ({ name }) => name === 'EventDispatch' || name === 'FireAnimationFrame',
  )
  const atOnce = ours.filter((call) => handled.some((event) => isIn(call, event)))
  const starts = events
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove')
    .map(({ ts }) => ts)
  const scriptUs = starts.map((start, index) => {
    const from = start - BEFORE_MOVE_US
    const until = (starts[index + 1] ?? Infinity) - BEFORE_MOVE_US
    return atOnce
      .filter(({ ts }) => ts >= from && ts < until)
      .reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0)
  })
  return { scriptUs, layouts: layouts.length }
}

/** From the end of the delay to the frame that shows the card, for one card after another, in ms. */
async function timeToCards(page: Page): Promise<{ first: number; median: number; worst: number }> {
  const times: number[] = []
  for (let card = 0; card < CARDS; card++) {
    await page.mouse.move(1000, 5)
    await page.keyboard.press('Escape')
    await frames(page)
    const target = await page.evaluate((card) => {
      const ranges = [...(CSS.highlights.get('gloss-mark') ?? [])] as Range[]
      const distinct = [...new Map(ranges.map((range) => [range.toString(), range])).values()]
      const range = distinct.at(card - 25)
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const [box] = range?.getClientRects() ?? []
      let moved = 0
      addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true })
      const shown = new Promise<number>((done) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('gloss-card')) return
          observer.disconnect()
          requestAnimationFrame(() => {
            // A message is handled after the frame was painted.
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => done(performance.now() - moved))
            port1.start()
            port2.postMessage(null)
          })
        })
        observer.observe(document.documentElement, { childList: true })
      })
      Object.assign(window, { shown })
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 }
    }, card)
    await frames(page)
    await page.mouse.move(target.x, target.y)
    const time = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown)
    times.push(time - DELAY_MS)
  }
  const [first = NaN, ...later] = times
  const sorted = later.toSorted((a, b) => a - b)
  return {
    first,
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    worst: sorted.at(-1) ?? NaN,
  }
}

await main()
