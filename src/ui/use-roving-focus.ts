import { useState, type FocusEvent, type KeyboardEvent } from 'react'

interface RovingFocusInput<Item> {
  /** The item that an element lies in, null outside of all; `last` is where the reader was. */
  readonly toItem: (element: Element, last: Item | null) => Item | null
  /** Where a key leads, `from` itself at an edge; null when the key is none of these items'. */
  readonly move: (from: Item, event: KeyboardEvent<HTMLElement>) => Item | null
  readonly find: (container: HTMLElement, item: Item) => HTMLElement | SVGElement | null
  /** When it changes, the hook forgets where the reader was. */
  readonly scope?: unknown
}

/**
 * One stop of the Tab key for all items of a container, from which other keys go on (the ARIA
 * Authoring Practices' roving tabindex). The container takes `onFocus` and `onKeyDown`. `last` is
 * the item that the reader was on, null before: the caller gives it the tabindex 0 while it is
 * there, else an item of its choice.
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
