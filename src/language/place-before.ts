// Words that show the name behind them to be a place's.

/** What ends in such a word: the name that follows is the place, even if a person of the article bears it too. */
export const PLACE_BEFORE =
  /(?<!\p{L})(?:in|near|at|from|to|into|across|around|outside|towards?|of|for) $/iu
