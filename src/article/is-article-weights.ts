// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.567,
  weights: [
    0.555, // ogArticle
    -0.214, // ogOther
    0.597, // linkedNews
    0.567, // linkedArticle
    0.061, // linkedPost
    -0.657, // linkedOther
    0.504, // published
    0.509, // author
    0.039, // prose
    -0.007, // paragraphs
    0.093, // linksEach
    0.082, // oneTitle
    -0.04, // noTitle
    0.261, // manyTitles
    -0.032, // inputs
    0.139, // deep
    0.705, // slug
    0.14, // words
    0.252, // query
    0.297, // articles
    -0.216, // manyArticles
    0.058, // length
    0.0, // blocks
    0.143, // meanLength
    -0.69, // items
    -0.288, // headings
    1.536, // linkDensity
    0.253, // share
    0.044, // password
    -0.646, // isHome
    0.852, // dated
    -1.235, // otherPath
    0.263, // time
    0.36, // titleMatches
    0.001, // sentences
    -0.141, // address
    0.192, // quotes
    0.292, // said
    0.502, // articlePath
  ],
}
