// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.888,
  weights: [
    0.524, // ogArticle
    -0.195, // ogOther
    0.646, // linkedNews
    0.63, // linkedArticle
    -0.083, // linkedPost
    -0.73, // linkedOther
    0.527, // published
    0.594, // author
    0.04, // prose
    -0.008, // paragraphs
    0.107, // linksEach
    0.109, // oneTitle
    -0.068, // noTitle
    0.274, // manyTitles
    -0.019, // inputs
    0.151, // deep
    0.677, // slug
    0.131, // words
    0.288, // query
    0.343, // articles
    -0.167, // manyArticles
    0.068, // length
    0.001, // blocks
    0.197, // meanLength
    -0.681, // items
    -0.584, // headings
    1.742, // linkDensity
    0.186, // share
    0.009, // password
    0.145, // isHome
    0.835, // dated
    -1.413, // otherPath
    0.31, // time
    0.358, // titleMatches
    0.003, // sentences
    -0.151, // address
    0.2, // quotes
    0.275, // said
  ],
}
