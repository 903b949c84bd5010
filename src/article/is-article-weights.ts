// Written by bench/articles/train-is-article.ts, not by hand.
import type { Weights } from './is-article.ts'

export const IS_ARTICLE_WEIGHTS: Weights = {
  bias: -3.765,
  weights: [
    0.541, // ogArticle
    -0.187, // ogOther
    0.615, // linkedNews
    0.581, // linkedArticle
    0.067, // linkedPost
    -0.661, // linkedOther
    0.509, // published
    0.518, // author
    0.041, // prose
    -0.008, // paragraphs
    0.098, // linksEach
    0.087, // oneTitle
    -0.048, // noTitle
    0.283, // manyTitles
    -0.03, // inputs
    0.14, // deep
    0.711, // slug
    0.142, // words
    0.233, // query
    0.306, // articles
    -0.208, // manyArticles
    0.059, // length
    0.0, // blocks
    0.142, // meanLength
    -0.725, // items
    -0.243, // headings
    1.745, // linkDensity
    0.264, // share
    0.072, // password
    -0.672, // isHome
    0.869, // dated
    -1.306, // otherPath
    0.293, // time
    0.369, // titleMatches
    0.001, // sentences
    -0.146, // address
    0.195, // quotes
    0.294, // said
    0.528, // articlePath
  ],
}
