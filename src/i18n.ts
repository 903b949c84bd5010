// The words of the interface, in the browser's language, from assets/_locales.
import browser from 'webextension-polyfill'
import type { Kind } from './glossary/entry.ts'

export type MessageKey = keyof typeof import('../assets/_locales/en/messages.json')

/** The message in the reader's language, with its $1, $2 … filled in. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions])
}

/**
 * A date of ISO 8601, of any precision ('2023', '2023-08', '2023-08-03'), in the reader's language; a
 * period ('2019/2021') as its two ends; anything else as it stands.
 */
export function formatDate(iso: string): string {
  const [from = '', to] = iso.split('/')
  if (to !== undefined) return `${formatDate(from)}–${formatDate(to)}`
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  const format = new Intl.DateTimeFormat(language(), {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
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
