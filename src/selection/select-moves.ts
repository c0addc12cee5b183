/** Which stances changed since a day, and which shifted in the course of time, under a selection. */
import type { IsoDay } from '../model/dates'
import type { Dossier, Statement } from '../model/dossier'
import { toInheritance } from '../model/inheritance'
import { toDayBefore, toKnownDays, toSplits } from './known-days'
import { selectKnown } from './select-known'
import { selectStatements } from './select-statements'
import type { Selection } from './selection'
import {
  toCellChanges,
  toCellHistories,
  toShifts,
  type CellChange,
  type CellHistory,
  type Shift,
} from './stance-change'

export interface Changes {
  readonly since: IsoDay
  /** `reversed`: from a day to one before it; `same`: from a day to itself. */
  readonly order: 'forward' | 'same' | 'reversed'
  /** Those that the filters leave, actors and commitments in the order of the vocabulary. */
  readonly shown: readonly CellChange<Statement>[]
  readonly leftOut: number
}

/** `dossier` is what is known on the selection's day; without a day to compare with, one is chosen. */
export function selectChanges(dossier: Dossier, selection: Selection): Changes {
  const { asOf, country } = selection
  const since = selection.since ?? toDefaultSince(dossier, selection)
  const order = asOf === null || since < asOf ? 'forward' : since === asOf ? 'same' : 'reversed'
  if (order !== 'forward') return { since, order, shown: [], leftOut: 0 }
  const all = toChanges(dossier, dossier.statements, selection, since)
  const shown = toChanges(dossier, selectStatements(dossier, selection), selection, since).filter(
    ({ cell }) => country.length === 0 || country.includes(cell.actor),
  )
  return { since, order, shown, leftOut: countOthers(all, shown) }
}

/** The day before the newest article's first statement; before the very first, where there is one only. */
function toDefaultSince(dossier: Dossier, { asOf, knownBy }: Selection): IsoDay {
  const split = toSplits(dossier, knownBy).at(-1)
  const first = toKnownDays(dossier, knownBy).find(({ statements }) => statements.length > 0)
  return split?.day ?? toDayBefore(first?.day ?? asOf ?? '1970-01-01')
}

function toChanges(
  dossier: Dossier,
  statements: readonly Statement[],
  { inherit, knownBy }: Selection,
  since: IsoDay,
): readonly CellChange<Statement>[] {
  const inheritance = inherit ? toInheritance(dossier.actors) : null
  const earlier = new Set(selectKnown(dossier, { asOf: since, knownBy }).statements)
  const cells = toCellHistories(statements, inheritance)
  const compare = toOrder(dossier)
  return toCellChanges(cells, earlier, dossier.stances).toSorted((a, b) => compare(a.cell, b.cell))
}

export interface Shifts {
  /** Cells that the filters leave, in the order of the vocabulary. */
  readonly cells: readonly CellHistory<Statement>[]
  /** Those of them that shifted. */
  readonly shifts: readonly Shift<Statement>[]
  readonly leftOut: number
}

export function selectShifts(dossier: Dossier, selection: Selection): Shifts {
  const { inherit, country } = selection
  const inheritance = inherit ? toInheritance(dossier.actors) : null
  const cells = toCellHistories(selectStatements(dossier, selection), inheritance)
    .filter(({ actor }) => country.length === 0 || country.includes(actor))
    .toSorted(toOrder(dossier))
  const shifts = toShifts(cells, dossier.stances)
  const all = toShifts(toCellHistories(dossier.statements, inheritance), dossier.stances)
  return { cells, shifts, leftOut: countOthers(all, shifts) }
}

/** Actors and commitments in the order of the vocabulary. */
function toOrder(dossier: Dossier): (a: CellHistory, b: CellHistory) => number {
  const actors = new Map(dossier.actors.map(({ id }, rank) => [id, rank]))
  const commitments = new Map(dossier.commitments.map(({ id }, rank) => [id, rank]))
  return (a, b) =>
    (actors.get(a.actor) ?? 0) - (actors.get(b.actor) ?? 0) ||
    (commitments.get(a.commitment) ?? 0) - (commitments.get(b.commitment) ?? 0)
}

type InCell = { readonly cell: CellHistory }

function countOthers(all: readonly InCell[], shown: readonly InCell[]): number {
  const keys = new Set(shown.map(({ cell }) => toKey(cell)))
  return all.filter(({ cell }) => !keys.has(toKey(cell))).length
}

function toKey({ actor, commitment }: CellHistory): string {
  return `${actor}.${commitment}`
}
