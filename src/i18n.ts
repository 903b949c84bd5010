// The words of the interface, in the browser's language, from assets/_locales.
import browser from 'webextension-polyfill'
import type { Kind } from './glossary/entry.ts'

export type MessageKey = keyof typeof import('../assets/_locales/en/messages.json')

/** The message in the reader's language, with its $1, $2 … filled in. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions])
}

/** A month or day of ISO 8601 ('2024-12') in the reader's language ('December 2024'). */
export function formatDate(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined) return String(year)
  const format = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, month - 1, day ?? 1))
}

/** The interface's language, BCP 47. */
export function language(): string {
  return browser.i18n.getUILanguage()
}

/** How the interface's words are written. */
export function direction(): 'ltr' | 'rtl' {
  return t('direction') === 'rtl' ? 'rtl' : 'ltr'
}

export const KIND_LABELS = {
  agreement: 'kindAgreement',
  organisation: 'kindOrganisation',
  office: 'kindOffice',
  person: 'kindPerson',
  place: 'kindPlace',
  event: 'kindEvent',
  law: 'kindLaw',
  weapon: 'kindWeapon',
  group: 'kindGroup',
  publication: 'kindPublication',
  concept: 'kindConcept',
} as const satisfies Record<Kind, MessageKey>
