// What the classifier knows of a block: numbers about its own text, the boxes it stands in, its
// neighbours and its place among the page's prose.
import { isTerminator } from './count.ts'
import { BIT } from './names.ts'
import { addTo, measure, NO_SUMS, type Sums } from './measure.ts'
import { furnitureIn } from './phrases.ts'
import { type Box, openingOf, type RawBlock } from './raw-block.ts'

/** What the page says elsewhere that a block can be held against. */
export interface Hints {
  readonly titles: readonly string[]
  readonly description: string | null
  readonly articleBody: string | null
}

/** Blocks up to this length are read word by word; a longer one speaks for itself. */
const SHORT = 240
const TAGS_ABOVE =
  'aside header form figure section ul ol table blockquote article details address footer li main'.split(
    ' ',
  )

/** The name of each number of a row, in order; three more of bits follow them (`BIT_FEATURES`). */
export const FEATURES: readonly string[] = [
  ...'length linkDensity stress ends sentences commas wordLength lower capitals digits bars'.split(
    ' ',
  ),
  ...'heading item quote p generic cell down isTitle isDescription opening furniture colon hasBody inBody'.split(
    ' ',
  ),
  ...'parentShare grandShare ownShare signature sigMax sigMean sigLink tagShare siblingShare'.split(
    ' ',
  ),
  ...'unitCount unitProse unitLink groupCount groupProse groupLink'.split(' '),
  ...'parentLink parentMean parentBlocks grandLink grandMean'.split(' '),
  ...'before after gapBefore gapAfter proseBefore proseAfter'.split(' '),
  ...'prevProse nextProse prevLink nextLink prevLength nextLength prev2Prose next2Prose prevKind nextKind'.split(
    ' ',
  ),
]

/** The name of each bit: the tags above the block, the names on the path down to it, those nearest. */
export const BIT_FEATURES: readonly (readonly string[])[] = [
  TAGS_ABOVE.map((tag) => `in:${tag}`),
  Object.keys(BIT).map((name) => `path:${name}`),
  Object.keys(BIT).map((name) => `near:${name}`),
]

