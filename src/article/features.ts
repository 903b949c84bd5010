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

<<<<<<< HEAD
export interface Features {
  readonly main: Box
  /** A row of numbers for each block, in the order of `FEATURES`. */
  readonly rows: readonly (readonly number[])[]
}

const TAGS_ABOVE = [
  'aside',
  'header',
  'form',
  'figure',
  'section',
  'ul',
  'ol',
  'table',
  'blockquote',
  'article',
  'details',
  'address',
  'footer',
  'li',
  'main',
]
const BITS = 20
=======
/** Blocks up to this length are read word by word; a longer one speaks for itself. */
const SHORT = 320
const TAGS_ABOVE =
  'aside header form figure section ul ol table blockquote article details address footer li main'.split(
    ' ',
  )
>>>>>>> article

/** The name of each number of a row, in order; three more of bits follow them (`BIT_FEATURES`). */
export const FEATURES: readonly string[] = [
<<<<<<< HEAD
  'length',
  'linkDensity',
  'stress',
  'ends',
  'sentences',
  'commas',
  'wordLength',
  'lower',
  'capitals',
  'digits',
  'heading',
  'item',
  'quote',
  'p',
  'generic',
  'cell',
  'inMain',
  'up',
  'down',
  'parentShare',
  'grandShare',
  'signature',
  'ownShare',
  'before',
  'after',
  'gapBefore',
  'gapAfter',
  'coreBefore',
  'coreAfter',
  'prevProse',
  'nextProse',
  'prevLink',
  'nextLink',
  'prevLength',
  'nextLength',
  'prev2Prose',
  'next2Prose',
  'prevKind',
  'nextKind',
  'parentLink',
  'parentMean',
  'parentBlocks',
  'parentProse',
  'grandLink',
  'grandMean',
  'isTitle',
  'isDescription',
  'repeated',
  'phrase',
  'colon',
  'question',
  'bar',
  'hasBody',
  'inBody',
  'titleSeen',
  'sameTagCore',
  'sameParentCore',
  'sigMax',
  'sigMean',
  'sigLink',
  'sig3',
  'unitCount',
  'unitProse',
  'unitLink',
  'groupCount',
  'groupProse',
  'groupLink',
  ...TAGS_ABOVE.map((tag) => `in:${tag}`),
  ...Array.from({ length: BITS }, (_, bit) => `path:${bit}`),
  ...Array.from({ length: BITS }, (_, bit) => `near:${bit}`),
=======
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
>>>>>>> article
]

/** The name of each bit: the tags above the block, the names on the path down to it, those nearest. */
export const BIT_FEATURES: readonly (readonly string[])[] = [
  TAGS_ABOVE.map((tag) => `in:${tag}`),
  Object.keys(BIT).map((name) => `path:${name}`),
  Object.keys(BIT).map((name) => `near:${name}`),
]

