// Written by bench/articles/train-is-article.ts, not by hand.

export const IS_ARTICLE_BIAS = -5.734

/** One for each number of the evidence. */
export const IS_ARTICLE_WEIGHTS: readonly number[] = [
  0.654, // ogArticle
  -0.144, // ogOther
  0.827, // linkedNews
  0.747, // linkedArticle
  -0.182, // linkedPost
  -0.968, // linkedOther
  0.845, // published
  1.002, // author
  0.089, // prose
  -0.014, // paragraphs
  0.194, // linksEach
  0.209, // oneTitle
  -0.199, // noTitle
  0.605, // manyTitles
  0.01, // inputs
  0.016, // password
  0.047, // isHome
  0.212, // deep
  1.256, // dated
  1.05, // slug
  0.199, // words
  0.939, // query
  -2.436, // otherPath
  0.444, // articles
  -0.347, // manyArticles
  0.712, // time
  0.073, // length
  0.006, // sentences
  0.007, // blocks
  0.142, // meanLength
  -1.574, // items
  0.15, // headings
  4.348, // linkDensity
  1.049, // share
  0.14, // titleMatches
  -0.244, // address
  0.255, // quotes
  0.431, // said
]
