// Export, import and reset of all settings.
import { h } from '../element.ts'
import { isolated, t } from '../i18n.ts'
import { fileButton, readJson, saveJson } from '../pages/json-file.ts'
import { notice } from '../pages/notice.ts'
import { DEFAULTS, type Settings } from '../setting-values.ts'
import { changeSettings, readSettings } from '../settings.ts'
import { settingsFile, settingsOf } from './settings-file.ts'

/** The buttons, and the place where they tell what they did. */
export function settingsSection(): HTMLElement {
  const { element, say } = notice()

  /** Replaces all settings, with a way back. */
  async function replace(settings: Settings, done: string): Promise<void> {
    const before = await readSettings()
    await changeSettings(settings)
    const undo = async (): Promise<void> => {
      await changeSettings(before)
      say(t('optionsUndone'))
    }
    say(done, { undo: { label: t('undo'), act: () => void undo() } })
  }

  async function take(file: File): Promise<void> {
    const read = await readJson(file)
    const settings = 'problem' in read ? read : settingsOf(file.name, read.value)
    if ('problem' in settings) say(settings.problem, { isProblem: true })
    else await replace(settings.value, t('importDone', isolated(file.name)))
  }

  const give = async (): Promise<void> => {
    saveJson('newsgloss-settings.json', settingsFile(await readSettings()))
    say(t('exportDone', 'newsgloss-settings.json'))
  }
  const button = (label: string, onclick: () => void): HTMLElement =>
    h('button', { class: 'button', type: 'button', onclick }, label)

  return h(
    'div',
    { class: 'acts' },
    h(
      'div',
      { class: 'buttons' },
      button(t('optionsExport'), () => void give()),
      fileButton({ label: t('optionsImport'), id: 'import-settings' }, (file) => void take(file)),
      button(t('optionsReset'), () => void replace(DEFAULTS, t('resetDone'))),
    ),
    element,
  )
}
