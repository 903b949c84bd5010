// Files that the reader gives us and takes from us. Nothing of a file is believed: what can't be read
// is answered with the file, the place in it, and what to do.
import { parse, type ParseError } from 'jsonc-parser'
import { h } from '../element.ts'
import { formatNumber, isolated, t } from '../i18n.ts'

export type Read<T> = { readonly value: T } | { readonly problem: string }

/** What a JSON file holds, or in words why it can't be read. */
export async function readJson(file: Pick<File, 'name' | 'text'>): Promise<Read<unknown>> {
  const text = await file.text()
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    const { line, column } = firstFault(text)
    const place = [formatNumber(line), formatNumber(column)]
    return { problem: t('fileNotJson', isolated(file.name), ...place) }
  }
}

/** Where a text stops being JSON, from 1: of the browsers only Firefox always says it. */
function firstFault(text: string): { line: number; column: number } {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** Hands a value to the reader as a JSON file. */
export function saveJson(name: string, value: unknown): void {
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' })
  const url = URL.createObjectURL(blob)
  const link = h('a', { href: url })
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A button that lets the reader choose a JSON file. */
export function fileButton(
  { label, id }: { readonly label: string; readonly id: string },
  onFile: (file: File) => void,
): HTMLElement {
  const input = h('input', { type: 'file', accept: '.json,application/json', hidden: true, id })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) onFile(file)
    // The same file, mended, can be chosen again.
    input.value = ''
  })
  const button = h(
    'button',
    { class: 'button', type: 'button', onclick: () => input.click() },
    label,
  )
  return h('span', {}, button, input)
}
