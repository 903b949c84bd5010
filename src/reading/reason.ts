// Why a surface was read in one sense, in the reader's language.
import type { Reason } from '../glossary/mention.ts'
import { formatRegion, isolated, t, type MessageKey } from '../i18n.ts'

const MESSAGES: Readonly<Record<Reason['by'], MessageKey>> = {
  country: 'reasonCountry',
  beside: 'reasonBeside',
  near: 'reasonNear',
  definition: 'reasonDefinition',
  words: 'reasonWords',
  same: 'reasonSame',
  name: 'reasonName',
  office: 'reasonOffice',
}

/** The sentence for a card: `term` is what the surface was read as. */
export function reasonText(reason: Reason, term: string): string {
  const told: string[] = [term]
  if ('code' in reason) told.push(formatRegion(reason.code))
  if ('words' in reason) told.push(reason.words)
  return t(MESSAGES[reason.by], ...told.map(isolated))
}
