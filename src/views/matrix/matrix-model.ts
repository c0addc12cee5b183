/** The matrix: who stands on which row, which commitments are columns, what each cell tells. */
import { lowerFirst } from '../../language/lower-first'
import { toActorName } from '../../language/names'
import { compareSpans, type DateSpan, type IsoDay } from '../../model/dates'
import type { DossierIndex } from '../../model/dossier'
import { toInheritance } from '../../model/inheritance'
import {
  ROLES,
  type Actor,
  type ActorId,
  type CommitmentId,
  type Language,
  type Role,
} from '../../model/vocabulary'
import { toRowsOf } from '../../selection/cell-statements'
import { selectStatements } from '../../selection/select-statements'
import type { Filters, RowOrder, Selection } from '../../selection/selection'
import { toCellWords } from './to-cell-words'
import { toCell, type MatrixCell, type RowStatement } from './to-cell'

/** As much of the selection as the model depends on. */
export type MatrixQuestion = Filters & Pick<Selection, 'inherit' | 'sort' | 'hideEmpty' | 'roster'>

export interface MatrixColumn {
  readonly id: CommitmentId
  readonly name: string
  readonly short: string
  readonly definition: string
  /** True for the first column of its group among those shown. */
  readonly startsGroup: boolean
}

/** A group of commitments over the columns of it that are shown; never without columns. */
export interface MatrixBand {
  readonly id: string
  readonly name: string
  readonly columns: number
}

interface WordedCell extends MatrixCell {
  /** The stance, as it stands within a sentence. */
  readonly word: string
  /** What its signs tell, without the names of its row and column. */
  readonly words: string
}

export interface MatrixRow {
  readonly actor: ActorId
  readonly kind: Actor['kind']
  readonly name: string
  readonly short: string
  /** True when the filter of countries asks for this row. */
  readonly isChosen: boolean
  /** True for a state of the roster whose membership is not sure. */
  readonly isUncertain: boolean
  /** Without an entry: not mentioned, or not among the statements that pass the filters. */
  readonly cells: ReadonlyMap<CommitmentId, WordedCell>
}

export interface MatrixSection {
  /** `all` when the rows are one flat list. */
  readonly id: Role | 'collective' | 'all'
  readonly rows: readonly MatrixRow[]
}

