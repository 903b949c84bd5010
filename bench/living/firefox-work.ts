// What of a page's main thread is ours in Firefox, from its own profiler: the samples of the page's
// process that have a function of ours on their stack.
import type { Page } from 'puppeteer-core'
import { inFirefoxScope } from '../../scripts/firefox-scope.ts'
import type { Work } from './trace.ts'

const EVERY_MS = 1
const ENTRIES = 8_000_000

/** Profiles the page's process while `run` goes on; `origin` is that of the extension's files. */
export async function profileWork(
  page: Page,
  origin: string,
  run: () => Promise<unknown>,
): Promise<Work> {
  const driver = page.browser()
  const start = `Services.profiler.StartProfiler(${ENTRIES}, ${EVERY_MS}, ['js', 'cpu'], ['GeckoMain'])`
  await inFirefoxScope(driver, `${start}.then(() => true)`)
  await run()
  // Of the page's origin while it ran: a navigation may have led it elsewhere.
  const site = new URL(page.url()).origin
  const found = await inFirefoxScope(
    driver,
    `(async () => {
      // What tsx puts around functions.
      const __name = (value) => value
      const profile = await Services.profiler.getProfileDataAsync()
      await Services.profiler.StopProfiler()
      return JSON.stringify((${workIn.toString()})(profile, ${JSON.stringify(origin)}, ${JSON.stringify(site)}))
    })()`,
  )
  const { all, tasks } = JSON.parse(String(found)) as { all: number; tasks: number[] }
  return {
    all,
    ours: tasks.reduce((sum, ms) => sum + ms, 0),
    tasks: tasks.sort((a, b) => b - a),
  }
}

interface Table {
  readonly schema: Readonly<Record<string, number>>
  readonly data: readonly (readonly (number | null)[])[]
}

interface Thread {
  readonly samples: Table
  readonly stackTable: Table
  readonly frameTable: Table
  readonly stringTable: readonly string[]
}

interface Profile {
  readonly meta: { readonly sampleUnits?: { readonly threadCPUDelta: string } }
  readonly threads: readonly Thread[]
  readonly processes: readonly Profile[]
}

/** Runs in Firefox: the ms of processor time of the page's main thread, and each stretch of it that was ours. */
function workIn(profile: Profile, origin: string, site: string): { all: number; tasks: number[] } {
  const unitsInMs = profile.meta.sampleUnits?.threadCPUDelta === 'ns' ? 1e6 : 1e3
  const threads = (at: Profile): Thread[] => [...at.threads, ...at.processes.flatMap(threads)]
  const read = (thread: Thread): { all: number; tasks: number[] } => {
    const { samples, stackTable, frameTable, stringTable } = thread
    const column = (table: Table, name: string): number => table.schema[name] ?? -1
    const oursByStack = new Map<number, boolean>()
    const isOurs = (stack: number | null | undefined): boolean => {
      if (stack == null) return false
      const known = oursByStack.get(stack)
      if (known !== undefined) return known
      const row = stackTable.data[stack]
      const frame = frameTable.data[row?.[column(stackTable, 'frame')] ?? -1]
      const location = stringTable[frame?.[column(frameTable, 'location')] ?? -1] ?? ''
      const answer = location.includes(origin) || isOurs(row?.[column(stackTable, 'prefix')])
      oursByStack.set(stack, answer)
      return answer
    }
    const tasks: number[] = []
    let all = 0
    let current = 0
    for (const sample of samples.data) {
      // Of the processor: what others do on the machine makes no difference to it.
      const took = (sample[column(samples, 'threadCPUDelta')] ?? 0) / unitsInMs
      all += took
      if (isOurs(sample[column(samples, 'stack')])) current += took
      else {
        if (current > 0) tasks.push(current)
        current = 0
      }
    }
    if (current > 0) tasks.push(current)
    return { all, tasks }
  }
  const isOfPage = ({ stringTable }: Thread): boolean =>
    stringTable.some((text) => text.includes(site))
  return threads(profile)
    .filter(isOfPage)
    .map(read)
    .reduce((most, one) => (one.all > most.all ? one : most), { all: 0, tasks: [] })
}
