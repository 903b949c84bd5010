// What first-level regions are called, country by country, where their names don't say it.
import type { Region } from './gazetteer.ts'

const BY_NOUN: Readonly<Record<string, string>> = {
  Province:
    'AF AO AR BI CD CN CU DZ EC ES ID IR KH KP KR LA MN MZ NP OM PK PY RW SA TD TH TJ TR UZ VN ZA ZM ZW',
  State: 'BR DE IN MX NG SD SS VE',
  Governorate: 'EG IQ JO LB SY TN YE',
  Department: 'BO CO HN GT NI SV UY',
  County: 'KE',
  Prefecture: 'CF JP',
  District: 'LY',
}

const nouns = new Map(
  Object.entries(BY_NOUN).flatMap(([noun, codes]) =>
    codes.split(' ').map((code) => [code, noun] as const),
  ),
)

/** 'Province', 'State', or simply 'Region'. */
export function nounOf({ noun, country }: Region): string {
  return noun ?? nouns.get(country) ?? 'Region'
}
