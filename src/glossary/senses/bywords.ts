// Capitals that stand for their governments. As the place of something a capital is explained wherever it is
// named; as a byword ('Islamabad said', 'help Islamabad') only in an article that goes on speaking of the
// government so: named once beside its country, it asks nothing of the reader.
import { pattern } from '../../language/pattern.ts'
import type { Span } from '../../language/article.ts'
import type { CountryHit } from '../match/candidates.ts'

/** So often must an article use the byword. */
const OFTEN = 3

/** Before a place: something is there, comes from there or goes there. */
const THERE_BEFORE = pattern('u')`
  (?<!\p{L})(?:
    [Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Aa]round|[Aa]cross|[Tt]hroughout|[Ff]rom|to|of|via|reach(?:ed|es)?|left|
    fled|hit|struck|shook|bombed|shelled|entered|captured|seized|visit(?:ed|s|ing)?|capital,?|city|downtown|
    central|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?
  )(?: (?:the )?(?:capital|city|nearby),?)? $`
/** Behind it: its country, what stands there, who lives there. */
const THERE_BEHIND =
  /^(?:,? ?\((?!\p{Ll})|, \p{Lu}|-based|-born|['’]s? (?:airport|streets?|mayor|suburbs?|residents|outskirts|port)| (?:airport|police|residents|mayor|streets?|suburbs?|region|area|summit|conference|meeting|talks|court|\p{Lu}))/u

function isByword(text: string, { start, end }: Span): boolean {
  return (
    !THERE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) &&
    !THERE_BEHIND.test(text.slice(end, end + 24))
  )
}

/**
 * The spans, of those given (mentions of capitals and others), that are bywords too rare to need a card.
 * `hits`: the countries that the text names, capitals among them; `code` of a hit says whose.
 */
export function rareBywords<Mention extends Span>(
  text: string,
  mentions: readonly Mention[],
  hits: readonly CountryHit[],
): Set<Mention> {
  const capitals = new Map(
    hits.flatMap(({ start, end, code, isCapital }) =>
      isCapital ? [[`${start} ${end}`, code] as const] : [],
    ),
  )
  const bywords = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const code = capitals.get(`${mention.start} ${mention.end}`)
    if (code === undefined || !isByword(text, mention)) continue
    const some = bywords.get(code)
    if (some) some.push(mention)
    else bywords.set(code, [mention])
  }
  return new Set([...bywords.values()].filter((some) => some.length < OFTEN).flat())
}
