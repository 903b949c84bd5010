// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.478,
  weights: [
    0.524, // ogArticle
    -0.222, // ogOther
    0.584, // linkedNews
    0.576, // linkedArticle
    0.071, // linkedPost
    -0.667, // linkedOther
    0.494, // published
    0.526, // author
    0.04, // prose
    -0.008, // paragraphs
    0.091, // linksEach
    0.096, // oneTitle
    -0.07, // noTitle
    0.242, // manyTitles
    -0.022, // inputs
    0.136, // deep
    0.688, // slug
    0.136, // words
    0.294, // query
    0.337, // articles
    -0.229, // manyArticles
    0.055, // length
    0.001, // blocks
    0.136, // meanLength
    -0.759, // items
    -0.308, // headings
    1.038, // linkDensity
    0.135, // share
    0.036, // password
    -0.645, // isHome
    0.873, // dated
    -1.318, // otherPath
    0.295, // time
    0.353, // titleMatches
    0.001, // sentences
    -0.144, // address
    0.197, // quotes
    0.298, // said
    0.46, // articlePath
  ],
}
