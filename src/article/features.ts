// What the classifier knows of a block: numbers about its own text, the boxes it stands in, its
// neighbours and its place in the page.
import { mainBox, measure, proseOf, weightOf } from './measure.ts'
import { phraseOf } from './phrases.ts'
import type { Box, RawBlock } from './raw-block.ts'

/** What the page says elsewhere that a block can be held against. */
export interface Hints {
  readonly titles: readonly string[]
  readonly description: string | null
  readonly articleBody: string | null
}

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

export const FEATURES: readonly string[] = [
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
]

interface Sums {
  boxes: number
  blocks: number
  prose: number
  chars: number
  linked: number
}
const NONE: Sums = { boxes: 1, blocks: 1, prose: 0, chars: 1, linked: 0 }

export function featuresOf(blocks: readonly RawBlock[], root: Box, hints: Hints): Features {
  const weight = weightOf()
  measure(blocks, weight)
  const main = mainBox(blocks, root, 0.6)
  const total = Math.max(1, root.prose)
  const mainPath = new Set<Box>()
  for (let box: Box | null = main; box; box = box.parent) mainPath.add(box)
  const prose = blocks.map((block) => proseOf(block) * weight(block.box))
  const signatures = new Map<string, Sums>()
  const units = new Map<string, Sums>()
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
    const parent = box.parent ?? box
    const grand = parent.parent ?? parent
    const prev = blocks[index - 1]
    const next = blocks[index + 1]
    const letters = text.length || 1
    const sig = signatures.get(signature(block)) ?? NONE
    const unit = units.get(unitOf(parent)) ?? NONE
    const group = units.get(unitOf(grand)) ?? NONE
    const row = [
      Math.log2(text.length + 1),
      linked / letters,
      block.stressed / letters,
      /[.!?…]["'”’)\]]*$/.test(text) ? 1 : 0,
      Math.min(8, text.match(/[.!?…]["'”’)\]]*(?:\s|$)/g)?.length ?? 0),
      Math.min(10, text.split(',').length - 1),
      letters / words.length,
      /^\p{Ll}/u.test(text) ? 1 : 0,
      words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length,
      (text.match(/\d/g)?.length ?? 0) / letters,
      kind === 'heading' ? 1 : 0,
      kind === 'item' ? 1 : 0,
      kind === 'quote' ? 1 : 0,
      box.tag === 'p' ? 1 : 0,
      box.tag === 'div' || box.tag === 'section' || box.tag === 'article' ? 1 : 0,
      box.tag === 'td' || box.tag === 'th' ? 1 : 0,
      common === main ? 1 : 0,
      Math.min(12, main.depth - common.depth),
      Math.min(8, down),
      Math.min(1, parent.prose / total),
      Math.min(1, grand.prose / total),
      sig.prose / total,
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
      Math.log2(sig.chars / sig.blocks + 1),
      sig.linked / sig.chars,
      (long.get(longOf(block)) ?? 0) / total,
      Math.log2(unit.boxes),
      Math.log2(unit.prose / unit.boxes + 1),
      unit.linked / (unit.chars || 1),
      Math.log2(group.boxes),
      Math.log2(group.prose / group.boxes + 1),
      group.linked / (group.chars || 1),
      ...tags,
    ]
    for (let bit = 0; bit < BITS; bit += 1) row.push((path >> bit) & 1)
    for (let bit = 0; bit < BITS; bit += 1) row.push((above >> bit) & 1)
    if (core[index]) coreSeen += prose[index] ?? 0
    return row
  })
  return { main, rows }
}

function inBody(bare: string, body: string): number {
  if (bare.length < 12) return 0.5
  let hits = 0
  let probes = 0
  const step = Math.max(16, Math.floor(bare.length / 5))
  for (let at = 0; at === 0 || at + 16 <= bare.length; at += step) {
    probes += 1
    if (body.includes(bare.slice(at, at + 16))) hits += 1
  }
  return hits / probes
}

function lengthOf(prose: number | undefined): number {
  return Math.log2((prose ?? 0) + 1)
}

function isUnder(box: Box, above: Box): boolean {
  let at: Box | null = box
  while (at && at.depth > above.depth) at = at.parent
  return at === above
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
}
