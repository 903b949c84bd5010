// Makes a script's patterns quicker to compile: a background that is woken compiles some 300 of them
// before its first article, and most of that time went into `\p{L}` and its like. The sources keep those.
import { parse, type AnyNode } from 'acorn'
import { isProperty, rangesOf, type Property } from './letter-ranges.ts'

const CLASS = /^\\p\{(\w+)\}/

const known = new Map<Property, string>()

/** The script with its literal patterns rewritten; all else of it stays, byte by byte. @throws on bad syntax */
export function narrowLetters(script: string): string {
  let narrowed = ''
  let done = 0
  for (const { start, end, pattern, flags } of patternsIn(script)) {
    narrowed += `${script.slice(done, start)}/${narrow(pattern)}/${flags}`
    done = end
  }
  return narrowed + script.slice(done)
}

export interface Pattern {
  readonly start: number
  readonly end: number
  readonly pattern: string
  readonly flags: string
}

/** The script's literal patterns that hold such a class, in order. @throws on bad syntax */
export function patternsIn(script: string): Pattern[] {
  const found: Pattern[] = []
  const visit = (node: AnyNode): void => {
    if (node.type === 'Literal' && node.regex?.pattern.includes('\\p{') === true) {
      found.push({ start: node.start, end: node.end, ...node.regex })
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child)
  }
  visit(parse(script, { ecmaVersion: 'latest' }))
  return found.toSorted((a, b) => a.start - b.start)
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** A pattern with ranges for `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}`, within brackets or not. */
export function narrow(pattern: string): string {
  let narrowed = ''
  let isInside = false
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at)
    const property = CLASS.exec(pattern.slice(at))?.[1]
    if (property !== undefined && isProperty(property)) {
      narrowed += isInside ? charactersOf(property) : `[${charactersOf(property)}]`
      at += `\\p{${property}}`.length - 1
      continue
    }
    if (character === '[') isInside = true
    if (character === ']') isInside = false
    narrowed += character === '\\' ? character + pattern.charAt(++at) : character
  }
  return narrowed
}

function charactersOf(property: Property): string {
  const characters = known.get(property) ?? rangesOf(property)
  known.set(property, characters)
  return characters
}
