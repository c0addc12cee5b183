/** The counts beside the filters' values. */
import { FILTERS, LIST_FILTERS, type ListFilterName } from '../filters/filters'
import { toCount, type Count } from '../model/count'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { groupByEach } from '../model/group-by'
import { toInheritance } from '../model/inheritance'
import { keepLast, onceFor } from '../model/once-for'
import type { Matching } from '../stages/stages'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'

/**
 * How many statements each value of a filter would show, ignoring what that filter itself asks for.
 * Values without statements are not in the map.
 */
export function countByValue(
  dossier: Matching<DossierIndex>,
  selection: Selection,
  name: ListFilterName,
): ReadonlyMap<string, Count> {
  const { inherit } = selection
  const passing = selectStatements(dossier, selection, name)
  return toCountValues(passing)(dossier.actors)({ name, inherit })
}

/** Each filter, with and without the stances of groups. */
const MOST_KEPT = 2 * LIST_FILTERS.length

/** Once for each list: most of a filter's counts stay when another filter changes what passes. */
const toCountValues = onceFor((statements: readonly StatementHead[]) =>
  onceFor((actors: DossierIndex['actors']) =>
    keepLast(({ name, inherit }: { readonly name: ListFilterName; readonly inherit: boolean }) => {
      const inheritance = inherit ? toInheritance(actors) : null
      const { valuesOf } = FILTERS[name]
      const groups = groupByEach(statements, (statement): readonly string[] =>
        valuesOf(statement, inheritance),
      )
      return new Map([...groups].map(([value, group]) => [value, toCount(group)]))
    }, MOST_KEPT),
  ),
)
