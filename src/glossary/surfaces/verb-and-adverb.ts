// Nouns of a verb and an adverb, which read like the verb where they are parted.

/** 'They sit in the hall', 'he lives by polls': the noun is written with a hyphen or as one word, or has a plural ('write downs'); a participle ('spun off') says what the noun does. */
const VERB_AND_ADVERB =
  /^(?:(?!(?:\p{L}+(?:ed|ing)|spun|wound|written) )\p{L}+ (?:in|out|off|up|down|over|on|away|back)|by (?:election|law|pass|poll|product)s?)$/u

/** Whether a text in small letters is rather a verb with its adverb than the noun: it is never a mention. */
export function isVerbAndAdverb(text: string): boolean {
  return VERB_AND_ADVERB.test(text)
}