/** Blocks that the same template made: the same element and class in the same kind of parent. */
export function signatureOf({ box }: RawBlock): string {
  return box.parent ? `${box.label}<${box.parent.label}` : box.label
}

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
<<<<<<< HEAD
  const long = new Map<string, number>()
  const seen = new Set<Box>()
  const unitOf = (box: Box) => `${box.tag}.${box.label}`
  const longOf = (block: RawBlock) =>
    `${unitOf(block.box)}<${unitOf(block.box.parent ?? block.box)}<${unitOf(block.box.parent?.parent ?? block.box)}<${unitOf(block.box.parent?.parent?.parent ?? block.box)}`
  const signature = (block: RawBlock) =>
    `${block.box.parent?.tag}.${block.box.parent?.label}>${block.box.tag}.${block.box.label}`
  const repeats = new Map<string, number>()
  const tagCore = new Map<string, number>()
  const parentCore = new Map<Box | null, number>()
  blocks.forEach((block, index) => {
    const own = prose[index] ?? 0
    const sig = signatures.get(signature(block)) ?? {
      boxes: 0,
      blocks: 0,
      prose: 0,
      chars: 0,
      linked: 0,
    }
    sig.prose += own
    sig.blocks += 1
    sig.chars += block.text.length
    sig.linked += block.linked
    signatures.set(signature(block), sig)
    long.set(longOf(block), (long.get(longOf(block)) ?? 0) + own)
    for (let box: Box | null = block.box; box && !seen.has(box); box = box.parent) {
      seen.add(box)
      const unit = units.get(unitOf(box)) ?? { boxes: 0, blocks: 0, prose: 0, chars: 0, linked: 0 }
      unit.boxes += 1
      unit.prose += box.prose
      unit.chars += box.chars
      unit.linked += box.linked
      units.set(unitOf(box), unit)
    }
    repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1)
    tagCore.set(block.box.tag, (tagCore.get(block.box.tag) ?? 0) + own)
    parentCore.set(block.box.parent, (parentCore.get(block.box.parent) ?? 0) + own)
  })
  const maxSig = Math.max(1, ...[...signatures.values()].map((sig) => sig.prose))
  const core = blocks.map(
    (block, index) =>
      (prose[index] ?? 0) > 0 && isUnder(block.box, main) && weight(block.box) > 0.5,
  )
  const first = core.indexOf(true)
  const last = core.lastIndexOf(true)
  const before: number[] = []
  const after: number[] = []
  let near = 99
  for (let index = 0; index < blocks.length; index += 1) {
    before.push(near)
    near = core[index] ? 0 : near + 1
  }
  near = 99
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    after[index] = near
    near = core[index] ? 0 : near + 1
  }
  const coreTotal = Math.max(
    1,
    blocks.reduce((sum, _, index) => sum + (core[index] ? (prose[index] ?? 0) : 0), 0),
  )
  let coreSeen = 0
  const titles = new Set(hints.titles.map(plain))
  const description = plain(hints.description ?? '')
  const articleBody = plain(hints.articleBody ?? '')
  let titleSeen = 0
  const rows = blocks.map((block, index) => {
    const { text, box, linked, kind } = block
    const words = text.split(' ')
    const bare = plain(text)
    const isTitle = titles.has(bare) ? 1 : 0
    if (isTitle) titleSeen = 1
    let common: Box = box
    let down = 0
    let path = 0
    let above = 0
    const tags = TAGS_ABOVE.map(() => 0)
    while (!mainPath.has(common) && common.parent) {
      path |= common.names
      if (down < 2) above |= common.names
      const tag = TAGS_ABOVE.indexOf(common.tag)
      if (tag >= 0) tags[tag] = 1
      common = common.parent
      down += 1
    }
=======
  const tags = new Map<string, number>()
  const siblings = new Map<Box | null, number>()
  blocks.forEach((block, index) => {
    const prose = proses[index] ?? 0
    addTo(signatures, signatureOf(block), {
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
>>>>>>> article
    const parent = box.parent ?? box
    const grand = parent.parent ?? parent
    const prev = blocks[index - 1]
    const next = blocks[index + 1]
    const prose = proses[index] ?? 0
    const sig = signatures.get(signatureOf(block)) ?? NO_SUMS
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
<<<<<<< HEAD
      (prose[index] ?? 0) / total,
      index < first ? Math.min(20, first - index) : 0,
      index > last ? Math.min(20, index - last) : 0,
      Math.min(20, before[index] ?? 20),
      Math.min(20, after[index] ?? 20),
      coreSeen / coreTotal,
      1 - coreSeen / coreTotal,
      lengthOf(prose[index - 1]),
      lengthOf(prose[index + 1]),
      prev ? prev.linked / prev.text.length : 1,
      next ? next.linked / next.text.length : 1,
      prev ? Math.log2(prev.text.length) : 0,
      next ? Math.log2(next.text.length) : 0,
      lengthOf(prose[index - 2]),
      lengthOf(prose[index + 2]),
      prev?.kind === kind ? 1 : 0,
      next?.kind === kind ? 1 : 0,
      parent.linked / (parent.chars || 1),
      Math.log2(parent.chars / (parent.blocks || 1) + 1),
      Math.min(50, parent.blocks),
      Math.log2(parent.prose + 1),
      grand.linked / (grand.chars || 1),
      Math.log2(grand.chars / (grand.blocks || 1) + 1),
      isTitle,
      description.length > 20 &&
      bare.length > 20 &&
      (description.startsWith(bare) || bare.startsWith(description))
        ? 1
        : 0,
      Math.min(3, repeats.get(text) ?? 1),
      phraseOf(text),
      text.endsWith(':') ? 1 : 0,
      text.endsWith('?') ? 1 : 0,
      /[|·•»]/.test(text) ? 1 : 0,
      articleBody.length > 200 ? 1 : 0,
      articleBody.length > 200 ? inBody(bare, articleBody) : 0,
      titleSeen,
      (tagCore.get(box.tag) ?? 0) / total,
      (parentCore.get(box.parent) ?? 0) / total,
      sig.prose / maxSig,
=======
      sig.prose / maxSignature,
>>>>>>> article
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
