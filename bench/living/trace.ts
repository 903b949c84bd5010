// What of a page's main thread is ours, from Chromium's own trace: its tasks, and the samples of its
// profiler by whose code they fell into.
import type { Page } from 'puppeteer-core'
import { traceEvents, type TraceEvent } from './trace-events.ts'

export interface Work {
  /** Processor time of all tasks of the main thread, and what of it fell into our scripts, in ms. */
  readonly all: number
  readonly ours: number
  /** How much of each task that we had part in was ours, in ms of processor time, the longest first. */
  readonly tasks: readonly number[]
}

interface Profile {
  readonly startTime: number
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
  readonly nodes: readonly {
    readonly id: number
    readonly children?: readonly number[]
    readonly callFrame: { readonly url: string }
  }[]
}

const SAMPLE_EVERY_US = 200
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline']

/** Traces the page's main thread while `run` goes on; `origin` is that of the extension's files. */
export async function traceWork(
  page: Page,
  origin: string,
  run: () => Promise<unknown>,
): Promise<Work> {
  const session = await page.createCDPSession()
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US })
  let profile: Profile | undefined
  const events = await traceEvents(page, CATEGORIES, async () => {
    await session.send('Profiler.start')
    await run()
    profile = ((await session.send('Profiler.stop')) as unknown as { profile: Profile }).profile
  })
  await session.detach()
  if (!profile) throw new Error('Chromium gave no profile of the page')
  return workIn(tasksOf(events, profile), profile, origin)
}

/** The tasks of the renderer's main thread that ran while the profiler did. */
function tasksOf(events: readonly TraceEvent[], { startTime, timeDeltas }: Profile): TraceEvent[] {
  const end = startTime + timeDeltas.reduce((sum, delta) => sum + delta, 0)
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  )
  const isTask = ({ name, pid, tid, dur, ts }: TraceEvent): boolean =>
    name.endsWith('RunTask') &&
    dur !== undefined &&
    mains.has(`${pid}/${tid}`) &&
    ts < end &&
    ts > startTime
  const tasks = events.filter(isTask)
  // Other pages have renderers too: ours is the one that did the most.
  const busy = new Map<number, number>()
  for (const { pid, dur = 0 } of tasks) busy.set(pid, (busy.get(pid) ?? 0) + dur)
  const [ours] = [...busy].sort(([, a], [, b]) => b - a)
  return tasks.filter(({ pid }) => pid === ours?.[0]).sort((a, b) => a.ts - b.ts)
}

function workIn(tasks: readonly TraceEvent[], profile: Profile, origin: string): Work {
  const isOurs = oursIn(profile, origin)
  const shares = tasks.map(() => 0)
  let time = profile.startTime
  let at = 0
  profile.samples.forEach((node, index) => {
    const delta = profile.timeDeltas[index] ?? 0
    time += delta
    if (!isOurs.has(node)) return
    while (at < tasks.length && endOf(tasks[at]) < time) at++
    const task = tasks[at]
    if (task && task.ts <= time) shares[at] = (shares[at] ?? 0) + delta
  })
  const ours = tasks.map((task, index) => {
    const wall = Math.max(1, task.dur ?? 1)
    return (Math.min(1, (shares[index] ?? 0) / wall) * (task.tdur ?? wall)) / 1000
  })
  return {
    all: tasks.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000,
    ours: ours.reduce((sum, ms) => sum + ms, 0),
    tasks: ours.filter((ms) => ms > 0).sort((a, b) => b - a),
  }
}

/** The nodes of the call tree at or below a function of ours. */
function oursIn({ nodes }: Profile, origin: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Set<number>()
  const add = (id: number): void => {
    found.add(id)
    byId.get(id)?.children?.forEach(add)
  }
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith(origin) && !found.has(id)) add(id)
  }
  return found
}

function endOf(task: TraceEvent | undefined): number {
  return (task?.ts ?? 0) + (task?.dur ?? 0)
}
