import type { DossierIndex, StatementHead } from '../../model/dossier'
import { toInheritance, toRowsOf } from '../../model/inheritance'
import type { ActorId, CommitmentId } from '../../model/vocabulary'

/** An actor's stances on a commitment, in the dossier's order. */
export interface CellHistory<Statement extends StatementHead = StatementHead> {
  readonly actor: ActorId
  /** False for an unnamed actor, who in another article may be somebody else. */
  readonly isNamed: boolean
  readonly commitment: CommitmentId
  readonly statements: readonly Statement[]
  /** The collectives through which a statement is inherited; none for one that names the actor. */
  readonly through: ReadonlyMap<Statement, readonly ActorId[]>
}

type CellSource<Statement> = Pick<DossierIndex, 'actors' | 'commitments'> & {
  readonly statements: readonly Statement[]
}

/** The non-empty cells, in the vocabulary's order of actors and commitments. */
export function toCellHistories<Statement extends StatementHead>(
  { actors, commitments, statements }: CellSource<Statement>,
  inherit: boolean,
): readonly CellHistory<Statement>[] {
  const inheritance = inherit ? toInheritance(actors) : null
  const unnamed = new Set(actors.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id))
  const rows = new Map<ActorId, Map<CommitmentId, Cell<Statement>>>()
  for (const statement of statements) {
    for (const [actor, through] of toRowsOf(statement, inheritance)) {
      const cell = toCell(rows, actor, statement.commitment)
      cell.statements.push(statement)
      if (through.length > 0) cell.through.set(statement, through)
    }
  }
  return inOrder(rows, actors).flatMap(([actor, row]) =>
    inOrder(row, commitments).map(([commitment, cell]) => ({
      actor,
      isNamed: !unnamed.has(actor),
      commitment,
      ...cell,
    })),
  )
}

interface Cell<Statement> {
  readonly statements: Statement[]
  readonly through: Map<Statement, readonly ActorId[]>
}

function toCell<Statement>(
  rows: Map<ActorId, Map<CommitmentId, Cell<Statement>>>,
  actor: ActorId,
  commitment: CommitmentId,
): Cell<Statement> {
  const row = rows.get(actor) ?? new Map<CommitmentId, Cell<Statement>>()
  const cell = row.get(commitment) ?? { statements: [], through: new Map() }
  rows.set(actor, row.set(commitment, cell))
  return cell
}

/** Ids not in the vocabulary come last: members of groups without a stance of their own. */
function inOrder<Value>(
  entries: ReadonlyMap<string, Value>,
  vocabulary: readonly { readonly id: string }[],
): readonly (readonly [string, Value])[] {
  const ranks = new Map(vocabulary.map(({ id }, rank) => [id, rank]))
  const rankOf = (id: string) => ranks.get(id) ?? vocabulary.length
  return [...entries].toSorted(([a], [b]) => rankOf(a) - rankOf(b))
}
