// The names of the numbers in the classifier's rows, in their order. Trees are trained on that order, so the
// types hold rows and trees to it: a number under another's name doesn't compile, nor do trees of another order.

/** What is known of a group (`group-rows.ts`). */
export const GROUP_COLUMNS = [
  'count',
  'length',
  'linked',
  'stressed',
  'closed',
  'sentences',
  'share',
  'ofMost',
  'headings',
  'items',
  'quotes',
  'isP',
  'isDiv',
  'isCell',
  'depth',
  'parentShare',
  'grandShare',
  'parentLinked',
  'parentLength',
  'parentCount',
  'grandLinked',
  'grandLength',
  'siblings',
  'tag',
  'unitBoxes',
  'unitProse',
  'unitLinked',
  'familyBoxes',
  'familyProse',
  'familyLinked',
  'before',
  'after',
  'within',
  'prevProse',
  'nextProse',
  'prevLink',
  'nextLink',
  'prevLength',
  'nextLength',
  'gapBefore',
  'gapAfter',
  'firstGap',
  'lastGap',
  'greatShare',
  'climbHalf',
  'climbMost',
  'chars',
  'inBody',
  'title',
  'description',
  'furniture',
  'calls',
  'opening',
  'byline',
  'colon',
  'capitals',
] as const
/** Where a block stands (`placesOf`). */
export const PLACE_COLUMNS = [
  'score',
  'prev1',
  'next1',
  'prev2',
  'next2',
  'fromFirst',
  'toLast',
  'seen',
  'left',
  'parent',
  'grand',
  'great',
] as const
/** What a block says itself (`ownRow`). */
export const OWN_COLUMNS = [
  'length',
  'linked',
  'stressed',
  'closed',
  'sentences',
  'opening',
  'words',
  'calls',
  'bio',
  'colon',
  'inBody',
  'title',
  'description',
  'longer',
  'linkedMore',
  'place',
  'toEnd',
  'prevLength',
  'nextLength',
  'isSame',
  'heading',
  'item',
  'nextHeading',
  'prevColon',
  'capitals',
  'parentLength',
  'parentCount',
] as const

export type GroupColumns = typeof GROUP_COLUMNS
export type PlaceColumns = typeof PLACE_COLUMNS
export type OwnColumns = typeof OWN_COLUMNS
export type BlockColumns = readonly [...PlaceColumns, ...OwnColumns]

declare const COLUMN: unique symbol
type Named<Name> = number & { readonly [COLUMN]: Name }

/** A number for each column, in their order. */
export type Row<Columns extends readonly string[]> = {
  readonly [At in keyof Columns]: Named<Columns[At]>
}

/** A number under its column's name: for the compiler alone, nothing of it is left in the script. */
export function named<Name extends string>(value: number): Named<Name> {
  return value as Named<Name>
}
