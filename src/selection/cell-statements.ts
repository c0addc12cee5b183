/** What stands behind a cell: one rule for the matrix that draws it and for the list of its passages. */
import { compareSpans } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import { BINDINGS, VOICES, type Stance } from '../model/vocabulary'

/**
 * A copy, newest first. Newest is the greatest by `compareSpans` of the day of the saying; of
 * those alike, the actor's own words before a report and a report before narration, then a stance
 * that is taken before one that is left open, then the more binding form, then the stronger stance,
 * then what comes later in the dossier. Expects the dossier's order.
 */
export function toNewestFirst<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly Stance[],
): readonly Statement[] {
  const strength = new Map(stances.map(({ id }, rank) => [id, rank]))
  const rankOf = ({ stance }: StatementHead) => strength.get(stance) ?? stances.length
  const leftOpen = new Set(stances.filter(({ hue }) => hue === 'open').map(({ id }) => id))
  return statements
    .toReversed()
    .toSorted(
      (a, b) =>
        compareSpans(b.saidSpan, a.saidSpan) ||
        VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
        Number(leftOpen.has(a.stance)) - Number(leftOpen.has(b.stance)) ||
        BINDINGS.indexOf(b.binding) - BINDINGS.indexOf(a.binding) ||
        rankOf(a) - rankOf(b),
    )
}

/**
 * The statement that a cell, or one topic of it, stands by: the newest firm one, or, where all can
 * be read otherwise, the newest of these. Null of none.
 */
export function toLatest<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly Stance[],
): Statement | null {
  return selectFirmest(toNewestFirst(statements, stances))[0] ?? null
}

/** The firm readings, or all where there are none: beside a firm one, an open one confirms nothing. */
export function selectFirmest<Statement extends Pick<StatementHead, 'reading'>>(
  statements: readonly Statement[],
): readonly Statement[] {
  const firm = statements.filter(({ reading }) => reading === 'firm')
  return firm.length > 0 ? firm : statements
}
