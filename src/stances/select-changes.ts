import type { IsoDay } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { toCellChanges, type CellChange } from './cells/cell-changes'
import { isCountryAsked, toStatementFilter } from './cells/cell-filter'
import { toCellHistories } from './cells/cell-histories'
import { toComparisonDays, toDayBefore, toKnownDays } from '../stages/known-days'
import { toKnownTest } from '../stages/select-known-index'
import type { Selection } from '../selection/selection'
import type { Known, Stages } from '../stages/stages'

export interface Changes {
  readonly since: IsoDay
  /** `reversed` and `same`: the selected day is before `since`, or is the same day. */
  readonly order: 'forward' | 'same' | 'reversed'
  /** Changes whose later statement passes, in the order of the vocabulary. */
  readonly shown: readonly CellChange<Statement>[]
  readonly leftOut: number
}

/**
 * Which stances changed between `since` and the selected day; without a `since`, a day is chosen.
 * All known statements are compared before the filters and the search pick the changes to show, so
 * that hiding a statement never looks like a change.
 */
export function selectChanges(stages: Stages<Dossier>, selection: Selection): Changes {
  const { known } = stages
  const { asOf, inherit, knownBy } = selection
  const since = selection.since ?? toDefaultSince(known, selection)
  const order = asOf === null || since < asOf ? 'forward' : since === asOf ? 'same' : 'reversed'
  if (order !== 'forward') return { since, order, shown: [], leftOut: 0 }
  const earlier = new Set(known.statements.filter(toKnownTest(known, since, knownBy)))
  const all = toCellChanges(toCellHistories(known, inherit), earlier, known.stances, since)
  const passes = toStatementFilter(stages, selection)
  const shown = all.filter(
    ({ cell, after }) => isCountryAsked(cell, selection) && passes(after, cell),
  )
  return { since, order, shown, leftOut: all.length - shown.length }
}

/** The last comparison day, or if there is none, the day before the first statement. */
function toDefaultSince(dossier: Known<Dossier>, { asOf, knownBy }: Selection): IsoDay {
  const split = toComparisonDays(dossier, knownBy).at(-1)
  const first = toKnownDays(dossier, knownBy).find(({ statements }) => statements.length > 0)
  return split?.day ?? toDayBefore(first?.day ?? asOf ?? '1970-01-01')
}
