import type { Span } from '../language/article.ts'
import type { FoundPair } from './definitions.ts'
export function cuedDefinitions(_text: string, _sentence: Span): FoundPair[] { return [] }