export interface MatrixModel {
  readonly bands: readonly MatrixBand[]
  readonly columns: readonly MatrixColumn[]
  /** Without empty ones. */
  readonly sections: readonly MatrixSection[]
  readonly roster: {
    /** Of members on the roster without a statement of their own in the whole dossier. */
    readonly count: number
    /** Those of them that the filter of countries leaves. */
    readonly rows: readonly MatrixRow[]
    readonly isOpen: boolean
    readonly note: string
    /** Null when the seeds date the roster less exactly than by a day. */
    readonly asOf: IsoDay | null
  }
  /** Statements that pass the filters. */
  readonly statements: number
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * A filter of countries keeps just their rows and one of commitments just their columns; the
 * other filters leave both and narrow the statements behind the cells.
 */
export function toMatrixModel(
  dossier: DossierIndex,
  question: MatrixQuestion,
  language: Language,
): MatrixModel {
  const behind = collectStatements(dossier, question)
  const toRow = (actor: ActorId, isUncertain = false): MatrixRow => ({
    actor,
    kind: dossier.actors.find(({ id }) => id === actor)?.kind ?? 'state',
    name: toActorName(dossier, actor, language),
    short: toActorName(dossier, actor, language, 'short'),
    isChosen: question.country.includes(actor),
    isUncertain,
    cells: new Map(
      [...(behind.get(actor) ?? [])].map(([commitment, list]) => {
        const cell = toCell(list, dossier)
        const word = lowerFirst(cell.stance.name[language], language)
        return [commitment, { ...cell, word, words: toCellWords(dossier, cell, language) }]
      }),
    ),
  })
  const isAsked = (actor: ActorId) =>
    question.country.length === 0 || question.country.includes(actor)
  const silent = dossier.roster.members.filter(({ isSilent }) => isSilent)
  const silentIds = new Set(silent.map(({ code }) => code))
  const rows = dossier.actors
    .filter(({ id }) => isAsked(id) && !silentIds.has(id))
    .map(({ id }) => toRow(id))
  const rosterRows = silent
    .filter(({ code }) => isAsked(code))
    .map(({ code, certainty }) => toRow(code, certainty !== 'reported' && certainty !== 'stated'))
  const isRosterOpen = question.roster || (question.country.length > 0 && rosterRows.length > 0)
  const shown = isRosterOpen ? [...rows, ...rosterRows] : rows
  return {
    ...toColumns(dossier, question, shown, language),
    sections: toSections(dossier, rows, question.sort, language),
    roster: {
      count: silent.length,
      rows: question.sort === 'name' ? byName(rosterRows, language) : rosterRows,
      isOpen: isRosterOpen,
      note: dossier.roster.note[language],
      asOf: DAY.test(dossier.roster.asOf) ? dossier.roster.asOf : null,
    },
    statements: selectStatements(dossier, question).length,
  }
}

type Behind = ReadonlyMap<ActorId, ReadonlyMap<CommitmentId, [RowStatement, ...RowStatement[]]>>

function collectStatements(dossier: DossierIndex, question: MatrixQuestion): Behind {
  const inheritance = question.inherit ? toInheritance(dossier.actors) : null
  const behind = new Map<ActorId, Map<CommitmentId, [RowStatement, ...RowStatement[]]>>()
  for (const statement of selectStatements(dossier, question)) {
    for (const [actor, through] of toRowsOf(statement, inheritance)) {
      const row = behind.get(actor) ?? new Map<CommitmentId, [RowStatement, ...RowStatement[]]>()
      const cell = row.get(statement.commitment)
      if (cell === undefined) row.set(statement.commitment, [{ statement, through }])
      else cell.push({ statement, through })
      behind.set(actor, row)
    }
  }
  return behind
}

function toColumns(
  { groups, commitments }: DossierIndex,
  { commitment: asked, hideEmpty }: MatrixQuestion,
  rows: readonly MatrixRow[],
  language: Language,
): Pick<MatrixModel, 'bands' | 'columns'> {
  const bands: MatrixBand[] = []
  const columns: MatrixColumn[] = []
  for (const group of groups) {
    const shown = commitments.filter(
      ({ id, group: of }) =>
        of === group.id &&
        (asked.length === 0 || asked.includes(id)) &&
        (!hideEmpty || rows.some(({ cells }) => cells.has(id))),
    )
    if (shown.length === 0) continue
    bands.push({ id: group.id, name: group.name[language], columns: shown.length })
    for (const [index, { id, name, short, definition }] of shown.entries()) {
      columns.push({
        id,
        name: name[language],
        short: short[language],
        definition: definition[language],
        startsGroup: index === 0,
      })
    }
  }
  return { bands, columns }
}

function toSections(
  dossier: DossierIndex,
  rows: readonly MatrixRow[],
  order: RowOrder,
  language: Language,
): readonly MatrixSection[] {
  if (order !== 'role') {
    const sorted = toSorted(rows, order, language)
    return sorted.length === 0 ? [] : [{ id: 'all', rows: sorted }]
  }
  const sectionOf = new Map(
    dossier.actors.map((actor) => [actor.id, actor.kind === 'state' ? actor.role : 'collective']),
  )
  return [...ROLES, 'collective' as const]
    .map((id) => ({ id, rows: rows.filter(({ actor }) => sectionOf.get(actor) === id) }))
    .filter((section) => section.rows.length > 0)
}

function toSorted(
  rows: readonly MatrixRow[],
  order: Exclude<RowOrder, 'role'>,
  language: Language,
): readonly MatrixRow[] {
  if (order === 'name') return byName(rows, language)
  if (order === 'count') return rows.toSorted((a, b) => countOwn(b) - countOwn(a))
  const latest = new Map(rows.map((row) => [row, findLatest(row)]))
  return rows.toSorted((a, b) => compareLatest(latest.get(b), latest.get(a)))
}

function byName(rows: readonly MatrixRow[], language: Language): readonly MatrixRow[] {
  const { compare } = new Intl.Collator(language)
  return rows.toSorted((a, b) => compare(a.short, b.short))
}

function ownStatements({ actor, cells }: MatrixRow) {
  return [...cells.values()].flatMap(({ statements }) =>
    statements.filter(({ actors }) => actors.includes(actor)),
  )
}

function countOwn(row: MatrixRow): number {
  return ownStatements(row).length
}

function findLatest(row: MatrixRow): DateSpan | undefined {
  const spans = ownStatements(row).map(({ saidSpan }) => saidSpan)
  return spans.toSorted(compareSpans).at(-1)
}

/** Rows without a statement come before all days. */
function compareLatest(a: DateSpan | undefined, b: DateSpan | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareSpans(a, b)
}
