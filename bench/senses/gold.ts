// Entity-linking sets as they are on disk (../shared/bench-data/entity-linking): texts with mentions linked
// to Wikipedia, DBpedia or Wikidata.
import { readJsonLines } from '../../scripts/json-lines.ts'

export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** The title of the thing's Wikipedia page or its Wikidata label; null: nothing is known of it. */
  readonly title: string | null
}

export interface GoldText {
  readonly id: string
  readonly set: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface Row {
  readonly id: string
  readonly dataset: string
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly surface: string
    readonly uri: string | null
    readonly name?: string
    readonly coref?: unknown
  }[]
}

function titleOf({ uri, name }: Row['mentions'][number]): string | null {
  if (uri === null) return null
  if (uri.includes('wikidata.org')) return name ?? null
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  return decodeURIComponent(last).replaceAll('_', ' ')
}

/** The texts of a set, in the order of the file. @throws when the file isn't there */
export function goldTexts(folder: string, set: string): GoldText[] {
  return readJsonLines<Row>(`${folder}/${set}.jsonl.gz`).map((row) => {
    const mentions = row.mentions
      .filter(({ coref }) => coref === undefined || coref === false || coref === null)
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        surface: mention.surface,
        title: titleOf(mention),
      }))
    return { id: row.id, set: row.dataset, text: row.text, mentions }
  })
}
