// A role that was given to a surname, where somebody else of that family goes by the full name.
import { textOf } from '../../language/article.ts'
import type { Person } from '../parts.ts'
import { KIN } from '../people/role-words.ts'

const AS_KIN = new RegExp(
  `(?<!\\p{L})(?:his|her|their|whose|\\p{L}+['’]s?) (?:\\p{Ll}[\\p{Ll}-]* ){0,2}(?:${KIN}),? $|first lady,? $`,
  'iu',
)

/** 'President Baloni and his wife, Mira Baloni,', 'First Lady Mira Baloni': the President is her husband. */
export function isRoleOfKin(text: string, { name, stated, mentions }: Person): boolean {
  if (stated === undefined || textOf({ text }, stated.name) === name) return false
  return mentions.some(
    (span) =>
      textOf({ text }, span) === name &&
      AS_KIN.test(text.slice(Math.max(0, span.start - 40), span.start)),
  )
}
