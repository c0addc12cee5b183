/** The order of a cell's statements, and which of them is its latest stance. */
import { compareSpans } from '../../model/dates'
import type { StatementHead } from '../../model/dossier'
import { BINDINGS, VOICES, type StanceHead } from '../../model/vocabulary'

/**
 * A copy, newest first, by `compareSpans` of `saidSpan`. Ties go to the actor's own words before a
 * report and a report before narration, then to a stance taken before one left open, then to the
 * more binding form, the stronger stance, and the later place in the dossier. Expects the dossier's
 * order.
 */
export function toNewestFirst<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly StanceHead[],
): readonly Statement[] {
  return statements.toReversed().toSorted(toComparison(stances))
}

/** Negative where `a` is the newer one, or goes before by the rules of `toNewestFirst`. */
function toComparison(
  stances: readonly StanceHead[],
): (a: StatementHead, b: StatementHead) => number {
  const strength = new Map(stances.map(({ id }, rank) => [id, rank]))
  const rankOf = ({ stance }: StatementHead) => strength.get(stance) ?? stances.length
  const leftOpen = new Set(stances.filter(({ hue }) => hue === 'open').map(({ id }) => id))
  return (a, b) =>
    compareSpans(b.saidSpan, a.saidSpan) ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    Number(leftOpen.has(a.stance)) - Number(leftOpen.has(b.stance)) ||
    BINDINGS.indexOf(b.binding) - BINDINGS.indexOf(a.binding) ||
    rankOf(a) - rankOf(b)
}

/**
 * The latest stance of a cell or of one topic in it: the newest firm statement or, if all readings
 * are open, the newest. Null if there are no statements.
 */
export function toLatest<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly StanceHead[],
): Statement | null {
  const compare = toComparison(stances)
  let latest: Statement | null = null
  for (const statement of selectFirmest(statements)) {
    // Of equals, the later place in the dossier.
    if (latest === null || compare(statement, latest) <= 0) latest = statement
  }
  return latest
}

/** The firm statements or, if there are none, all. Open readings confirm nothing beside firm ones. */
export function selectFirmest<Statement extends Pick<StatementHead, 'reading'>>(
  statements: readonly Statement[],
): readonly Statement[] {
  const firm = statements.filter(({ reading }) => reading === 'firm')
  return firm.length > 0 ? firm : statements
}
