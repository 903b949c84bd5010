// Written by bench/articles/train-is-article.ts, not by hand.

export const IS_ARTICLE_BIAS = -4.709

/** One for each number of the evidence. */
export const IS_ARTICLE_WEIGHTS: readonly number[] = [
  0.665, // ogArticle
  -0.226, // ogOther
  0.664, // linkedNews
  0.566, // linkedArticle
  -0.09, // linkedPost
  -0.903, // linkedOther
  0.745, // published
  0.813, // author
  0.055, // prose
  -0.01, // paragraphs
  0.133, // linksEach
  0.155, // oneTitle
  -0.091, // noTitle
  0.354, // manyTitles
  -0.009, // inputs
  0.029, // password
  -0.17, // isHome
  0.169, // deep
  0.875, // dated
  0.856, // slug
  0.152, // words
  0.379, // query
  -1.939, // otherPath
  0.397, // articles
  -0.24, // manyArticles
  0.447, // time
  0.088, // length
  0.003, // sentences
  -0.001, // blocks
  0.222, // meanLength
  -1.069, // items
  -0.641, // headings
  0.957, // linkDensity
  0.817, // share
  0.315, // titleMatches
  -0.207, // address
  0.206, // quotes
  0.352, // said
]
