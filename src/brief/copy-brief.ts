// 'Copy brief': an article's brief as text to paste elsewhere, in Markdown or plain, from data alone.

export interface BriefTerm {
  readonly term: string
  readonly gloss: string
}

export interface BriefPoint {
  /** The sentence as the article has it. */
  readonly text: string
  /** Words of ours, shown in brackets after `at` characters of the text. */
  readonly reference?: { readonly at: number; readonly insert: string }
  readonly background?: boolean
}

export interface BriefToCopy {
  readonly title: string
  /** Who wrote it, who published it and when, as it is to be read: 'Gazette', '3 August 2023'. */
  readonly origin: readonly string[]
  readonly url: string | null
  readonly points: readonly BriefPoint[]
  readonly terms: readonly BriefTerm[]
}

/** Headings of the copied text, in the reader's language. */
export interface BriefLabels {
  readonly points: string
  readonly terms: string
  readonly background: string
}

/** Markdown, with whatever of the page's words would be markup escaped. */
export function briefAsMarkdown(brief: BriefToCopy, labels: BriefLabels): string {
  const title = escape(brief.title)
  const link = brief.url === null ? null : safeUrl(brief.url)
  const head = `# ${link === null ? title : `[${title}](${link})`}`
  const points = brief.points.map((point) => {
    const label = point.background === true ? `*${escape(labels.background)}:* ` : ''
    return `- ${label}${escape(shownPoint(point))}`
  })
  const terms = brief.terms.map(({ term, gloss }) => `- **${escape(term)}**: ${escape(gloss)}`)
  return sections([
    [head],
    [escape(brief.origin.join(', '))],
    points.length === 0 ? [] : [`## ${escape(labels.points)}`, '', ...points],
    terms.length === 0 ? [] : [`## ${escape(labels.terms)}`, '', ...terms],
  ])
}

/** Plain text, a line a point and a line a term. */
export function briefAsText(brief: BriefToCopy, labels: BriefLabels): string {
  const points = brief.points.map((point, index) => {
    const label = point.background === true ? `${labels.background}: ` : ''
    return `${index + 1}. ${label}${oneLine(shownPoint(point))}`
  })
  const terms = brief.terms.map(({ term, gloss }) => `${oneLine(term)}: ${oneLine(gloss)}`)
  return sections([
    [oneLine(brief.title), oneLine(brief.origin.join(', ')), brief.url ?? ''].filter(
      (line) => line !== '',
    ),
    points.length === 0 ? [] : [`${labels.points}:`, ...points],
    terms.length === 0 ? [] : [`${labels.terms}:`, ...terms],
  ])
}

/** The sentence with our words in brackets where they are shown. */
export function shownPoint({ text, reference }: BriefPoint): string {
  if (reference === undefined) return text
  return `${text.slice(0, reference.at)} [${reference.insert}]${text.slice(reference.at)}`
}

const sections = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .map((lines) => lines.join('\n'))
    .filter((section) => section !== '')
    .join('\n\n')}\n`

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Characters that Markdown would read as markup, wherever they stand; and list marks at the start. */
const escape = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')

/** Only web addresses, with what would end the link encoded. */
function safeUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null
  return url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}
