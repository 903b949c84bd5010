// What an article rests on: each source it attributes something to, once, named or unnamed.
import type { Article, Span } from '../language/article.ts'
import { DEMONYMS } from '../language/demonyms.ts'
import type { Sentence } from '../language/sentences.ts'
import { isCredit } from './credits.ts'
import { mentionsOf } from './people/mentions.ts'
import { isPluralRole } from './people/role-words.ts'
import { attributionsIn } from './quotes/attributions.ts'
import type { Person, Source } from './parts.ts'
import { isEpithet } from './quotes/called-so.ts'
import { namedPerson } from './quotes/named-person.ts'
import { findQuotations } from './quotes/quotations.ts'
import { shortForms, sourceKey } from './quotes/same-source.ts'
import { PUBLICATIONS, SOURCES, TELLING } from './quotes/speech-words.ts'

/** Bodies that are known without a name of their own. */
const INSTITUTION =
  /\b(?:police|army|military|navy|air force|government|ministry|court|parliament|embassy|central bank|cabinet|interim government|media wing)$/i
/** 'Some said so' tells of nobody. */
const NOBODY = /^(?:some|others|many|most|several|all|both|few|each|either|neither|one|none)$/i
/** 'the report', 'the officer': already named, or never. */
const ANAPHOR = /^(?:the|this|that|his|her|its|their) (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+$/u
/** 'the Danish drugmaker', 'The FTSE 100 lender': a firm that goes by its name elsewhere. */
const FIRM_AGAIN =
  /^[Tt]he (?:[\p{L}\d&’'.-]+ ){1,3}(?:\p{Ll}*maker|giant|lender|retailer|conglomerate|insurer|brewer|miner|start-?up|firm|company)$/u
/** 'A report by the World Bank' is one of many, and yet tells whose word it is. */
const BY_SOMEBODY =
  /^[Aa]n? (?:[\p{L}-]+ )?(?:statement|report|letter|study|survey|poll|analysis|paper|filing|notice|release) (?:by|from|of) (?:the )?\p{Lu}/u
const REPORT =
  /^(?:(?:an?|the|some|several|local|various) )?(?:media|news|press|local|published|written|joint|official)? ?(?:media|reports?|accounts?|statements?)$/i

/**
 * The sources in order of first mention. Pronouns and 'the report', 'the officer' point back and add
 * nothing; 'a media report' is left out when the article names who reported.
 */
export function restsOn(
  article: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Sentence[],
  people: readonly Person[],
): Source[] {
  const { text } = article
  const quoted = findQuotations(article)
  const mentions = mentionsOf(people)
  const sources = new Map<string, Source>()
  const shorts = new Set<string>()
  for (const sentence of sentences) {
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    if (isCredit(text.slice(sentence.start, sentence.end))) continue
    for (const { source, isPronoun, verb } of attributionsIn(text, sentence, quoted)) {
      if (isPronoun || !TELLING.has(verb)) continue
      const mention = namedPerson(text, mentions, source)
      const found = mention
        ? { ...source, phrase: mention.person.name, named: true }
        : describe(text, source)
      if (found === null) continue
      const key = sourceKey(found.phrase)
      if (!sources.has(key) && !shorts.has(key)) sources.set(key, found)
      if (found.named) for (const short of shortForms(found.phrase)) shorts.add(short)
    }
  }
  const all = [...sources.values()]
  const isNamed = all.some(({ named, phrase }) => named && /^(?:The|the)? ?\p{Lu}/u.test(phrase))
  return all.filter(({ phrase }) => !(isNamed && REPORT.test(phrase)))
}

function describe(text: string, span: Span): Source | null {
  const words = text.slice(span.start, span.end)
  const bare = withoutKind(words)
  if (NOBODY.test(bare) || isEpithet(bare) || FIRM_AGAIN.test(bare)) return null
  if (INSTITUTION.test(bare)) return { ...span, phrase: bare, named: true }
  const hasName = isNamed(bare)
  if (!hasName && ANAPHOR.test(bare.charAt(0).toLowerCase() + bare.slice(1))) return null
  return {
    ...span,
    end: span.start + bare.length,
    phrase: bare,
    named:
      hasName &&
      (BY_SOMEBODY.test(bare) ||
        !/^(?:an?|one|two|three|some|several|many|another) /i.test(bare)) &&
      !isUnnamed(bare),
  }
}

/** Whether a capital is more than the sentence's: 'Members of the public' have none of their own. */
function isNamed(words: string): boolean {
  if (/(?<!^)\p{Lu}/u.test(words)) return true
  const lower = words.toLowerCase()
  const isMany = lower.endsWith('s') && (SOURCES.has(lower) || isPluralRole(lower))
  const isOne = /^\p{Lu}(?:\S*['’�]s? |\S+(?: \d+| \(.+\))?$)/u.test(words)
  return isOne && !isMany && !/^(?:media|police|people)$/.test(lower)
}

/**
 * 'the Daily Post newspaper', 'the Tass news agency' without what they are; 'the space agency' is no news agency, and
 * 'the Israeli newspaper' has no name here.
 */
const withoutKind = (words: string): string =>
  words.replace(/ (news )?(\p{Ll}+)$/u, (all, news: string | undefined, kind: string) => {
    const isPublication = kind === 'agency' ? news !== undefined : PUBLICATIONS.has(kind)
    const before = /\S+$/.exec(words.slice(0, -all.length))?.[0] ?? ''
    return isPublication &&
      /^(?!(?:The|An?)$)\p{Lu}.*(?<!['’]s)$/u.test(before) &&
      !DEMONYMS.has(before.toLowerCase())
      ? ''
      : all
  })

/** 'Western officials', 'the Israeli newspaper': the capital is a country's. */
function isUnnamed(words: string): boolean {
  return /(?:^| )(?:sources?|officials?|officers?|diplomats?|aides?|analysts?|experts?|residents|witnesses|insiders?|observers|lawmakers|traders|investigators|people|newspapers?|magazines?)(?: |$)/i.test(
    words,
  )
}
