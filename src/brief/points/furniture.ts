// Sentences that are the page's and not the story's, and sentences that are not sentences.
import { pattern } from '../../language/pattern.ts'
import { MONTHS, SHORT_MONTHS } from '../../language/calendar-words.ts'
import { isCredit } from '../credits.ts'
import { dayIso, monthOf } from '../dates/date-readings.ts'
import { SPEECH } from '../quotes/speech-words.ts'

const FURNITURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'promotion',
    pattern('i')`
      ^[^«‹]*» ?\.?$|
      \b(?:
        click (?:here|to share)|opens in new window|tap here|(?:^|[.!?] |you can |please )sign up\b|
        sign(?:ed)? up (?:for|to) (?:
          our|my|receive|get|the (?:\w+ ){0,3}(?:newsletter|e-?mails?|briefing|alerts?)
        )|subscrib(?:e|ing|ers?) (?:to|now|today)|newsletters?|
        follow (?:us|me|him|her|them|@|\w+ on (?:twitter|facebook|instagram))|download (?:the|our) app|
        telegram channel|whatsapp channel|join (?:our|us)|read (?:more|also|the full)|also read|
        watch (?:the|this|our)? ?(?:full )?videos?|scroll down|share this|
        for more (?:news|information|details|on)|for the latest|stay tuned|get the latest|breaking news alerts?|
        (?:^|[.!?] |you can )buy (?:now|tickets)|tickets (?:are available|cost|from)|check out|
        visit (?:our|www|http)|log ?in|like us on|use the hashtag|e-?mail (?:us|me|your)|send (?:us )?your|
        contact us|(?<!\bthey )call us|call the samaritans|have your say|join the conversation|leave a comment|
        support our journalism|(?:^|[.!?] |please |or )become a member|free trial|promo code|limited offer
      )\b`,
  ],
  // 'To volunteer, email …', 'Anyone who wishes to comment can fill in a form': said to readers, whom it bids do something; who 'can apply for the grant' is news.
  [
    'promotion',
    /^(?:to (?:\p{L}+ ){0,8}?\p{L}+, (?:please )?(?:e-?mail|call|phone|ring|text|visit|contact|go to|write to|register|apply|log on|click|head to|see)\b|anyone (?:who|with|wishing|wanting|interested|affected)\b.* (?:(?:can|should|may) (?:call|contact|e-?mail|phone|ring|text|visit|fill in|complete|get in touch|comment)|(?:is|are) (?:asked|urged|invited|advised) to)\b)|\b[\w.+-]+@[\w-]+\.[a-z]{2,}/iu,
  ],
  [
    'navigation',
    pattern('i')`
      ^(?:
        see also|related|read|watch|listen|advertisement|sponsored|gallery|story highlights?|recommended|
        trending|most read|up next|back to
      )\s?:?(?:\s|$)(?!.*\b(?:is|are|was|were|has|have|said)\b)|
      ^(?:more(?: on this| stories| news)?|photos?|video|tags?|topics?|share|comments?|highlights)(?:\s?:|$)|
      ^\[|\b(?:embed x|skip in skip|x share|image \d+ of|\d+ of \d+ (?:skip|photos))\b|^close\b|
      ^(?:see|view|click|check|listen|visit|find out|take a look|have a look)\b|^[^«‹]*[»›]|https?:|www\.|\(@\w|
      \bpic\.twitter|(?:^|\s)[@#]\w{2,}.*(?:^|\s)[@#]\w{2,}|
      (?<!\b(?:wrote|said|says|tweeted|added|asked|posted|by|of|from|to|as|at))\s@\w{3,}[.!]?$`,
  ],
  [
    'caption',
    pattern('i')`
      \((?:
        right|left|pictured|above|below|centre|center|far (?:left|right)|file(?: photo)?|inset|top|bottom|
        second (?:left|right)|(?:from|l-r|left to right)[^)]*|(?:photo|image|picture)[^)]*|
        (?:above|below|pictured) (?:with|left|right|in|at|and|from|centre|center)\b[^)]*
      )\)|\bpictured (?:above|below|left|right|here|in|with|at|on|outside|together)\b|
      ^(?:
        pictured|photo|image|picture|file photo|in pictures|photograph|above|below|left|right|clockwise
      )\b[:,]|^(?:pictured|scroll)\b|
      ^an? (?:image|photo|photograph|picture|still|screengrab) (?:from|of|taken|posted|released|provided|by)\b(?!
        .* (?:is|are|was|were|has|have|had|will|shows?|showed|went|appear(?:s|ed)?|emerged|caused|sparked)\b
      )|
      \bin (?:an?|this)\b[^.,]*\b(?:photo|photograph|picture|image)(?:\.$| (?:released|taken|provided|made|dated|from)\b)|
      ^\([^)]*/[^)]*\)|\s\.$|, (?:center|centre|(?:far |second )?left|(?:far |second )?right), |
      \b(?:
        getty images|PA:Press Association|News Pictures \d|image copyright|image caption|media caption|
        hide caption|photo by|photo credit|picture credit|\(AP photo|shutterstock|file pic
      )\b`,
  ],
  [
    'caption',
    /^(?:GETTY|REUTERS|EPA|REX|ALAMY)(?: IMAGES)? (?=\p{Lu}\p{Ll}+ )|\b(?:Image|Photo|Photograph|Picture|Credit): \p{Lu}/u,
  ],
  [
    'byline',
    pattern('iu')`
      ^\s*(?:last )?(?:updated|published|posted|created)\s?:|
      ^(?:update )?\d{1,2}:\d{2}\s?(?:am|pm)?,? (?:IST|GMT|BST|EST|EDT|PST|ET)\b|
      ^\s*(?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4})\b[^.!?]*\d{1,2}:\d{2}\s?(?:am|pm)?,? (?:IST|GMT|BST|EST|EDT|PST|ET)\b|
      \blast updated\b|^[^.!?]*\s\|\s|
      \b(?:
        (?:and|said) (?:this )?(?:story|article) (?:was|has been) (?:first|originally)? ?(?:published|updated)
      )\b|
      ^(?:this|the) (?:
        story|article|report|column|piece|video|page|content|post
      )\b[^.]{0,40}\b(?:was|is|has been|first|originally|may)\b[^.]{0,30}\b(?:
        publish|updat|appear|produc|correct|syndicat|edit|not been
      )|\bfirst appeared (?:on|in)\b`,
  ],
  // A match told as it is played: 'Jan Orlov (Vell) wins a free kick.', 'Corner, Vell. Conceded by Ada Finn.'
  [
    'commentary',
    pattern('u')`
      ^(?:
        \p{Lu}[\p{L} .'’-]{2,40} \([^()]{3,40}\) (?:
          wins a free kick|is shown the (?:yellow|red) card|(?:right|left) footed shot|header from|
          hits the (?:bar|(?:left |right )?post)|
          has an attempt|with an attempt
        )\b|
        (?:Attempt (?:missed|saved|blocked)\.|(?:Corner|Offside|Substitution),) \p{Lu}[^.]*(?:\. |\.$)|
        (?:Hand ball|Foul|Conceded|Assisted) by \p{Lu}[\p{L} .'’-]{2,40}(?:\([^()]{3,40}\)\.?|\.| with an? .*)$|
        (?:First|Second) Half (?:begins|ends)\b
      )`,
  ],
  [
    'disclaimer',
    pattern('i')`
      \b(?:
        all rights reserved|copyright (?:©|\(c\)|\d{4}|of)|©|terms of (?:use|service)|privacy policy|
        (?:opinions?|views?) expressed (?:in|are|here)|cookies? (?:policy|to)|not responsible for the content|
        may not be (?:published|reproduced)|editor['’]s note|correction:|
        earlier version of this (?:story|article|report)|forward-looking statements? (?:are|involve|include|within|in|that|contain)\b
      )`,
  ],
  [
    'author',
    /\bis an? (?:former |senior |freelance |regular |frequent |contributing |[A-Z]\w+-based )*(?:columnist|contributor|freelance (?:writer|journalist)|editor-at-large|commentator|blogger)\b|^[^,]{4,40} is the author of\b|\bfollow (?:him|her) on\b/i,
  ],
]

