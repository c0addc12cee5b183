/** The counts beside a filter's values. */
import { FILTERS, type ListFilterName } from '../filters/filters'
import { toCount, type Count } from '../model/count'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import type { Matching } from '../stages/stages'

/**
 * How many statements each value of a filter would show, ignoring what that filter itself asks for.
 * Values without statements are not in the map.
 */
export function countByValue(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  filter: ListFilterName,
): ReadonlyMap<string, Count> {
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const shown = new Map<string, StatementHead[]>()
  for (const statement of selectStatements(dossier, selection, filter)) {
    for (const value of FILTERS[filter].valuesOf(statement, inheritance)) {
      const others = shown.get(value)
      if (others === undefined) shown.set(value, [statement])
      else others.push(statement)
    }
  }
  return new Map([...shown].map(([value, statements]) => [value, toCount(statements)]))
}
