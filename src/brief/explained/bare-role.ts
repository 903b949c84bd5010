// Roles that say nothing of themselves: in what body, or of what, only the words around them can tell.
import { pattern } from '../../language/pattern.ts'
import { isDayOrMonth } from '../../language/calendar-words.ts'

/** Roles in some body, of which one word alone doesn't tell the body; and titles cut short ('Sen.', 'Lt. Gen.'). */
export const OF_A_BODY = pattern('iu')`
  ^(?:
    (?:(?:former|then|ex|acting|senior|new|current) )?(?:
      spokes(?:man|woman|person)|aide|advis[eo]r|assistant|deputy|associate|member|delegate|star|chief|boss|
      owner|head|candidate|officer|victim
    )|minister|representative|(?:(?:Lt|Gen|Maj|Col|Brig|Capt|Sgt) ?)+|(?:\p{Lu}\p{Ll}+\. ?)+
  )$`

/** 'Ann Cole, the lawyer who …': whose, the clause says that was cut. */
export const BARE =
  /^the (?:lawyer|attorney|doctor|director|manager|editor|producer|chair|chairman|president|official|officer|man|woman)$/

/** A word that says how high somebody stands in a body that it doesn't name, or what he knows, not of what. */
const UNSAID =
  /^(?:[Ee]xpert|Director|[Cc]hair(?:man|woman|person)?|[Ll]eader|[Ee]xecutive|CEO|[Ff]inalist|[Rr]esearcher|[Oo]fficial|[Rr]esident|[Oo]rgani[sz]er|(?:[Cc]o-)?[Ff]ounder|[Pp]articipant)$/

/** Whether a bare role needs a body or a field beside it: 'Director Mira Kolo said no.' */
export function isUnsaid(role: string): boolean {
  return UNSAID.test(role)
}

/** Whether a sentence names something besides the person and the others of the text: a body, most often. */
export function namesABody(sentence: string, name: string, names: ReadonlySet<string>): boolean {
  const people = new Set([name, ...names].flatMap((one) => one.split(' ')))
  const words =
    sentence.replace(/^\P{L}*\p{L}+/u, '').match(/(?<![\p{L}’'-])\p{Lu}[\p{L}&-]+/gu) ?? []
  return words.some(
    (word) => !people.has(word) && !NO_BODY.test(word) && !isDayOrMonth(word.toLowerCase()),
  )
}

const NO_BODY =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor|Lord|Lady|Rev|He|She|It|They|We|The|This|That|There|You|If|But|And|In|I)$/
