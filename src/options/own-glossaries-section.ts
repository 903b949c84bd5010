// The reader's own glossaries: added from a file, given back as a file, removed.
import { h } from '../element.ts'
import type { Problem } from '../glossary/compiled/compile.ts'
import { formatNumber, isolated, t, tCount } from '../i18n.ts'
import { readOwnGlossaries, storeOwnGlossaries, type OwnGlossary } from '../own-glossaries.ts'
import { fileButton, readJson, saveJson } from '../pages/json-file.ts'
import { replaceKeeping } from '../pages/keep-place.ts'
import { notice } from '../pages/notice.ts'
import { EXAMPLE_FILE, EXAMPLE_GLOSSARY } from './example-glossary.ts'
import { ownGlossaryOf } from './own-glossary-file.ts'

const PROBLEMS_SHOWN = 50
const SEEN_MS = 50

/** The list, and the button that adds to it. */
export function ownGlossariesSection(): HTMLElement {
  const list = h('div', {})
  const { element, say } = notice()

  async function show(): Promise<void> {
    const glossaries = await readOwnGlossaries()
    replaceKeeping(
      list,
      glossaries.length === 0
        ? h('p', { class: 'soft' }, t('ownNone'))
        : h('ul', { class: 'list' }, ...glossaries.map((one) => row(one))),
    )
  }

  function row({ name, topic, usable }: OwnGlossary): HTMLElement {
    const remove = async (): Promise<void> => {
      const before = await readOwnGlossaries()
      await store(before.filter((other) => other.name !== name))
      say(t('ownRemoved', isolated(name)), { undo: undoTo(before) })
    }
    return h(
      'li',
      {},
      h(
        'span',
        { class: 'grow' },
        h('strong', { dir: 'auto' }, topic.topic),
        h('span', { class: 'soft', dir: 'auto' }, name),
        h('span', { class: 'soft' }, tCount('ownEntries', usable ?? topic.entries.length)),
      ),
      act(t('save'), name, () => saveJson(name, topic)),
      act(t('remove'), name, () => void remove()),
    )
  }

  function undoTo(before: readonly OwnGlossary[]): { label: string; act: () => void } {
    const undo = async (): Promise<void> => {
      await store(before)
      say(t('optionsUndone'))
    }
    return { label: t('undo'), act: () => void undo() }
  }

  async function store(glossaries: readonly OwnGlossary[]): Promise<void> {
    await storeOwnGlossaries(glossaries)
    await show()
  }

  async function add(file: File): Promise<void> {
    say(t('ownReading', isolated(file.name)))
    // Time for the words to be seen: of tens of thousands of entries the check takes seconds.
    await new Promise((resolve) => setTimeout(resolve, SEEN_MS))
    const read = await readJson(file)
    const checked = 'problem' in read ? read : ownGlossaryOf(file.name, read.value)
    if ('problem' in checked) return say(checked.problem, { isProblem: true })
    const { glossary, problems } = checked.value
    const details = problems.length > 0 ? [problemList(problems)] : []
    if (glossary.usable === 0)
      return say(t('ownNothingUsable', isolated(file.name)), { isProblem: true, details })
    const before = await readOwnGlossaries()
    const others = before.filter(({ name }) => name !== glossary.name)
    try {
      await store([...others, glossary])
    } catch {
      return say(t('ownTooLarge', isolated(file.name)), { isProblem: true })
    }
    say(
      t(
        'ownAdded',
        isolated(file.name),
        formatNumber(glossary.usable),
        formatNumber(problems.length),
      ),
      {
        isProblem: problems.length > 0,
        // One of the same name gave its place up: another file, perhaps, from another folder.
        ...(others.length < before.length && { undo: undoTo(before) }),
        details,
      },
    )
  }

  const example = (): void => {
    saveJson(EXAMPLE_FILE, EXAMPLE_GLOSSARY)
    say(t('exportDone', EXAMPLE_FILE))
  }

  void show()
  const label = t('ownAdd')
  return h(
    'div',
    { class: 'acts' },
    list,
    h(
      'div',
      { class: 'buttons' },
      fileButton({ label, id: 'import-glossary' }, (file) => void add(file)),
      h('button', { class: 'button', type: 'button', onclick: example }, t('ownExample')),
    ),
    element,
  )
}

/** In English, whatever the interface is in: they come from the check that the bundled glossary passes, too. */
function problemList(problems: readonly Problem[]): HTMLElement {
  const lines = problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ id, reason }) => h('li', {}, h('code', {}, id), ` ${reason}`))
  return h('ol', { lang: 'en', dir: 'ltr' }, ...lines)
}

function act(label: string, name: string, onclick: () => void): HTMLElement {
  const full = `${label}: ${name}`
  return h('button', { class: 'link', type: 'button', 'aria-label': full, onclick }, label)
}