/** A row of numbers for each block, in the order of `FEATURES`. */
export function featuresOf(
  blocks: readonly RawBlock[],
  boxes: readonly Box[],
  hints: Hints,
): number[][] {
  const proses = measure(blocks, boxes)
  const total = Math.max(1, boxes[0]?.prose ?? 1)
  const signatures = new Map<string, Sums>()
  const units = new Map<string, Sums>()
  const tags = new Map<string, number>()
  const siblings = new Map<Box | null, number>()
  blocks.forEach((block, index) => {
    const prose = proses[index] ?? 0
    addTo(signatures, block.box.template, {
      blocks: 1,
      prose,
      chars: block.chars,
      linked: block.linked,
    })
    tags.set(block.box.tag, (tags.get(block.box.tag) ?? 0) + prose)
    siblings.set(block.box.parent, (siblings.get(block.box.parent) ?? 0) + prose)
  })
  for (const box of boxes) if (box.blocks > 0) addTo(units, box.label, box)
  let maxSignature = 1
  for (const { prose } of signatures.values()) maxSignature = Math.max(maxSignature, prose)
  const core = blocks.map((block, index) => (proses[index] ?? 0) > 0 && block.box.weight === 1)
  const first = core.indexOf(true)
  const last = core.lastIndexOf(true)
  const gapsAfter = gaps(core.toReversed()).reverse()
  const gapsBefore = gaps(core)
  const paths = pathsOf(boxes)
  let seen = 0
  return blocks.map((block, index) => {
    const { box, chars, kind } = block
    const parent = box.parent ?? box
    const grand = parent.parent ?? parent
    const prev = blocks[index - 1]
    const next = blocks[index + 1]
    const prose = proses[index] ?? 0
    const sig = signatures.get(box.template) ?? NO_SUMS
    const unit = units.get(parent.label) ?? NO_SUMS
    const group = units.get(grand.label) ?? NO_SUMS
    const isFirstLower = block.first > 96 && block.first < 123
    const row = [
      Math.log2(chars + 1),
      block.linked / chars,
      block.stressed / chars,
      isTerminator(block.last) ? 1 : 0,
      Math.min(8, block.sentences),
      Math.min(10, block.commas),
      chars / block.words,
      isFirstLower ? 1 : 0,
      block.capitals / block.words,
      block.digits / chars,
      Math.min(4, block.bars),
      kind === 'heading' ? 1 : 0,
      kind === 'item' ? 1 : 0,
      kind === 'quote' ? 1 : 0,
      box.tag === 'p' ? 1 : 0,
      box.tag === 'div' || box.tag === 'section' || box.tag === 'article' ? 1 : 0,
      box.tag === 'td' || box.tag === 'th' ? 1 : 0,
      Math.min(8, box.depth),
      ...wordsOf(block, hints),
      parent.prose / total,
      grand.prose / total,
      prose / total,
      sig.prose / total,
      sig.prose / maxSignature,
      Math.log2(sig.chars / sig.blocks + 1),
      sig.linked / sig.chars,
      (tags.get(box.tag) ?? 0) / total,
      (siblings.get(box.parent) ?? 0) / total,
      Math.log2(unit.boxes),
      Math.log2(unit.prose / unit.boxes + 1),
      unit.linked / unit.chars,
      Math.log2(group.boxes),
      Math.log2(group.prose / group.boxes + 1),
      group.linked / group.chars,
      parent.linked / parent.chars,
      Math.log2(parent.chars / parent.blocks + 1),
      Math.min(50, parent.blocks),
      grand.linked / grand.chars,
      Math.log2(grand.chars / grand.blocks + 1),
      index < first ? Math.min(20, first - index) : 0,
      index > last ? Math.min(20, index - last) : 0,
      gapsBefore[index] ?? 20,
      gapsAfter[index] ?? 20,
      seen / total,
      (total - seen - prose) / total,
      Math.log2((proses[index - 1] ?? 0) + 1),
      Math.log2((proses[index + 1] ?? 0) + 1),
      prev ? prev.linked / prev.chars : 1,
      next ? next.linked / next.chars : 1,
      prev ? Math.log2(prev.chars) : 0,
      next ? Math.log2(next.chars) : 0,
      Math.log2((proses[index - 2] ?? 0) + 1),
      Math.log2((proses[index + 2] ?? 0) + 1),
      prev?.kind === kind ? 1 : 0,
      next?.kind === kind ? 1 : 0,
    ]
    const path = paths.get(box) ?? NOWHERE
    const near = box.depth > 0 ? box.names | (parent.depth > 0 ? parent.names : 0) : 0
    row.push(path.tags, path.names, near)
    seen += prose
    return row
  })
}

/** isTitle, isDescription, opening, furniture, colon, hasBody, inBody. */
function wordsOf(block: RawBlock, hints: Hints): number[] {
  const { articleBody } = hints
  const hasBody = articleBody !== null && articleBody.length > 200 ? 1 : 0
  if (block.chars > SHORT) {
    const probe = hasBody ? openingOf(block, 60).slice(20, 44) : ''
    return [0, 0, 0, 0, 0, hasBody, hasBody && articleBody?.includes(probe) ? 1 : 0]
  }
  const text = openingOf(block, SHORT)
  const { opening, words } = furnitureIn(text)
  const middle = Math.max(0, (text.length >> 1) - 12)
  const isIn = hasBody && articleBody?.includes(text.slice(middle, middle + 24)) ? 1 : 0
  return [
    hints.titles.includes(text) ? 1 : 0,
    text.length > 30 && hints.description?.startsWith(text.slice(0, 60)) ? 1 : 0,
    opening,
    Math.min(4, words),
    block.last === 58 ? 1 : 0,
    hasBody,
    isIn,
  ]
}

interface Path {
  readonly names: number
  readonly tags: number
}

const NOWHERE: Path = { names: 0, tags: 0 }

/** The names and tags of each box and all above it, the root of the walk left out. */
function pathsOf(boxes: readonly Box[]): Map<Box, Path> {
  const paths = new Map<Box, Path>()
  for (const box of boxes) {
    if (!box.parent) continue
    const above = paths.get(box.parent) ?? NOWHERE
    const tag = TAGS_ABOVE.indexOf(box.tag)
    paths.set(box, { names: above.names | box.names, tags: above.tags | (tag < 0 ? 0 : 1 << tag) })
  }
  return paths
}

/** For each block how many lie between it and the nearest core block before it. */
function gaps(core: readonly boolean[]): number[] {
  let gap = 20
  return core.map((isCore) => {
    const here = gap
    gap = isCore ? 0 : Math.min(20, gap + 1)
    return here
  })
}
