// Short forms from another language or an older name: 'Kurdistan Workers' Party (PKK)'. The letters say
// little, so the words before the bracket must be the name of a body, with a noun for one in it.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import { isRole } from '../people/role-words.ts'

export const BODY = pattern()`
  \b(?:
    Academy|Administration|Agency|Agenc(?:y|ies)|Alliance|Army|Assembly|Association|Authority|Bank|Battalion|
    Board|Brigades?|Bureau|Centre|Center|Coalition|College|Command|Commission(?:er)?|Committee|Community|
    Company|Confederation|Conference|Congress|Convention|Corporation|Corps|Council|Court|Department|Directorate|
    Division|Entity|Exchange|Federation|Force|Forces|Forum|Foundation|Front|Fund|Group|Guards?|House|Initiative|
    Institute|Institution|Inspectorate|League|Mechanism|Ministry|Mission|Movement|Network|Office|Operation|
    Organi[sz]ation|Parliament|Party|Police|Programme|Program|Regiment|Scheme|Secretariat|Service|Society|
    Syndicate|Treaty|Tribunal|Union|University|Unit|Units|Democrats|Republicans|Liberals|Socialists|Communists|
    Greens|Conservatives|Nationalists|Observatory|Trust|Museum|Hospital|Laborator(?:y|ies)|Club|Chamber|
    Registry|Archives?
  )\b`
const NAME =
  /(?:(?:\p{Lu}[\p{L}\p{M}\p{N}'’.&/-]*|\d{1,4}(?:th|st|nd|rd)?)(?:(?: (?:of|for|the|(?:and|&)(?! the)|on|in|to|de|des|du|del|la|against|with|from|by)){1,3})?[ ,]+)*\p{Lu}[\p{L}\p{M}\p{N}'’.&/-]*$/u

/** Agencies, zones and countries stand in brackets after a name without shortening it. */
const CREDITS = new Set(
  'AFP PTI ANI CNN BBC UPI EPA APP INP IANS NNI PPI TASS KCNA DPA ANSA EFE NPR ABC NBC CBS GMT UTC EST EDT PST BST IST PKT USA UAE ENG GER FRA ITA ESP NED AUS CAN BRA JPN CHN IND PAK RUS'.split(
    ' ',
  ),
)

/**
 * The name of a body that ends at `to`, when `short` can be its short form: capitals only, and enough of
 * the name's letters in it, or it stands elsewhere in the text too.
 */
export function bodyBefore(
  text: string,
  from: number,
  to: number,
  short: string,
  recurs: boolean,
): Span | null {
  if (!/^\p{Lu}(?:\p{Lu}{2,7}|\p{Ll}{3,8})$/u.test(short) || CREDITS.has(short)) return null
  let end = to
  while (end > from && /[\s"”’]/.test(text.charAt(end - 1))) end--
  const window = text.slice(Math.max(from, end - 120), end)
  const match = NAME.exec(window)
  if (match === null) return null
  const listed = match[0].slice(
    match[0].lastIndexOf(', ') === -1 ? 0 : match[0].lastIndexOf(', ') + 2,
  )
  const whole = listed.replace(/^(?:The|A|An|In|At|For|And|But|On|Of) /, '')
  const first = /^[\p{L}-]+/u.exec(whole)?.[0] ?? ''
  // 'the Secretary-General of the Cooperation Council (GCC)': the body is meant.
  if (isRole(first.toLowerCase()) && whole.startsWith(`${first} of `))
    return bodyBefore(text, end - whole.length + first.length, to, short, recurs)
  // 'CARACAS - National Electoral Council (CNE)', 'Data from the Institute of Space Research (INPE)'.
  // 'In June 2009 the Social Security Institute (INSS)'
  const plain = whole.replace(
    /^(?:.* [–—-] |(?:[^ ]+ ){1,3}(?:from|by) the |\p{Lu}\p{L}+ \d{4} the )/u,
    '',
  )
  const name = withoutPerson(withoutOwner(plain, short), short)
  return isBody(name, short, recurs) ? { start: end - name.length, end } : null
}

/** 'International Center for Tropical Agriculture (CIAT)': a letter for each word, in the order of another language. */
export function isAnagram(short: string, name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || initialsOf(name).length !== short.length) return false
  return sharedWith(short, name) === short.length
}

/** 'the World Bank's International Finance Corporation (IFC)': without the owner when that loses no letter. */
function withoutOwner(name: string, short: string): string {
  const owned = name.replace(/^.*(?<!People|Women|Men|Children|Citizen)['’]s (?=\p{Lu})/u, '')
  return sharedWith(short, owned) >= sharedWith(short, name) ? owned : name
}

/** 'Finance Minister Christian Lindner of the Free Democrats (FDP)': without who is of the body, likewise. */
function withoutPerson(name: string, short: string): string {
  const person = /^.*? of (?:the )?(?=\p{Lu})/u.exec(name)?.[0] ?? ''
  const body = name.slice(person.length)
  return !BODY.test(person) && sharedWith(short, body) >= sharedWith(short, name) ? body : name
}

function isBody(name: string, short: string, recurs: boolean): boolean {
  if (!BODY.test(name) || name.length <= short.length || /\b\p{Lu}\.?$/u.test(name)) return false
  const isCapitals = short === short.toUpperCase()
  // 'the Federal Criminal Office (BKA)': used again, it was meant as a short form, whatever its letters.
  if (isCapitals && recurs) return initialsOf(name).length > 1
  const needed = isCapitals ? Math.ceil((short.length - 1) / 2) : Math.max(3, 0.6 * short.length)
  return initialsOf(name).length > 1 && sharedWith(short, name) >= needed
}

function initialsOf(name: string): readonly string[] {
  return name.match(/(?<![\p{L}\p{M}\p{N}'’])\p{Lu}/gu) ?? []
}

/** How many letters of the short form are initials of the name, in whatever order. */
function sharedWith(short: string, name: string): number {
  const left = [...initialsOf(name)]
  let shared = 0
  for (const letter of short.toUpperCase()) {
    const at = left.indexOf(letter)
    if (at === -1) continue
    left.splice(at, 1)
    shared++
  }
  return shared
}
