import type { PageModule } from '../../selection/page-module'
import { toTold } from '../../export/shown-statements'
import { selectCalled, selectShifts } from '../../selection/select-moves'
import { selectStanding } from '../../selection/silence'
import { ShiftsView } from './ShiftsView'

export const page: PageModule = {
  View: ShiftsView,
  /** Shifts, what only looks like one, what articles call one, and what stands. */
  toShown(stages, selection) {
    const { shifts, notComparable } = selectShifts(stages, selection)
    return toTold(stages, [
      ...[...shifts, ...notComparable].flatMap(({ statements }) => statements),
      ...selectCalled(stages, selection).flatMap((called) =>
        called.kind === 'statement' ? [called.statement] : [],
      ),
      ...selectStanding(stages, selection).map(({ statement }) => statement),
    ])
  },
}
