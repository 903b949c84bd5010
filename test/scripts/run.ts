// Runs a command of the repository as its caller does, and gives what it said.
import { spawnSync } from 'node:child_process'

export interface Said {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs a script of TypeScript; `env` is added to this process's own. */
export function run(script: string, args: readonly string[] = [], env: object = {}): Said {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', script, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  )
  return { status, out: stdout, err: stderr }
}
