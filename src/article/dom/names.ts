// What the class and id of an element say of its part in the page. Names are cut into words
// (`article-body`, `articleBody`), and words looked up by their first letters, which also finds
// `relatedposts`; regular expressions would cost a new page more than the whole walk.

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

/** Words of each category; a word of five letters or more stands for all that begin with these five. */
const WORDS: Readonly<Record<keyof typeof BIT, string>> = {
  ad: 'ad ads adv adslot advert sponsor outbrain taboola dfp mpu affiliate gpt',
  share: 'share sharing social follow facebook twitter whatsapp addthis',
  related:
    'related recommend also readmore more trending popular most teaser suggested promo recirc next upnext latest similar',
  comment: 'comment disqus discussion respond reply replies livefyre coral',
  caption: 'caption credit cutline wpcaption',
  media: 'photo gallery image img media figure slide video embed player carousel lightbox picture',
  author: 'author byline bio bios contributor profile writer',
  meta: 'date time timestamp tag tags taxonomy topic meta category kicker eyebrow label dateline published posted',
  nav: 'nav navigation menu masthead breadcrumb crumb pagination pager tool tools toolbar skip jump toc tab tabs',
  ends: 'header footer foot top bottom end',
  side: 'side sidebar aside rail widget complementary module infobox factbox fact',
  signup: 'newsletter subscribe signup sign signin login email donate register membership cta form',
  gate: 'paywall piano premium subscriber metered preview truncated locked',
  notice:
    'cookie consent gdpr privacy banner modal popup overlay disclaimer copyright notice alert correction legal',
  hidden: 'hidden hide visually screen assistive a11y print offscreen noprint',
  deck: 'deck dek standfirst subtitle subhead summary excerpt intro lede description strap synopsis abstract',
  title: 'title headline heading hed',
  body: 'article story stories body content entry post text prose markdown paragraph main copy',
  list: 'list item items card cards grid tile feed stream product row',
  quote: 'quote pull pullquote blockquote',
}

const LETTERS = 5

/** The beginnings of all words, each between two spaces, in one string: and where each category ends in it. */
let beginnings = ' '
const ENDS: (readonly [end: number, bit: number])[] = []
for (const [category, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) beginnings += `${word.slice(0, LETTERS)} `
  ENDS.push([beginnings.length, BIT[category as keyof typeof BIT]])
}

/** Reads an element's class and id as bits; `cache` serves one page, where names repeat. */
export function namesOf(name: string, cache: Map<string, number>): number {
  const known = cache.get(name)
  if (known !== undefined) return known
  let bits = 0
  const words = name.match(/[A-Z]+[a-z]*|[a-z]+/g) ?? []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word.length > 1) bits |= bitsOf(word.slice(0, LETTERS), cache)
  }
  cache.set(name, bits)
  return bits
}

/** The bits of one word, of which only the beginning is given. */
function bitsOf(written: string, cache: Map<string, number>): number {
  // The caches of words and of whole names are one: a name of one short word is that word.
  const known = cache.get(written)
  if (known !== undefined) return known
  const wanted = ` ${written.toLowerCase()} `
  let bits = 0
  for (let at = beginnings.indexOf(wanted); at >= 0; at = beginnings.indexOf(wanted, at + 1)) {
    bits |= ENDS.find(([end]) => at < end - 1)?.[1] ?? 0
  }
  cache.set(written, bits)
  return bits
}
