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
