// The little of React that the test's app uses; React brings no types of its own.
declare module 'react' {
  export interface Node {
    readonly type: unknown
  }
  export function createElement<P extends object>(
    type: string | ((props: P) => Node),
    props: (P & { readonly key?: string }) | null,
    ...children: readonly (Node | string | readonly Node[])[]
  ): Node
  export function useState<T>(start: T): [T, (next: (now: T) => T) => void]
  export function useEffect(effect: () => void): void
}
declare module 'react-dom/server' {
  export function renderToString(node: import('react').Node): string
}
declare module 'react-dom/client' {
  export function hydrateRoot(container: Element | null, node: import('react').Node): void
}
