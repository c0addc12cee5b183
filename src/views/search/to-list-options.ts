/** The results in the list, each with its option number. */
import type { EntryKind } from '../../search/to-entries'
import type { Hit } from './hit-builder'
import type { SearchModel } from './search-model'

export interface OptionGroup {
  readonly kind: EntryKind
  readonly label: string
  readonly hits: readonly { readonly hit: Hit; readonly option: number }[]
  /** The option that shows all; null if nothing is folded. */
  readonly rest: { readonly option: number; readonly count: number } | null
}

export interface ListOptions {
  readonly filter: SearchModel['filter']
  readonly groups: readonly OptionGroup[]
  readonly options: number
}

/** Hits per kind before the list is unfolded. */
const FIRST_HITS = 4
const FIRST_PASSAGES = 8

export function toListOptions(
  { filter, groups }: SearchModel,
  unfolded: readonly string[],
): ListOptions {
  let options = filter === null ? 0 : 1
  const list = groups.map(({ kind, label, hits }): OptionGroup => {
    const first = kind === 'passage' ? FIRST_PASSAGES : FIRST_HITS
    // A single folded hit would take no more room than the option that unfolds it.
    const isAll = hits.length <= first + 1 || unfolded.includes(kind)
    const shown = isAll ? hits : hits.slice(0, first)
    const placed = shown.map((hit, place) => ({ hit, option: options + place }))
    options += shown.length
    if (isAll) return { kind, label, hits: placed, rest: null }
    options += 1
    return { kind, label, hits: placed, rest: { option: options - 1, count: hits.length } }
  })
  return { filter, groups: list, options }
}
