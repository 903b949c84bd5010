// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -4.731,
  weights: [
    0.654, // ogArticle
    -0.224, // ogOther
    0.665, // linkedNews
    0.577, // linkedArticle
    -0.088, // linkedPost
    -0.912, // linkedOther
    0.755, // published
    0.813, // author
    0.055, // prose
    -0.01, // paragraphs
    0.132, // linksEach
    0.146, // oneTitle
    -0.074, // noTitle
    0.355, // manyTitles
    -0.008, // inputs
    0.168, // deep
    0.855, // slug
    0.151, // words
    0.407, // query
    0.401, // articles
    -0.25, // manyArticles
    0.09, // length
    0.0, // blocks
    0.21, // meanLength
    -0.982, // items
    -0.851, // headings
    1.19, // linkDensity
    0.826, // share
    0.025, // password
    -0.138, // isHome
    0.88, // dated
    -1.957, // otherPath
    0.442, // time
    0.31, // titleMatches
    0.003, // sentences
    -0.202, // address
    0.204, // quotes
    0.35, // said
  ],
}
