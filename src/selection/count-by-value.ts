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
  const { time } = selection
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const asked = LIST_FILTERS.map((name) => ({
    name,
    valuesOf: FILTERS[name].valuesOf,
    wanted: selection[name].length === 0 ? null : new Set<string>(selection[name]),
    shown: new Map<string, StatementHead[]>(),
  }))
  for (const statement of dossier.statements) {
    if (time !== null && !overlaps(statement.saidSpan, time)) continue
    const failed = asked.filter(
      ({ wanted, valuesOf }) =>
        wanted !== null && !valuesOf(statement, inheritance).some((value) => wanted.has(value)),
    )
    if (failed.length > 1) continue
    for (const { valuesOf, shown } of failed.length === 0 ? asked : failed) {
      for (const value of valuesOf(statement, inheritance)) {
        const others = shown.get(value)
        if (others === undefined) shown.set(value, [statement])
        else others.push(statement)
      }
    }
  }
  const shownBy = new Map(asked.map(({ name, shown }) => [name, shown]))
  return toRecord(LIST_FILTERS, (name) => {
    const shown = shownBy.get(name) ?? new Map<string, StatementHead[]>()
    return new Map([...shown].map(([value, statements]) => [value, toCount(statements)]))
  })
}
