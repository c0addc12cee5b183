import { useState, type FocusEvent, type KeyboardEvent } from 'react'

interface RovingFocusInput<Item> {
  /** The item that an element is in, or null; `last` is the item that was focused last. */
  readonly toItem: (element: Element, last: Item | null) => Item | null
  /** The item that a key leads to, `from` itself at an edge; null for other keys. */
  readonly move: (from: Item, event: KeyboardEvent<HTMLElement>) => Item | null
  readonly find: (container: HTMLElement, item: Item) => HTMLElement | SVGElement | null
  /** When it changes, the hook forgets the last item. */
  readonly scope?: unknown
}

/**
 * Makes all items of a container one tab stop, with other keys moving between them (the roving
 * tabindex of the ARIA Authoring Practices). The container takes `onFocus` and `onKeyDown`. `last` is
 * the item that was focused last, or null: the caller gives it tabindex 0 or, if it is not there,
 * another item.
 */
export function useRovingFocus<Item>({ toItem, move, find, scope }: RovingFocusInput<Item>) {
  const [visited, setVisited] = useState<{ item: Item; scope: unknown } | null>(null)
  const toLast = (visit: typeof visited) => (visit?.scope === scope ? (visit?.item ?? null) : null)
  const last = toLast(visited)
  return {
    last,
    onFocus: ({ target }: FocusEvent) =>
      setVisited((visit) => {
        const item = toItem(target, toLast(visit))
        return item === null ? visit : { item, scope }
      }),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, currentTarget, altKey, metaKey } = event
      const from = target instanceof Element ? toItem(target, last) : null
      if (from === null || altKey || metaKey) return
      const to = move(from, event)
      if (to === null) return
      event.preventDefault()
      setVisited({ item: to, scope })
      find(currentTarget, to)?.focus()
    },
  }
}
