import { useState, type ReactNode } from 'react'
import button from './Button.module.css'
import { useIsPrinting } from './use-is-printing'

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
  const [isWhole, setIsWhole] = useState(false)
  const isPrinting = useIsPrinting()
  const isLong = items.length > first
  const hasSought = isLong && isSought !== undefined && items.slice(first).some(isSought)
  const isCut = isLong && !isWhole && !hasSought && !isPrinting
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <>
      <List className={className}>{(isCut ? items.slice(0, first) : items).map(children)}</List>
      {isCut && (
        <button type="button" className={button.bordered} onClick={() => setIsWhole(true)}>
          {showAll}
        </button>
      )}
    </>
  )
}
