// The controls of the options page: native radio buttons and check boxes, which keyboards and screen
// readers already know. Each writes its setting at once; there is nothing to save.
import { h } from '../element.ts'
import { KINDS } from '../glossary/entry.ts'
import { KIND_LABELS, t } from '../i18n.ts'
import type { Settings } from '../setting-values.ts'
import { changeSettings } from '../settings.ts'
import type { Choice } from './choices.ts'

/** One question with its answers beside each other. */
export function choiceField({ name, question, answers }: Choice, settings: Settings): HTMLElement {
  const labels = answers.map(({ value, label, about }) => {
    const input = h('input', { type: 'radio', name, value, checked: settings[name] === value })
    input.addEventListener('change', () => void changeSettings({ [name]: value }))
    return h('label', {}, input, h('span', {}, t(label), about ? h('small', {}, t(about)) : null))
  })
  return h(
    'fieldset',
    { class: answers.some(({ about }) => about) ? 'choice tall' : 'choice' },
    h('legend', {}, t(question)),
    h('div', { class: 'answers' }, ...labels),
  )
}

/** The kinds of terms, each on or off. */
export function kindsField(settings: Settings): HTMLElement {
  const labels = KINDS.map((kind) => {
    const checked = !settings.kindsOff.includes(kind)
    const input = h('input', { type: 'checkbox', name: 'kinds', value: kind, checked })
    return h('label', {}, input, h('span', {}, t(KIND_LABELS[kind])))
  })
  const field = h(
    'fieldset',
    { class: 'kinds' },
    h('legend', {}, t('optionsKinds')),
    h('div', { class: 'answers' }, ...labels),
  )
  field.addEventListener('change', () => {
    const on = new Set(
      [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    )
    void changeSettings({ kindsOff: KINDS.filter((kind) => !on.has(kind)) })
  })
  return field
}

/** Kinds told apart by the form of their lines. */
export function tellApartField({ tellKindsApart }: Settings): HTMLElement {
  const input = h('input', { type: 'checkbox', name: 'tellKindsApart', checked: tellKindsApart })
  input.addEventListener('change', () => void changeSettings({ tellKindsApart: input.checked }))
  return h(
    'label',
    { class: 'check' },
    input,
    h('span', {}, t('optionsTellApart'), h('small', {}, t('optionsTellApartAbout'))),
  )
}

/** 'In other words' on or off; to be shown only where the browser has a model of its own. */
export function otherWordsField({ otherWords }: Settings): HTMLElement {
  const input = h('input', { type: 'checkbox', name: 'otherWords', checked: otherWords })
  input.addEventListener('change', () => void changeSettings({ otherWords: input.checked }))
  return h(
    'label',
    { class: 'check' },
    input,
    h('span', {}, t('optionsOtherWords'), h('small', {}, t('optionsOtherWordsAbout'))),
  )
}

/** Shows the settings in the controls, also when they were changed elsewhere. */
export function syncControls(root: ParentNode, settings: Settings): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    const entry = Object.entries(settings).find(([name]) => name === input.name)
    input.checked = entry?.[1] === input.value
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name=kinds]')) {
    input.checked = !settings.kindsOff.some((kind) => kind === input.value)
  }
  for (const name of ['tellKindsApart', 'otherWords'] as const) {
    const input = root.querySelector<HTMLInputElement>(`input[name=${name}]`)
    if (input) input.checked = settings[name]
  }
}
