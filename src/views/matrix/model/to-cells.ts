import { toFilters, type Filters } from '../../../filters/filters'
import type { DossierIndex, StatementHead } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import { keepLast, onceFor } from '../../../model/once-for'
import type { ActorId, CommitmentId, Language } from '../../../model/vocabulary'
import { toCellHistories, type CellHistory } from '../../../stances/cells/cell-histories'
import { toRowFilter } from '../../../stances/cells/row-statements'
import type { Selection } from '../../../selection/selection'
import type { Stages } from '../../../stages/stages'
import { toSigns, type Sign } from './signs'
import { toCell, type MatrixCell } from './to-cell'
import { toCellWord, toCellWords } from './to-cell-words'

export interface WordedCell extends MatrixCell {
  readonly signs: readonly Sign[]
  /** The stance, for use within a sentence, or the number of topics. */
  readonly word: string
  /** What its signs mean, without the names of row and column. */
  readonly words: string
}

export type CellQuestion = Filters & Pick<Selection, 'inherit'>
type Row = Map<CommitmentId, WordedCell>
type Cells = ReadonlyMap<ActorId, ReadonlyMap<CommitmentId, WordedCell>>

/**
 * The cells of all rows, in the visible columns: from what is known, whether or not it passes the
 * filters, and from what becomes known only later. The filter by country leaves rows out, and what
 * stands in their cells as it is.
 */
export function toCells(
  stages: Stages<DossierIndex>,
  { inherit, ...filters }: CellQuestion,
  language: Language,
): Cells {
  return toKept(stages)({ ...toFilters({ ...filters, country: [] }), inherit, language })
}

/** The matrix, its key and a filter that is taken back ask for the same again. */
const toKept = onceFor((stages: Stages<DossierIndex>) =>
  keepLast(({ language, ...question }: CellQuestion & { readonly language: Language }) =>
    makeCells(stages, question, language),
  ),
)

function makeCells(
  stages: Stages<DossierIndex>,
  question: CellQuestion,
  language: Language,
): Cells {
  const { everything, known, matching } = stages
  const passes = toRowFilter(stages, question)
  const rows = new Map<ActorId, Row>()
  const add = (history: CellHistory) => {
    const row: Row = rows.get(history.actor) ?? new Map()
    if (row.has(history.commitment)) return
    const commitment = findById(matching.commitments, history.commitment)
    const cell = toCell(
      history,
      (statement) => passes(statement, history.through.get(statement)),
      commitment,
      matching,
    )
    row.set(history.commitment, {
      ...cell,
      signs: toSigns(cell),
      word: toCellWord(cell, commitment, language),
      words: toCellWords(matching, cell, commitment, language),
    })
    rows.set(history.actor, row)
  }
  for (const history of toHistories(known, question)) add(history)
  if (everything.statements !== known.statements) {
    for (const history of toHistories(everything, question)) add({ ...history, statements: [] })
  }
  return rows
}

/** In the visible columns. No other filter changes them. */
export function toHistories(
  { actors, commitments, statements }: DossierIndex,
  { inherit, commitment }: HistoryQuestion,
): readonly CellHistory[] {
  const answer =
    histories.get(statements) ??
    keepLast(({ inherit: isShared, commitment: asked }: HistoryQuestion) => {
      const inColumns =
        asked.length === 0
          ? statements
          : statements.filter((statement) => asked.includes(statement.commitment))
      return toCellHistories({ actors, commitments, statements: inColumns }, isShared)
    }, 2)
  histories.set(statements, answer)
  return answer({ inherit, commitment })
}

type HistoryQuestion = Pick<CellQuestion, 'inherit' | 'commitment'>

/** By the statements, which stay the same list when the texts of a large dossier come. */
const histories = new WeakMap<
  readonly StatementHead[],
  (question: HistoryQuestion) => readonly CellHistory[]
>()
