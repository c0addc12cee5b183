/** The results in the list, each with its option number. */
import type { EntryKind } from '../../search/to-entries'
import type { Hit } from './hit-builder'
import type { SearchModel } from './search-model'

export interface OptionGroup {
  readonly kind: EntryKind
  readonly label: string
  readonly hits: readonly { readonly hit: Hit; readonly option: number }[]
  /** The option that shows more: all, or the `next` so many of all. Null if nothing is folded. */
  readonly rest: { readonly option: number; readonly count: number; readonly next: number } | null
}

export interface ListOptions {
  readonly filter: SearchModel['filter']
  readonly groups: readonly OptionGroup[]
  readonly options: number
}

/** Hits per kind before the list is unfolded, and how many more each time that it is. */
const FIRST_HITS = 4
const FIRST_PASSAGES = 8
const STEP = 200

/** @param unfolded the kinds that were, once for each time */
export function toListOptions(
  { filter, groups }: SearchModel,
  unfolded: readonly EntryKind[],
): ListOptions {
  let options = filter === null ? 0 : 1
  const list = groups.map(({ kind, label, count, take }): OptionGroup => {
    const isAll = count <= toMostShown(kind, unfolded)
    const hits = take(isAll ? count : toShown(kind, unfolded))
    const placed = hits.map((hit, place) => ({ hit, option: options + place }))
    options += hits.length
    if (isAll) return { kind, label, hits: placed, rest: null }
    options += 1
    const more = [...unfolded, kind]
    const next = count <= toMostShown(kind, more) ? count : toShown(kind, more)
    return { kind, label, hits: placed, rest: { option: options - 1, count, next } }
  })
  return { filter, groups: list, options }
}

function toShown(kind: EntryKind, unfolded: readonly EntryKind[]): number {
  const times = unfolded.filter((each) => each === kind).length
  return times === 0 ? (kind === 'passage' ? FIRST_PASSAGES : FIRST_HITS) : times * STEP
}

/** A single folded hit would take no more room than the option that unfolds it. */
export function toMostShown(kind: EntryKind, unfolded: readonly EntryKind[]): number {
  return toShown(kind, unfolded) + 1
}
