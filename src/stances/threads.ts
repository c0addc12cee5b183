/** Which statements of a cell are by the same bearer on the same topic, so that they can be compared. */
import type { StatementHead } from '../model/dossier'
import { filterList } from '../model/filter-list'
import { groupBy } from '../model/group-by'
import { onceFor } from '../model/once-for'
import { UNNAMED } from '../model/vocabulary'
import type { CellHistory } from './cells/cell-histories'
import type { Gap } from './gap'

/** Firm statements by bearer and topic. One with an unnamed topic is a thread of its own. */
export function toThreads<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
): readonly (readonly Statement[])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of that cell
  return threadsOf(cell) as readonly (readonly Statement[])[]
}

/** A cell is asked for them again and again, and some have thousands of statements. */
const threadsOf = onceFor((cell: CellHistory): readonly (readonly StatementHead[])[] => {
  const firm = filterList(cell.statements, ({ reading }) => reading === 'firm')
  return [...groupBy(firm, (one) => toThreadKey(cell, one)).values()]
})

/** The same for two statements of a cell where `findUnlike` finds nothing between them. */
function toThreadKey<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  one: Statement,
): unknown {
  if (one.instrument === UNNAMED || one.with.includes(UNNAMED)) return one
  const article = cell.isNamed ? '' : one.article
  // Ids have no spaces.
  return `${article} ${toBearer(cell, one)} ${toJoined(one.with)} ${one.instrument ?? ''}`
}

/**
 * True if both statements are, or may be, by the same bearer on the same topic. One that names no
 * counterpart or no document may be about any.
 */
export function mayBeAlike<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): boolean {
  return (
    findBearerGap(cell, a, b) !== 'other-bearer' &&
    mayMeanTheSame(a.with, b.with) &&
    mayMeanTheSame(toDocument(a), toDocument(b))
  )
}

function toDocument({ instrument }: StatementHead): readonly string[] {
  return instrument === null ? [] : [instrument]
}

function mayMeanTheSame(a: readonly string[], b: readonly string[]): boolean {
  const isLeftOut = [a, b].some((ids) => ids.length === 0 || ids.includes(UNNAMED))
  return isLeftOut || toJoined(a) === toJoined(b)
}

/** Whether two statements of a cell are, for certain, by the same bearer: null if they are. */
export function findBearerGap<Statement extends StatementHead>(
  cell: CellHistory<Statement>,
  a: Statement,
  b: Statement,
): Gap | null {
  if (!cell.isNamed && a.article !== b.article) return 'unnamed-bearer'
  return toBearer(cell, a) === toBearer(cell, b) ? null : 'other-bearer'
}

function toBearer<Statement extends StatementHead>(
  { through }: CellHistory<Statement>,
  one: Statement,
): string {
  return toJoined(through.get(one) ?? [])
}

/** Most have none or one. */
function toJoined(ids: readonly string[]): string {
  return ids.length < 2 ? (ids[0] ?? '') : ids.toSorted().join()
}
