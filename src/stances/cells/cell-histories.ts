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
  /** The collectives through which each statement is inherited; empty if it names the actor. */
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
  const cells = new Map<ActorId, Map<CommitmentId, Map<Statement, readonly ActorId[]>>>()
  for (const statement of statements) {
    for (const [actor, through] of toRowsOf(statement, inheritance)) {
      const row = cells.get(actor) ?? new Map<CommitmentId, Map<Statement, readonly ActorId[]>>()
      const cell = row.get(statement.commitment) ?? new Map<Statement, readonly ActorId[]>()
      cells.set(actor, row.set(statement.commitment, cell.set(statement, through)))
    }
  }
  return inOrder(cells, actors).flatMap(([actor, row]) =>
    inOrder(row, commitments).map(([commitment, through]) => ({
      actor,
      isNamed: !unnamed.has(actor),
      commitment,
      statements: [...through.keys()],
      through,
    })),
  )
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
