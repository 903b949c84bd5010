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
    'by|written by|reported by|reporting by|editing by|additional reporting|posted|published|updated|last updated|last modified|first published|filed under|tags|tagged|topics|topic|category|categories|source|sources|via|photos|photo|image|images|share|comments|about the author|the author|contributing|correction|editor’s note|minute read|min read',
  ],
])

/** Words that furniture is made of wherever they stand. */
const WORDS = table([
  [
    2,
    'newsletter|newsletters|subscribe|subscriber|subscribers|subscription|subscriptions|subscribing|inbox|login|signup|whatsapp|telegram|@|donate|donation|updated|notifications|app|channel|podcast|instagram|facebook|twitter|email|click|unsubscribe|alerts|membership',
  ],
  [
    3,
    'copyright|©|reserved|cookies|cookie|getty|shutterstock|courtesy|affiliate|commission|reproduced|redistributed|republished|privacy|ap|afp|reuters|istock|alamy',
  ],
])

/** Two words by which a page asks something of its reader. */
const CALLS = new Set(
  'click here|tap here|click to|sign up|subscribe to|subscribe now|subscribe for|join our|join us|follow us|download our|download the|our newsletter|our newsletters|free newsletter|daily newsletter|weekly newsletter|our app|our channel|our podcast|our daily|our free|your inbox|your email|like us|read more|read also|also read|full story|full coverage|register for|register now|log in|stay updated|stay tuned|get the|get our|listen to|watch the|share this|support our|donate to|become a|breaking news'.split(
    '|',
  ),
)

export interface Furniture {
  /** Which kind of line the text opens as, from 1; 0 for none. */
  readonly opening: number
  /** How many words of furniture it has. */
  readonly words: number
  /** How often it asks something of the reader: 'click here', 'sign up'. */
  readonly calls: number
}

/** What in a (short) text reads as furniture. */
export function furnitureIn(text: string): Furniture {
  const words =
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[a-z’©@]+/g) ?? []
  const opening =
    OPENINGS.get(words.slice(0, 3).join(' ')) ??
    OPENINGS.get(words.slice(0, 2).join(' ')) ??
    OPENINGS.get(words[0] ?? '') ??
    0
  let found = 0
  let calls = 0
  for (const [index, word] of words.entries()) {
    if (WORDS.has(word)) found += 1
    if (CALLS.has(`${word} ${words[index + 1] ?? ''}`)) calls += 1
  }
  return { opening, words: found, calls }
}

function table(rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
  )
}
