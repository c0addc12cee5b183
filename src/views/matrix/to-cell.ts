import { isBefore } from '../../model/dates'
import type { DossierIndex, StatementHead } from '../../model/dossier'
import { findById } from '../../model/find-by-id'
import { VOICES, type ActorId, type Stance, type Voice } from '../../model/vocabulary'
import { toNewestFirst } from '../../selection/cell-statements'

/** A statement on a row; `through` names the collectives that it was inherited from, none for own. */
export interface RowStatement {
  readonly statement: StatementHead
  readonly through: readonly ActorId[]
}

/** What one actor is known to say on one commitment. There is no cell where nothing is said. */
export interface MatrixCell {
  /**
   * Of the latest statement counted: the greatest by the days of the saying; of those alike, own
   * words before a report before narration, then a stance taken before one left open, then what
   * comes later in the dossier.
   */
  readonly stance: Stance
  /** Statements counted: the actor's own, or, where it has none, the inherited ones. */
  readonly count: number
  /** Of the statements counted, without repetition, in the order of `VOICES`. */
  readonly voices: readonly Voice[]
  /** Stances differ between counted statements whose days don't overlap. */
  readonly isChanged: boolean
  /**
   * Counted statements whose days overlap are for and against, or a dispute of the kind
   * `contradiction` has them on different sides.
   */
  readonly isConflicting: boolean
  /** A counted statement is part of a dispute of any kind. */
  readonly isDisputed: boolean
  /** Collectives through which the latest counted statement came; empty for the actor's own. */
  readonly through: readonly ActorId[]
  /** Inherited statements beside the actor's own. */
  readonly alsoInherited: number
  /** All that stand behind the cell, own and inherited, in the dossier's order. */
  readonly statements: readonly StatementHead[]
}

/** Makes a cell of at least one statement, given in the dossier's order. */
export function toCell(
  behind: readonly [RowStatement, ...RowStatement[]],
  { stances, disputes }: Pick<DossierIndex, 'stances' | 'disputes'>,
): MatrixCell {
  const own = behind.filter(({ through }) => through.length === 0)
  const counted = own.length > 0 ? own : behind
  const statements = counted.map(({ statement }) => statement)
  const [latest = behind[0].statement] = toNewestFirst(statements, stances)
  const stanceOf = (statement: StatementHead): Stance => findById(stances, statement.stance)
  return {
    stance: stanceOf(latest),
    count: counted.length,
    voices: VOICES.filter((voice) => statements.some((statement) => statement.voice === voice)),
    isChanged: somePair(statements, (a, b) => a.stance !== b.stance && !isSameTime(a, b)),
    isConflicting: somePair(
      statements,
      (a, b) =>
        (isSameTime(a, b) && areOpposed(stanceOf(a), stanceOf(b))) || contradict(disputes, a, b),
    ),
    isDisputed: statements.some(({ id }) =>
      disputes.some(({ sides }) => sides.some((side) => side.statements.includes(id))),
    ),
    through: counted.find(({ statement }) => statement === latest)?.through ?? [],
    alsoInherited: behind.length - counted.length,
    statements: behind.map(({ statement }) => statement),
  }
}

function isSameTime(a: StatementHead, b: StatementHead): boolean {
  return !isBefore(a.saidSpan, b.saidSpan) && !isBefore(b.saidSpan, a.saidSpan)
}

function areOpposed(a: Stance, b: Stance): boolean {
  return (a.hue === 'for' && b.hue === 'against') || (a.hue === 'against' && b.hue === 'for')
}

function contradict(
  disputes: DossierIndex['disputes'],
  a: StatementHead,
  b: StatementHead,
): boolean {
  return disputes.some(({ kind, sides }) => {
    if (kind !== 'contradiction') return false
    const sideOf = (statement: StatementHead) =>
      sides.findIndex((side) => side.statements.includes(statement.id))
    return sideOf(a) >= 0 && sideOf(b) >= 0 && sideOf(a) !== sideOf(b)
  })
}

function somePair(
  statements: readonly StatementHead[],
  holds: (a: StatementHead, b: StatementHead) => boolean,
): boolean {
  return statements.some((a, index) => statements.slice(index + 1).some((b) => holds(a, b)))
}
