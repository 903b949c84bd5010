// Every publisher's shape.
import { AMERICAN } from './american.ts'
import { BRITISH } from './british.ts'
import { EAST_ASIAN } from './east-asian.ts'
import { EUROPEAN } from './european.ts'
import { FORMS } from './forms.ts'
import { PLATFORMS } from './platforms.ts'
import type { Shape } from './shape.ts'
import { SOUTH_ASIAN } from './south-asian.ts'
import { SYSTEMS } from './systems.ts'

export const SHAPES: readonly Shape[] = [
  ...SYSTEMS,
  ...BRITISH,
  ...AMERICAN,
  ...SOUTH_ASIAN,
  ...EAST_ASIAN,
  ...EUROPEAN,
  ...PLATFORMS,
  ...FORMS,
]
