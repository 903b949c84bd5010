// Makes elements: text goes in as text, and nothing else can.

export type Child = Node | string | null | false

interface Attributes {
  readonly class?: string
  readonly lang?: string
  readonly dir?: string
  readonly id?: string
  readonly href?: string
  readonly rel?: string
  readonly target?: string
  readonly type?: string
  readonly role?: string
  readonly title?: string
  readonly hidden?: boolean
  readonly disabled?: boolean
  readonly tabindex?: string
  readonly for?: string
  readonly name?: string
  readonly value?: string
  readonly accept?: string
  readonly open?: boolean
  readonly checked?: boolean
  readonly [aria: `aria-${string}`]: string | undefined
  readonly [data: `data-${string}`]: string | undefined
  readonly onclick?: (event: MouseEvent) => void
}

/** An element with attributes and children; `null` and `false` children are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value)
    else if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}
