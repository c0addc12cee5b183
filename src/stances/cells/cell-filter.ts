import type { Dossier, Statement } from '../../model/dossier'
import type { CellHistory } from './cell-histories'
import { toRowFilter } from './row-statements'
import type { Selection } from '../../selection/selection'
import type { Passes } from '../shifts'
import type { Stages } from '../../stages/stages'

/** `toRowFilter` for the statements of a cell. */
export function toStatementFilter(
  stages: Pick<Stages<Dossier>, 'known' | 'matching'>,
  selection: Selection,
): Passes<Statement> {
  const passes = toRowFilter(stages, selection)
  return (statement, { through }) => passes(statement, through.get(statement))
}

/** Whether the row passes the filter by country: its statements may be on other rows too. */
export function isCountryAsked({ actor }: CellHistory, { country }: Selection): boolean {
  return country.length === 0 || country.includes(actor)
}
