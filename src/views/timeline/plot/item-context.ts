import { createContext, use } from 'react'
import type { Statement } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'

/** How statements are currently drawn; hovering re-renders marks, not the chart. */
export const EmphasisContext = createContext<(statement: Statement) => Emphasis>(() => 'none')

/** Keys of what is not known yet: drawn faintly, without name or action. */
export const UnknownContext = createContext<ReadonlySet<string>>(new Set())

interface ItemState {
  /** Key of the tab stop; arrow keys move on from there. */
  readonly tabStop: string | undefined
  /** Key of the item with the tooltip. */
  readonly named: string | undefined
  readonly tipId: string
  /** Key of the event that the selection points at. */
  readonly chosen: string | undefined
}

export const ItemContext = createContext<ItemState>({
  tabStop: undefined,
  named: undefined,
  tipId: '',
  chosen: undefined,
})

/** Attributes of every item: ancestors handle clicks, keys and hovers by `data-item`. */
export function useToItemProps() {
  const { tabStop, named, tipId } = use(ItemContext)
  return (key: string) => ({
    'data-item': key,
    tabIndex: key === tabStop ? 0 : -1,
    describedBy: key === named ? tipId : undefined,
  })
}