/** 'The family arrives in Vell on Dec. 16, 2016', told in the present. */
const PRESENT = new RegExp(
  `^(?!.*\\b(?:said|was|were|had|has|will|\\p{Ll}+ed)\\b).*\\b(?:stands? (?:next to|beside)\\b|(?:(?:is|are) seen|performs?|arrives?|poses?|kiss(?:es)?|waves?|hugs?|smiles?|walks?|speaks?|attends?|looks? on)\\b.* (?<month>${MONTHS}|${SHORT_MONTHS})\\.? (?<day>\\d{1,2}),? (?<year>(?:19|20)\\d\\d))`,
  'u',
)

/**
 * Which kind of page furniture a sentence is, or null. What is told in the present of a day is a picture's, unless the day
 * was still to come when the text was published.
 */
export function furnitureOf(text: string, published: string | null = null): string | null {
  if (isCredit(text)) return 'byline'
  const found = FURNITURE.find(([, pattern]) => pattern.test(text))?.[0]
  if (found !== undefined) return found
  const present = PRESENT.exec(text)
  const { month, day, year } = present?.groups ?? {}
  const told = dayIso(Number(year), monthOf(month), Number(day))
  if (present !== null && !(told !== null && published !== null && told > published))
    return 'caption'
  return isLabelled(text) ? 'label' : null
}

