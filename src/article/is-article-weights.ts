// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.777,
  weights: [
    0.545, // ogArticle
    -0.204, // ogOther
    0.618, // linkedNews
    0.582, // linkedArticle
    0.069, // linkedPost
    -0.657, // linkedOther
    0.512, // published
    0.522, // author
    0.042, // prose
    -0.007, // paragraphs
    0.099, // linksEach
    0.082, // oneTitle
    -0.046, // noTitle
    0.284, // manyTitles
    -0.028, // inputs
    0.14, // deep
    0.718, // slug
    0.143, // words
    0.241, // query
    0.311, // articles
    -0.202, // manyArticles
    0.059, // length
    0.001, // blocks
    0.139, // meanLength
    -0.721, // items
    -0.229, // headings
    1.764, // linkDensity
    0.259, // share
    0.07, // password
    -0.677, // isHome
    0.875, // dated
    -1.293, // otherPath
    0.282, // time
    0.363, // titleMatches
    0.001, // sentences
    -0.148, // address
    0.19, // quotes
    0.295, // said
    0.513, // articlePath
  ],
}
