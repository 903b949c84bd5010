// A role as the readers before and after a name give it, and the words both of them know.

/** How a role was stated; the lower, the surer. */
export type Sureness = 1 | 2 | 3

export interface Role {
  /** Token indices, end exclusive. */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly sureness: Sureness
}

export const DETERMINER = /^(?:the|a|an|his|her|its|their|our|my|another|one)$/

/** Words at which a role's phrase ends. */
export const STOP =
  /^(?:who|whom|whose|which|said|says|told|tells|added|and|but|while|as|after|before|when|because|although|though|since|until|unless|has|had|have|was|were|is|are|will|would|could|may|according)$/

/** Small words that no role of unknown words goes across. */
export const SMALL =
  /^(?:of|for|in|on|at|to|by|with|from|into|over|under|about|against|than|that|this|these|those|not|also|or|nor|if|so|be|been|being|met|named|called|where|when|how|there|whether|because|past|off|onto|through|across|along|around|near|behind|beyond|between|among|via)$/