/** 'Support: Ada Finn in Vell', 'Disclosure: …', 'Ada Finn: …': a caption, a note, a turn of an interview. */
function isLabelled(text: string): boolean {
  const label = /^\p{Lu}[\p{L}'’-]+(?: [\p{L}'’-]+)?(?=: )/u.exec(text)?.[0]
  return label !== undefined && !SPEECH.has(label.split(' ').at(-1)?.toLowerCase() ?? '')
}

/** A finite verb is guessed from its form; names and lists of nouns have none of these. */
const VERB = pattern()`
  \b(?:
    is|are|was|were|be|been|am|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|
    says|told|made|took|went|came|won|lost|beat|hit|cut|set|put|let|gave|got|held|kept|left|led|met|paid|ran|
    saw|sent|spoke|stood|struck|fell|rose|grew|began|became|broke|brought|bought|built|caught|chose|drew|drove|
    fought|found|flew|knew|laid|meant|read|rode|sold|shot|shut|sought|spent|stole|taught|threw|thought|
    understood|wore|wrote|bid|quit|slid|spread|sank|swept|dealt|drank|ate|felt|lay|sat|sang|hung|burst|cost|
    hurt|let|overtook|overcame|withdrew|undertook|[a-z]{2,}(?:ed|es|ts|ns|ys|ks|ls|ms|rs|ds|ps|ws)
  )\b|['’](?:s|re|ve|ll|d|t)\b`

/** Whether a text has a finite verb, by its form. */
export const hasVerb = (text: string): boolean => VERB.test(text)

/** 'Dr X of the hospital said.': what was said stands in the sentence before. */
const ONLY_SAID =
  /^[^,“"]{0,90}\b(?:said|says|added|explained|warned|concluded|recalled|told (?:\w+ ){1,3})\s?(?:in a \w+ )?\.$/

/** 'The board called it 'a good day.'': a straight mark closes what its own sentence opened. */
const QUOTES_AT_END = /^[^"“‘'][^"“”]* '[^ '](?:[^']|'(?=\p{L}))*[.!]'$/u

/** A line-up ('Orlov, Finn (Berg 74), …') or a list of entries ('On loan: Orlov (Vell); Finn (Lorne); …'). */
function isList(text: string, words: number): boolean {
  const entries = text.match(/;/g)?.length ?? 0
  if (entries >= 2 && (text.match(/\(/g)?.length ?? 0) >= 2 && /^[^;]{0,40}:/.test(text))
    return true
  const plain = text.match(/(?<=^|[\s(“"‘'])\p{Ll}[\p{L}’'-]*/gu)?.length ?? 0
  return (text.match(/,/g)?.length ?? 0) >= 4 && plain < words * 0.15
}

/** A question, a heading, a list of names: not a statement that can be a point. */
export function isFragment(text: string, words: number): boolean {
  if (words < 6 || words > 90) return true
  if (/\s[.]\s\p{Ll}/u.test(text)) return true
  if (text.endsWith('??') || /^\([^()]*\)$/.test(text) || /^\d[\d,]* [–-] /.test(text)) return true
  // A full stop or comma before the mark is a closing quotation mark that a wrong encoding made a '?'.
  if (/[^.,?!]\?["”’)]*$/.test(text)) return true
  if (!/[.!…][?"”’)\]]*$/.test(text) && !QUOTES_AT_END.test(text)) return true
  if (/(?:…|\.\.\.)["”’')\]]*$/.test(text)) return true
  if (ONLY_SAID.test(text) || isList(text, words)) return true
  const lower = text.replace(/[^\p{L}]/gu, '')
  const capitals = lower.replace(/[^\p{Lu}]/gu, '').length
  return capitals > lower.length * 0.5 || (words < 9 && !hasVerb(text))
}
