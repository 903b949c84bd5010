// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.469,
  weights: [
    0.524, // ogArticle
    -0.205, // ogOther
    0.576, // linkedNews
    0.563, // linkedArticle
    0.066, // linkedPost
    -0.667, // linkedOther
    0.491, // published
    0.527, // author
    0.041, // prose
    -0.008, // paragraphs
    0.091, // linksEach
    0.098, // oneTitle
    -0.045, // noTitle
    0.273, // manyTitles
    -0.026, // inputs
    0.134, // deep
    0.693, // slug
    0.138, // words
    0.276, // query
    0.334, // articles
    -0.221, // manyArticles
    0.064, // length
    0.001, // blocks
    0.127, // meanLength
    -0.758, // items
    -0.33, // headings
    1.145, // linkDensity
    0.103, // share
    0.043, // password
    -0.66, // isHome
    0.853, // dated
    -1.35, // otherPath
    0.277, // time
    0.354, // titleMatches
    0.001, // sentences
    -0.148, // address
    0.193, // quotes
    0.288, // said
    0.508, // articlePath
  ],
}
