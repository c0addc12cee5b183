/** The passages behind the open cell. */
import { toActorName } from '../../language/names'
import type { Dossier, Statement, StatementId } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import type { ActorId, Language, Stance, Voice } from '../../model/vocabulary'
import { toCorroborations, type Corroboration } from '../../passages/corroboration'
import { toPassage, type Passage } from '../../passages/passage'
import { toNewestFirst, toRowsOf } from '../../selection/cell-statements'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Filters, Selection } from '../../selection/selection'

export interface QuotesModel {
  readonly cell: CellRef
  readonly actor: string
  readonly commitment: string
  /** Of the latest passage of the actor's own, or of the latest inherited one; null without any. */
  readonly stance: Stance | null
  readonly isInherited: boolean
  /** Newest first, those that pass the filters. */
  readonly passages: readonly Passage[]
  /** Newest first, those of this cell that the filters leave out. */
  readonly filteredOut: readonly Passage[]
  /**
   * For each stance of the passages that decide, the cell's own first: the actor's own, or, where it
   * has none, the inherited ones. Empty without any.
   */
  readonly corroborations: readonly Corroboration[]
  /** How many of the cell's passages are in whose words, whatever voice is asked for. */
  readonly voices: ReadonlyMap<Voice, number>
}

/** Null when no cell is open. */
export function toQuotesModel(
  dossier: Dossier,
  selection: Filters & Pick<Selection, 'inherit' | 'cell'>,
  language: Language,
): QuotesModel | null {
  const { cell } = selection
  if (cell === null) return null
  const inheritance = selection.inherit ? toInheritance(dossier.actors) : null
  const through = new Map<StatementId, readonly ActorId[]>()
  for (const statement of dossier.statements) {
    const groups = toRowsOf(statement, inheritance).get(cell.actor)
    if (statement.commitment === cell.commitment && groups !== undefined) {
      through.set(statement.id, groups)
    }
  }
  const passing = new Set(selectStatements(dossier, selection))
  const behind = toNewestFirst(
    dossier.statements.filter(({ id }) => through.has(id)),
    dossier.stances,
  )
  const toPassages = (statements: readonly Statement[]) =>
    statements.map((statement) =>
      toPassage(dossier, statement, language, through.get(statement.id)),
    )
  const shown = behind.filter((statement) => passing.has(statement))
  const own = shown.filter(({ id }) => through.get(id)?.length === 0)
  const passages = toPassages(shown)
  const latest = passages.find((passage) => passage.through.length === 0) ?? passages[0]
  const commitment = dossier.commitments.find(({ id }) => id === cell.commitment)
  return {
    cell,
    actor: toActorName(dossier, cell.actor, language),
    commitment: commitment?.name[language] ?? cell.commitment,
    stance: latest?.stance ?? null,
    isInherited: latest !== undefined && latest.through.length > 0,
    passages,
    corroborations: toCorroborations(dossier, own.length > 0 ? own : shown, language),
    voices: countVoices(
      selectStatements(dossier, selection, 'voice').filter(({ id }) => through.has(id)),
    ),
    filteredOut: toPassages(behind.filter((statement) => !passing.has(statement))),
  }
}

function countVoices(statements: readonly Statement[]): ReadonlyMap<Voice, number> {
  const counts = new Map<Voice, number>()
  for (const { voice } of statements) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  return counts
}
