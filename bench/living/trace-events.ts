// Chromium's own trace of what a page does, as events.
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

export interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Times in microseconds; `tdur` is of the processor. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: {
    readonly name?: string
    readonly data?: { readonly url?: string; readonly type?: string }
  }
}

/** The events of some categories while `run` goes on. */
export async function traceEvents(
  page: Page,
  categories: string[],
  run: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const path = join(tmpdir(), `newsgloss-trace-${process.pid}.json`)
  await page.tracing.start({ path, categories })
  await run()
  await page.tracing.stop()
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as { traceEvents: TraceEvent[] }
  rmSync(path)
  return traceEvents
}
