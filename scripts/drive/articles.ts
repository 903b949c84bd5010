// Three articles of our own for tests of pages that change: each has marks that the others haven't.

export interface TestArticle {
  readonly title: string
  readonly paragraphs: readonly string[]
  /** Something marked in it and in none of the others. */
  readonly mark: string
}

export const SHIPPING: TestArticle = {
  title: 'Talks on shipping end without a signature',
  mark: 'US Central Command',
  paragraphs: [
    `The commander of US Central Command met officials in Islamabad on Monday to talk about the safety of shipping, a spokesman for the army said after the meeting had ended late in the evening.`,
    `General Asim Munir, the Chief of Army Staff, told the visitors that the talks had been slow, and that the border would stay closed to lorries until the end of the month.`,
    `Officials of the Inter-Services Public Relations said that another round was planned for the autumn, and that nothing had been signed, though a draft had been passed around the table.`,
    `Ships have gone the long way round since the spring, which adds ten days to a voyage and a fifth to its price, and the port of Karachi has lost a third of its traffic.`,
    `Traders in the city said that they had stopped waiting for news. One of them, who sells tea, said that he had rented a second warehouse in May, and that he would need a third by winter.`,
  ],
}

export const MONEY: TestArticle = {
  title: 'Watchdog keeps two states on its list',
  mark: 'Financial Action Task Force',
  paragraphs: [
    `The Financial Action Task Force kept two states on its list on Friday, and said that both had promised new laws by the spring, but had shown little of them to its inspectors so far.`,
    `Ministers of the two states called the decision unfair. One of them said that his banks had closed four thousand accounts in a year, and that nobody in Paris had looked at the figures.`,
    `The Asian Development Bank, which lends to both, said that it would go on paying out what had been agreed, and that a place on the list was not a reason to stop building roads.`,
    `Money sent home by workers abroad has fallen by a tenth since the list was drawn up, because banks elsewhere ask more questions and some of them no longer answer at all.`,
    `A shopkeeper in the capital said that his brother now carries the money in his shoes when he comes home for the holidays, which is what everybody did before there were banks.`,
  ],
}

export const SUMMIT: TestArticle = {
  title: 'Neighbours meet by the lake',
  mark: 'Shanghai Cooperation Organisation',
  paragraphs: [
    `Leaders of the Shanghai Cooperation Organisation met by a lake on Thursday, and said that they would build a railway, of which each of them had already shown a different map.`,
    `The hosts had painted every house along the road from the airport. A woman who lives in one of them said that the painters had come at night and had not asked about the colour.`,
    `An official of the Eurasian Economic Union, who was there as a guest, said that the gauge of the tracks had not been settled, and that it would not be settled at a dinner either.`,
    `The railway would shorten the way to the sea by nine days, the organisation said, if the four customs offices along it could agree on one form, which they have tried to for eleven years.`,
    `“We will meet again in the spring,” the host told reporters on the terrace after dinner, while fireworks went up over the water. He said that nothing else had been decided on Thursday.`,
  ],
}

/** The paragraphs as a page has them. */
export function bodyOf({ title, paragraphs }: TestArticle): string {
  return `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`
}

/** A whole page with an article in it; `head` and `after` are put where they say. */
export function pageOf(
  article: TestArticle,
  { head = '', after = '' }: { readonly head?: string; readonly after?: string } = {},
): string {
  return shell(article.title, `<article>${bodyOf(article)}</article>${after}`, head)
}

/** A page that says it is an article, with any body. */
export function shell(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2023-08-07T09:00:00Z">
    <title>${title}</title>${head}</head><body>${body}</body></html>`
}
