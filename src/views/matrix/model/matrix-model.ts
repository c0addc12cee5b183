/** The matrix: its rows, columns and cells. */
import { findIfAny } from '../../../model/find-by-id'
import type { Filters } from '../../../filters/filters'
import { toActorName } from '../../../language/names'
import { sectionMessages, toSectionId } from '../../../language/messages/section-messages'
import { compareSpans, isIsoDay, type DateSpan, type IsoDay } from '../../../model/dates'
import type { DossierIndex } from '../../../model/dossier'
import { keepLast, onceFor } from '../../../model/once-for'
import {
  ACTOR_SECTIONS,
  type Actor,
  type ActorId,
  type ActorSection,
  type CommitmentId,
  type Language,
} from '../../../model/vocabulary'
import { selectStatements } from '../../../selection/select-statements'
import type { RowOrder, Selection } from '../../../selection/selection'
import type { Stages } from '../../../stages/stages'
import { matrixMessages } from '../matrix-messages'
import { SIGNS, type Sign } from './signs'
import { toCells, type WordedCell } from './to-cells'
import { toUnsaid } from './to-unsaid'

/** The part of the selection that the model depends on. */
export type MatrixQuestion = Filters & Pick<Selection, 'inherit' | 'sort' | 'hideEmpty' | 'roster'>

export interface MatrixColumn {
  readonly id: CommitmentId
  readonly name: string
  readonly short: string
  /** True for the first visible column of its group. */
  readonly startsGroup: boolean
}

/** A group of commitments with its visible columns; never empty. */
export interface MatrixBand {
  readonly id: string
  readonly name: string
  readonly columns: number
}

export interface MatrixRow {
  readonly actor: ActorId
  readonly kind: Actor['kind']
  readonly name: string
  readonly short: string
  /** True if the filter by country selects this row. */
  readonly isChosen: boolean
  /** True for a roster state whose membership is uncertain. */
  readonly isUncertain: boolean
  /** True if none of its statements passes the filters. */
  readonly isQuiet: boolean
  /** No entry: no stance of its own. */
  readonly cells: ReadonlyMap<CommitmentId, WordedCell>
  /** What its groups say if it says nothing; no entry in either map: no statement. */
  readonly unsaid: ReadonlyMap<CommitmentId, string> | undefined
}

export interface MatrixSection {
  /** `all` if the rows are one flat list. */
  readonly id: ActorSection | 'all'
  readonly heading: string
  readonly rows: readonly MatrixRow[]
}

export interface MatrixModel {
  readonly bands: readonly MatrixBand[]
  readonly columns: readonly MatrixColumn[]
  /** Non-empty only. */
  readonly sections: readonly MatrixSection[]
  readonly roster: {
    /** Roster members without a statement of their own in the whole dossier. */
    readonly count: number
    /** Those of them that the filter by country keeps. */
    readonly rows: readonly MatrixRow[]
    readonly isOpen: boolean
    readonly note: string
    /** Null if the seeds date the roster less precisely than by a day. */
    readonly asOf: IsoDay | null
  }
  /** Statements that pass the filters. */
  readonly statements: number
  /** The signs of visible cells, in the order of `SIGNS`. */
  readonly signs: readonly Sign[]
}

/**
 * Filters by country or commitment remove other rows or columns; all other filters keep both, and
 * leave statements out of the cells.
 */
