/** The counts beside the filters' values. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../filters/filters'
import { toCount, type Count } from '../model/count'
import { overlaps } from '../model/dates'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { toRecord } from '../model/keys-of'
import type { Selection } from './selection'
import type { Matching } from '../stages/stages'

export type Counts = Readonly<Record<ListFilterName, ReadonlyMap<string, Count>>>

/**
 * How many statements each value of each filter would show, ignoring what that filter itself asks
 * for. Values without statements are not in the maps.
 *
 * In one pass: a statement that passes all filters counts for all of them, and one that a single
 * filter leaves out counts for that filter's values.
 */
export function countByValue(dossier: Matching<DossierIndex>, selection: Selection): Counts {
  const { time, inherit } = selection
  const inheritance = inherit ? toInheritance(dossier.actors) : null
  const shown = toRecord(LIST_FILTERS, () => new Map<string, StatementHead[]>())
  const asked = LIST_FILTERS.filter((name) => selection[name].length > 0).map((name) => ({
    name,
    wanted: new Set<string>(selection[name]),
  }))
  for (const statement of dossier.statements) {
    if (time !== null && !overlaps(statement.saidSpan, time)) continue
    const failed = asked.filter(
      ({ name, wanted }) =>
        !FILTERS[name].valuesOf(statement, inheritance).some((value) => wanted.has(value)),
    )
    if (failed.length > 1) continue
    for (const name of failed.length === 0 ? LIST_FILTERS : failed.map((each) => each.name)) {
      for (const value of FILTERS[name].valuesOf(statement, inheritance)) {
        const others = shown[name].get(value)
        if (others === undefined) shown[name].set(value, [statement])
        else others.push(statement)
      }
    }
  }
  return toRecord(
    LIST_FILTERS,
    (name) => new Map([...shown[name]].map(([value, counted]) => [value, toCount(counted)])),
  )
}
