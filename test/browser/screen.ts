// A screen that nobody sees, and a reader's keys on it: what a browser draws outside every page can be
// answered there. Needs Xvfb and xdotool, which are on Linux; elsewhere there is none.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { canInstall, findProgram, install } from '../../scripts/programs.ts'

const PROGRAMS = ['Xvfb', 'xdotool'] as const
const PACKAGES = ['xvfb', 'xdotool'] as const
const SIZE = '1280x900x24'

export interface Screen {
  /** The name of its X display: ':99'. */
  readonly display: string
  /** Presses keys one after another, by their X names ('Escape'), in the window that has the focus. */
  press(...keys: readonly string[]): void
  close(): Promise<void>
}

/** Whether this machine has a screen to offer, once what it lacks is installed where it can be. */
export function hasScreen(): boolean {
  const hasAll = (): boolean => PROGRAMS.every((program) => findProgram([program]) !== null)
  if (hasAll()) return true
  if (!canInstall()) return false
  try {
    install(...PACKAGES)
  } catch (error) {
    console.error(`no screen for the tests of the browser's own questions: ${String(error)}`)
  }
  return hasAll()
}

export async function openScreen(): Promise<Screen> {
  // Xvfb takes a display that is free, and writes its number to the file it is given.
  const args = ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer]
  const display = `:${number.toString().trim()}`
  const act = (...what: readonly string[]): void => {
    execFileSync('xdotool', what, { env: { ...process.env, DISPLAY: display } })
  }
  // In the corner the pointer is over no menu that opens, and chooses nothing in it.
  act('mousemove', ...SIZE.split('x').slice(0, 2))
  return {
    display,
    press: (...keys) => act('key', ...keys),
    async close() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}
