// Words that give a block away as furniture: what sites write around and between their paragraphs.
// Tables, looked up word by word.

/** How a line of furniture starts: 'also read', 'read more'. */
const OPENINGS = table([
  [
    1,
    'also read|read more|read also|read next|read now|read the full|related|see also|more from|more on|more stories|more news|more like|recommended|you may also|you may like|you might also|you might like|don’t miss|up next|trending|most read|most popular|most viewed|popular now|popular stories|editor’s pick|editor’s picks|editors’ picks|latest|top stories|watch|watch now|watch more|listen|next article|next story|previous|in this article|in this story|further reading|click here|must read|keep reading|continue reading|story continues|article continues|advertisement|sponsored|promoted|view more|view all|view comments|view gallery|load more|show more|show comments|jump to|skip to|back to top|table of contents|contents|scroll to continue|what to read next|what’s next',
  ],
  [
    2,
    'sign up|follow us|follow me|subscribe|join us|join our|join the|download the|download our|get the|get our|like us|log in|already a|become a|support our|share this|share on|tweet this|leave a|post a|send us|contact us|email us|have a tip|got a tip|tap here|stay updated|stay up|stay tuned|stay informed|for more|for the latest|check out|thanks for|thank you',
  ],
  [
    3,
    'copyright|©|all rights|photo by|photo credit|photo courtesy|image credit|image courtesy|picture credit|photograph by|photography by|courtesy of|getty images|disclaimer|disclosure|we may earn|if you buy|this content|this material|this story was|this article was|this article originally|this post contains|a version of|file photo',
  ],
  [
    4,
    'by|written by|reported by|reporting by|editing by|additional reporting|—|–|-|•|*|posted|published|updated|last updated|last modified|first published|filed under|tags|tagged|topics|topic|category|categories|source|sources|via|photos|photo|image|images|share|comments|about the author|the author|contributing|correction|editor’s note|minute read|min read',
  ],
])

/** Words that furniture is made of wherever they stand. */
const WORDS = table([
  [
    1,
    'newsletter|newsletters|subscribe|subscriber|subscribers|subscription|subscriptions|subscribing|inbox|login|signup|whatsapp|telegram|@|donate|donation|updated|notifications|app|channel|podcast|podcasts|instagram|facebook|twitter|tiktok|youtube|email|click|unsubscribe|alerts|membership|spotify|bookmark|coupon|giveaway',
  ],
  [
    1,
    'copyright|©|reserved|cookies|cookie|getty|shutterstock|courtesy|affiliate|commission|reproduced|redistributed|republished|privacy|ap|afp|reuters|istock|alamy|disclaimer|disclosure|moderated|premoderated|sponsored|originally|syndicated',
  ],
  [
    2,
    'reporter|reporters|writer|correspondent|columnist|editor|editors|author|journalist|contributor|contributors|contributed|contributing|producer|reached|contact|follow|email|twitter|bio|freelance|staff|edited|produced|covers|hosted|@',
  ],
])

/** Two words by which a page asks something of its reader: the first, and what may follow it. */
const CALLS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'click here|to|below',
    'sign up',
    'subscribe to|now|for|here|today',
    'join our|us|the',
    'follow us|him|her|them|me|our',
    'download our|the',
    'our newsletter|newsletters|app|channel|podcast|daily|free|weekly',
    'free newsletter',
    'read more|also|next|full',
    'also read|see',
    'stay updated|tuned|informed',
    'get the|our|all|more',
    'listen to|on|live',
    'watch the|now|more|live',
    'support our|us',
    'become a',
    'breaking news',
    'email us|him|her|me',
    'contact us|him|her|me',
    'reached at|via|by',
    'buy now|tickets|it',
    'shop now|the|this',
    'check out',
    'more from|on|news|stories|about',
    'this story|article|post|content',
    'all rights',
    'editor’s note|picks',
    'for more',
  ].map((line) => {
    const [first = '', ...seconds] = line.split(/[ |]/)
    return [first, seconds]
  }),
)

/** How notes begin that are furniture as a whole (`furniture-lines.ts`). */
const NOTES =
  'newsletter skip after list item end share copy leave show comment print save story'.split(' ')

/** The words that some opening starts with: most lines start with none. */
const OPENING_WORDS: ReadonlySet<string> = new Set(
  [...OPENINGS.keys(), ...NOTES].map((phrase) => phrase.split(' ', 1)[0] ?? ''),
)

/** Whether a line may open as furniture does, by its first words. */
export function isOpening(text: string): boolean {
  const start = text.slice(0, 60).toLowerCase().replaceAll("'", '’').replaceAll('\u00a0', ' ')
  const words = start.split(' ', 3)
  for (let index = 0; index < words.length; index += 1) words[index] = bare(words[index] ?? '')
  const first = words[0] ?? ''
  if (!OPENING_WORDS.has(first)) return first.startsWith('advert')
  return NOTES.includes(first) || openingOf(words) > 0
}

/** A word without the colon or the comma after it. */
function bare(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  const isLetter = (last > 96 && last < 123) || last > 168
  return isLetter || word.length < 2 ? word : word.slice(0, -1)
}

export interface Furniture {
  /** Which kind of line the text opens as, from 1; 0 for none. */
  readonly opening: number
  /** How many words of furniture it has. */
  readonly words: number
  /** How often it asks something of the reader: 'click here', 'sign up'. */
  readonly calls: number
  /** How many words tell of who wrote it, and how to reach them. */
  readonly bio: number
  /** The share of its words that start with a capital. */
  readonly capitals: number
}

/** What in a (short) text reads as furniture. */
export function furnitureIn(text: string): Furniture {
  const words =
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[a-z’©@•*–—]+/g) ?? []
  const opening = OPENING_WORDS.has(words[0] ?? '') ? openingOf(words) : 0
  let found = 0
  let calls = 0
  let bio = 0
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const kind = WORDS.get(word)
    if (kind === 1) found += 1
    else if (kind === 2) bio += 1
    if (CALLS.get(word)?.includes(words[index + 1] ?? '')) calls += 1
  }
  return {
    opening,
    words: found,
    calls,
    bio,
    get capitals() {
      return capitalsIn(text, words.length)
    },
  }
}

function capitalsIn(text: string, words: number): number {
  const written = text.match(/[A-Za-z’'©@•*–—]+/g) ?? []
  let capitals = 0
  for (let index = 0; index < words; index += 1) {
    const code = written[index]?.charCodeAt(0) ?? 0
    if (code > 64 && code < 91) capitals += 1
  }
  return capitals / (words || 1)
}

function openingOf(words: readonly string[]): number {
  return (
    OPENINGS.get(words.slice(0, 3).join(' ')) ??
    OPENINGS.get(words.slice(0, 2).join(' ')) ??
    OPENINGS.get(words[0] ?? '') ??
    0
  )
}

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
  )
}