export function toMatrixModel(
  stages: Stages<DossierIndex>,
  question: MatrixQuestion,
  language: Language,
): MatrixModel {
  const dossier = stages.matching
  const cells = toCells(stages, question, language)
  const unsaid = toUnsaid(stages, question, language)
  const heard = toHeard(stages.known.statements)
  const toRow = (actor: ActorId, isUncertain = false): MatrixRow => {
    const ofRow = cells.get(actor) ?? new Map<CommitmentId, WordedCell>()
    return {
      actor,
      kind: findIfAny(dossier.actors, actor)?.kind ?? 'state',
      // The full name of a group may tell of a meeting that is not yet known.
      name: toActorName(dossier, actor, language, heard.has(actor) ? 'full' : 'short'),
      short: toActorName(dossier, actor, language, 'short'),
      isChosen: question.country.includes(actor),
      isUncertain,
      isQuiet: ![...ofRow.values()].some(hasPassing),
      cells: ofRow,
      unsaid: unsaid.get(actor),
    }
  }
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
  const inSight = toColumns(dossier, question, shown, language)
  const used = new Set(
    shown.flatMap(({ cells: of }) => inSight.columns.flatMap(({ id }) => of.get(id)?.signs ?? [])),
  )
  return {
    ...inSight,
    sections: toSections(dossier, rows, question.sort, language),
    roster: {
      count: silent.length,
      rows: question.sort === 'name' ? byName(rosterRows, language) : rosterRows,
      isOpen: isRosterOpen,
      note: dossier.roster.note[language],
      asOf: isIsoDay(dossier.roster.asOf) ? dossier.roster.asOf : null,
    },
    statements: selectStatements(dossier, question).length,
    signs: SIGNS.filter((sign) => used.has(sign)),
  }
}

const toHeard = onceFor(
  (statements: DossierIndex['statements']): ReadonlySet<ActorId> =>
    new Set(statements.flatMap(({ actors }) => actors)),
)

function hasPassing({ statements }: WordedCell): boolean {
  return statements.length > 0
}

function toColumns(
  dossier: DossierIndex,
  { commitment: asked, hideEmpty }: MatrixQuestion,
  rows: readonly MatrixRow[],
  language: Language,
): Pick<MatrixModel, 'bands' | 'columns'> {
  const shown = dossier.commitments
    .map(({ id }) => id)
    .filter(
      (id) =>
        (asked.length === 0 || asked.includes(id)) &&
        (!hideEmpty || rows.some(({ cells }) => (cells.get(id)?.statements.length ?? 0) > 0)),
    )
  return toKeptColumns(dossier)({ shown, language })
}

/** The same objects as long as they are the same columns, so that no header is drawn anew. */
const toKeptColumns = onceFor(({ groups, commitments }: DossierIndex) =>
  keepLast(({ shown, language }: ShownColumns): Pick<MatrixModel, 'bands' | 'columns'> => {
    const bands: MatrixBand[] = []
    const columns: MatrixColumn[] = []
    for (const group of groups) {
      const own = commitments.filter(({ id, group: of }) => of === group.id && shown.includes(id))
      if (own.length === 0) continue
      bands.push({ id: group.id, name: group.name[language], columns: own.length })
      for (const [index, { id, name, short }] of own.entries()) {
        columns.push({ id, name: name[language], short: short[language], startsGroup: index === 0 })
      }
    }
    return { bands, columns }
  }),
)

interface ShownColumns {
  readonly shown: readonly CommitmentId[]
  readonly language: Language
}

function toSections(
  dossier: DossierIndex,
  rows: readonly MatrixRow[],
  order: RowOrder,
  language: Language,
): readonly MatrixSection[] {
  if (order !== 'role') {
    const sorted = toSorted(rows, order, language)
    const heading = matrixMessages[language].allRows
    return sorted.length === 0 ? [] : [{ id: 'all', heading, rows: sorted }]
  }
  const sectionOf = new Map(dossier.actors.map((actor) => [actor.id, toSectionId(actor)]))
  return ACTOR_SECTIONS.map((id) => ({
    id,
    heading: sectionMessages[language][id],
    rows: rows.filter(({ actor }) => sectionOf.get(actor) === id),
  })).filter((section) => section.rows.length > 0)
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

/** Rows without a statement sort before all days. */
function compareLatest(a: DateSpan | undefined, b: DateSpan | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return compareSpans(a, b)
}
