// Where a list goes on that a description ends in: 'a network of NGOs', and then ', universities and firms'.

const VERBS =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|said|says|told|did|does|who|which|that|where|when|while|but|not|he|she|it|they|we|a|an|the|its|his|her|their)(?!\p{L})/u
/** One item or more between commas, and the last behind 'and'; each of three small words at most. */
const REST =
  /^(?:, \p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,2}){1,5},? (?:and|or) \p{Ll}[\p{Ll}-]*(?: (?!in |at |on |from |with |for |of |to )\p{Ll}[\p{Ll}-]*){0,2}(?=[,.;:)]| (?:in|at|on|from|with|for|of|to) )/u
/** 'at King's College London': where it is, behind a list. */
const PLACE = /^ (?:at|in) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of )?\p{Lu}[\p{L}’'-]*)*(?=[,.;])/u
const LIST_OF = /(?<!\p{L})(?:of|in|for|with|about|between) (?:\S+ ){0,2}\S+$/u

/** The end of the list that begins in the words before `end`, with where it is; `end` itself where none does. */
export function listEnd(text: string, end: number): number {
  if (!LIST_OF.test(text.slice(Math.max(0, end - 60), end))) return end
  const rest = REST.exec(text.slice(end, end + 160))?.[0] ?? ''
  if (rest === '' || VERBS.test(rest)) return end
  const to = end + rest.length
  return to + (PLACE.exec(text.slice(to, to + 80))?.[0].length ?? 0)
}
