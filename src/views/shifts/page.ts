import type { PageModule } from '../../links/page-module'
import { toPageStatements } from '../../export/shown-statements'
import { selectNamedChanges } from '../../stances/select-named-changes'
import { selectShifts } from '../../stances/select-shifts'
import { selectUnrepeatedStances } from '../../stances/silence'
import { ShiftsView } from './ShiftsView'
import { shiftsMessages } from './shifts-messages'

export const page: PageModule = {
  View: ShiftsView,
  /** Shifts, apparent shifts, named changes and standing stances. */
  toShown(stages, selection) {
    const { shifts, notComparable } = selectShifts(stages, selection)
    return toPageStatements(stages, [
      ...[...shifts, ...notComparable].flatMap(({ statements }) => statements),
      ...selectNamedChanges(stages, selection).flatMap((called) =>
        called.kind === 'statement' ? [called.statement] : [],
      ),
      ...selectUnrepeatedStances(stages, selection).map(({ statement }) => statement),
    ])
  },
  toDescription: (_, __, language) => shiftsMessages[language].lead,
}
