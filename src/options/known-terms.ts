// The terms the reader knows, marked nowhere; each can be marked again.
import { h } from '../element.ts'
import { KIND_LABELS, t } from '../i18n.ts'
import { send } from '../messages.ts'
import { follower } from '../pages/follow.ts'
import { replaceKeeping } from '../pages/keep-place.ts'
import { readSettings, setListed } from '../settings.ts'
import type { EntryInBrief } from '../messages/shapes.ts'

interface KnownTerm {
  readonly id: string
  /** Undefined where no glossary has it any more. */
  readonly entry: EntryInBrief | undefined
}

/** Gives what fills `container` with the list of known terms as it is now. */
export function knownTerms(container: HTMLElement): () => void {
  const list = follower(readKnown, (known) => {
    replaceKeeping(
      container,
      known.length === 0
        ? h('p', { class: 'soft' }, t('optionsKnownNone'))
        : h('ul', { class: 'list' }, ...known.map(knownRow)),
    )
  })
  return () => list.now()
}

async function readKnown(): Promise<KnownTerm[]> {
  const { known } = await readSettings()
  const entries = known.length > 0 ? await send('describeEntries', { ids: known }) : []
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return known.map((id) => ({ id, entry: byId.get(id) }))
}

function knownRow({ id, entry }: KnownTerm): HTMLElement {
  const term = entry?.term ?? id
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'grow' },
      h('strong', { lang: entry?.from === 'own' ? '' : 'en', dir: 'auto' }, term),
      entry ? h('span', { class: 'kind' }, t(KIND_LABELS[entry.kind])) : null,
    ),
    h(
      'button',
      {
        class: 'link',
        type: 'button',
        'aria-label': `${t('optionsKnownUndo')}: ${term}`,
        onclick: () => void setListed('known', id, false),
      },
      t('optionsKnownUndo'),
    ),
  )
}
