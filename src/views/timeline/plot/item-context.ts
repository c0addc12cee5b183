import { createContext, use } from 'react'
import type { Statement } from '../../../model/dossier'
import type { Emphasis } from '../../../selection/emphasis'

/** How statements are to be drawn just now; a hover anywhere redraws marks, not the chart. */
export const EmphasisContext = createContext<(statement: Statement) => Emphasis>(() => 'none')

/** Keys of what is not known yet: drawn faintly, and neither named nor opened. */
export const UnknownContext = createContext<ReadonlySet<string>>(new Set())

interface ItemState {
  /** Key of the one item that Tab reaches; arrow keys go on from there. */
  readonly tabStop: string | undefined
  /** Key of the item that the tooltip names. */
  readonly named: string | undefined
  readonly tipId: string
}

export const ItemContext = createContext<ItemState>({
  tabStop: undefined,
  named: undefined,
  tipId: '',
})

/** What every item carries: clicks, keys and hovers are caught above, by `data-item`. */
export function useToItemProps() {
  const { tabStop, named, tipId } = use(ItemContext)
  return (key: string) => ({
    'data-item': key,
    tabIndex: key === tabStop ? 0 : -1,
    describedBy: key === named ? tipId : undefined,
  })
}
