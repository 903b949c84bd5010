// Runs before `npm start` and `npm test`, with nothing installed yet: `npm ci` when the packages are
// missing or other than the lock file says.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const INSTALLED = 'node_modules/.package-lock.json'
const isCurrent =
  existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs

if (!isCurrent) {
  console.log('installing packages with npm ci …')
  execSync('npm ci --no-audit --no-fund', { stdio: ['ignore', 'ignore', 'inherit'] })
}
