// Programs of this machine, and those it lacks where getting them is one command: on Debian, as root.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these names or paths that is a program here; null when none is. */
export function findProgram(programs: readonly string[]): string | null {
  const dirs = (process.env['PATH'] ?? '').split(delimiter)
  for (const program of programs) {
    const places = /[/\\]/.test(program) ? [program] : dirs.map((dir) => join(dir, program))
    const place = places.find(isProgram)
    if (place !== undefined) return place
  }
  return null
}

export function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

/** Installs Debian packages. @throws when the packages can't be had */
export function install(...packages: readonly string[]): void {
  console.error(`installing ${packages.join(', ')} from Debian's packages …`)
  const apt = (...args: readonly string[]): void => {
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  apt('update')
  apt('install', '--no-install-recommends', ...packages)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
