// Words that make the name behind them a place's.
/** Before a name that is a place's, though a person of the article bears it too. */
export const PLACE_BEFORE =
  /(?<!\p{L})(?:in|near|at|from|to|into|across|around|outside|towards?|of|for) $/iu
