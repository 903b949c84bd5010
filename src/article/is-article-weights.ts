// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.843,
  weights: [
    0.543, // ogArticle
    -0.206, // ogOther
    0.641, // linkedNews
    0.627, // linkedArticle
    -0.035, // linkedPost
    -0.719, // linkedOther
    0.524, // published
    0.596, // author
    0.049, // prose
    -0.007, // paragraphs
    0.104, // linksEach
    0.12, // oneTitle
    -0.092, // noTitle
    0.263, // manyTitles
    -0.02, // inputs
    0.154, // deep
    0.675, // slug
    0.133, // words
    0.297, // query
    0.35, // articles
    -0.163, // manyArticles
    0.065, // length
    -0.0, // blocks
    0.178, // meanLength
    -0.778, // items
    -0.304, // headings
    1.208, // linkDensity
    0.124, // share
    -0.007, // password
    0.168, // isHome
    0.843, // dated
    -1.38, // otherPath
    0.315, // time
    0.368, // titleMatches
    0.001, // sentences
    -0.159, // address
    0.206, // quotes
    0.288, // said
  ],
}
