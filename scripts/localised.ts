// The built extension with another language for its own: what a reader with such a browser sees,
// without a browser of that language.
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from './manifest.ts'

/** Makes a copy of dist/<browser> whose words are those of a folder of _locales; gives its path. */
export function localised(browser: Browser, locale: string): string {
  const copy = mkdtempSync(join(tmpdir(), `newsgloss-${locale}-`))
  cpSync(`dist/${browser}`, copy, { recursive: true })
  cpSync(`dist/${browser}/_locales/${locale}`, join(copy, '_locales', 'en'), { recursive: true })
  return copy
}
