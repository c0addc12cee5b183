import { useState, useTransition } from 'react'
import { useIsPrinting } from './use-is-printing'

interface FirstItems<Item> {
  readonly shown: readonly Item[]
  /** Shows the others too; null where all are shown. */
  readonly showAll: (() => void) | null
  /** Whether the others were asked for, and wait for what they need. */
  readonly isBusy: boolean
}

/**
 * The first items of a list, until all are asked for; all of them on paper, and where one of the others
 * is sought.
 */
export function useFirstItems<Item>(
  items: readonly Item[],
  first: number,
  isSought?: (item: Item) => boolean,
): FirstItems<Item> {
  const [isWhole, setIsWhole] = useState(false)
  const [isBusy, startTransition] = useTransition()
  const isPrinting = useIsPrinting()
  const isLong = items.length > first
  const hasSought = isLong && isSought !== undefined && items.slice(first).some(isSought)
  return isLong && !isWhole && !hasSought && !isPrinting
    ? {
        shown: items.slice(0, first),
        showAll: () => startTransition(() => setIsWhole(true)),
        isBusy,
      }
    : { shown: items, showAll: null, isBusy: false }
}
