// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.506,
  weights: [
    0.534, // ogArticle
    -0.201, // ogOther
    0.593, // linkedNews
    0.564, // linkedArticle
    0.058, // linkedPost
    -0.638, // linkedOther
    0.498, // published
    0.5, // author
    0.039, // prose
    -0.007, // paragraphs
    0.095, // linksEach
    0.082, // oneTitle
    -0.056, // noTitle
    0.269, // manyTitles
    -0.029, // inputs
    0.138, // deep
    0.698, // slug
    0.139, // words
    0.235, // query
    0.299, // articles
    -0.196, // manyArticles
    0.057, // length
    0.0, // blocks
    0.137, // meanLength
    -0.701, // items
    -0.267, // headings
    1.663, // linkDensity
    0.257, // share
    0.064, // password
    -0.66, // isHome
    0.844, // dated
    -1.253, // otherPath
    0.27, // time
    0.344, // titleMatches
    0.001, // sentences
    -0.144, // address
    0.187, // quotes
    0.29, // said
    0.493, // articlePath
  ],
}
