// The settings as a file that the reader can keep, and what a file must be to be taken back: all of
// it is checked before anything is changed.
import * as v from 'valibot'
import { isolated, t } from '../i18n.ts'
import type { Read } from '../pages/json-file.ts'
import { parseSettings, SETTING_CHECKS, type Settings } from '../setting-values.ts'

const File = v.object({ newsgloss: v.literal('settings'), settings: v.looseObject({}) })

/** What the file of some settings holds. */
export function settingsFile(settings: Settings): Readonly<Record<string, unknown>> {
  return { newsgloss: 'settings', version: 1, settings }
}

/** The settings of a file's content; or in words the file, the place in it, and the remedy. */
export function settingsOf(fileName: string, content: unknown): Read<Settings> {
  const file = v.safeParse(File, content)
  if (!file.success) return { problem: t('importNotSettings', isolated(fileName)) }
  const { settings } = file.output
  for (const [name, value] of Object.entries(settings)) {
    if (!isSetting(name)) return { problem: t('importUnknown', isolated(fileName), isolated(name)) }
    const checked = v.safeParse(SETTING_CHECKS[name], value)
    if (checked.success) continue
    const [issue] = checked.issues
    const place = [name, ...(issue.path ?? []).map(({ key }) => String(key))].join(' › ')
    const expected = issue.expected ?? typeof value
    return {
      problem: t(
        'importBadValue',
        isolated(fileName),
        isolated(place),
        shown(issue.input),
        expected,
      ),
    }
  }
  return { value: parseSettings(settings) }
}

function isSetting(name: string): name is keyof typeof SETTING_CHECKS {
  return Object.hasOwn(SETTING_CHECKS, name)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
