// Written by bench/articles/train-is-article.ts, not by hand.

export const IS_ARTICLE_BIAS = -6.051

/** One for each number of the evidence. */
export const IS_ARTICLE_WEIGHTS: readonly number[] = [
  1.057, // ogArticle
  0.024, // ogOther
  0.962, // linkedNews
  0.825, // linkedArticle
  -0.071, // linkedPost
  -0.877, // linkedOther
  0.695, // published
  1.042, // author
  0.107, // prose
  -0.004, // paragraphs
  0.061, // linksEach
  0.131, // oneTitle
  0.104, // noTitle
  0.359, // manyTitles
  -0.01, // inputs
  -0.004, // password
  -0.932, // isHome
  0.189, // deep
  1.506, // dated
  0.976, // slug
  0.196, // words
  0.255, // query
  -2.084, // otherPath
  0.505, // articles
  -0.145, // manyArticles
  0.665, // time
  0.06, // length
  0.004, // sentences
  0.005, // blocks
  0.072, // meanLength
  -0.997, // items
  0.762, // headings
  1.878, // linkDensity
  1.142, // share
  0.445, // titleMatches
  -0.213, // address
  0.325, // quotes
  0.508, // said
]
