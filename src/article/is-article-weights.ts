// Written by bench/articles/train-is-article.ts, not by hand.

export const IS_ARTICLE_BIAS = -6.711

/** One for each number of the evidence. */
export const IS_ARTICLE_WEIGHTS: readonly number[] = [
  1.108, // ogArticle
  0.061, // ogOther
  1.018, // linkedNews
  0.891, // linkedArticle
  -0.032, // linkedPost
  -0.957, // linkedOther
  0.684, // published
  1.105, // author
  0.125, // prose
  -0.004, // paragraphs
  0.065, // linksEach
  0.112, // oneTitle
  0.26, // noTitle
  0.331, // manyTitles
  0.001, // inputs
  0.044, // password
  -0.993, // isHome
  0.188, // deep
  1.575, // dated
  1.009, // slug
  0.204, // words
  0.237, // query
  -2.193, // otherPath
  0.546, // articles
  -0.063, // manyArticles
  0.654, // time
  0.066, // length
  -0.0, // sentences
  0.004, // blocks
  0.064, // meanLength
  -1.192, // items
  0.507, // headings
  2.331, // linkDensity
  1.23, // share
  0.486, // titleMatches
  -0.198, // address
  0.39, // quotes
  0.506, // said
]
