import { toFilters, type Filters } from '../../../filters/filters'
import type { DossierIndex } from '../../../model/dossier'
import { findById } from '../../../model/find-by-id'
import { onceFor } from '../../../model/once-for'
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

/** Answers that are kept: the matrix, its key and a filter that is taken back ask for the same again. */
const MOST_KEPT = 4

const keptOf: (stages: Stages<DossierIndex>) => Map<string, Cells> = onceFor(() => new Map())

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
  const kept = keptOf(stages)
  const question = { ...toFilters({ ...filters, country: [] }), inherit }
  const key = JSON.stringify([question, language])
  const cells = kept.get(key) ?? makeCells(stages, question, language)
  kept.delete(key)
  kept.set(key, cells)
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old)
  return cells
}

function makeCells(
  { everything, known, matching }: Stages<DossierIndex>,
  question: CellQuestion,
  language: Language,
): Cells {
  const passes = toRowFilter(matching, question)
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

/** In the visible columns. */
export function toHistories(
  { actors, commitments, statements }: DossierIndex,
  { inherit, commitment: asked }: CellQuestion,
): readonly CellHistory[] {
  const inColumns =
    asked.length === 0
      ? statements
      : statements.filter(({ commitment }) => asked.includes(commitment))
  return toCellHistories({ actors, commitments, statements: inColumns }, inherit)
}
