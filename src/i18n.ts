// The words of the interface, in the browser's language, from assets/_locales.
import browser from 'webextension-polyfill'
import type { Kind } from './glossary/entry.ts'

export type MessageKey = keyof typeof import('../assets/_locales/en/messages.json')

/** A message that there is one of for each plural form of its language. */
type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never

/** The message in the reader's language, with its $1, $2 … filled in. */
export function t(key: MessageKey, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key, [...substitutions])
}

/** Keeps what a message quotes in its own direction, also where the message runs the other way (Unicode, UAX #9). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** The message for a number of things, in the plural form that the language has for it. */
export function tCount(key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(language()).select(count)
  return browser.i18n.getMessage(`${key}_${form}`, [formatNumber(count)])
}

/** A number in the reader's language. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language()).format(value)
}

/** The name of the country or territory of an ISO 3166-1 code, in the reader's language; the code where it has none. */
export function formatRegion(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region', style: 'short' }).of(code) ?? code
}

/**
 * A date of ISO 8601, of any precision ('2023', '2023-08', '2023-08-03'), in the reader's language;
 * anything else as it stands.
 */
export function formatDate(iso: string): string {
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

/**
 * The interface's language, BCP 47: the browser's own with its region where we have its words, else
 * that of the words which stand in for it, so that words, dates and numbers go together.
 */
export function language(): string {
  const ours = t('language')
  const browsers = browser.i18n.getUILanguage()
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours
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
