// What the class and id of an element say of its part in the page: a table of word parts, and a
// reading of names as bits.

/** The bit of each category. */
export const BIT = {
  ad: 1 << 0,
  share: 1 << 1,
  related: 1 << 2,
  comment: 1 << 3,
  caption: 1 << 4,
  media: 1 << 5,
  author: 1 << 6,
  meta: 1 << 7,
  nav: 1 << 8,
  ends: 1 << 9,
  side: 1 << 10,
  signup: 1 << 11,
  gate: 1 << 12,
  notice: 1 << 13,
  hidden: 1 << 14,
  deck: 1 << 15,
  title: 1 << 16,
  body: 1 << 17,
  list: 1 << 18,
  quote: 1 << 19,
} as const

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    BIT.ad,
    /(?:^|[^a-z])ads?(?:$|[^a-z])|adslot|advert|sponsor|outbrain|taboola|dfp|mpu|affiliate|commerce/,
  ],
  [BIT.share, /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp/],
  [
    BIT.related,
    /relat|recommend|also|read-?(?:more|next)|more-?(?:from|stor|on)|trend|popular|most-|teaser|up-?next|suggest|promo|recirc|inline-?link/,
  ],
  [BIT.comment, /comment|disqus|discuss|respon[ds]|livefyre|coral|reply/],
  [BIT.caption, /caption|credit/],
  [BIT.media, /photo|gallery|image|media|figure|slide|video|embed|player|carousel/],
  [BIT.author, /author|byline|(?:^|[^a-z])bio(?:$|[^a-z])|contributor|profile/],
  [
    BIT.meta,
    /date|time(?!line)|stamp|(?:^|[^a-z])tags?(?:$|[^a-z])|taxonomy|topics|meta|categor|kicker|eyebrow|label/,
  ],
  [
    BIT.nav,
    /nav|menu|masthead|breadcrumb|pagination|pager|tool|skip|jump|(?:^|[^a-z])toc(?:$|[^a-z])|tabs?(?:$|[^a-z])/,
  ],
  [BIT.ends, /header|foot|(?:^|[^a-z])(?:top|bottom|end)(?:$|[^a-z])/],
  [BIT.side, /side|aside|rail|widget|complementary|module|infobox|fact/],
  [
    BIT.signup,
    /newsletter|subscrib|sign-?up|signin|log-?in|email|donat|regist|membership|cta|(?:^|[^a-z])form/,
  ],
  [BIT.gate, /paywall|piano|premium|subscriber|metered|preview|truncat|locked/],
  [
    BIT.notice,
    /cookie|consent|gdpr|privacy|banner|modal|popup|overlay|disclaimer|copyright|notice|alert|correction/,
  ],
  [BIT.hidden, /hidden|hide|sr-only|visually|screen-?reader|assistive|a11y|print|offscreen/],
  [
    BIT.deck,
    /deck|dek(?:$|[^a-z])|standfirst|sub-?title|sub-?head|summary|excerpt|intro|lede|description|strap|synopsis|abstract/,
  ],
  [BIT.title, /title|headline|heading/],
  [BIT.body, /article|story|body|content|entry|post|text|prose|markdown|paragraph/],
  [BIT.list, /list|items?(?:$|[^a-z])|card|grid|tile|feed|stream|product|row/],
  [BIT.quote, /quote|pull/],
]

/** Reads an element's class and id as bits; `cache` serves one page, where names repeat. */
export function namesOf(element: Element, cache: Map<string, number>): number {
  const id = element.id
  const name = element.getAttribute('class') ?? ''
  if (!id && !name) return 0
  const key = `${name} ${id}`
  const known = cache.get(key)
  if (known !== undefined) return known
  let bits = 0
  const separated = key.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase()
  for (const [bit, pattern] of PATTERNS) if (pattern.test(separated)) bits |= bit
  cache.set(key, bits)
  return bits
}
