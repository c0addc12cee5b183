import { Suspense, type ReactNode } from 'react'
import button from './Button.module.css'
import { useFirstItems } from './use-first-items'

/** So many items are shown at first: a page of several such lists stays within a few thousand elements. */
export const FIRST_ITEMS = 60

/** The same of items that are long themselves, in full. */
export const FIRST_LONG_ITEMS = 12

/** How many of so many long items are shown at first where most of each is folded. */
export function toFirstOfFolded(count: number): number {
  return count > FIRST_ITEMS ? FIRST_LONG_ITEMS : FIRST_ITEMS
}

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
  /** Called before all items are drawn: suspends until what they need is there. That of the first is. */
  readonly awaitItems?: ((items: readonly Item[]) => void) | undefined
  /** Draws an item as an `li` with a key. */
  readonly children: (item: Item) => ReactNode
}

/** A list that shows its first items until all are asked for, and all on paper. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { items, isOrdered = false, className, isSought, showAll, children } = props
  const { first = FIRST_ITEMS, awaitItems } = props
  const list = useFirstItems(items, first, isSought)
  const List = isOrdered ? 'ol' : 'ul'
  const draw = (shown: readonly Item[]) => <List className={className}>{shown.map(children)}</List>
  return (
    <>
      {awaitItems === undefined ? (
        draw(list.shown)
      ) : (
        // The fallback is seen on paper, and where others take the place of all: a press waits with what there is.
        <Suspense
          fallback={
            <>
              {draw(items.slice(0, first))}
              <p>{showAll}…</p>
            </>
          }
        >
          <Awaited
            items={list.shown}
            awaitItems={list.shown.length > first ? awaitItems : undefined}
            draw={draw}
          />
        </Suspense>
      )}
      {list.showAll !== null && (
        <button
          type="button"
          className={button.bordered}
          aria-busy={list.isBusy || undefined}
          onClick={list.showAll}
        >
          {showAll}
        </button>
      )}
    </>
  )
}

interface AwaitedProps<Item> extends Pick<LongListProps<Item>, 'items' | 'awaitItems'> {
  readonly draw: (items: readonly Item[]) => ReactNode
}

function Awaited<Item>({ items, awaitItems, draw }: AwaitedProps<Item>) {
  awaitItems?.(items)
  return draw(items)
}
