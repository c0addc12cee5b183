/** The counts beside a filter's values. */
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { actorsOf, conditionsOf, selectStatements } from './select-statements'
import type { ListFilterName, Selection } from './selection'

/**
 * How many statements each value of a filter would show, ignoring that filter's own clause.
 * A value without a statement is not in the map.
 */
export function countByValue(
  dossier: DossierIndex,
  selection: Selection,
  filter: ListFilterName,
): ReadonlyMap<string, number> {
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const valuesOf = (statement: StatementHead): readonly string[] => {
    if (filter === 'country') return actorsOf(statement, inheritance)
    if (filter === 'condition') return conditionsOf(statement)
    return [statement[filter]]
  }
  const counts = new Map<string, number>()
  for (const statement of selectStatements(dossier, selection, filter)) {
    for (const value of valuesOf(statement)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
