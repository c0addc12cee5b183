import { FILTERS, LIST_FILTERS, type FilterName, type Filters } from '../filters/filters'
import { overlaps, type Period } from '../model/dates'
import type { DossierIndex, StatementHead } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { keepLast, onceFor } from '../model/once-for'
import type { Selection } from './selection'

/**
 * The statements that pass every filter, in the dossier's order. The filter `except` is ignored, as
 * the counts beside a filter's own values need. Where nothing is asked they are the dossier's own list,
 * and who asks the same again gets the same list: what is made of a list is then made once.
 */
export function selectStatements<Statement extends StatementHead>(
  {
    statements,
    actors,
  }: Pick<DossierIndex, 'actors'> & { readonly statements: readonly Statement[] },
  selection: Filters & Pick<Selection, 'inherit'>,
  except?: FilterName,
): readonly Statement[] {
  const asked = LIST_FILTERS.filter((name) => name !== except && selection[name].length > 0)
  const time = except === 'time' ? null : selection.time
  if (asked.length === 0 && time === null) return statements
  const wanted = asked.map((name) => ({ name, values: selection[name] }))
  const passing = toSelect(statements)(actors)({ wanted, time, inherit: selection.inherit })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- chosen from that list
  return passing as readonly Statement[]
}

interface Question {
  readonly wanted: readonly {
    readonly name: keyof typeof FILTERS
    readonly values: readonly string[]
  }[]
  readonly time: Period | null
  readonly inherit: boolean
}

const toSelect = onceFor((statements: readonly StatementHead[]) =>
  onceFor((actors: DossierIndex['actors']) =>
    keepLast(({ wanted, time, inherit }: Question): readonly StatementHead[] => {
      const inheritance = inherit ? toInheritance(actors) : null
      const asked = wanted.map(({ name, values }) => ({
        valuesOf: FILTERS[name].valuesOf,
        values: new Set(values),
      }))
      return statements.filter(
        (statement) =>
          (time === null || overlaps(statement.saidSpan, time)) &&
          asked.every(({ valuesOf, values }) =>
            valuesOf(statement, inheritance).some((value) => values.has(value)),
          ),
      )
    }),
  ),
)

/** True if a filter or words looked for narrow the views; the day that is shown does not. */
export function isAsking(selection: Filters & Pick<Selection, 'q'>): boolean {
  const { time, q } = selection
  return time !== null || q !== '' || LIST_FILTERS.some((name) => selection[name].length > 0)
}
