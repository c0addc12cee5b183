import type { ReactNode } from 'react'
import button from './Button.module.css'
import { useFirstItems } from './use-first-items'

/** So many items are shown at first: a page of several such lists stays within a few thousand elements. */
export const FIRST_ITEMS = 60

interface LongListProps<Item> {
  readonly items: readonly Item[]
  readonly isOrdered?: boolean
  /** How many are shown at first. */
  readonly first?: number
  readonly className?: string | undefined
  /** Whether a link leads to this item: then it is shown, wherever it stands. */
  readonly isSought?: (item: Item) => boolean
  /** On the button that shows the others too. */
  readonly showAll: string
  /** Draws an item as an `li` with a key. */
  readonly children: (item: Item) => ReactNode
}

/** A list that shows its first items until all are asked for, and all on paper. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, isOrdered = false, className, isSought, showAll, children } = props
  const { first = FIRST_ITEMS } = props
  const list = useFirstItems(items, first, isSought)
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <>
      <List className={className}>{list.shown.map(children)}</List>
      {list.showAll !== null && (
        <button type="button" className={button.bordered} onClick={list.showAll}>
          {showAll}
        </button>
      )}
    </>
  )
}
