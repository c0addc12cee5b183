import { FILTERS, LIST_FILTERS, type FilterName, type Filters } from '../filters/filters'
import { overlaps } from '../model/dates'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import type { Selection } from './selection'

/**
 * The statements that pass every filter, in the dossier's order. The filter `except` is ignored, as
 * the counts beside a filter's own values need.
 */
export function selectStatements<Statement extends StatementHead>(
  dossier: Pick<DossierIndex, 'actors'> & { readonly statements: readonly Statement[] },
  selection: Filters & Pick<Selection, 'inherit'>,
  except?: FilterName,
): readonly Statement[] {
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const asked = LIST_FILTERS.filter((name) => name !== except && selection[name].length > 0).map(
    (name) => ({ valuesOf: FILTERS[name].valuesOf, values: new Set<string>(selection[name]) }),
  )
  const time = except === 'time' ? null : selection.time
  return dossier.statements.filter(
    (statement) =>
      (time === null || overlaps(statement.saidSpan, time)) &&
      asked.every(({ valuesOf, values }) =>
        valuesOf(statement, inheritance).some((value) => values.has(value)),
      ),
  )
}

/** True if a filter or words looked for narrow the views; the day that is shown does not. */
export function isAsking(selection: Filters & Pick<Selection, 'q'>): boolean {
  const { time, q } = selection
  return time !== null || q !== '' || LIST_FILTERS.some((name) => selection[name].length > 0)
}
