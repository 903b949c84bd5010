// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.397,
  weights: [
    0.512, // ogArticle
    -0.225, // ogOther
    0.604, // linkedNews
    0.63, // linkedArticle
    0.023, // linkedPost
    -0.683, // linkedOther
    0.503, // published
    0.532, // author
    0.044, // prose
    -0.008, // paragraphs
    0.091, // linksEach
    0.108, // oneTitle
    -0.076, // noTitle
    0.239, // manyTitles
    -0.029, // inputs
    0.143, // deep
    0.673, // slug
    0.132, // words
    0.275, // query
    0.358, // articles
    -0.224, // manyArticles
    0.059, // length
    0.0, // blocks
    0.153, // meanLength
    -0.763, // items
    -0.352, // headings
    1.127, // linkDensity
    0.09, // share
    0.043, // password
    0.191, // isHome
    0.888, // dated
    -1.362, // otherPath
    0.3, // time
    0.376, // titleMatches
    0.001, // sentences
    -0.153, // address
    0.206, // quotes
    0.301, // said
  ],
}
