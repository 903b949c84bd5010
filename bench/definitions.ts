// Definition pairs by set: precision, recall and F1, ours beside plain Schwartz-Hearst.
// `npx tsx bench/definitions.ts [--errors SET]`
import { chosen, readCommandLine } from '../scripts/command-line.ts'
import { asArticle } from '../scripts/plain-articles.ts'
import { findDefinitions } from '../src/brief/definitions.ts'
import { splitSentences } from '../src/language/sentences.ts'
import { keyOf, readLines, scoreOf, type LabelledPair, type LabelledText } from './acronym-sets.ts'
import labels from './cases/news-definitions.json' with { type: 'json' }
import { schwartzHearst } from './schwartz-hearst.ts'

interface Label {
  readonly id: string
  readonly at: readonly [number, number]
  readonly pairs: readonly (readonly number[])[]
}

function readLabels(): readonly Label[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours
  return labels as unknown as readonly Label[]
}

const SETS = ['med1250', 'sdu22-legal', 'sdu22-scientific', 'sdu21-ai']
const { values } = readCommandLine({ options: { errors: { type: 'string' } } })
const wanted = values.errors
if (wanted !== undefined) chosen('--errors', [wanted], [...SETS, 'news'])

function ours(text: string): LabelledPair[] {
  const article = asArticle(text)
  return findDefinitions(article, splitSentences(article))
}

function tally(
  name: string,
  texts: readonly LabelledText[],
  find: (text: string) => readonly LabelledPair[],
): string {
  let right = 0
  let found = 0
  let gold = 0
  for (const { id, text, pairs } of texts) {
    const goldKeys = new Set(pairs.map(keyOf))
    const seen = find(text)
    const foundKeys = new Set(seen.map(keyOf))
    gold += goldKeys.size
    found += foundKeys.size
    for (const key of foundKeys) if (goldKeys.has(key)) right++
    if (wanted !== name) continue
    for (const pair of seen)
      if (!goldKeys.has(keyOf(pair))) console.log('+', id, pair.short, '|', pair.long)
    for (const pair of pairs)
      if (!foundKeys.has(keyOf(pair))) {
        const at = text.indexOf(pair.long)
        console.log(
          '-',
          id,
          pair.short,
          '|',
          pair.long,
          '|',
          text.slice(Math.max(0, at - 30), at + pair.long.length + 40),
        )
      }
  }
  const { precision, recall, f1 } = scoreOf(right, found, gold)
  return [precision, recall, f1].map((n) => n.toFixed(3)).join('  ')
}

console.log('set               ours: P      R      F1      Schwartz-Hearst: P      R      F1')
for (const set of SETS) {
  const all = readLines<LabelledText>(`acronyms/${set}.jsonl.gz`)
  const texts = all.filter((text) => text.unpairedLong === undefined)
  console.log(
    set.padEnd(18),
    tally(set, texts, ours),
    '  ',
    tally('', texts, (text) => text.split('\n').flatMap(schwartzHearst)),
  )
}

// The sentences of news labelled by hand: their words are read from the articles they stand in.
const news = new Map(
  ['news-text/news.jsonl.gz', 'acronyms/news-unlabelled.jsonl.gz'].flatMap((path) =>
    readLines<{ id: string; text: string }>(path).map(({ id, text }) => [id, text] as const),
  ),
)
const sentences: LabelledText[] = []
const articleOf = new Map<string, { text: string; at: readonly [number, number] }>()
for (const { id, at, pairs } of readLabels()) {
  const article = news.get(id) ?? ''
  const text = article.slice(at[0], at[1])
  articleOf.set(text, { text: article, at })
  const gold = pairs.map(([a = 0, b = 0, c = 0, d = 0]) => ({
    short: text.slice(a, b),
    long: text.slice(c, d),
  }))
  sentences.push({ id, text, pairs: gold })
}
const inArticle = (text: string): readonly LabelledPair[] => {
  const place = articleOf.get(text)
  return place === undefined
    ? []
    : findDefinitions(place, [{ start: place.at[0], end: place.at[1], block: 0 }])
}
console.log(
  `news (${sentences.length})`.padEnd(18),
  tally('news', sentences, inArticle),
  '  ',
  tally('', sentences, schwartzHearst),
)
