// A body that was found, read again only where the page has changed. A change within one of its
// blocks has that block read; an element like those beside it, as a live blog adds, is read alone; what
// was taken out is left out. Whatever else happens, the page has to be looked at whole.
import type { Composed } from './dom/compose.ts'
import { holds } from './dom/shadow.ts'
import type { FoundBody } from './find-body.ts'
import { planOf, type Plan, type ReadPart } from './reread-plan.ts'
import { join, type Stretch } from './stretches.ts'

/** Where more of the text has changed than this, it may be another article. */
const MOST_CHANGED = 0.3

/**
 * The body after some changes of its page, in order; `body` itself when none of them concerns it; null
 * when it can't be told without a look at the whole page. Offsets are into the new text.
 */
export function reread(
  body: FoundBody,
  changes: readonly MutationRecord[],
  read: ReadPart,
): FoundBody | null {
  const plan = planOf(body, changes, read)
  if (!plan) return null
  const { fresh, added, gone } = plan
  if (fresh.size === 0 && added.size === 0 && gone.size === 0) return body
  const next = splice(body, plan)
  const most = MOST_CHANGED * body.decidedOn
  const isDrifted =
    changedIn(body, plan) > most || Math.abs(next.text.length - body.decidedOn) > most
  const isInRoot = next.elements.every((element) => holds(body.root, element))
  return isDrifted || !isInRoot ? null : { ...body, ...next }
}

/** In UTF-16 units. */
function changedIn({ blocks }: FoundBody, { fresh, added, gone }: Plan): number {
  const before = [...fresh.keys(), ...gone].map((number) => blocks[number])
  const after = [...added.values()].flat().flatMap((part) => part.blocks)
  return [...before, ...after].reduce(
    (sum, block) => sum + (block ? block.end - block.start : 0),
    0,
  )
}

function splice(body: FoundBody, { fresh, added, gone }: Plan): Composed {
  const stretches: Stretch[] = []
  let from = 0
  const keepUpTo = (number: number): void => {
    if (number > from) stretches.push({ part: body, from, to: number })
    from = number
  }
  for (let number = 0; number <= body.blocks.length; number++) {
    const parts = added.get(number) ?? []
    const again = fresh.get(number)
    if (parts.length > 0 || again || gone.has(number)) keepUpTo(number)
    for (const part of parts) stretches.push({ part, from: 0, to: part.blocks.length })
    if (again) stretches.push({ part: again, from: 0, to: again.blocks.length })
    if (again || gone.has(number)) from = number + 1
  }
  keepUpTo(body.blocks.length)
  return join(stretches)
}
