// What every page of ours begins with: its language, the direction of its words, its title.
import { direction, language, t } from '../i18n.ts'

/** Sets the document's language, direction and title. */
export function dressPage(title: string): void {
  const { documentElement } = document
  documentElement.lang = language()
  documentElement.dir = direction()
  document.title = title === t('extensionName') ? title : `${title} – ${t('extensionName')}`
}
