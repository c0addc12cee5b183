/** How the stances of a cell, an actor on a commitment, follow each other in time. */
import { compareSpans, fromEpochDay, isBefore, toEpochDay, type IsoDay } from '../model/dates'
import type { StatementHead } from '../model/dossier'
import type { Inheritance } from '../model/inheritance'
import type { ActorId, CommitmentId, Stance } from '../model/vocabulary'
import { toNewestFirst, toRowsOf } from './cell-statements'

const FOUR_WEEKS = 28

/** In the order in which a reader wants to hear of them. */
export const CHANGE_KINDS = [
  'reversed',
  'weakened',
  'strengthened',
  'changed',
  'mixed',
  'appeared',
  'restated',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** An actor's stances on a commitment, in the dossier's order. */
export interface CellHistory<Statement extends StatementHead = StatementHead> {
  readonly actor: ActorId
  readonly commitment: CommitmentId
  readonly statements: readonly Statement[]
  /** The collectives through which a statement came here; none where it names the actor. */
  readonly through: ReadonlyMap<Statement, readonly ActorId[]>
}

/** What a cell says at the end of one day and what it says at the end of a later one. */
export interface CellChange<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  readonly kind: ChangeKind
  /** The newest statement then; null when there was none. */
  readonly before: Statement | null
  readonly after: Statement
  /** Stances in which the cell's other statements of the time between differ from `after`. */
  readonly beside: readonly Statement[]
}

/** A stretch of time whose statements can't be told apart by their dates, earliest first. */
export interface Spell<Statement extends StatementHead = StatementHead> {
  readonly newest: Statement
  /** Earliest first. */
  readonly statements: readonly Statement[]
}

export interface Shift<Statement extends StatementHead = StatementHead> {
  readonly cell: CellHistory<Statement>
  readonly spells: readonly Spell<Statement>[]
}

/**
 * What it is called when a cell goes from one stance to another. `appeared`: there was none before.
 * `restated`: the same again. `reversed`: from the side “for” to the side “against”, or back.
 * `changed`: asking is neither more nor less than answering, so a move from or to the side “asking”,
 * or within it, has no rank. Otherwise by the order of the dossier's stances, strongest first:
 * `strengthened` moved up it, `weakened` moved down it. Stances that the order doesn't have come last.
 */
export function toChangeKind(
  before: Stance['id'] | null,
  after: Stance['id'],
  stances: readonly Stance[],
): ChangeKind {
  if (before === null) return 'appeared'
  if (before === after) return 'restated'
  const rankOf = (id: Stance['id']) => {
    const rank = stances.findIndex((stance) => stance.id === id)
    return rank === -1 ? stances.length : rank
  }
  const sides = new Set([before, after].map((id) => stances[rankOf(id)]?.hue))
  if (sides.has('for') && sides.has('against')) return 'reversed'
  if (sides.has('asking')) return 'changed'
  return rankOf(after) < rankOf(before) ? 'strengthened' : 'weakened'
}

/** Cells that have a statement, in the order in which their first ones stand in the dossier. */
export function toCellHistories<Statement extends StatementHead>(
  statements: readonly Statement[],
  inheritance: Inheritance | null,
): readonly CellHistory<Statement>[] {
  const cells = new Map<string, CellHistory<Statement>>()
  for (const statement of statements) {
    for (const [actor, through] of toRowsOf(statement, inheritance)) {
      const { commitment } = statement
      const key = `${actor}.${commitment}`
      const known = cells.get(key)
      cells.set(key, {
        actor,
        commitment,
        statements: [...(known?.statements ?? []), statement],
        through: new Map([...(known?.through ?? []), [statement, through]]),
      })
    }
  }
  return [...cells.values()]
}

/**
 * Cells whose newest statement (`toNewestFirst`) is another one than it was among `earlier`, which
 * are a part of the cells' statements. A cell that nothing is added to keeps its stance: silence
 * withdraws nothing, so it is in no list. Where words that can't be told apart in time from the
 * newest still hold the former stance, nothing can be said to have moved: the change is `mixed`.
 */
export function toCellChanges<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  earlier: ReadonlySet<Statement>,
  stances: readonly Stance[],
): readonly CellChange<Statement>[] {
  return cells.flatMap((cell) => {
    const [after] = toNewestFirst(cell.statements, stances)
    const known = cell.statements.filter((statement) => earlier.has(statement))
    const before = toNewestFirst(known, stances)[0] ?? null
    if (after === undefined || after === before) return []
    const added = cell.statements.filter((statement) => !earlier.has(statement))
    const kind = toChangeKind(before?.stance ?? null, after.stance, stances)
    const isStillSaid =
      kind !== 'restated' &&
      added.some((one) => one.stance === before?.stance && !isBefore(one.saidSpan, after.saidSpan))
    return {
      cell,
      kind: isStillSaid ? 'mixed' : kind,
      before,
      after,
      beside: added.filter(({ stance }) => stance !== after.stance),
    }
  })
}

/**
 * Cells in which a statement is followed by one that is certainly later (`isBefore`) and takes
 * another stance.
 */
export function toShifts<Statement extends StatementHead>(
  cells: readonly CellHistory<Statement>[],
  stances: readonly Stance[],
): readonly Shift<Statement>[] {
  return cells
    .filter((cell) => hasShifted(cell.statements))
    .map((cell) => ({ cell, spells: toSpells(cell.statements, stances) }))
}

function hasShifted(statements: readonly StatementHead[]): boolean {
  return statements.some((a) =>
    statements.some((b) => a.stance !== b.stance && isBefore(a.saidSpan, b.saidSpan)),
  )
}

/** A new spell begins with a statement that starts after all of the spell before has ended. */
function toSpells<Statement extends StatementHead>(
  statements: readonly Statement[],
  stances: readonly Stance[],
): readonly Spell<Statement>[] {
  const spells: Statement[][] = []
  for (const statement of statements.toSorted((a, b) => compareSpans(a.saidSpan, b.saidSpan))) {
    const spell = spells.at(-1)
    const saidSpan = { ...statement.saidSpan, earliest: toStart(statement) }
    if (spell?.some((known) => !isBefore(known.saidSpan, saidSpan)) === true) spell.push(statement)
    else spells.push([statement])
  }
  return spells.flatMap((spell) => {
    const inOrder = statements.filter((statement) => spell.includes(statement))
    const [newest] = toNewestFirst(inOrder, stances)
    return newest === undefined ? [] : { newest, statements: spell }
  })
}

/** A statement of which only the end is known counts as one of the four weeks before it. */
function toStart({ saidSpan: { earliest, latest } }: StatementHead): IsoDay | null {
  return earliest ?? (latest === null ? null : fromEpochDay(toEpochDay(latest) - FOUR_WEEKS))
}
