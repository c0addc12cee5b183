/** The passages behind the open cell. */
import { formatSpan } from '../../language/format-date'
import { toActorName } from '../../language/names'
import { toStatementDetails, type StatementDetails } from '../../language/statement-details'
import type { ArticleId, Dossier, Statement, StatementId } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import type { ActorId, Language, Stance } from '../../model/vocabulary'
import { toNewestFirst, toRowsOf } from '../../selection/cell-statements'
import { selectStatements } from '../../selection/select-statements'
import type { CellRef, Filters, Selection } from '../../selection/selection'

export interface Passage extends StatementDetails {
  readonly id: StatementId
  readonly stance: Stance
  readonly quote: string
  /** BCP 47, of the quote. */
  readonly language: string
  readonly article: ArticleId
  /** Null when the article doesn't state it. */
  readonly outlet: string | null
  /** The outlet that the project infers where none is stated. */
  readonly likelyOutlet: string | null
  readonly published: string
  /** Names of the collectives that the row inherits it from; empty when the statement names the actor. */
  readonly through: readonly string[]
}

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
      toPassage(dossier, statement, through.get(statement.id) ?? [], language),
    )
  const passages = toPassages(behind.filter((statement) => passing.has(statement)))
  const latest = passages.find((passage) => passage.through.length === 0) ?? passages[0]
  const commitment = dossier.commitments.find(({ id }) => id === cell.commitment)
  return {
    cell,
    actor: toActorName(dossier, cell.actor, language),
    commitment: commitment?.name[language] ?? cell.commitment,
    stance: latest?.stance ?? null,
    isInherited: latest !== undefined && latest.through.length > 0,
    passages,
    filteredOut: toPassages(behind.filter((statement) => !passing.has(statement))),
  }
}

function toPassage(
  dossier: Dossier,
  statement: Statement,
  through: readonly ActorId[],
  language: Language,
): Passage {
  const article = find(dossier.articles, statement.article)
  return {
    id: statement.id,
    stance: find(dossier.stances, statement.stance),
    quote: statement.quote.exact,
    language: article.language,
    ...toStatementDetails(dossier, statement, language),
    article: article.id,
    outlet: article.outlet.name,
    likelyOutlet: article.outlet.likely?.name ?? null,
    published: formatSpan(article.published.span, language),
    through: through.map((id) => toActorName(dossier, id, language)),
  }
}

/** The compiler has seen to it that every id is known. */
function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`“${id}” is not in this dossier`)
  return found
}
