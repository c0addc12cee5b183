/** Which results stand in the list, each with its place among the options. */
import type { EntryKind } from '../../search/to-entries'
import type { Hit } from './tell-entry'
import type { SearchModel } from './search-model'

export interface ListedGroup {
  readonly kind: EntryKind
  readonly label: string
  readonly hits: readonly { readonly hit: Hit; readonly option: number }[]
  /** The option that tells the rest; null where nothing is left out. */
  readonly rest: { readonly option: number; readonly count: number } | null
}

export interface Listed {
  readonly filter: SearchModel['filter']
  readonly groups: readonly ListedGroup[]
  readonly options: number
}

/** So many of one kind are told at first. */
const TOLD = 4
const TOLD_PASSAGES = 8

export function toListed({ filter, groups }: SearchModel, unfolded: readonly string[]): Listed {
  let options = filter === null ? 0 : 1
  const listed = groups.map(({ kind, label, hits }): ListedGroup => {
    const told = kind === 'passage' ? TOLD_PASSAGES : TOLD
    // One that is left out would take as much room as the offer to tell it.
    const isAll = hits.length <= told + 1 || unfolded.includes(kind)
    const shown = isAll ? hits : hits.slice(0, told)
    const placed = shown.map((hit, place) => ({ hit, option: options + place }))
    options += shown.length
    if (isAll) return { kind, label, hits: placed, rest: null }
    options += 1
    return { kind, label, hits: placed, rest: { option: options - 1, count: hits.length } }
  })
  return { filter, groups: listed, options }
}
