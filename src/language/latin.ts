// Letters of the Latin alphabet, to stand inside the brackets of a pattern that reads English. `\p{L}` means
// as much there, but 650 ranges of letters: a pattern with a dozen of it takes 5 ms to compile, and a
// background that is woken compiles them all before its first article.

/** Any letter: Latin-1, Extended-A and -B, and Extended Additional, which Vietnamese is written in. */
export const LATIN = 'A-Za-zÀ-ɏḀ-ỿ'
/** A capital; of the rarer letters any: hardly a word of an English text begins with a small one of them. */
export const LATIN_CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ'
