// The small words by which the phrase for a source is told from what stands around it: where one begins, ends or can't be.

/** Subjects that only point back. */
export const PRONOUN = /^(?:he|she|they|it|i|we|who)$/
/** Words at which a new clause begins. */
export const CLAUSE =
  /^(?:and|but|while|that|as|because|when|if|although|though|whereas|after|before|which|who|whom|or|since|so|where)$/
/** Verbs that are no part of a noun phrase. */
export const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|will|would|to|not|did|does|do|could|can|may|might|should|must|got)$/
export const BREAK = /^[,;:"“”„«»()–—-]$/
export const LEADING =
  /^(?:but|and|including|however|meanwhile|earlier|later|also|yet|still|separately|similarly|moreover|nevertheless|instead|then|so|now|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
export const PREPOSITION =
  /^(?:in|on|at|after|before|during|from|by|for|with|under|last|this|since)$/
export const OBJECT_END =
  /^(?:who|whom|whose|which|on|after|before|when|while|as|that|but|because|during|following|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|last|told|said|added|in|at|outside|through|via|by|if|shortly)$/

/** No source begins with these. */
export const NO_SOURCE =
  /^(?:of|in|on|at|by|for|from|with|to|about|as|than|along|among|amongst|per|through|via|despite|following|including|like|such|there|here|this|that|what|how|why|not|so|when|while|if|because|although|though|whether|once|where)$/

/** And none ends with these: the words before the verb are another clause's. */
export const NO_END =
  /^(?:an?|the|of|in|on|at|by|for|from|with|to|his|her|its|their|him|them|and|or|but)$/

/** After a participle these say what was done: 'evidenced by', 'settling with'; 'unnamed officials' are a source. */
export const GOES_ON = /^(?:an?|the|by|in|on|at|with|to|of|from|for|until|his|her|its|their)$/

/** 'Ultimately', 'Pivoted' open a sentence, and name nobody. */
export const ADVERBIAL = /^\p{L}{4,}(?:ly|[^m]ed)$/u

/** What a phrase for one person or thing begins with. */
export const DETERMINED =
  /^(?:an?|the|this|that|his|her|its|their|our|my|your|he|she|they|it|i|we|who|one|another|each|every|no|some|any|either|neither)$/
/** Words of several, and of what is never counted. */
export const MANY =
  /[^s]s$|^(?:police|people|(?:wo)?men|media|data|evidence|research|government|parliament|management|intelligence)$/
